import { readFileSync } from 'node:fs';
import type { Change } from '../change/change.ts';
import { namedSecrets } from '../config/access.ts';
import { fixNames } from '../config/fix-settings.ts';
import { proveNames } from '../config/prove-settings.ts';
import { reviewerId } from '../config/reviewer-spec.ts';
import { reportsToPeople, writesToPullRequest } from '../config/run-part.ts';
import { type SettingName, type Settings, settingMeta, settingNames } from '../config/schema.ts';
import type { Debate } from '../debate/debate.ts';
import type { Closed } from '../debate/earlier-findings.ts';
import type { Finding } from '../debate/finding.ts';
import { bareCode } from '../debate/fingerprint.ts';
import type { Tree } from '../debate/tree.ts';
import type { Git } from '../git/git.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Author, Comment } from '../github/comments.ts';
import { listComments, ownComments, readViewer } from '../github/comments.ts';
import type { CodeScanning } from '../github/people.ts';
import { promptsDigest } from '../reviewers/prompts.ts';
import { version } from '../version.ts';
import { savedReviewIn, stickyMarker } from './comment-markers.ts';
import { gatherDecisions } from './decision-sources.ts';
import { applyDecisions, type Decided, type Decision } from './decisions.ts';
import type { RequestedRecheck } from './recheck.ts';
import { reviewTerms, type Scope, scopeOf } from './scope.ts';
import { unseal } from './sealed-history.ts';
import { type GateRun, restoreFindings, type SavedReview } from './stored-history.ts';

/** The history of a pull request before this push is reviewed. */
export interface History {
  /** Null without access to GitHub. */
  readonly client: GitHubClient | null;
  /** The account of the token; null if unknown, and then nothing is posted. */
  readonly viewer: Author | null;
  readonly sticky: Comment | null;
  readonly savedReview: Pick<SavedReview, 'head' | 'at' | 'findings' | 'decided'> | null;
  readonly decisions: readonly Decision[];
  /** The day against which expiry dates of decisions are compared, YYYY-MM-DD. */
  readonly today: string;
  readonly scope: Scope;
  readonly terms: string;
  /** Keys that seal the saved review. */
  readonly keys: readonly string[];
  /** Earlier findings in code that is reviewed again; reviewers are asked about them. */
  readonly asked: readonly Finding[];
  /** Earlier findings in unchanged code. */
  readonly carried: readonly Finding[];
  /** Earlier findings that people dismissed and whose code is unchanged. Reviewers are not asked about them again. */
  readonly quiet: readonly Finding[];
  readonly notices: readonly string[];
  /** The workflow run whose job is the check of the pull request; null if unknown. */
  readonly gateRun: GateRun | null;
  /** Whether the repository accepts SARIF uploads, as far as this run can tell. */
  readonly codeScanning: CodeScanning;
  /** Set if a person asked to decide one finding again. */
  readonly recheck: RequestedRecheck | null;
}

/** The part that the transcript records. */
interface RecordedHistory
  extends Omit<
    History,
    'client' | 'viewer' | 'sticky' | 'terms' | 'keys' | 'notices' | 'scope' | 'gateRun' | 'codeScanning'
  > {
  readonly mode: Scope['mode'];
  readonly why: string;
  readonly paths: readonly string[];
}

interface HistoryInput {
  readonly settings: Settings;
  readonly change: Change;
  readonly git: Git;
  readonly tree: Tree;
  readonly client: GitHubClient | null;
  readonly keys: readonly string[];
  /** Guidelines and requirements. If they change, everything is reviewed again. */
  readonly texts: readonly unknown[];
  /**
   * What a comment requests: a review of the entire change, an answer, or to decide one finding again; null without a
   * comment.
   */
  readonly wanted: 'review' | 'answer' | 'recheck' | null;
  /** The pull request whose comments and decisions are read; for a merge group, the one that is queued. */
  readonly pull: number | null;
  readonly isPublic: boolean;
  /** Absolute path; null without a state file. */
  readonly stateFile: string | null;
}

/** Settings that do not change what a model answers, such as paths, limits and reports. */
const settingsWithoutEffect: readonly SettingName[] = [
  'anthropic-base-url',
  'openai-base-url',
  'timeout-minutes',
  'max-cost-usd',
  'prices',
  'comment',
  'comment-severity',
  'review',
  'category',
  'on-inconclusive',
  ...fixNames,
  ...proveNames.filter((name) => name !== 'prove'),
];

const termsNow = (settings: Settings, texts: readonly unknown[]): string =>
  reviewTerms([
    version,
    promptsDigest(),
    settings.reviewers.map(reviewerId),
    settingNames
      .filter((name) => settingMeta(name).source !== 'run' && !settingsWithoutEffect.includes(name))
      .map((name) => [name, settings[name]]),
    texts,
  ]);

/** The keys that seal a saved review: all API keys of this run's reviewers. */
export const keysOf = (settings: Settings, env: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set([
    settings['anthropic-api-key'],
    settings['openai-api-key'],
    ...namedSecrets(settings, env).map(({ value }) => value),
  ]),
];

/** Loads the last complete review and people's later decisions. Never rejects because of GitHub. */
export async function readHistory({
  settings,
  change,
  git,
  tree,
  client,
  keys,
  texts,
  wanted,
  pull,
  isPublic,
  stateFile,
}: HistoryInput): Promise<History> {
  const notices: string[] = [];
  const reads = reportsToPeople(settings) && client !== null && pull !== null;
  const writes = writesToPullRequest(settings) || wanted !== null;
  // People dismiss findings in comments whether or not the action comments itself.
  const [viewer, comments] = reads
    ? await Promise.all([writes ? readViewer(client) : null, listComments(client, pull)])
    : [null, null];
  for (const answer of [viewer, comments]) if (answer?.ok === false) notices.push(answer.refusal.message);
  const me = viewer?.ok === true ? viewer.value : null;
  const said = comments?.ok === true ? comments.value : [];
  const [sticky = null] = me === null ? [] : ownComments(said, me, stickyMarker(settings.category));

  const savedReview = remembered(
    keys,
    change.repository === null || pull === null ? null : { repository: change.repository, pullRequest: pull },
    [savedReviewIn(sticky?.body ?? ''), stateText(stateFile)],
    notices,
  );
  const gathered = await gatherDecisions({ client, git, change, pull, settings, comments: said, viewer: me });
  notices.push(...gathered.notices);

  const terms = termsNow(settings, texts);
  const descends = savedReview !== null && (await isAncestor(git, savedReview.head, change.commits.head));
  // A plan is reviewed against the code of the head, so an unchanged plan on other code must be reviewed again.
  const scope =
    settings.target === 'plan' && savedReview !== null
      ? { mode: 'full' as const, why: 'A plan is always reviewed in full.', carried: new Set<string>() }
      : scopeOf(savedReview, {
          change,
          terms,
          descends,
          asked: wanted === 'review',
          matrixJobs: settings.mode === 'aggregate',
        });
  const rules = { failOn: settings['fail-on'], disputed: settings.disputed };
  const earlier = savedReview === null ? [] : restoreFindings(savedReview, rules);
  const unchanged: Finding[] = [];
  for (const finding of earlier)
    if (await isOutside(finding, { change, tree, before: savedReview?.files ?? {} })) unchanged.push(finding);
  // A change without the file of a finding does not close a finding in a file that was never part of it.
  const carried = earlier.filter(
    (finding) => scope.carried.has(finding.location.path) || unchanged.includes(finding),
  );
  const touched = earlier.filter((finding) => !carried.includes(finding));
  const today = new Date().toISOString().slice(0, 10);
  const decided = applyDecisions(
    touched,
    gathered.decisions,
    { decided: savedReview?.decided ?? {}, findings: earlier },
    today,
  );
  const held = new Set(
    decided.findings.filter(({ dismissal }) => dismissal !== null).map(({ fingerprint }) => fingerprint),
  );
  const quiet: Finding[] = [];
  for (const finding of touched)
    if (held.has(finding.fingerprint) && (await stillThere(finding, tree))) quiet.push(finding);
  return {
    client,
    viewer: me,
    sticky,
    savedReview,
    decisions: gathered.decisions,
    today,
    scope,
    terms,
    keys,
    asked: touched.filter((finding) => !quiet.includes(finding)),
    carried: carried.map((finding) => ({ ...finding, push: 'carried' })),
    quiet: quiet.map((finding) => ({ ...finding, push: 'carried' })),
    notices,
    gateRun: savedReview?.head === change.commits.head ? (savedReview?.gateRun ?? null) : null,
    codeScanning: gathered.codeScanning === 'unknown' && isPublic ? 'available' : gathered.codeScanning,
    recheck: null,
  };
}

function stateText(path: string | null): string | null {
  if (path === null) return null;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The first run, or a cache that was evicted.
    return null;
  }
}

/** The first saved review that is authentic, with a notice for each that is not. */
function remembered(
  keys: readonly string[],
  about: { readonly repository: string; readonly pullRequest: number } | null,
  texts: readonly (string | null)[],
  notices: string[],
): SavedReview | null {
  if (about === null) return null;
  for (const text of texts) {
    if (text === null) continue;
    const opened = unseal(text, keys, about);
    if (opened.state === 'believed') return opened.savedReview;
    notices.push(
      `The saved review of an earlier run was not used, because ${opened.why}. The entire change is reviewed.`,
    );
  }
  return null;
}

async function isAncestor(git: Git, ancestor: string, head: string | null): Promise<boolean> {
  if (head === null) return false;
  if (ancestor === head) return true;
  return (await git.run(['merge-base', '--is-ancestor', '--end-of-options', ancestor, head])).status === 0;
}

/** Whether a finding is in a file of neither this change nor the one reviewed before, and its code is still there. */
async function isOutside(
  finding: Finding,
  { change, tree, before }: { change: Change; tree: Tree; before: Readonly<Record<string, string>> },
): Promise<boolean> {
  const { path } = finding.location;
  if (Object.hasOwn(before, path) || change.files.some((file) => file.path === path || file.oldPath === path))
    return false;
  if (finding.location.level === 'file') return (await tree.read('new', path)) !== null;
  return stillThere(finding, tree);
}

async function stillThere({ location }: Finding, tree: Tree): Promise<boolean> {
  const text = await tree.read(location.level === 'line' ? location.side : 'new', location.path);
  return text !== null && bareCode(text).includes(bareCode(location.quote));
}

/** The part of the history that a result depends on, for the transcript. */
export function recordedHistory({
  scope,
  savedReview,
  decisions,
  today,
  asked,
  carried,
  quiet,
  recheck,
}: History): RecordedHistory {
  const { mode, why, carried: paths } = scope;
  const remembered =
    savedReview === null
      ? null
      : {
          head: savedReview.head,
          at: savedReview.at,
          findings: savedReview.findings,
          decided: savedReview.decided,
        };
  return {
    mode,
    why,
    paths: [...paths],
    asked,
    carried,
    quiet,
    savedReview: remembered,
    decisions,
    today,
    recheck,
  };
}

/** The history from a transcript: GitHub is not contacted and nothing is posted. */
export const historyOf = ({ mode, why, paths, ...facts }: RecordedHistory): History => ({
  ...facts,
  scope: { mode, why, carried: new Set(paths) },
  client: null,
  viewer: null,
  sticky: null,
  terms: '',
  keys: [],
  notices: [],
  gateRun: null,
  codeScanning: 'unknown',
});

/** The findings of the entire change: from this debate, carried forward, and with people's decisions. */
export interface SettledFindings {
  readonly findings: readonly Finding[];
  readonly closed: readonly Closed[];
  readonly decided: Decided;
}

export function settleFindings(history: History, debate: Debate | null): SettledFindings {
  const now =
    debate?.findings ?? history.asked.map((finding): Finding => ({ ...finding, push: 'unanswered' }));
  const met = new Set(now.map(({ fingerprint }) => fingerprint));
  const kept = [...history.carried, ...history.quiet].filter(({ fingerprint }) => !met.has(fingerprint));
  // Only the code of these findings is compared.
  const earlier = history.savedReview?.findings ?? [];
  const { findings, decided } = applyDecisions(
    [...now, ...kept],
    history.decisions,
    { decided: history.savedReview?.decided ?? {}, findings: earlier },
    history.today,
  );
  return { findings, decided, closed: debate?.closed ?? [] };
}
