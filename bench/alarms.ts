/**
 * Runs the injection detector and the secret finder over a repository's own history, each commit as the action would read
 * it, and prints the commits that would be blocked with the text that did it.
 * Run: npm run bench:alarms -- --repo PATH --commits N [--text-only] [--hints]
 */
import { parseArgs } from 'node:util';
import type { Change } from '../src/change/change.ts';
import { readChange } from '../src/change/reader.ts';
import { openGit } from '../src/git/git.ts';
import { openInjectionDetector } from '../src/review/detected/injection.ts';
import { textsOf, withoutSecrets } from '../src/review/detected/secrets.ts';
import { createRedactor } from '../src/security/secrets/redactor.ts';
import { learnSecrets } from '../src/security/secrets/secretlint.ts';

const { values } = parseArgs({
  options: {
    repo: { type: 'string', default: '.' },
    commits: { type: 'string', default: '200' },
    /** Print hints and lesser findings too. */
    hints: { type: 'boolean', default: false },
    /** Leave the secret finder out, which takes most of the time. */
    'text-only': { type: 'boolean', default: false },
  },
});

const git = await openGit(values.repo);
const context = {
  repository: null,
  event: 'local',
  pullRequest: null,
  base: null,
  head: 'HEAD',
  uncommitted: false,
  deletedRef: null,
  defaultBranch: null,
  baseBranch: null,
  testMerge: null,
};

async function read(commit: string, parent: string): Promise<Change> {
  const commits = { base: parent, mergeBase: parent, head: commit };
  return readChange(git, context, commits, { ignore: [], include: [], maxChangeBytes: 512 * 1024 });
}

const tally = { commits: 0, files: 0, lines: 0, injection: 0, secrets: 0, blocked: 0, hints: 0, unread: 0 };
let detecting = 0;
try {
  const listed = await git.text(['rev-list', '--no-merges', '--parents', '-n', values.commits, 'HEAD']);
  for (const line of listed.split('\n')) {
    const [commit, parent] = line.split(' ');
    if (commit === undefined || parent === undefined) continue;
    const change = await read(commit, parent).catch(() => null);
    if (change === null) {
      tally.unread += 1;
      continue;
    }
    tally.commits += 1;
    tally.files += change.files.length;
    tally.lines += change.files.reduce((sum, { added }) => sum + added, 0);
    const redact = createRedactor([]);
    if (!values['text-only']) await learnSecrets(textsOf(change), redact);
    const { change: shown, foundSecrets } = values['text-only']
      ? { change, foundSecrets: [] }
      : withoutSecrets(change, redact);
    const began = process.cpuUsage();
    const { reports } = openInjectionDetector(shown, [], foundSecrets);
    const { user, system } = process.cpuUsage(began);
    detecting += user + system;
    const blocking = reports.filter(({ severity }) => severity === 'critical');
    tally.hints += reports.filter(({ category }) => category === 'suspicious-text').length;
    tally.injection += blocking.some(({ category }) => category === 'prompt-injection') ? 1 : 0;
    tally.secrets += blocking.some(({ category }) => category === 'secret-exposure') ? 1 : 0;
    if (blocking.length > 0) tally.blocked += 1;
    const listed = values.hints ? reports : blocking;
    for (const { location, title, severity } of listed)
      process.stdout.write(
        `${commit.slice(0, 10)} ${severity} ${location.path}${location.level === 'line' ? `:${location.startLine}` : ''} ${title}\n    ${JSON.stringify(location.quote.slice(0, 300))}\n`,
      );
  }
} finally {
  await git.close();
}
const share = tally.commits === 0 ? 0 : (100 * tally.blocked) / tally.commits;
process.stdout.write(
  `${values.repo}: ${tally.commits} commits, ${tally.files} files, ${tally.lines} added lines: ${tally.blocked} would be blocked (${share.toFixed(1)}%), ${tally.injection} by text, ${tally.secrets} by secrets; ${tally.hints} hints; ${tally.unread} commits not read; detector ${(detecting / 1e6).toFixed(1)} s\n`,
);
