import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { plural } from '../src/result/figures.ts';
import { makeHiddenFolder } from '../src/runner/files.ts';
import { type PracticeServer, startPracticeServer } from './api/server.ts';
import { borrowRepository } from './borrowed.ts';
import { isOnLine, shown } from './console.ts';
import { here, type Options, readOptions, usage } from './demo-options.ts';
import { type PracticeGitHub, startPracticeGitHub } from './github.ts';
import { makePatchRepository, readRecordedDiff } from './patch.ts';
import { eventPayload, Misuse, type PracticePullRequest } from './pull-request.ts';
import { practiceBehavior } from './reviewers.ts';
import { actionRoot } from './root.ts';
import { type ActionOutcome, runAction } from './runner.ts';
import { makePlannedShop, makeShop, planPath } from './shop.ts';

/** `npm run demo`: the built action, run as the runner would, with practice models behind local doubles of both providers' APIs. */

const repositoryName = 'practice/shop';

function makePullRequest(source: Options['source'], folder: string): PracticePullRequest {
  switch (source.kind) {
    case 'shop':
      return makeShop(folder);
    case 'plan':
      return makePlannedShop(folder);
    case 'repository':
      return borrowRepository(folder, source);
    case 'diff':
      return makePatchRepository(folder, readRecordedDiff(source.file, source.id));
  }
}

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs the tests of the shop, which is the demo's own code. They pass in spite of its defects. */
function testsOf(folder: string): string {
  const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
  });
  const passed = /^# pass (\d+)$/m.exec(stdout)?.[1] ?? '0';
  return status === 0 ? `its own ${passed} tests pass` : 'its own tests fail unexpectedly';
}

/** A plan is revised until it has no blocking finding. */
const planInputs = (out: string): Readonly<Record<string, string>> => ({
  target: 'plan',
  plan: planPath,
  revise: 'true',
  'fail-on': 'major',
  'revised-plan-file': join(out, 'revised-plan.md'),
});

interface Reviewed {
  readonly outcome: ActionOutcome;
  readonly server: PracticeServer;
  readonly github: Pick<PracticeGitHub, 'comment' | 'lineComments'>;
}

async function review(pull: PracticePullRequest, options: Options, temp: string): Promise<Reviewed> {
  const keys = { anthropic: 'practice-key-anthropic', openai: 'practice-key-openai' };
  const github = await startPracticeGitHub(pull.head);
  const server = await startPracticeServer({
    behavior: practiceBehavior(),
    keys,
    latencyMs: options.latencyMs,
  });
  let annotations = 0;
  try {
    const outcome = await runAction({
      cwd: pull.folder,
      temp,
      event: 'pull_request',
      payload: eventPayload(pull, repositoryName, 'ada'),
      repository: repositoryName,
      sha: pull.head,
      inputs: {
        reviewers: 'anthropic/practice-lark\nopenai/practice-owl',
        'anthropic-api-key': keys.anthropic,
        'openai-api-key': keys.openai,
        'anthropic-base-url': server.anthropicURL,
        'openai-base-url': server.openaiURL,
        'github-token': 'practice-token',
        comment: 'inline',
        'sarif-file': join(options.out, 'xreview.sarif'),
        'result-file': join(options.out, 'result.json'),
        'report-file': join(options.out, 'report.html'),
        'notes-file': join(options.out, 'notes.md'),
        'transcript-file': join(options.out, 'transcript.jsonl'),
        ...(options.source.kind === 'plan' ? planInputs(options.out) : {}),
        ...(options.prove ? { prove: 'disputed' } : {}),
      },
      env: { GITHUB_API_URL: github.url },
      // GitHub shows the findings on their lines too. Here each was printed once already.
      onLine: (line) => {
        if (isOnLine(line)) annotations += 1;
        else for (const each of shown(line)) say(each);
      },
    });
    say(`  ${plural(annotations, 'annotation')} on lines of the pull request`);
    return { outcome, server, github };
  } finally {
    github.close();
    await server.close();
  }
}

/** What failed, in words; empty if nothing failed. */
function faults({ outcome, server }: Reviewed): readonly string[] {
  const { verdict = '' } = outcome.outputs;
  const words: string[] = [];
  if (verdict !== 'pass' && verdict !== 'fail') {
    words.push(
      `The verdict is ${verdict === '' ? 'missing' : verdict} (${outcome.outputs['reasons'] ?? ''}).`,
    );
  }
  if (outcome.status !== (verdict === 'pass' ? 0 : 1)) {
    words.push(
      `The action ended with ${outcome.status ?? outcome.signal}, which does not match its verdict.`,
    );
  }
  if (outcome.stderr.trim() !== '')
    words.push(`The action wrote to standard error: ${outcome.stderr.trim()}`);
  for (const { refused } of server.requests) {
    if (refused !== null) words.push(`The practice server refused a request: ${refused}`);
  }
  return words;
}

/** Writes the summary and the comments to the folder of the other files, and lists the paths of all. */
function leaveFiles({ outcome, github }: Reviewed, out: string): void {
  writeFileSync(join(out, 'summary.md'), outcome.summary);
  writeFileSync(join(out, 'comment.md'), github.comment() ?? '');
  writeFileSync(
    join(out, 'line-comments.md'),
    github
      .lineComments()
      .map(({ body }) => body)
      .join('\n\n---\n\n'),
  );
  const place = (path: string): string => (path === '' ? '' : relative(here, path));
  const revised = outcome.outputs['revised-plan-file'] ?? '';
  // The runner's folder goes away with the demo.
  const executed = outcome.outputs['tests-folder'] ?? '';
  const tests = executed === '' ? '' : join(out, 'tests');
  if (executed !== '') cpSync(executed, tests, { recursive: true });
  const files = [
    ['SARIF', outcome.outputs['sarif-file'] ?? ''],
    ['summary', join(out, 'summary.md')],
    ['comment', join(out, 'comment.md')],
    ['on lines', join(out, 'line-comments.md')],
    ['result', outcome.outputs['result-file'] ?? ''],
    ['report', outcome.outputs['report-file'] ?? ''],
    ['notes', outcome.outputs['notes-file'] ?? ''],
    ['transcript', outcome.outputs['transcript-file'] ?? ''],
    ...(revised === '' ? [] : [['revised', revised] as const]),
    ...(tests === '' ? [] : [['tests', tests] as const]),
  ] as const;
  say();
  say('Files');
  for (const [what, path] of files) {
    const none = what === 'SARIF' ? 'none: the file is written only if the review is complete' : 'none';
    say(`  ${what.padEnd(10)} ${place(path) || none}`);
  }
}

async function demo(options: Options): Promise<number> {
  const main = join(actionRoot, 'dist', 'index.js');
  if (!existsSync(main)) throw new Misuse('dist/index.js does not exist. Run `npm run build` first.');
  const work = mkdtempSync(join(tmpdir(), 'xreview-demo-'));
  try {
    const pull = makePullRequest(options.source, join(work, 'repository'));
    // A folder that the demo makes in somebody's repository is not their work.
    if (!existsSync(options.out)) makeHiddenFolder(options.out);
    for (const old of [
      'xreview.sarif',
      'result.json',
      'report.html',
      'notes.md',
      'transcript.jsonl',
      'revised-plan.md',
      'summary.md',
      'comment.md',
      'line-comments.md',
      'tests',
    ]) {
      rmSync(join(options.out, old), { force: true, recursive: true });
    }
    say(
      'Two practice models review: practice-lark and practice-owl. They are fixed sets of rules behind local doubles',
    );
    say('of the APIs of Anthropic and OpenAI. No real model, no key, no network.');
    say();
    say(`Pull request: ${pull.title} (${pull.baseRef} ← ${pull.headRef})`);
    say(`  ${pull.base.slice(0, 10)}..${pull.head.slice(0, 10)} in ${pull.folder}`);
    if (options.source.kind === 'shop') say(`  ${testsOf(pull.folder)}`);
    say();

    const reviewed = await review(pull, options, join(work, 'runner'));
    leaveFiles(reviewed, options.out);
    const { status } = reviewed.outcome;
    const wrong = faults(reviewed);
    say();
    say(
      `The job would end with exit status ${status ?? 'none'} (${reviewed.outcome.outputs['verdict'] ?? 'no verdict'}).`,
    );
    for (const each of wrong) say(`This did not run as it should: ${each}`);
    say('Practice models wrote all of this, not real ones. It shows how a review works, not how good it is.');
    if (options.keep) say(`The repository is kept in ${pull.folder}.`);
    if (options.exitStatus) return status ?? 1;
    return wrong.length === 0 ? 0 : 1;
  } finally {
    if (!options.keep) rmSync(work, { recursive: true, force: true });
  }
}

// The reader of the output closed it (`| head`). The demo ends as it would have.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') say(usage);
  else process.exitCode = await demo(options);
} catch (error) {
  const called =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!called && !(error instanceof Misuse)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}\n`);
  process.exitCode = 2;
}
