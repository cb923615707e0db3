import type { Bundle, Change } from '../change/change.ts';
import { unknownVendor } from '../change/vendor.ts';
import type { CodeFacts, FileFacts } from './evidence/code-facts.ts';
import type { About } from './evidence/connection.ts';
import { isComment, isFlow } from './evidence/evidence.ts';
import type { Evidence, Finding, Location, ReportedFinding } from './finding.ts';
import { bareCode, recognise } from './fingerprint.ts';
import type { Locator } from './location/locator.ts';
import type { OpenFinding } from './open-finding.ts';
import { firstReport } from './open-finding.ts';
import { type Judgement, type PanelModel, panelModelOf } from './status.ts';

/** The result for an earlier finding, by the reviewers that read the new code. No answer is `unanswered`. */
type Outcome = 'fixed' | 'still-open' | 'unanswered';

/** An earlier finding that is closed, and by which reviewers. */
export interface Closed {
  readonly finding: Finding;
  /** Reviewers whose positions closed it with evidence; empty if the change no longer contains the code. */
  readonly by: readonly string[];
  readonly why: string;
}

/** Earlier findings at the start of the debate over a change. */
interface PlacedEarlierFindings {
  /** Findings for reviewers to answer, by the bundle that holds their code. */
  readonly openFindings: ReadonlyMap<string, readonly OpenFinding[]>;
  readonly closed: readonly Closed[];
  /** Part of the change but in no bundle. No reviewer sees their code, so they stay open. */
  readonly unseen: readonly Finding[];
}

/** Shorter code, without white space, occurs in too many files to be followed from one to another. */
const leastCode = 16;

export async function placeEarlierFindings(
  findings: readonly Finding[],
  change: Change,
  bundles: readonly Bundle[],
  locator: Locator,
  code: CodeFacts,
): Promise<PlacedEarlierFindings> {
  const openFindings = new Map<string, OpenFinding[]>();
  const closed: Closed[] = [];
  const unseen: Finding[] = [];
  for (const [index, finding] of findings.entries()) {
    const path = pathNow(finding, change) ?? (await likeFile(code, finding, change));
    if (path === null) {
      closed.push({ finding, by: [], why: 'The change no longer touches the file it was in.' });
      continue;
    }
    const bundle = bundles.find(({ files }) => files.some((file) => file.path === path));
    if (bundle === undefined) {
      unseen.push(finding);
      continue;
    }
    const item: OpenFinding = {
      key: `0.${index + 1}`,
      since: 1,
      earlier: finding,
      reports: await Promise.all(finding.reports.map((report) => relocateReport(report, path, locator))),
      positions: [],
      proofs: [],
    };
    openFindings.set(bundle.id, [...(openFindings.get(bundle.id) ?? []), item]);
  }
  return { openFindings, closed, unseen };
}

/** Share of the shorter file's lines that must occur in the other for a file to count as moved and edited. */
const likeShare = 0.5;

/** The file of the change most similar to a finding's former file, which may have been moved and edited at once. */
async function likeFile(code: CodeFacts, { location }: Finding, { files }: Change): Promise<string | null> {
  const linesOf = (facts: FileFacts | null): ReadonlySet<string> =>
    new Set((facts?.lines ?? []).map(bareCode).filter((line) => line.length > 3));
  const before = linesOf(await code.file('earlier', location.path));
  let best: { readonly path: string; readonly share: number } | null = null;
  for (const { path, status } of before.size === 0 ? [] : files) {
    if (status !== 'added' && status !== 'renamed') continue;
    const now = linesOf(await code.file('new', path));
    const shared = [...now].filter((line) => before.has(line)).length;
    const share = shared / Math.max(1, Math.min(now.size, before.size));
    if (share >= likeShare && share > (best?.share ?? 0)) best = { path, share };
  }
  return best?.path ?? null;
}

/** The file that holds a finding's code now: its own, or the only other file to which the code was moved. */
function pathNow({ location }: Finding, { files }: Change): string | null {
  if (files.some(({ path }) => path === location.path)) return location.path;
  const code = bareCode(location.quote);
  const renamed = files.find(({ oldPath, status }) => oldPath === location.path && status === 'renamed');
  if (renamed !== undefined) return renamed.path;
  if (code.length < leastCode) return null;
  const holders = files.filter(({ hunks }) =>
    hunks.some(({ lines }) =>
      bareCode(
        lines
          .filter(({ kind }) => kind !== 'removed')
          .map(({ text }) => text)
          .join('\n'),
      ).includes(code),
    ),
  );
  return holders.length === 1 ? (holders[0]?.path ?? null) : null;
}

/** A report with its location in the new code. Code that is only on the old side was removed. */
async function relocateReport(
  report: ReportedFinding,
  path: string,
  locator: Locator,
): Promise<ReportedFinding> {
  const { location: then } = report;
  const hint = then.level === 'line' ? then.startLine : null;
  const now = await locator.locate(path, then.quote, hint);
  const gone = now.level === 'line' && now.side === 'old' && then.level === 'line' && then.side === 'new';
  const lost: Location = { level: 'file', path, quote: then.quote, why: 'The code it quoted has changed.' };
  if (then.level === 'file' && then.content !== undefined) return { ...report, location: now };
  return { ...report, location: gone || now.level === 'file' ? lost : now };
}

/** What a quote must be connected to. For an earlier finding whose code is gone, its former location. */
export const evidenceSubjects = ({ reports, earlier }: OpenFinding): readonly About[] => {
  const isGone = reports.every(({ location }) => location.level === 'file');
  if (earlier === null || !isGone || earlier.location.level === 'file') return reports;
  const { path } = reports[0]?.location ?? earlier.location;
  return earlier.reports.map(({ location, ...said }) => ({
    ...said,
    location: { ...location, path },
    isEarlier: true,
  }));
};

/** New reports that match an earlier finding by category and code, separately for each reviewer; and the rest. */
export function matchEarlier(
  openFindings: readonly OpenFinding[],
  reports: readonly ReportedFinding[],
): {
  readonly repeats: ReadonlyMap<ReportedFinding, OpenFinding>;
  readonly rest: readonly ReportedFinding[];
} {
  const earlier = openFindings.filter((item) => item.earlier !== null);
  const repeats = new Map<ReportedFinding, OpenFinding>();
  for (const reviewer of new Set(reports.map((report) => report.reviewer))) {
    const own = reports.filter((report) => report.reviewer === reviewer);
    const pairs = recognise(
      earlier.map((item) => ({
        item,
        category: firstReport(item).category,
        location: firstReport(item).location,
        symbol: null,
      })),
      own.map((report) => ({ report, category: report.category, location: report.location, symbol: null })),
    );
    for (const [{ report }, { item }] of pairs) repeats.set(report, item);
  }
  return { repeats, rest: reports.filter((report) => !repeats.has(report)) };
}

/** If the code of an earlier finding changed, its location is where a reviewer sees it now. */
export function moveFinding(item: OpenFinding, location: Location): void {
  if (item.earlier === null || firstReport(item).location.level === 'line' || location.level === 'file')
    return;
  item.reports.splice(0, item.reports.length, ...item.reports.map((report) => ({ ...report, location })));
}

/**
 * Whether evidence shows that an earlier finding is fixed: a connected line that changed since the earlier head or,
 * where the quoted lines were only removed, any connected line of the code as it is now. Where the earlier head cannot
 * be read, every line that the change adds counts as changed.
 */
export async function isFix(
  code: CodeFacts,
  item: OpenFinding,
  evidence: readonly Evidence[],
): Promise<boolean> {
  if (item.earlier === null) return false;
  const then = item.earlier.reports.map(({ location }) => bareCode(location.quote));
  // The finding's own line is evidence only if it changed.
  const isRewritten = item.reports.every(({ location }) => !then.includes(bareCode(location.quote)));
  const usable = evidence.filter(
    ({ resolved, connection }) =>
      resolved?.side === 'new' && (connection === 'connected' || (connection === 'own-lines' && isRewritten)),
  );
  if (usable.length === 0) return false;
  if (await isOnlyRemoved(code, item.earlier.location)) return true;
  for (const { path, quote, resolved } of usable) {
    const { added } = await code.changesSince(path);
    const start = resolved?.startLine ?? 0;
    if (quote.split('\n').some((text, index) => added.has(start + index) && isMeaningfulLine(path, text)))
      return true;
  }
  return false;
}

const isMeaningfulLine = (path: string, text: string): boolean => !isFlow(text) && !isComment(path, text);

/** Whether the lines that an earlier finding quoted were removed without a replacement. */
async function isOnlyRemoved(code: CodeFacts, location: Location): Promise<boolean> {
  if (location.level === 'file' || location.side === 'old') return false;
  const { before, removed } = await code.changesSince(location.path);
  const quoted = location.quote.split('\n').filter((line) => bareCode(line) !== '');
  const starts = before.flatMap((line, index) =>
    bareCode(line) === bareCode(quoted[0] ?? '') ? [index + 1] : [],
  );
  const near = (line: number): number => Math.abs(line - location.startLine);
  const [start] = starts.toSorted((a, b) => near(a) - near(b));
  if (start === undefined) return false;
  const gone = before
    .map((text, index) => ({ text, line: index + 1 }))
    .slice(start - 1)
    .filter(({ text }) => bareCode(text) !== '')
    .slice(0, quoted.length);
  return gone.every(
    ({ text, line }, index) =>
      bareCode(text) === bareCode(quoted[index] ?? '') && removed.get(line)?.replaced === false,
  );
}

/**
 * The reviewers' result for an earlier finding. It is fixed only if a supporter, a reviewer of a supporter's vendor,
 * or reviewers of two vendors say so with evidence, and no reviewer says with evidence that it is still open.
 * `unsure` and missing answers leave it unchanged.
 * @param unaskable reviewers that wrote the new text. If they alone support the finding, one other reviewer is
 * enough.
 */
export function outcomeOf(
  { positions, earlier, reports }: OpenFinding,
  panel: readonly PanelModel[],
  unaskable: ReadonlySet<string>,
): { readonly outcome: Outcome; readonly by: readonly string[] } {
  const last = [...new Map(positions.map((position) => [position.reviewer, position])).values()];
  const open = last.filter(({ stance }) => stance === 'uphold');
  const shown = open.filter(({ evidence }) =>
    evidence.some(({ resolved, connection }) => resolved !== null && connection !== 'none'),
  );
  const fixed = last.filter(({ counts, ground }) => counts && ground === 'fixed');
  const names = (all: typeof last): readonly string[] => all.map(({ reviewer }) => reviewer);
  const vendorOf = (id: string): string => panelModelOf(id, panel).vendor;
  const supporters = new Set([...(earlier?.supporters ?? []), ...reports.map(({ reviewer }) => reviewer)]);
  // Two unknown vendors prove neither independence nor that a reviewer is of a supporter's vendor.
  const theirs = new Set([...supporters].map(vendorOf).filter((vendor) => vendor !== unknownVendor));
  const vendors = new Set(names(fixed).map(vendorOf));
  const isUnasked = [...supporters].every((id) => unaskable.has(id));
  const enough =
    (isUnasked && fixed.length > 0) ||
    vendors.size >= 2 ||
    names(fixed).some((id) => supporters.has(id) || theirs.has(vendorOf(id)));
  if (shown.length === 0 && enough) return { outcome: 'fixed', by: names(fixed) };
  if (open.length > 0) return { outcome: 'still-open', by: names(open) };
  return { outcome: 'unanswered', by: [] };
}

/**
 * Keeps the earlier status of a finding if no reviewer took a position on it now and one of its supporters is still
 * on the panel.
 */
export function keepAsBefore(
  { earlier, positions, recheck }: OpenFinding,
  panel: readonly PanelModel[],
): Judgement | null {
  const fresh = positions.filter(({ round }) => round > (recheck?.after ?? 0));
  if (earlier === null || fresh.some(({ counts, ground }) => counts && ground !== 'fixed')) return null;
  const { status, statusReason, supporters, refuters, severity } = earlier;
  if (recheck === undefined && !panel.some(({ id }) => supporters.includes(id))) return null;
  return { status, why: statusReason, supporters, refuters, severity };
}
