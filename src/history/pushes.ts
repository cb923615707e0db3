import { readFileSync } from 'node:fs';
import type { Change } from '../change/change.ts';
import { namedSecrets } from '../config/access.ts';
import { fixNames } from '../config/fix-settings.ts';
import { reviewerId } from '../config/reviewer-spec.ts';
import { reportsToPeople } from '../config/run-part.ts';
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
import { promptsDigest } from '../reviewers/prompts.ts';
import { version } from '../version.ts';
import { savedReviewIn, stickyMarker } from './comment-markers.ts';
import { gatherDecisions } from './decision-sources.ts';
import { applyDecisions, type Decided, type Decision } from './decisions.ts';
import { reviewTerms, type Scope, scopeOf } from './scope.ts';
import { unseal } from './sealed-history.ts';
import { restoreFindings, type SavedReview } from './stored-history.ts';

/** What is known of a pull request before this push is reviewed. */
export interface History {
  /** Null where nothing can be asked of GitHub. */
  readonly client: GitHubClient | null;
  /** Who this run is to GitHub; null where that could not be told, and then nothing is posted. */
  readonly viewer: Author | null;
  readonly sticky: Comment | null;
  readonly savedReview: Pick<SavedReview, 'head' | 'at' | 'findings' | 'decided'> | null;
  readonly decisions: readonly Decision[];
  /** The day on which decisions are held against their end, YYYY-MM-DD. */
  readonly today: string;
  readonly scope: Scope;
  readonly terms: string;
  /** Seal what is remembered. */
  readonly keys: readonly string[];
  /** Earlier findings in code that is reviewed anew: to be answered there. */
  readonly asked: readonly Finding[];
  /** Earlier findings in code that did not change. */
  readonly carried: readonly Finding[];
  /** Earlier findings that people dismissed and whose code still stands: nobody is asked about them again. */
  readonly quiet: readonly Finding[];
  readonly notices: readonly string[];
}

/** What is written down of it. */
interface RecordedHistory
  extends Omit<History, 'client' | 'viewer' | 'sticky' | 'terms' | 'keys' | 'notices' | 'scope'> {
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
  /** What the house tells its reviewers beside the settings: once that changes, everything is reviewed again. */
  readonly texts: readonly unknown[];
  /** What a person asked for in a comment: the review of the whole change, or an answer; null where nobody did. */
  readonly wanted: 'review' | 'answer' | null;
  /** Absolute path; null where none is kept. */
  readonly stateFile: string | null;
}

/** Settings that say where, what it may cost or how it is told, and so change nothing in what a model answers. */
const settingsWithoutEffect: readonly SettingName[] = [
  'anthropic-base-url',
  'openai-base-url',
  'timeout-minutes',
  'max-cost-usd',
  'prices',
  'comment',
  'category',
  'on-inconclusive',
  ...fixNames,
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

/** What memories are sealed with: every key of a reviewer that this run was given. */
export const keysOf = (settings: Settings, env: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set([
    settings['anthropic-api-key'],
    settings['openai-api-key'],
    ...namedSecrets(settings, env).map(({ value }) => value),
  ]),
];

/** Finds what the last complete review left, and what people decided since. Never rejects for what GitHub does. */
export async function readHistory({
  settings,
  change,
  git,
  tree,
  client,
  keys,
  texts,
  wanted,
  stateFile,
}: HistoryInput): Promise<History> {
  const notices: string[] = [];
  const pull = change.pullRequest;
  const usesGitHub =
    reportsToPeople(settings) &&
    client !== null &&
    pull !== null &&
    (settings.comment !== 'off' || wanted !== null);
  const [viewer, comments] = usesGitHub
    ? await Promise.all([readViewer(client), listComments(client, pull.number)])
    : [null, null];
  for (const answer of [viewer, comments]) if (answer?.ok === false) notices.push(answer.refusal.message);
  const me = viewer?.ok === true ? viewer.value : null;
  const said = comments?.ok === true ? comments.value : [];
  const [sticky = null] = me === null ? [] : ownComments(said, me, stickyMarker(settings.category));

  const savedReview = remembered(
    keys,
    change,
    [savedReviewIn(sticky?.body ?? ''), stateText(stateFile)],
    notices,
  );
  const gathered = await gatherDecisions({ client, git, change, settings, comments: said, viewer: me });
  notices.push(...gathered.notices);

  const terms = termsNow(settings, texts);
  const descends = savedReview !== null && (await isAncestor(git, savedReview.head, change.commits.head));
  // A plan is held against the code of the head, so that the same plan on other code is not the same any more.
  const scope =
    settings.target === 'plan' && savedReview !== null
      ? { mode: 'full' as const, why: 'A plan is always reviewed whole.', carried: new Set<string>() }
      : scopeOf(savedReview, {
          change,
          terms,
          descends,
          asked: wanted === 'review',
          matrixJobs: settings.mode === 'aggregate',
        });
  const earlier = savedReview === null ? [] : restoreFindings(savedReview);
  const unchanged: Finding[] = [];
  for (const finding of earlier)
    if (await isOutside(finding, { change, tree, before: savedReview?.files ?? {} })) unchanged.push(finding);
  // A finding in a file that the change never held is not answered by a change that does not hold it.
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

/** The first memory that can be believed; why another was not is told. */
function remembered(
  keys: readonly string[],
  { repository, pullRequest }: Change,
  texts: readonly (string | null)[],
  notices: string[],
): SavedReview | null {
  if (repository === null || pullRequest === null) return null;
  for (const text of texts) {
    if (text === null) continue;
    const opened = unseal(text, keys, { repository, pullRequest: pullRequest.number });
    if (opened.state === 'believed') return opened.savedReview;
    notices.push(`What an earlier run left was not used: ${opened.why}. The whole change is reviewed.`);
  }
  return null;
}

async function isAncestor(git: Git, ancestor: string, head: string | null): Promise<boolean> {
  if (head === null) return false;
  if (ancestor === head) return true;
  return (await git.run(['merge-base', '--is-ancestor', '--end-of-options', ancestor, head])).status === 0;
}

/** Whether a finding is in a file that neither this change nor the one reviewed before holds, and its code is still there. */
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

/** The part of it that a result depends on, as the transcript keeps it. */
export function recordedHistory({
  scope,
  savedReview,
  decisions,
  today,
  asked,
  carried,
  quiet,
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
  return { mode, why, paths: [...paths], asked, carried, quiet, savedReview: remembered, decisions, today };
}

/** The past as the transcript tells it: nobody is spoken to and nothing is posted. */
export const historyOf = ({ mode, why, paths, ...facts }: RecordedHistory): History => ({
  ...facts,
  scope: { mode, why, carried: new Set(paths) },
  client: null,
  viewer: null,
  sticky: null,
  terms: '',
  keys: [],
  notices: [],
});

/** What the whole change comes to: what was debated now, what is carried forward, and what people decided. */
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
  const earlier = history.savedReview === null ? [] : restoreFindings(history.savedReview);
  const { findings, decided } = applyDecisions(
    [...now, ...kept],
    history.decisions,
    { decided: history.savedReview?.decided ?? {}, findings: earlier },
    history.today,
  );
  return { findings, decided, closed: debate?.closed ?? [] };
}
