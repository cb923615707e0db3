// Rebuilds projects in small around diffs that introduce a known bug, and has the built action prove findings about them.
// Run: npm run build && npm run bench:prove -- --diffs FILE [--cases FOLDER] [name of a case…]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPracticeServer } from '../practice/api/server.ts';
import { PracticeRepository } from '../practice/repository.ts';
import { pullRequestPayload, runAction } from '../practice/runner.ts';
import { type Result, resultSchema } from '../src/result/result.ts';
import {
  type BugDiff,
  lineBeside,
  type ProveCase,
  readBugDiffs,
  readProveCases,
  rebuild,
} from './prove-data.ts';
import { provingModels, refuter, reporter } from './prove-models.ts';
import { say, table } from './table.ts';

const keys = { anthropic: 'sk-ant-k7Qd2Zx9Lw4Vb8Tn', openai: 'sk-proj-m3Ry6Hc1Pf5Ks0Jg' };

const languages: Readonly<Record<string, string>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  python: 'Python',
};

/** The files that tell the action how tests run. */
const projectFiles: Readonly<Record<ProveCase['runner'], Readonly<Record<string, string>>>> = {
  'node-esm': { 'package.json': '{ "type": "module", "scripts": { "test": "node --test" } }\n' },
  'node-commonjs': { 'package.json': '{ "scripts": { "test": "node --test" } }\n' },
  pytest: { 'pytest.ini': '[pytest]\n' },
};

interface Ran {
  readonly result: Result;
  readonly seconds: number;
}

interface Row {
  readonly name: string;
  readonly language: string;
  readonly expected: string;
  readonly got: string;
  readonly runs: string;
  readonly before: string;
  readonly after: string;
  readonly seconds: number;
  readonly met: boolean;
  /** Why the proof came out as it did, and the end of what the test printed. */
  readonly detail: string;
}

async function prove(played: ProveCase, { diff, bug_locations: locations, lang }: BugDiff): Promise<Row> {
  const { path, before, after, shown } = rebuild(diff, played.around);
  const [from, to] = [
    played.lines?.start ?? locations[0]?.start ?? 1,
    played.lines?.end ?? locations[0]?.end ?? 1,
  ];
  const quote = [...shown].filter(([number]) => number >= from && number <= to).map(([, line]) => line);
  if (quote.length === 0) throw new Error(`the diff does not show line ${from}`);
  const folder = mkdtempSync(join(tmpdir(), 'xreview-bench-'));
  try {
    const repository = new PracticeRepository(folder);
    const files = Object.entries({ ...projectFiles[played.runner], ...played.files, [path]: before });
    const base = repository.commit('Base', new Map(files));
    repository.branch('feature');
    const head = repository.commit('Feature', new Map([[path, after]]));
    const run = (setting: string): Promise<Ran> =>
      review({ folder, base, head }, setting, {
        played,
        path,
        quote: quote.join('\n').trim(),
        evidence: played.refutedBy ?? lineBeside(shown, from, to),
      });
    const [unproved, proved] = [await run('off'), await run('disputed')];
    const [first] = proved.result.findings;
    const proof = first?.proofs?.at(-1);
    const got = proof?.outcome ?? 'not executed';
    const expected = played.planted ? 'not-reproduced' : 'reproduced';
    const stands = (of: Result): string =>
      `${of.findings.map(({ status }) => status).join(', ')}, ${of.verdict.verdict}`;
    const [was, is] = [stands(unproved.result), stands(proved.result)];
    return {
      name: played.name,
      language: languages[lang] ?? lang,
      expected,
      got,
      runs: (proof?.runs ?? [])
        .map(({ commit, outcome }) => `${commit === 'head' ? '' : 'base '}${outcome}`)
        .join(', ')
        .replace(/^([\w-]+), \1, \1\b/u, '3 × $1'),
      before: was,
      after: is,
      seconds: proved.seconds,
      met: got === expected && (played.planted ? is === 'dismissed, pass' : is === 'confirmed, fail'),
      detail: [
        ...proved.result.notices,
        proof?.why ?? '',
        ...(proof?.runs ?? []).map(({ output }) => output.slice(-1200)),
      ].join('\n'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One run of the built action. A dispute does not block in cases with a real bug, so that only a proof blocks there. */
async function review(
  { folder, base, head }: { readonly folder: string; readonly base: string; readonly head: string },
  setting: string,
  play: Parameters<typeof provingModels>[0] & { readonly played: ProveCase },
): Promise<Ran> {
  const server = await startPracticeServer({ behavior: provingModels(play), keys });
  const temp = mkdtempSync(join(tmpdir(), 'xreview-bench-temp-'));
  const variables = ['PYENV_ROOT', 'PYENV_VERSION'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const began = performance.now();
  try {
    const outcome = await runAction({
      cwd: folder,
      temp,
      event: 'pull_request',
      payload: pullRequestPayload({ base, head }),
      sha: head,
      env: Object.fromEntries(variables),
      inputs: {
        reviewers: `anthropic/${reporter}\nopenai/${refuter}`,
        'anthropic-api-key': keys.anthropic,
        'openai-api-key': keys.openai,
        'anthropic-base-url': server.anthropicURL,
        'openai-base-url': server.openaiURL,
        disputed: play.played.planted ? 'fail' : 'warn',
        prove: setting,
        'prove-setup': 'none',
      },
    });
    const seconds = (performance.now() - began) / 1000;
    const file = outcome.outputs['result-file'] ?? '';
    if (file === '') throw new Error(`the action wrote no result: ${outcome.stdout}${outcome.stderr}`);
    return { result: resultSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), seconds };
  } finally {
    await server.close();
    rmSync(temp, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { diffs: { type: 'string' }, cases: { type: 'string' }, verbose: { type: 'boolean' } },
});
if (values.diffs === undefined) throw new Error('Name the file of diffs: --diffs FILE');
const diffs = readBugDiffs(values.diffs).filter(({ lang }) => languages[lang] !== undefined);
const { cases, leftOut } = readProveCases(values.cases ?? join(import.meta.dirname, 'prove-cases'));
const chosen = cases.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const rows: Row[] = [];
for (const one of chosen) {
  const diff = diffs.find(({ id }) => id === one.id);
  if (diff === undefined) {
    say(`${one.name}: ${values.diffs} has no diff ${one.id}.`);
    process.exitCode = 1;
    continue;
  }
  const row = await prove(one, diff).catch((error: unknown) => `${one.name} failed: ${String(error)}`);
  if (typeof row === 'string') {
    say(row);
    process.exitCode = 1;
    continue;
  }
  rows.push(row);
  process.stderr.write(`${row.name}: ${row.got}, ${row.seconds.toFixed(1)} s\n`);
  if (!row.met || values.verbose === true) process.stderr.write(`${row.detail}\n\n`);
  if (!row.met) process.exitCode = 1;
}
say(
  table(
    ['case', 'language', 'expected', 'proof', 'executions', 'without `prove`', 'with `prove`', 'seconds'],
    rows.map(({ name, language, expected, got, runs, before, after, seconds, met }) => [
      name,
      language,
      expected,
      met ? got : `${got} ✗`,
      runs,
      before,
      after,
      seconds.toFixed(1),
    ]),
  ),
);
const ids = new Set(rows.map(({ name }) => cases.find((one) => one.name === name)?.id));
say(
  `${rows.filter(({ met }) => met).length} of ${rows.length} cases as expected, about ${ids.size} diffs.\n`,
);

if (positionals.length === 0) {
  const reasons = Object.entries(leftOut).map(([reason, listed]): [string, number] => [
    reason,
    listed.filter((id) => diffs.some((diff) => diff.id === id)).length,
  ]);
  say(table(['why a diff has no case', 'diffs'], reasons));
  const known = new Set([...cases.map(({ id }) => id), ...Object.values(leftOut).flat()]);
  const without = diffs.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  say(
    `${diffs.length} diffs of JavaScript, TypeScript and Python; neither a case nor a reason: ${without.join(', ') || 'none'}.`,
  );
}
