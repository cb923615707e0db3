import { authorsOf } from '../change/authorship.ts';
import type { Bundle, Change } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import { readersOf } from '../debate/assignment.ts';
import { type Debate, type DebateInput, debate } from '../debate/debate.ts';
import type { Detected } from '../debate/detected.ts';
import type { Observer } from '../debate/events.ts';
import type { Finding } from '../debate/finding.ts';
import type { Prove } from '../debate/proving.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import type { PanelModel } from '../debate/status.ts';
import type { Tree } from '../debate/tree.ts';
import type { History } from '../history/pushes.ts';
import { recheckOf } from '../history/recheck.ts';
import { findSymbols } from '../syntax/parsing.ts';

/** Maximal number of other reviewers that judge a finding. */
const judgesPerFinding = 2;

/** Everything that a debate and its outcome depend on. */
interface DebateSettings {
  readonly settings: Pick<
    Settings,
    'mode' | 'max-rounds' | 'fail-on' | 'disputed' | 'min-reviewers' | 'requirements'
  >;
  readonly change: Change;
  /** In the order of the review. */
  readonly bundles: readonly Bundle[];
  readonly panel: readonly Reviewer[];
  /** The models that answered, known after the debate. */
  readonly panelModels: () => readonly PanelModel[];
  /** Ids of bundles for which one reviewer is enough. */
  readonly obviousBundles: ReadonlySet<string>;
  readonly history: Pick<History, 'savedReview' | 'asked' | 'quiet' | 'carried' | 'recheck'>;
  readonly tree: Tree;
  readonly detected: Detected;
  readonly observer: Observer;
  /** Writes and runs tests for findings; null if none are asked for. */
  readonly prove: Prove | null;
}

/** Runs the debate by the rules of the settings, with reviewers or with their recorded answers. */
export const debateByRules = ({
  settings,
  change,
  panel,
  obviousBundles,
  history,
  ...rest
}: DebateSettings): Promise<Debate> =>
  debate({
    ...rest,
    findSymbols,
    change,
    panel,
    recheck: recheckOf(history),
    earlier: history.savedReview === null ? [] : [...history.asked, ...history.quiet.map(silenced)],
    readers: readersOf(panel, {
      obviousBundles: obviousBundles,
      least: settings['min-reviewers'] ?? 1,
      authors: authorsOf(change).flatMap(({ vendors }) => vendors),
    }),
    rules: { ...rulesOf(settings), describes: describes(settings, change) },
  });

/** Whether the reviewers are asked about the description. An aggregate job does not read the change again. */
const describes = (settings: DebateSettings['settings'], { pullRequest }: Change): boolean =>
  settings.mode !== 'aggregate' &&
  settings.requirements.includes('pull-request') &&
  pullRequest !== null &&
  pullRequest.body.trim() !== '';

export const rulesOf = (settings: DebateSettings['settings']): DebateInput['rules'] => ({
  maxRounds: settings['max-rounds'],
  failOn: settings['fail-on'],
  judgesPerFinding,
  singleSupporterOnly: settings.mode === 'aggregate',
  disputed: settings.disputed,
});

/** Not asked about; a report that matches it gets its id. */
const silenced = (finding: Finding): Finding => ({ ...finding, status: 'dismissed' });
