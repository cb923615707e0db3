import { authorsOf } from '../change/authorship.ts';
import type { Bundle, Change } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import { readersOf } from '../debate/assignment.ts';
import { type Debate, type DebateInput, debate } from '../debate/debate.ts';
import type { Detected } from '../debate/detected.ts';
import type { Observer } from '../debate/events.ts';
import type { Finding } from '../debate/finding.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import type { PanelModel } from '../debate/status.ts';
import type { Tree } from '../debate/tree.ts';
import type { History } from '../history/pushes.ts';
import { findSymbols } from '../syntax/parsing.ts';

/** Each finding is judged by so many others at most. */
const judgesPerFinding = 2;

/** All that a debate and its outcome depend on. */
interface DebateSettings {
  readonly settings: Pick<Settings, 'mode' | 'max-rounds' | 'fail-on' | 'disputed' | 'min-reviewers'>;
  readonly change: Change;
  /** In the order in which they are read. */
  readonly bundles: readonly Bundle[];
  readonly panel: readonly Reviewer[];
  /** Whose voices they turned out to be once all are heard. */
  readonly panelModels: () => readonly PanelModel[];
  /** Ids of bundles that one reviewer is enough for. */
  readonly obviousBundles: ReadonlySet<string>;
  readonly history: Pick<History, 'savedReview' | 'asked' | 'quiet'>;
  readonly tree: Tree;
  readonly detected: Detected;
  readonly observer: Observer;
}

/** The debate by the settings' rules, whoever sits on the panel: reviewers, or the record of what they said. */
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
    earlier: history.savedReview === null ? [] : [...history.asked, ...history.quiet.map(silenced)],
    readers: readersOf(panel, {
      obviousBundles: obviousBundles,
      least: settings['min-reviewers'] ?? 1,
      authors: authorsOf(change).flatMap(({ vendors }) => vendors),
    }),
    rules: rulesOf(settings),
  });

export const rulesOf = (settings: DebateSettings['settings']): DebateInput['rules'] => ({
  maxRounds: settings['max-rounds'],
  failOn: settings['fail-on'],
  judgesPerFinding,
  singleSupporterOnly: settings.mode === 'aggregate',
  disputed: settings.disputed,
});

/** Lends its identity to what is met again, and is not asked about. */
const silenced = (finding: Finding): Finding => ({ ...finding, status: 'dismissed' });
