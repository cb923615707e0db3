import type { Bundle, Change, ChangedFile, Hunk } from '../../src/change/change.ts';
import { type Debate, debate } from '../../src/debate/debate.ts';
import type { CallEvent, DecisionEvent } from '../../src/debate/events.ts';
import type { Finding } from '../../src/debate/finding.ts';
import type { Prove } from '../../src/debate/proving.ts';
import type { RecheckRequest } from '../../src/debate/recheck.ts';
import type {
  Answer,
  FailureCode,
  Question,
  RawFinding,
  RawPosition,
  Reply,
  Reviewer,
} from '../../src/debate/reviewer.ts';
import type { CodeSymbol } from '../../src/syntax/symbol.ts';

/** The debate with scripted reviewers, over one file of numbered lines. */

export const code = Array.from({ length: 240 }, (_, index) => `statement${index + 1}();`);

const hunk: Hunk = {
  id: 'src/app.ts#1',
  oldStart: 0,
  oldLines: 0,
  newStart: 1,
  newLines: code.length,
  section: '',
  lines: code.map((text, index) => ({ kind: 'added', text, oldLine: null, newLine: index + 1 })),
};

const file: ChangedFile = {
  path: 'src/app.ts',
  oldPath: null,
  status: 'added',
  oldMode: null,
  newMode: '100644',
  oldBlob: null,
  newBlob: 'b'.repeat(40),
  added: code.length,
  removed: 0,
  sensitive: false,
  leftOut: null,
  hunks: [hunk],
};

/** The entire file is one function, so that a quote of any line is connected to a finding in it. */
const oneFunction: CodeSymbol = {
  name: 'run',
  path: 'run',
  kind: 'function',
  startLine: 1,
  endLine: code.length,
  signature: 'function run()',
  depth: 0,
};

const change: Change = {
  repository: null,
  event: 'local',
  pullRequest: null,
  commits: { base: '1'.repeat(40), mergeBase: '1'.repeat(40), head: '2'.repeat(40) },
  log: [],
  files: [file],
};

export const bundleNamed = (id: string): Bundle => ({
  id,
  files: [
    {
      path: file.path,
      oldPath: null,
      status: 'added',
      excerpts: [{ hunks: [hunk.id], symbol: null, lines: hunk.lines }],
      outline: null,
      part: null,
    },
  ],
  tokens: 500,
});

export const findingAt = (line: number, changes: Partial<RawFinding> = {}): RawFinding => ({
  category: 'race-condition',
  assumes: null,
  severity: 'critical',
  title: `Lost update at statement ${line}`,
  explanation: `statement${line} reads a value that another request may have changed since.`,
  scenario: `Two requests reach statement${line} at once.`,
  path: 'src/app.ts',
  quote: `statement${line}();`,
  line,
  suggestion: null,
  ...changes,
});

export const positionOn = (
  label: string,
  stance: RawPosition['stance'],
  changes: Partial<RawPosition> = {},
): RawPosition => ({
  label,
  stance,
  ground: stance === 'refute' ? 'wrong' : null,
  reason: `I ${stance} it.`,
  evidence: [],
  severity: null,
  sameAs: null,
  ...changes,
});

export const quoting = (line: number) => ({
  evidence: [{ path: 'src/app.ts', quote: `statement${line}();` }],
});

const nothing: Answer = { findings: [], positions: [], relocations: [] };

/** A scripted reviewer's answer to a question; undefined means an empty answer. */
export type Script = (question: Question, bundle: string) => Partial<Answer> | FailureCode | undefined;

export interface DebatedBundle extends Debate {
  readonly asked: readonly {
    readonly reviewer: string;
    readonly bundle: string;
    readonly question: Question;
  }[];
  readonly events: readonly CallEvent[];
  readonly decisions: readonly DecisionEvent[];
}

export interface Setting {
  readonly maxRounds?: number;
  readonly failOn?: 'critical' | 'major' | 'minor' | 'info' | 'never';
  readonly disputed?: 'warn' | 'fail';
  readonly judgesPerFinding?: number;
  readonly bundles?: readonly string[];
  /** Reviewers that cannot be asked about findings, such as imported reports. */
  readonly mute?: readonly string[];
  /** Imported reports: they neither read the change nor can be asked. */
  readonly tools?: readonly string[];
  readonly earlier?: readonly Finding[];
  readonly recheck?: RecheckRequest;
  readonly prove?: Prove;
}

/** Reviewers are named `vendor/name`. */
export async function runScriptedDebate(
  scripts: Readonly<Record<string, Script>>,
  setting: Setting = {},
): Promise<DebatedBundle> {
  const { mute = [], tools = [] } = setting;
  const asked: { reviewer: string; bundle: string; question: Question }[] = [];
  const events: CallEvent[] = [];
  const decisions: DecisionEvent[] = [];
  const panel = Object.entries(scripts).map(([id, script]): Reviewer => {
    const [vendor = '', model = ''] = id.split(' as ')[0]?.split('/') ?? [];
    return {
      id,
      vendor,
      model,
      role: id.split(' as ')[1] ?? 'general',
      reads: !tools.includes(id),
      judges: ![...mute, ...tools].includes(id),
      open: (bundle) => ({
        ask(question): Promise<Reply> {
          asked.push({ reviewer: id, bundle: bundle.id, question });
          const said = script(question, bundle.id);
          return Promise.resolve(
            typeof said === 'string'
              ? { outcome: 'unanswered', failure: { code: said, message: said, remedy: '' }, calls: [] }
              : { outcome: 'answered', answer: { ...nothing, ...said }, calls: [] },
          );
        },
      }),
    };
  });
  const {
    maxRounds = 3,
    failOn = 'critical',
    disputed = 'warn',
    judgesPerFinding = 2,
    bundles = ['b1'],
    earlier = [],
    recheck = null,
    prove = null,
  } = setting;
  const result = await debate({
    change,
    bundles: bundles.map(bundleNamed),
    panel,
    earlier,
    recheck,
    prove,
    tree: {
      read: (side, path) => Promise.resolve(side === 'new' && path === 'src/app.ts' ? code.join('\n') : null),
    },
    findSymbols: () => Promise.resolve([oneFunction]),
    rules: { maxRounds, failOn, disputed, judgesPerFinding },
    observer: {
      called: (event) => events.push(event),
      decided: (event) => decisions.push(event),
      roundDone: () => undefined,
      bundleDone: () => undefined,
    },
  });
  return { ...result, asked, events, decisions };
}
