import { createHash } from 'node:crypto';
import type { Result, ResultFinding } from '../../src/result/result.ts';
import { version as actionVersion } from '../../src/version.ts';

/** Results and their parts, whole and plain; a test names only what it is about. */

export const anthropic = 'anthropic/claude-opus-5-5';
export const openai = 'openai/gpt-6.2-sol';

type Spent = Result['spent'];
type Position = ResultFinding['positions'][number];
type ReportedFinding = ResultFinding['reports'][number];
type Call = Result['calls'][number];

export const aSpent = (more: Partial<Spent> = {}): Spent => ({
  freshInput: 1200,
  cachedInput: 8000,
  writtenInput: 2400,
  output: 640,
  usd: 0.0421,
  ...more,
});

export const aPosition = (more: Partial<Position> = {}): Position => ({
  reviewer: openai,
  round: 2,
  stance: 'uphold',
  ground: null,
  reason: 'The query is built from the request as claimed.',
  evidence: [],
  severity: null,
  counts: true,
  ...more,
});

const location: ResultFinding['location'] = {
  level: 'line',
  path: 'src/orders.ts',
  side: 'new',
  startLine: 12,
  endLine: 13,
  quote: 'const sql = `SELECT * FROM orders WHERE id = ${id}`;\nreturn db.query(sql);',
  addedLine: 12,
};

export const aReport = (more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  reviewer: anthropic,
  round: 1,
  category: 'injection',
  assumes: null,
  severity: 'critical',
  title: 'SQL is built from the request',
  explanation: '`id` comes from the request and is put into the query without being bound.',
  scenario: 'GET /orders/1%20OR%201=1 returns every order of every customer.',
  suggestion: null,
  location,
  ...more,
});

let made = 0;

/** A confirmed critical injection in `src/orders.ts:12–13`, reported by one reviewer and upheld by the other. */
export function aFinding(more: Partial<ResultFinding> = {}): ResultFinding {
  made += 1;
  const { reviewer: _reviewer, round: _round, ...text } = aReport();
  const fingerprint = createHash('sha256').update(`${made}`).digest('hex');
  return {
    id: `xr-${fingerprint.slice(0, 10)}`,
    fingerprint,
    kind: 'defect',
    ...text,
    code: [
      { line: 10, kind: 'context', text: 'export async function order(request: Request, db: Database) {' },
      { line: 11, kind: 'added', text: '  const { id } = request.params;' },
      { line: null, kind: 'removed', text: "  return db.query('SELECT * FROM orders WHERE id = ?', [id]);" },
      { line: 12, kind: 'added', text: '  const sql = `SELECT * FROM orders WHERE id = ${id}`;' },
      { line: 13, kind: 'added', text: '  return db.query(sql);' },
      { line: 14, kind: 'context', text: '}' },
    ],
    symbol: null,
    push: 'new',
    dismissal: null,
    bundle: 'b1',
    reportedBy: [anthropic],
    reports: [aReport()],
    positions: [aPosition()],
    status: 'confirmed',
    statusReason: 'Raised by one reviewer and upheld by another.',
    supporters: [anthropic, openai],
    refuters: [],
    blocking: true,
    ...more,
  };
}

type Proof = NonNullable<ResultFinding['proofs']>[number];

/** A test by the other vendor's model that fails on the change each time and passes on the merge base. */
export const aProof = (more: Partial<Proof> = {}): Proof => ({
  outcome: 'reproduced',
  why: 'The test fails on the change (3 of 3 times, at the assertion for the scenario) and passes on the merge base.',
  round: 2,
  test: {
    path: 'test/orders-injection.test.ts',
    text: "test('an id that is no number finds nothing', async () => {\n  expect(await order('1 OR 1=1')).toEqual([]);\n});\n",
    expects: 'An id with SQL in it returns no orders.',
    author: openai,
    reader: anthropic,
  },
  command: 'npx vitest run "$XREVIEW_TEST"',
  runs: [
    ...[1.2, 1.1, 1.1].map((seconds) => ({
      commit: 'head' as const,
      outcome: 'failed-as-named' as const,
      seconds,
      output: 'AssertionError: expected 40 orders to equal []\n 1 failed',
    })),
    { commit: 'merge-base', outcome: 'passed', seconds: 1, output: ' 1 passed' },
  ],
  ...more,
});

/** A test that passes on the change each time. */
export const aFailedProof = (more: Partial<Proof> = {}): Proof =>
  aProof({
    outcome: 'not-reproduced',
    why: 'The test passed 3 times on the change, and executed the changed lines.',
    runs: [1, 2, 3].map((seconds) => ({ commit: 'head', outcome: 'passed', seconds, output: ' 1 passed' })),
    ...more,
  });

export const aCall = (more: Partial<Call> = {}): Call => ({
  reviewer: anthropic,
  bundle: 'b1',
  round: 1,
  question: 'independent-review',
  began: 0.2,
  seconds: 14.2,
  outcome: 'answered',
  stopReason: 'end_turn',
  requestId: 'req_1',
  servedModel: 'claude-opus-5-5',
  spent: aSpent(),
  retries: 0,
  notes: [],
  ...more,
});

export const aReviewer = (more: Partial<Result['panel'][number]> = {}): Result['panel'][number] => ({
  id: anthropic,
  vendor: 'anthropic',
  model: 'claude-opus-5-5',
  role: 'general',
  served: ['claude-opus-5-5'],
  reads: true,
  judges: true,
  complete: true,
  approves: false,
  reported: 2,
  calls: 2,
  seconds: 27.4,
  spent: aSpent(),
  confirmed: 1,
  usdPerConfirmed: 0.2,
  ...more,
});

export const aRound = (more: Partial<Result['rounds'][number]> = {}): Result['rounds'][number] => ({
  round: 1,
  kind: 'independent-review',
  calls: 2,
  reported: 3,
  upheld: 0,
  refuted: 0,
  unsure: 0,
  seconds: 15.1,
  spent: aSpent(),
  ...more,
});

export const aChange = (
  more: Partial<NonNullable<Result['change']>> = {},
): NonNullable<Result['change']> => ({
  repository: 'octo/shop',
  event: 'pull_request',
  pullRequest: { number: 41, title: 'Orders: read by id, cancel, refund', author: 'mona', fork: false },
  base: 'a'.repeat(40),
  mergeBase: 'b'.repeat(40),
  head: 'c'.repeat(40),
  authors: [],
  commits: 1,
  files: [
    {
      path: 'src/orders.ts',
      oldPath: null,
      status: 'modified',
      added: 24,
      removed: 6,
      sensitive: false,
      leftOut: null,
    },
    {
      path: 'package-lock.json',
      oldPath: null,
      status: 'modified',
      added: 310,
      removed: 120,
      sensitive: false,
      leftOut: { reason: 'lock-file', detail: 'The name package-lock.json is that of a lock file.' },
    },
  ],
  bundles: [
    {
      id: 'b1',
      files: ['src/orders.ts'],
      hunks: 2,
      tokens: 1840,
      rounds: 2,
      stopped: 'settled',
      obvious: null,
    },
  ],
  coverage: [
    { hunk: 'src/orders.ts#1', path: 'src/orders.ts', from: 0, to: 11, bundle: 'b1' },
    { hunk: 'src/orders.ts#2', path: 'src/orders.ts', from: 0, to: 17, bundle: 'b1' },
  ],
  ...more,
});

/** A complete review of one bundle by two models that fails on one confirmed critical finding. */
export function aResult(more: Partial<Result> = {}): Result {
  const findings = more.findings ?? [aFinding()];
  const blocking = findings.filter((finding) => finding.blocking).map(({ id }) => id);
  return {
    version: 3,
    tool: { name: 'xreview-action', version: actionVersion },
    mode: 'review',
    usdPerConfirmed: 0.4,
    estimate: null,
    race: null,
    reviewerStatistics: null,
    seals: [],
    matrixJob: null,
    shard: null,
    aggregate: null,
    startedAt: '2026-11-20T19:00:00.000Z',
    seconds: 41.8,
    notices: [],
    pages: {
      repository: 'https://github.com/octo/shop',
      run: 'https://github.com/octo/shop/actions/runs/42',
      report: null,
    },
    change: aChange(),
    document: null,
    revision: null,
    settings: {
      reviewers: [anthropic, openai],
      failOn: 'critical',
      disputed: 'warn',
      onInconclusive: 'fail',
      minReviewers: 2,
      maxRounds: 3,
      category: 'xreview',
    },
    pushes: null,
    panel: [
      aReviewer(),
      aReviewer({
        id: openai,
        vendor: 'openai',
        model: 'gpt-6.2-sol',
        reported: 1,
        approves: blocking.length === 0,
      }),
    ],
    attendance: [
      { reviewer: anthropic, bundle: 'b1', answered: true, failure: null },
      { reviewer: openai, bundle: 'b1', answered: true, failure: null },
    ],
    rounds: [
      aRound(),
      aRound({ round: 2, kind: 'cross-examination', reported: 0, upheld: 2, refuted: 1, seconds: 12.9 }),
    ],
    calls: [
      aCall(),
      aCall({ reviewer: openai, servedModel: 'gpt-6.2-sol', requestId: 'resp_1' }),
      aCall({ round: 2, question: 'exchange', began: 15.4 }),
      aCall({ round: 2, question: 'exchange', began: 15.4, reviewer: openai, servedModel: 'gpt-6.2-sol' }),
    ],
    findings,
    notes: [],
    verdict:
      blocking.length > 0
        ? {
            verdict: 'fail',
            complete: true,
            reasons: [
              {
                code: 'blocking-findings',
                message: `${blocking.length} findings block this change.`,
                remedy:
                  'Fix the code, or dismiss the finding if it is wrong: comment "/xreview dismiss ID REASON" on the pull request and re-run the job.',
              },
            ],
            blocking,
            exitStatus: 1,
          }
        : {
            verdict: 'pass',
            complete: true,
            reasons: [
              {
                code: 'approved',
                message: 'Every required reviewer answered for all of the change, and no finding blocks it.',
                remedy: '',
              },
            ],
            blocking,
            exitStatus: 0,
          },
    spent: aSpent({ usd: 0.1684 }),
    ...more,
  };
}

/** No review took place: a key is missing. */
export const aFailedStart = (): Result => ({
  ...aResult({ findings: [] }),
  change: null,
  panel: [],
  attendance: [],
  rounds: [],
  calls: [],
  seconds: 0.3,
  verdict: {
    verdict: 'inconclusive',
    complete: false,
    reasons: [
      {
        code: 'missing-key',
        message: 'The reviewer openai/gpt-6.2-sol has no API key.',
        remedy:
          'The input openai-api-key is empty; pull requests from forks get no secrets. Pass `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`, or see docs/forks.md.',
      },
    ],
    blocking: [],
    exitStatus: 1,
  },
  spent: { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0, usd: 0 },
});
