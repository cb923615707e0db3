import type { Bundle, Change } from '../change/change.ts';
import { planEvenly } from '../change/depth.ts';
import { planFile } from '../change/plan.ts';
import type { Settings } from '../config/schema.ts';
import { type GitTree, overlaid } from '../context/git-tree.ts';
import { type Debate, debate } from '../debate/debate.ts';
import { type Detected, detectorId } from '../debate/detected.ts';
import type { CallEvent, Observer } from '../debate/events.ts';
import type { Finding, ReportedFinding } from '../debate/finding.ts';
import type { Requirement } from '../debate/plan-requirements.ts';
import { crossExaminer, type Question, type Reviewer } from '../debate/reviewer.ts';
import type { Git } from '../git/git.ts';
import { asResultFinding } from '../result/assembly.ts';
import type { RevisionRound } from '../result/revision.ts';
import { rulesOf } from '../review/debate-rules.ts';
import { openInjectionDetector } from '../review/detected/injection.ts';
import { type LookUpDetector, openLookUpDetector } from '../review/detected/looked-up-text.ts';
import { lookUpsOf } from '../review/lookups.ts';
import { chargingRounds } from '../reviewers/budget.ts';
import { openPanel, type PanelOptions } from '../reviewers/panel.ts';
import type { RequestRecorder } from '../reviewers/request-recorder.ts';
import { panelModelsOf } from '../reviewers/served-models.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { learnSecrets } from '../security/secrets/secretlint.ts';
import { findSymbols } from '../syntax/parsing.ts';
import { revisedChange } from './revised-change.ts';

/** What the reviews of all versions of a plan share. */
interface VersionReviewing {
  /** The plan as it was reviewed, in the shape of a change. */
  readonly change: Change;
  readonly path: string;
  readonly original: string;
  readonly tree: GitTree;
  readonly options: PanelOptions;
  readonly settings: Settings;
  readonly git: Git;
  readonly redact: Redact;
  /** The calls so far, with the models that answered. */
  readonly events: readonly CallEvent[];
}

/** One version, with the findings to fix in it. */
interface Version extends Pick<RevisionRound, 'number' | 'text' | 'decisions'> {
  readonly open: readonly Finding[];
  readonly lost: readonly Requirement[];
  readonly recorder: Observer & RequestRecorder;
}

interface VersionReview extends Pick<RevisionRound, 'findings' | 'readers' | 'approvedBy' | 'complete'> {
  /** Open findings about the version. */
  readonly open: readonly Finding[];
  readonly approved: boolean;
}

/**
 * Reviews a version of the plan. The author's reviewer only judges the others' findings, and does not decide whether
 * earlier findings are fixed.
 */
export async function reviewVersion(on: VersionReviewing, version: Version): Promise<VersionReview> {
  const { number, text, decisions, open, lost, recorder } = version;
  const [author] = on.options.slots;
  const change = revisedChange(on.change, on.original, text);
  const tree = overlaid(on.tree, on.path, { new: text, old: on.original });
  const requestContext = { ...on.options.requestContext, bundles: 1, carried: [], decided: decisions };
  const lookUpDetector = openLookUpDetector(change, on.settings['trusted-prompt-paths'], new Set(), (text) =>
    on.redact.kinds(text),
  );
  const lookUps = lookUpsOf(on.settings, {
    git: on.git,
    change: on.change,
    tree,
    onShown: (shown) => lookUpDetector.scan(shown),
    learn: (shown) => learnSecrets([shown], on.redact),
  });
  const panel = openPanel({ ...on.options, asksOnce: false, requestContext, recorder, lookUps }).map((one) =>
    one.id === author?.id ? crossExaminer(one, asAuthor(open)) : one,
  );
  const debated = await debate({
    change,
    bundles: await bundlesOf(change, tree, number),
    panel,
    panelModels: () => panelModelsOf(panel, on.events),
    earlier: open,
    tree,
    findSymbols,
    recused: new Set(author === undefined ? [] : [author.id]),
    rules: rulesOf(on.settings),
    observer: chargingRounds(recorder, on.options.budget),
    detected: detectedOf(on.path, version, lookUpDetector, on.settings['trusted-prompt-paths']),
  });
  return judged(debated, panel, lost);
}

function judged(debated: Debate, panel: readonly Reviewer[], lost: readonly Requirement[]): VersionReview {
  const readers = panel.filter(({ reads }) => reads).map(({ id }) => id);
  // Without readers nothing is approved, whatever the settings allow.
  const complete =
    readers.length > 0 &&
    readers.every((id) => debated.attendance.some(({ reviewer, answered }) => reviewer === id && answered));
  const approvedBy = readers.filter((id) => debated.approvers.includes(id));
  const findings = debated.findings.filter(({ status }) => status !== 'dismissed');
  return {
    findings: debated.findings.map(asResultFinding),
    readers,
    approvedBy,
    complete,
    open: findings,
    approved:
      complete &&
      lost.length === 0 &&
      approvedBy.length === readers.length &&
      !findings.some(({ blocking }) => blocking),
  };
}

/** Whether the author fixed a finding is decided by the others, even for its own findings. */
const asAuthor =
  (open: readonly Finding[]) =>
  (question: Question): Question | null => {
    if (question.kind !== 'exchange') return question;
    const disputes = question.disputes.filter(
      ({ finding }) =>
        !open.some(({ category, title }) => category === finding.category && title === finding.title),
    );
    return question.judge.length + disputes.length === 0 ? null : { ...question, disputes, earlier: [] };
  };

/** The entire plan in one request, whatever its length: missing parts can be found only in the entire text. */
async function bundlesOf(change: Change, tree: GitTree, number: number): Promise<readonly Bundle[]> {
  const { plan } = await planEvenly(change, (side, path) => tree.read(side, path), {
    tokensPerBundle: Number.MAX_SAFE_INTEGER,
  });
  return plan.bundles.map((bundle) => ({ ...bundle, id: `r${number}` }));
}

/** The entire version is searched for injections, not only its new lines. A lost requirement blocks. */
function detectedOf(
  path: string,
  { text, lost }: Version,
  lookUpDetector: LookUpDetector,
  promptFiles: readonly string[],
): Detected {
  const detected = openInjectionDetector({ files: [planFile(path, text, '')] }, promptFiles);
  return {
    distrusts: (spot) => detected.distrusts(spot),
    // A getter, because reviewers may report injection attempts during the debate.
    get reports() {
      return [
        ...detected.reports,
        ...lost.map((one) => lostRequirementReport(path, one)),
        ...lookUpDetector.reports,
      ];
    },
  };
}

const lostRequirementReport = (path: string, { line, text }: Requirement): ReportedFinding => ({
  reviewer: detectorId,
  round: 1,
  category: 'missing-requirement',
  severity: 'critical',
  title: 'The revision has lost a requirement',
  explanation:
    'This line of the original is not in the revision, and no decision of the author names it. Found by the action itself, by comparing the texts.',
  scenario: 'If the revision is adopted, this requirement is not built although no one decided to drop it.',
  assumes: null,
  suggestion: null,
  location: {
    level: 'line',
    path,
    side: 'old',
    startLine: line,
    endLine: line,
    quote: text,
    addedLine: null,
  },
});
