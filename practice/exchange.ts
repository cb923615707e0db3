import type { RawEvidence, RawPosition } from '../src/debate/reviewer.ts';
import { evidenceOf, type LookUp } from './detectors/detector.ts';
import type { Listing } from './listing.ts';
import type { ToolResult } from './model-behavior.ts';
import { categoryOf, look, type Persona, type Seen, secondLook, severityOf } from './persona.ts';
import type { OwnFinding, ReadFile, RelayedFinding } from './reading.ts';
import { relocate } from './relocation.ts';

/** How a practice model judges what others found. */

export interface SavedReview {
  /** Everything its rules see when they look again. */
  readonly seen: readonly Seen[];
  /** Categories of the rules it can apply once another has pointed at something. */
  readonly known: ReadonlySet<string>;
  /** What it has looked up for this question. */
  readonly results: readonly ToolResult[];
}

const note = (text: string): string => `${text} (A practice model’s rule.)`;
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

export const remember = (
  persona: Persona,
  listings: readonly Listing[],
  results: readonly ToolResult[],
): SavedReview => {
  const rules = secondLook(persona);
  const known = new Set<string>(rules.map(({ category }) => category));
  return { known, seen: look(rules, listings), results };
};

const covers = (quote: string, text: string): boolean => {
  const [a, b] = [squeezed(quote), squeezed(text)];
  return b !== '' && (a.includes(b) || b.includes(a)) && a !== '';
};

/** What its own rules see at the place of a finding, in the same category. */
export function seenAt(memory: SavedReview, finding: RelayedFinding): Seen | null {
  const same = memory.seen.filter(
    (each) => each.sight.line.path === finding.path && categoryOf(each) === finding.category,
  );
  const near = (seen: Seen): boolean => {
    const { number } = seen.sight.line;
    const { startLine, endLine } = finding;
    return (
      number === null || startLine === null || endLine === null || (number >= startLine && number <= endLine)
    );
  };
  return (
    same.find((each) => covers(finding.quote, each.sight.line.text) && near(each)) ??
    same.find((each) => covers(finding.quote, each.sight.line.text)) ??
    same.find((each) => (each.sight.proof ?? []).some((line) => covers(finding.quote, line.text))) ??
    null
  );
}

/** The look-up that could clear up a finding to judge, where the code shown does not. */
export function openLookUp(memory: SavedReview, finding: RelayedFinding): LookUp | null {
  const sight = seenAt(memory, finding)?.sight;
  return sight === undefined || sight.guard !== null ? null : (sight.lookUp ?? null);
}

/** A `path:line:` (or `path:line |`) before a line of code, as search results print it. */
const hit = /^\s*([^\s:]+\.[\w.]+)[:\s]+(\d+)\s*[:|-]?\s?(.*)$/;

/** A line among the search results that answers the look-up. */
function answerTo(lookUp: LookUp, results: readonly ToolResult[]): RawEvidence | null {
  for (const result of results) {
    if (result.failed) continue;
    for (const line of result.output.split('\n')) {
      const [, path, , text] = hit.exec(line) ?? [];
      if (path === undefined || text === undefined || !lookUp.proof.test(text)) continue;
      if (/^\s*(?:\/\/|#|--|\*)/.test(text)) continue;
      return { path, quote: text.trim() };
    }
  }
  return null;
}

export const position = (
  label: string,
  stance: RawPosition['stance'],
  reason: string,
  rest: Partial<RawPosition> = {},
): RawPosition => ({
  label,
  stance,
  ground: null,
  reason: note(reason),
  evidence: [],
  severity: null,
  sameAs: null,
  ...rest,
});

/** A finding of another, judged for the first time. */
export function judge(
  persona: Persona,
  memory: SavedReview,
  finding: RelayedFinding,
  own: readonly OwnFinding[],
): RawPosition {
  const seen = seenAt(memory, finding);
  if (seen === null) {
    return position(
      finding.label,
      'unsure',
      'My rules do not reach this code, so I can neither confirm nor refute it.',
    );
  }
  const { sight } = seen;
  if (sight.guard !== null) {
    return position(finding.label, 'refute', `This does not hold: ${sight.guard.why}.`, {
      ground: sight.guard.ground,
      evidence: [sight.guard.evidence],
    });
  }
  const answer = sight.lookUp === undefined ? null : answerTo(sight.lookUp, memory.results);
  if (sight.lookUp !== undefined && answer !== null) {
    return position(finding.label, 'refute', `I looked it up: ${sight.lookUp.why}.`, {
      ground: sight.lookUp.ground,
      evidence: [answer],
    });
  }
  const mine = own.find(
    (each) =>
      each.path === finding.path &&
      each.category === finding.category &&
      (each.startLine ?? 0) <= (finding.endLine ?? Number.POSITIVE_INFINITY) &&
      (each.endLine ?? Number.POSITIVE_INFINITY) >= (finding.startLine ?? 0),
  );
  const proof = (sight.proof ?? []).map(evidenceOf);
  return position(
    finding.label,
    'uphold',
    'Looking at the code where it points, I see the same, and nothing around it prevents it.',
    {
      evidence: [evidenceOf(sight.line), ...proof].slice(0, 3),
      severity: severityOf(persona, seen),
      sameAs: mine?.label ?? null,
    },
  );
}

/** A finding of an earlier push: whether the code as it is now still has it. */
export function followUp(
  files: readonly ReadFile[],
  memory: SavedReview,
  finding: RelayedFinding,
): RawPosition {
  const lines = files
    .filter(({ path }) => path === finding.path)
    .flatMap(({ excerpts }) => excerpts.flatMap((excerpt) => excerpt.lines))
    .filter(({ kind }) => kind !== 'removed');
  const here = seenAt(memory, finding);
  const grown = lines.find(({ kind, text }) => kind === 'added' && covers(finding.quote, text));
  if (here === null && grown !== undefined && memory.known.has(finding.category)) {
    return position(finding.label, 'refute', 'The line says more now, and my rules see nothing in it.', {
      ground: 'fixed',
      evidence: [{ path: finding.path, quote: grown.text }],
    });
  }
  const inFile = memory.seen.filter(
    (each) => each.sight.line.path === finding.path && categoryOf(each) === finding.category,
  );
  const seen = here ?? inFile.find((each) => each.sight.guard === null) ?? inFile[0] ?? null;
  if (seen !== null && seen.sight.guard === null) {
    return position(finding.label, 'uphold', 'It is still there: my rules see it in the code as it is now.', {
      evidence: [evidenceOf(seen.sight.line)],
    });
  }
  if (seen === null && lines.some(({ text }) => covers(finding.quote, text))) {
    return position(finding.label, 'unsure', 'The line is still there, and my rules do not reach it.');
  }
  const relocated = relocate(files.map(asItIsNow), { ...finding, label: finding.label });
  const long = lines.filter(({ text }) => squeezed(text).length > 8);
  const fallback = long.find(({ kind }) => kind === 'added') ?? long[0];
  const evidence =
    seen?.sight.guard?.evidence ??
    (relocated === null
      ? fallback === undefined
        ? null
        : { path: finding.path, quote: fallback.text }
      : { path: relocated.path, quote: relocated.quote });
  return evidence === null
    ? position(finding.label, 'unsure', 'I see no code of this file that would tell.')
    : position(finding.label, 'refute', 'The code as it is now no longer has it.', {
        ground: 'fixed',
        evidence: [evidence],
      });
}

/** Without what the change takes out: that proves nothing about the code as it is now. */
const asItIsNow = (file: ReadFile): ReadFile => ({
  ...file,
  excerpts: file.excerpts.map((excerpt) => ({
    ...excerpt,
    lines: excerpt.lines.filter(({ kind }) => kind !== 'removed'),
  })),
});
