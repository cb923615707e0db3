import { describe, expect, test } from 'vitest';
import { type MatrixJob, matrixJobsOf } from '../../src/matrix/job-result.ts';
import { unsealedProviders } from '../../src/matrix/seals.ts';
import type { Result, ResultFinding } from '../../src/result/result.ts';
import { sealResult } from '../../src/result/seal.ts';
import { panelModelsOf } from '../../src/reviewers/served-models.ts';
import { version } from '../../src/version.ts';
import { anthropic, aPosition, openai } from '../report/factory.ts';
import { judged, recounted, soundMatrixJob } from './sound-result.ts';

const sound = soundMatrixJob();
const commits = { base: 'a'.repeat(40), mergeBase: 'b'.repeat(40), head: 'c'.repeat(40) };
const keys = new Map([
  ['anthropic', 'sk-ant-api03-a-key-of-some-length'],
  ['openai', 'sk-proj-another-key-of-some-length'],
]);
const providerOf = (id: string): string | null => /^(anthropic|openai|ollama)\//u.exec(id)?.[1] ?? null;

const read = (result: unknown, held: ReadonlyMap<string, string> = new Map()): MatrixJob | undefined =>
  matrixJobsOf([{ path: 'result.json', text: JSON.stringify(result), why: '' }], ['claude'], commits, {
    version,
    panelModelsOf: (panel) => panelModelsOf(panel, []),
    keys: held,
    providerOf,
  })[0];

const told = (matrixJob: MatrixJob | undefined): string =>
  matrixJob === undefined
    ? 'nothing'
    : matrixJob.taken
      ? 'taken'
      : `${matrixJob.failure.code}: ${matrixJob.failure.message}`;

/** Alters one finding, by its place in the list. */
const inFinding =
  (at: number, edit: (finding: ResultFinding) => Partial<ResultFinding>) =>
  (result: Result): Result => ({
    ...result,
    findings: result.findings.map((finding, index) =>
      index === at ? { ...finding, ...edit(finding) } : finding,
    ),
  });
const inVerdict =
  (more: Partial<Result['verdict']>) =>
  (result: Result): Result => ({ ...result, verdict: { ...result.verdict, ...more } });
const inPanel =
  (more: Partial<Result['panel'][number]>) =>
  (result: Result): Result => ({
    ...result,
    panel: result.panel.map((one, index) => (index === 1 ? { ...one, ...more } : one)),
  });
const inChange =
  (edit: (change: NonNullable<Result['change']>) => Partial<NonNullable<Result['change']>>) =>
  (result: Result): unknown => ({
    ...result,
    change: result.change === null ? null : { ...result.change, ...edit(result.change) },
  });
const inLocation = (more: object) =>
  inFinding(0, ({ location, reports }) => ({
    location: { ...location, ...more },
    reports: reports.map((report) => ({ ...report, location: { ...report.location, ...more } })),
  }));
const inPosition = (more: Partial<ResultFinding['positions'][number]>) =>
  inFinding(1, ({ positions }) => ({ positions: positions.map((one) => ({ ...one, ...more })) }));
const passed = (result: Result): Result => ({
  ...result,
  verdict: {
    verdict: 'pass',
    complete: true,
    reasons: [{ code: 'approved', message: '', remedy: '' }],
    blocking: [],
    exitStatus: 0,
  },
});
const emptied = (result: Result): Result => ({ ...result, findings: [] });
const without = (id: string) => (result: Result) => ({
  ...result,
  panel: result.panel.filter((one) => one.id !== id),
});

test('what its job wrote is taken', () => {
  expect(told(read(sound))).toBe('taken');
  expect(told(read(recounted(sound)))).toBe('taken');
});

/** Each of them says something that nothing else in the result bears out. */
const forgeries: readonly (readonly [string, (result: Result) => unknown])[] = [
  ['findings emptied', emptied],
  ['findings emptied, verdict pass', (result) => passed(emptied(result))],
  ['the blocking finding removed', (result) => ({ ...result, findings: result.findings.slice(1) })],
  ['verdict pass', inVerdict({ verdict: 'pass' })],
  ['verdict pass with all that belongs to it', passed],
  ['verdict inconclusive', inVerdict({ verdict: 'inconclusive' })],
  ['exit status 0', inVerdict({ exitStatus: 0 })],
  ['blocking ids emptied', inVerdict({ blocking: [] })],
  ['another blocking id', inVerdict({ blocking: ['xr-0123456789'] })],
  ['a reason that no verdict has', inVerdict({ reasons: [{ code: 'fine', message: '', remedy: '' }] })],
  ['approved and failed', inVerdict({ reasons: [{ code: 'approved', message: '', remedy: '' }] })],
  ['blocking flag off', inFinding(0, () => ({ blocking: false }))],
  ['blocking flag off, verdict pass', (result) => passed(inFinding(0, () => ({ blocking: false }))(result))],
  ['blocking flag on', inFinding(1, () => ({ blocking: true }))],
  ['severity lowered', inFinding(0, () => ({ severity: 'minor' }))],
  [
    'severity lowered, verdict pass',
    (result) => passed(inFinding(0, () => ({ severity: 'minor', blocking: false }))(result)),
  ],
  [
    'severity of the report lowered only',
    inFinding(0, ({ reports }) => ({
      reports: reports.map((report) => ({ ...report, severity: 'minor' as const })),
    })),
  ],
  ['status dismissed', inFinding(0, () => ({ status: 'dismissed', blocking: false }))],
  ['status disputed', inFinding(0, () => ({ status: 'disputed', blocking: false }))],
  ['status unconfirmed', inFinding(0, () => ({ status: 'unconfirmed' }))],
  [
    'dismissed by a person, and still confirmed',
    inFinding(0, () => ({
      dismissal: { source: 'alert', by: 'ada', reason: '', until: null, status: 'confirmed' },
    })),
  ],
  ['supporters emptied', inFinding(0, () => ({ supporters: [] }))],
  ['a supporter made up', inFinding(1, () => ({ supporters: [openai, 'openai/other'] }))],
  ['refuters emptied', inFinding(1, () => ({ refuters: [] }))],
  ['another reporter', inFinding(0, () => ({ reportedBy: [openai] }))],
  ['no report', inFinding(0, () => ({ reports: [] }))],
  ['another kind than its category has', inFinding(0, () => ({ kind: 'integration' }))],
  ['an assumption that nobody reported', inFinding(0, () => ({ assumes: 'Nobody calls it.' }))],
  ['another title than reported', inFinding(0, () => ({ title: 'A typing mistake' }))],
  ['a position removed', inFinding(1, () => ({ positions: [] }))],
  ['a position of a stranger', inPosition({ reviewer: 'nobody' })],
  ['a position of a round that was not', inPosition({ round: 9 })],
  ['a position of the first round', inPosition({ round: 1 })],
  ['a refutation that counts without evidence', inPosition({ evidence: [] })],
  ['a doubt that counts', inPosition({ stance: 'unsure' })],
  ['a refutation that does not count any more', inPosition({ counts: false })],
  [
    'a refutation made up, with the status that follows',
    (result) =>
      inFinding(0, (finding) =>
        judged(result, {
          ...finding,
          positions: [
            aPosition({
              reviewer: 'openai/third',
              stance: 'refute',
              evidence: [
                {
                  path: 'a.ts',
                  quote: 'x',
                  resolved: { side: 'new', startLine: 1, endLine: 1 },
                  connection: 'connected' as const,
                },
              ],
            }),
          ],
        }),
      )(result),
  ],
  ['another id', inFinding(0, () => ({ id: 'xr-0123456789' }))],
  ['another fingerprint', inFinding(0, () => ({ fingerprint: '0'.repeat(64), id: `xr-${'0'.repeat(10)}` }))],
  ['one finding twice', (result) => ({ ...result, findings: [...result.findings, ...result.findings] })],
  ['of a push before', inFinding(0, () => ({ push: 'carried' }))],
  ['of no bundle', inFinding(0, () => ({ bundle: 'b9' }))],
  ['an absolute path', inLocation({ path: '/etc/passwd' })],
  ['a path upwards', inLocation({ path: 'src/../../etc/passwd' })],
  ['a path upwards with back slashes', inLocation({ path: 'src\\..\\..\\etc' })],
  ['a path of a drive', inLocation({ path: 'C:\\Windows' })],
  ['a path with NUL', inLocation({ path: 'src/orders.ts\0.png' })],
  ['a path into git’s folder', inLocation({ path: '.git/config' })],
  ['another path', inLocation({ path: 'src/other.ts' })],
  ['lines that end before they begin', inLocation({ startLine: 14 })],
  ['fewer lines than it quotes', inLocation({ endLine: 12 })],
  ['more lines than it quotes', inLocation({ endLine: 40 })],
  [
    'evidence outside the repository',
    inPosition({
      evidence: [
        {
          path: '../x',
          quote: 'x',
          resolved: { side: 'new', startLine: 1, endLine: 1 },
          connection: 'connected' as const,
        },
      ],
    }),
  ],
  [
    'evidence on more lines than it quotes',
    inPosition({
      evidence: [
        {
          path: 'src/orders.ts',
          quote: 'x',
          resolved: { side: 'new', startLine: 1, endLine: 3 },
          connection: 'connected' as const,
        },
      ],
    }),
  ],
  ['another version of the tool', (result) => ({ ...result, tool: { ...result.tool, version: '0.0.9' } })],
  ['an aggregate', (result) => ({ ...result, mode: 'aggregate' })],
  ['a shard beyond the last', (result) => ({ ...result, shard: { index: 3, of: 2 } })],
  ['a reviewer removed from the panel', without(openai)],
  [
    'a reviewer removed from panel and settings',
    (result) => ({
      ...without(openai)(result),
      settings: { ...result.settings, reviewers: [anthropic] },
    }),
  ],
  ['nobody on the panel', (result) => ({ ...result, panel: [] })],
  ['nobody in the settings', (result) => ({ ...result, settings: { ...result.settings, reviewers: [] } })],
  ['a reviewer that reads nothing', inPanel({ reads: false })],
  ['a reviewer that approves', inPanel({ approves: true })],
  ['a reviewer that is complete and was not', inPanel({ complete: false })],
  ['fewer findings of a reviewer', inPanel({ reported: 0 })],
  ['other costs of a reviewer', inPanel({ spent: { ...sound.spent, usd: 0 } })],
  ['fewer calls of a reviewer', inPanel({ calls: 0 })],
  [
    'an answer that failed',
    (result) => ({
      ...result,
      attendance: result.attendance.map((one, index) =>
        index === 1
          ? { ...one, answered: false, failure: { code: 'refused', message: 'no', remedy: '' } }
          : one,
      ),
    }),
  ],
  ['an answer removed', (result) => ({ ...result, attendance: result.attendance.slice(1) })],
  [
    'an answer twice',
    (result) => ({ ...result, attendance: [...result.attendance, ...result.attendance.slice(1)] }),
  ],
  ['no calls', (result) => ({ ...result, calls: [] })],
  ['no calls, counted again', (result) => recounted({ ...result, calls: [] })],
  [
    'the first answers lost, counted again',
    (result) =>
      recounted({
        ...result,
        calls: result.calls.map((call) => (call.round === 1 ? { ...call, outcome: 'malformed' } : call)),
      }),
  ],
  [
    'a call of a stranger',
    (result) => ({ ...result, calls: result.calls.map((call) => ({ ...call, reviewer: 'nobody' })) }),
  ],
  [
    'a round that was not',
    (result) => recounted({ ...result, calls: result.calls.map((call) => ({ ...call, round: 7 })) }),
  ],
  [
    'fewer reports in a round',
    (result) => ({ ...result, rounds: result.rounds.map((one) => ({ ...one, reported: 0 })) }),
  ],
  ['a round removed', (result) => ({ ...result, rounds: result.rounds.slice(1) })],
  ['spent nothing', (result) => ({ ...result, spent: { ...result.spent, output: 0 } })],
  ['a cheaper finding', (result) => ({ ...result, usdPerConfirmed: 0.01 })],
  ['a bundle removed', inChange(() => ({ bundles: [] }))],
  ['a bundle and its coverage removed', inChange(() => ({ bundles: [], coverage: [] }))],
  ['coverage removed', inChange(({ coverage }) => ({ coverage: coverage.slice(1) }))],
  ['coverage twice', inChange(({ coverage }) => ({ coverage: [...coverage, ...coverage] }))],
  [
    'coverage of another file',
    inChange(({ coverage }) => ({
      coverage: coverage.map((one) => ({ ...one, path: 'package-lock.json' })),
    })),
  ],
  [
    'a file outside the repository',
    inChange(({ files }) => ({ files: files.map((file) => ({ ...file, oldPath: '../x' })) })),
  ],
  ['a file twice', inChange(({ files }) => ({ files: [...files, ...files] }))],
  [
    'a file left out that was reviewed',
    inChange(({ files }) => ({
      files: files.map((file) => ({ ...file, leftOut: { reason: 'ignored', detail: '' } })),
    })),
  ],
  [
    'a file too large to read, in a complete review',
    inChange(({ files }) => ({
      files: files.map((file) =>
        file.leftOut === null ? file : { ...file, leftOut: { reason: 'too-large', detail: '' } },
      ),
    })),
  ],
];

describe('a forgery that contradicts the rest is no answer', () => {
  test.each(forgeries)('%s', (_, forge) => {
    const forged = forge(sound);
    expect(forged).not.toEqual(sound);
    expect(told(read(forged))).toMatch(/^matrix-job-(?:invalid|failed|missing): .+/u);
  });
});

/** These are consistent: whoever wrote them took all care. Only a seal tells. */
const careful: readonly (readonly [string, (result: Result) => Result])[] = [
  ['findings emptied', (result) => recounted(emptied(result))],
  ['the blocking finding removed', (result) => recounted({ ...result, findings: result.findings.slice(1) })],
  [
    'severity lowered wherever it stands',
    (result) =>
      recounted({
        ...result,
        findings: result.findings.map((finding) =>
          judged(result, {
            ...finding,
            reports: finding.reports.map((report) => ({ ...report, severity: 'minor' })),
          }),
        ),
      }),
  ],
  [
    'a reviewer removed wherever it is named',
    (result) =>
      recounted({
        ...result,
        settings: { ...result.settings, reviewers: [anthropic], minReviewers: 1 },
        panel: result.panel.filter(({ id }) => id === anthropic),
        attendance: result.attendance.filter(({ reviewer }) => reviewer === anthropic),
        calls: result.calls.filter(({ reviewer }) => reviewer === anthropic),
        findings: [],
      }),
  ],
  ['notices removed', (result) => ({ ...result, notices: [] })],
  ['another name of the job', (result) => ({ ...result, matrixJob: 'claude' })],
];

describe('a forgery without a contradiction', () => {
  const sealed = sealResult(soundMatrixJob({ notices: ['The gate is off.'], matrixJob: 'other' }), keys);

  test.each(careful)('%s: its seal is wrong, or missing', (_, forge) => {
    const forged = forge({ ...sealed, matrixJob: 'claude' });
    expect(told(read({ ...forged, seals: [] }))).toBe('taken');
    expect(told(read(forged, keys))).toMatch(/matrix-job-invalid: .*seal of anthropic is wrong/u);
    expect(told(read({ ...forged, seals: [] }, keys))).toMatch(/matrix-job-invalid: .*no seal of anthropic/u);
  });

  test('one key that the aggregate job holds is enough to tell', () => {
    const forged = recounted(emptied({ ...sealed, matrixJob: 'claude' }));
    for (const [provider, key] of keys)
      expect(told(read(forged, new Map([[provider, key]])))).toMatch(/matrix-job-invalid/u);
  });

  test('a reviewer of a provider that nobody knows does not do without a seal', () => {
    const renamed = (text: string): string =>
      text.replaceAll('anthropic/', 'mallory/').replaceAll('openai/', 'eve/');
    const forged: unknown = JSON.parse(renamed(JSON.stringify({ ...recounted(emptied(sound)), seals: [] })));
    expect(told(read(forged, keys))).toMatch(
      /matrix-job-invalid: .*know no provider of its reviewer mallory/u,
    );
  });

  test('a seal of another result, another provider or another key does not hold', () => {
    const honest = sealResult(sound, keys);
    expect(told(read(honest, keys))).toBe('taken');
    const other = sealResult({ ...sound, seconds: 1 }, keys);
    expect(told(read({ ...honest, seals: other.seals }, keys))).toMatch(/seal of anthropic is wrong/u);
    const [first, second] = honest.seals;
    const swapped = [
      { provider: 'anthropic', seal: second?.seal },
      { provider: 'openai', seal: first?.seal },
    ];
    expect(told(read({ ...honest, seals: swapped }, keys))).toMatch(/seal of anthropic is wrong/u);
    const others = new Map([['openai', 'sk-proj-a-third-key-of-some-length']]);
    expect(told(read(honest, others))).toMatch(/seal of openai is wrong/u);
    expect(told(read({ ...honest, seals: honest.seals.slice(1) }, keys))).toMatch(/no seal of anthropic/u);
  });
});

describe('a seal', () => {
  test('does not depend on how the file was written', () => {
    const honest = sealResult(sound, keys);
    const reordered = Object.fromEntries(Object.entries(honest).toReversed());
    expect(told(read(reordered, keys))).toBe('taken');
  });

  test('is made with no key that could be guessed from it, and says nothing of the key', () => {
    expect(sealResult(sound, new Map([['ollama', 'short']])).seals).toEqual([]);
    const { seals } = sealResult(sound, keys);
    expect(seals.map(({ provider }) => provider)).toEqual(['anthropic', 'openai']);
    for (const key of keys.values()) expect(JSON.stringify(seals)).not.toContain(key);
  });

  test('that nobody here can check is told', () => {
    const check = { providerOf, keys: new Map([...keys].slice(0, 1)) };
    expect(unsealedProviders(sealResult(sound, keys), check)).toEqual(['openai']);
    expect(unsealedProviders(sound, { providerOf, keys })).toEqual([]);
    expect(unsealedProviders(sound, { providerOf, keys: new Map() })).toEqual(['anthropic', 'openai']);
  });
});
