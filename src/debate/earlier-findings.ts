import type { Bundle, Change } from '../change/change.ts';
import type { CodeFacts } from './evidence/code-facts.ts';
import type { About } from './evidence/connection.ts';
import { isComment, isFlow } from './evidence/evidence.ts';
import type { Anchor, Evidence, Finding, Wording } from './finding.ts';
import { bareCode, recognise } from './fingerprint.ts';
import type { Ground } from './location/locator.ts';
import type { Case } from './open-finding.ts';
import { lead } from './open-finding.ts';
import type { Judgement, Voice } from './status.ts';

/** What became of an earlier finding, by the reviewers that see the new code. Silence is `unanswered`. */
export type Outcome = 'fixed' | 'still-open' | 'unanswered';

/** An earlier finding that is closed, and on whose word. */
export interface Closed {
  readonly finding: Finding;
  /** Reviewers that say so with evidence; nobody where the change no longer holds the code. */
  readonly by: readonly string[];
  readonly why: string;
}

/** Earlier findings as they enter the debate over a change. */
export interface Revisited {
  /** To be asked about, by the bundle that holds their code. */
  readonly cases: ReadonlyMap<string, readonly Case[]>;
  readonly closed: readonly Closed[];
  /** Still part of the change, but in no bundle: nobody sees their code, so they stay. */
  readonly unseen: readonly Finding[];
}

/** Code shorter than this, white space apart, stands in too many files to be followed from one to another. */
const telling = 16;

export async function revisit(
  findings: readonly Finding[],
  change: Change,
  bundles: readonly Bundle[],
  ground: Ground,
): Promise<Revisited> {
  const cases = new Map<string, Case[]>();
  const closed: Closed[] = [];
  const unseen: Finding[] = [];
  for (const [index, finding] of findings.entries()) {
    const path = pathNow(finding, change);
    if (path === null) {
      closed.push({ finding, by: [], why: 'The change no longer touches the file it was in.' });
      continue;
    }
    const bundle = bundles.find(({ files }) => files.some((file) => file.path === path));
    if (bundle === undefined) {
      unseen.push(finding);
      continue;
    }
    const item: Case = {
      key: `0.${index + 1}`,
      since: 1,
      earlier: finding,
      wordings: await Promise.all(finding.wordings.map((wording) => anew(wording, path, ground))),
      positions: [],
    };
    cases.set(bundle.id, [...(cases.get(bundle.id) ?? []), item]);
  }
  return { cases, closed, unseen };
}

/** The file that holds a finding's code now: its own, or the one other to which the code was moved. */
function pathNow({ anchor }: Finding, { files }: Change): string | null {
  if (files.some(({ path }) => path === anchor.path)) return anchor.path;
  const code = bareCode(anchor.quote);
  const renamed = files.find(({ oldPath, status }) => oldPath === anchor.path && status === 'renamed');
  if (renamed !== undefined) return renamed.path;
  if (code.length < telling) return null;
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

/** A wording with its place in the new code. Code that is only on the old side now has been taken out. */
async function anew(wording: Wording, path: string, ground: Ground): Promise<Wording> {
  const { anchor: then } = wording;
  const hint = then.level === 'line' ? then.startLine : null;
  const now = await ground.anchor(path, then.quote, hint);
  const gone = now.level === 'line' && now.side === 'old' && then.level === 'line' && then.side === 'new';
  const lost: Anchor = { level: 'file', path, quote: then.quote, why: 'The code it quoted has changed.' };
  if (then.level === 'file' && then.content !== undefined) return { ...wording, anchor: now };
  return { ...wording, anchor: gone || now.level === 'file' ? lost : now };
}

/** What a quote must be connected to: of an earlier finding whose code is gone, the place where that was. */
export const aboutOf = ({ wordings, earlier }: Case): readonly About[] => {
  const isGone = wordings.every(({ anchor }) => anchor.level === 'file');
  if (earlier === null || !isGone || earlier.anchor.level === 'file') return wordings;
  const { path } = wordings[0]?.anchor ?? earlier.anchor;
  return earlier.wordings.map(({ anchor, ...said }) => ({
    ...said,
    anchor: { ...anchor, path },
    isEarlier: true,
  }));
};

/** Fresh wordings that name an earlier finding by category and code, each reviewer's on its own; and the rest. */
export function known(
  cases: readonly Case[],
  wordings: readonly Wording[],
): { readonly repeats: ReadonlyMap<Wording, Case>; readonly rest: readonly Wording[] } {
  const earlier = cases.filter((item) => item.earlier !== null);
  const repeats = new Map<Wording, Case>();
  for (const reviewer of new Set(wordings.map((wording) => wording.reviewer))) {
    const own = wordings.filter((wording) => wording.reviewer === reviewer);
    const pairs = recognise(
      earlier.map((item) => ({
        item,
        category: lead(item).category,
        anchor: lead(item).anchor,
        symbol: null,
      })),
      own.map((wording) => ({ wording, category: wording.category, anchor: wording.anchor, symbol: null })),
    );
    for (const [{ wording }, { item }] of pairs) repeats.set(wording, item);
  }
  return { repeats, rest: wordings.filter((wording) => !repeats.has(wording)) };
}

/** Where an earlier finding's code has changed, its place is where a reviewer sees it now. */
export function moveTo(item: Case, anchor: Anchor): void {
  if (item.earlier === null || lead(item).anchor.level === 'line' || anchor.level === 'file') return;
  item.wordings.splice(0, item.wordings.length, ...item.wordings.map((wording) => ({ ...wording, anchor })));
}

/**
 * Whether evidence shows that an earlier finding is fixed: a connected line that changed since the earlier head or,
 * where the quoted lines were only removed, any connected line of the code as it is now. Where the earlier head cannot
 * be read, every line that the change adds counts as changed.
 */
export async function isFix(code: CodeFacts, item: Case, evidence: readonly Evidence[]): Promise<boolean> {
  if (item.earlier === null) return false;
  const then = item.earlier.wordings.map(({ anchor }) => bareCode(anchor.quote));
  // Its own line is evidence only where it reads otherwise by now.
  const isRewritten = item.wordings.every(({ anchor }) => !then.includes(bareCode(anchor.quote)));
  const usable = evidence.filter(
    ({ resolved, connection }) =>
      resolved?.side === 'new' && (connection === 'connected' || (connection === 'own-lines' && isRewritten)),
  );
  if (usable.length === 0) return false;
  if (await isOnlyRemoved(code, item.earlier.anchor)) return true;
  for (const { path, quote, resolved } of usable) {
    const { added } = await code.changesSince(path);
    const start = resolved?.startLine ?? 0;
    if (quote.split('\n').some((text, index) => added.has(start + index) && tellsSomething(path, text)))
      return true;
  }
  return false;
}

const tellsSomething = (path: string, text: string): boolean => !isFlow(text) && !isComment(path, text);

/** Whether the lines that an earlier finding quoted are gone, and nothing was put in their place. */
async function isOnlyRemoved(code: CodeFacts, anchor: Anchor): Promise<boolean> {
  if (anchor.level === 'file' || anchor.side === 'old') return false;
  const { before, removed } = await code.changesSince(anchor.path);
  const quoted = anchor.quote.split('\n').filter((line) => bareCode(line) !== '');
  const starts = before.flatMap((line, index) =>
    bareCode(line) === bareCode(quoted[0] ?? '') ? [index + 1] : [],
  );
  const near = (line: number): number => Math.abs(line - anchor.startLine);
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
 * What the reviewers make of an earlier finding. Fixed only if a supporter, a reviewer of a supporter's vendor, or
 * reviewers of two vendors say so with evidence, and nobody says with evidence that it is still open. Being unsure and
 * saying nothing leave it as it was.
 * @param recused wrote the new text themselves. Where they alone support the finding, one other reviewer is enough.
 */
export function outcomeOf(
  { positions, earlier, wordings }: Case,
  panel: readonly Voice[],
  recused: ReadonlySet<string>,
): { readonly outcome: Outcome; readonly by: readonly string[] } {
  const last = [...new Map(positions.map((position) => [position.reviewer, position])).values()];
  const open = last.filter(({ stance }) => stance === 'uphold');
  const shown = open.filter(({ evidence }) =>
    evidence.some(({ resolved, connection }) => resolved !== null && connection !== 'none'),
  );
  const fixed = last.filter(({ counts, ground }) => counts && ground === 'fixed');
  const names = (all: typeof last): readonly string[] => all.map(({ reviewer }) => reviewer);
  const vendorOf = (id: string): string =>
    panel.find((voice) => voice.id === id)?.maker ?? id.split('/')[0] ?? id;
  const supporters = new Set([...(earlier?.supporters ?? []), ...wordings.map(({ reviewer }) => reviewer)]);
  const theirs = new Set([...supporters].map(vendorOf));
  const vendors = new Set(names(fixed).map(vendorOf));
  const isUnasked = [...supporters].every((id) => recused.has(id));
  const enough =
    (isUnasked && fixed.length > 0) ||
    vendors.size >= 2 ||
    names(fixed).some((id) => supporters.has(id) || theirs.has(vendorOf(id)));
  if (shown.length === 0 && enough) return { outcome: 'fixed', by: names(fixed) };
  if (open.length > 0) return { outcome: 'still-open', by: names(open) };
  return { outcome: 'unanswered', by: [] };
}

/** What an earlier finding came to before, where nobody said anything on it now and one of its supporters still sits here. */
export function asBefore({ earlier, positions }: Case, panel: readonly Voice[]): Judgement | null {
  if (earlier === null || positions.some(({ counts, ground }) => counts && ground !== 'fixed')) return null;
  const { standing, standingWhy, supporters, refuters, severity } = earlier;
  if (!panel.some(({ id }) => supporters.includes(id))) return null;
  return { standing, why: standingWhy, supporters, refuters, severity };
}
