import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { pullRequestPayload } from '../../practice/runner.ts';
import { createRedactor } from '../../src/security/secrets/redactor.ts';
import { mixed } from '../security/secrets/drawn.ts';
import { placeholders } from '../security/secrets/forty-kinds.ts';
import { pems, secrets } from '../security/secrets/secrets.ts';
import { keys, repositoryWith, runWithModels } from './action-run.ts';
import { before, harmless } from './shop.ts';

describe('secrets in a change', () => {
  test('of every kind are in no request, log or report, and are told by line', {
    timeout: 300_000,
  }, async () => {
    const lines = [...secrets.map(({ line }) => line), ...pems.flat()];
    const ended = await runWithModels(
      repositoryWith(before, { ...harmless, 'src/config.js': `${lines.join('\n')}\n` }),
    );
    const sent = ended.requests.map(({ body }) => body).join('\n');
    const bodies = pems.flatMap((pem) => pem.slice(1, -1));
    const all = [...secrets.map(({ secret }) => secret), ...bodies];
    const seen = all.filter((secret) => sent.includes(secret));
    const written = [
      ended.stdout,
      ended.stderr,
      ended.summary,
      JSON.stringify(ended.result),
      JSON.stringify(ended.transcript),
    ].join('\n');
    process.stdout.write(
      `${secrets.length + pems.length} kinds, ${all.length} values: ${seen.length} in a request\n`,
    );
    expect(ended.requests.length).toBeGreaterThanOrEqual(2);
    expect(secrets.filter(({ secret }) => sent.includes(secret)).map(({ kind }) => kind)).toEqual([]);
    expect(seen.length / all.length).toBeLessThanOrEqual(0.02);
    expect(all.filter((secret) => written.includes(secret))).toEqual([]);
    const told = ended.result.findings.filter(({ category }) => category === 'secret-exposure');
    expect(told.length).toBeGreaterThanOrEqual(secrets.length);
    expect(ended.result.verdict.verdict).toBe('fail');
    const starts = told.map(({ location }) => (location.level === 'line' ? location.startLine : 0));
    for (const [index] of secrets.entries()) expect(starts).toContain(index + 1);
  });

  test('beside its files are hidden too, and told: title, description, commit messages, linked issues', async () => {
    const tokens = [mixed(36), mixed(36), mixed(36)];
    const made = (at: number): string => `${['gh', 'p_'].join('')}${tokens[at - 1]}`;
    const ends = repositoryWith(before, harmless);
    ends.repository.git('commit', '--quiet', '--amend', '-m', `Greet\n\nWith ${made(1)}.`);
    const head = ends.repository.git('rev-parse', 'HEAD');
    const payload = pullRequestPayload({ base: ends.base, head, title: `Greet with ${made(2)}` });
    payload.pull_request.body = `Uses ${made(3)} to greet.`;
    const ended = await runWithModels(
      { ...ends, head },
      { payload, inputs: { requirements: 'pull-request', 'on-inconclusive': 'warn' } },
    );
    const told = ended.result.findings.filter(({ category }) => category === 'secret-exposure');
    expect(told.map(({ title }) => title.replace(/[0-9a-f]{10}/u, 'ID')).toSorted()).toEqual([
      'Secret in the description of the pull request: github token',
      'Secret in the message of commit ID: github token',
      'Secret in the title of the pull request: github token',
    ]);
    expect(ended.result.verdict.verdict).toBe('fail');
    const everything = [
      ...ended.requests.map(({ body }) => body),
      ended.stdout,
      ended.summary,
      JSON.stringify(ended.result),
      JSON.stringify(ended.transcript),
    ].join('\n');
    for (const at of [1, 2, 3]) expect(everything).not.toContain(made(at));
  });

  test('that one place shows are hidden in all others under one number: files, title, description, commit messages', async () => {
    const password = `Kz${mixed(9)}!w`;
    const other = `Qp${mixed(9)}?v`;
    const ends = repositoryWith(before, {
      ...harmless,
      'config/shop.yml': `db:\n  password: ${password}\nmail:\n  password: ${other}\n`,
      'docs/move.md': `Log in with ${password} until the move is done.\n`,
      'src/check.js': `export const isSame = (given) => given === '${password}' || given !== '${other}';\n`,
    });
    ends.repository.git('commit', '--quiet', '--amend', '-m', `Move\n\nUse ${password} for now.`);
    const head = ends.repository.git('rev-parse', 'HEAD');
    const payload = pullRequestPayload({ base: ends.base, head, title: `Move, ${password}` });
    payload.pull_request.body = `Mail: ${other}`;
    const ended = await runWithModels(
      { ...ends, head },
      { payload, inputs: { requirements: 'pull-request', 'on-inconclusive': 'warn' }, replays: true },
    );
    const sent = ended.requests.map(({ body }) => body).join('\n');
    expect(sent).toContain("given === '[secret:1]' || given !== '[secret:2]'");
    expect(sent).toContain('Log in with [secret:1] until');
    const everything = [
      sent,
      ended.stdout,
      ended.summary,
      JSON.stringify(ended.result),
      JSON.stringify(ended.transcript),
    ];
    for (const secret of [password, other]) expect(everything.join('\n')).not.toContain(secret);
    const places = ended.result.findings.flatMap(({ category, location, title }) =>
      category === 'secret-exposure' ? [`${location.path}: ${title.replace(/[0-9a-f]{10}/u, 'ID')}`] : [],
    );
    for (const place of [
      'config/shop.yml',
      'docs/move.md',
      'src/check.js',
      'title',
      'description',
      'message of commit ID',
    ])
      expect(places.join('\n')).toContain(place);
  });

  test('in files of tests block only if a vendor drew them', async () => {
    const [pem = []] = pems;
    const first = await runWithModels(
      repositoryWith(before, { ...harmless, 'tests/fixtures/server.pem': `${pem.join('\n')}\n` }),
    );
    const severities = ({ result }: typeof first) =>
      result.findings.flatMap((one) => (one.category === 'secret-exposure' ? [one.severity] : []));
    expect(severities(first)).toEqual(['major']);
    expect(first.result.verdict.verdict).toBe('pass');
    const second = await runWithModels(
      repositoryWith(before, {
        ...harmless,
        'tests/client.test.js': `const token = '${['gh', 'p_', mixed(36)].join('')}';\n`,
        'deploy/server.pem': `${pem.join('\n')}\n`,
      }),
    );
    expect(severities(second)).toEqual(['critical', 'critical']);
    expect(second.result.verdict.verdict).toBe('fail');
  });

  test('that only stand for one are shown to reviewers and block nothing', async () => {
    const ended = await runWithModels(
      repositoryWith(before, { ...harmless, 'docs/setup.md': `${placeholders.join('\n')}\n` }),
    );
    const sent = ended.requests.map(({ body }) => body).join('\n');
    expect(placeholders.filter((line) => !sent.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
    expect(ended.result.findings).toEqual([]);
    expect(ended.result.verdict.verdict).toBe('pass');
  });

  test('the keys in use are hidden where the change itself holds them', async () => {
    const ended = await runWithModels(
      repositoryWith(before, {
        'src/keys.js': `const a = '${keys.anthropic}';\nconst o = "${Buffer.from(keys.openai).toString('base64')}";\n`,
      }),
    );
    // `play` looks for both keys in every byte that was sent or written.
    expect(ended.requests.length).toBeGreaterThan(0);
    expect(ended.requests.map(({ body }) => body).join()).not.toContain(
      Buffer.from(keys.openai).toString('base64'),
    );
  });
});

const diffs = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data/bug-diffs.jsonl');
test.skipIf(!existsSync(diffs))(
  'real code is left as it is: at most one false redaction in 10,000 lines',
  () => {
    const redact = createRedactor([]);
    const changed: string[] = [];
    let count = 0;
    for (const item of readFileSync(diffs, 'utf8').trim().split('\n')) {
      const { diff } = z.object({ diff: z.string() }).parse(JSON.parse(item));
      const lines = diff.split('\n');
      const clean = redact(diff).split('\n');
      expect(clean).toHaveLength(lines.length);
      count += lines.length;
      changed.push(...lines.filter((line, at) => line !== clean[at]));
    }
    // Three lines of the data are secrets by their own account: "sk_live_…", "super_secret_db_password…", "mysecretkey…".
    const wrong = changed.filter((line) => !/sk_live_|super_secret_db_password|mysecretkey/u.test(line));
    process.stdout.write(
      `${count} lines of real diffs: ${changed.length} redacted, ${wrong.length} of them wrongly\n`,
    );
    expect(wrong.length / count).toBeLessThanOrEqual(1 / 10_000);
  },
);
