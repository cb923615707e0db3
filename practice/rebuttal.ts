import type { RawEvidence, RawPosition } from '../src/debate/reviewer.ts';
import { evidenceOf } from './detectors/detector.ts';
import { position, type SavedReview, seenAt } from './exchange.ts';
import type { ReadFile, RelayedDispute } from './reading.ts';

/** How a practice model decides a disputed finding. It is not told which of the arguments was its own. */
export function rebut(
  files: readonly ReadFile[],
  memory: SavedReview,
  { finding, arguments: given }: RelayedDispute,
): RawPosition {
  const { label } = finding;
  const seen = seenAt(memory, finding);
  const cited = given.flatMap(({ evidence }) => evidence);
  const refuting = given
    .filter(({ position: said }) => said === 'refute')
    .flatMap(({ evidence }) => evidence);
  const rejoinder = seen?.sight.rejoinder ?? null;
  if (rejoinder !== null) {
    return position(label, 'uphold', `It holds all the same: ${rejoinder.why}.`, {
      evidence: [evidenceOf(rejoinder.line)],
    });
  }
  const guard = seen?.sight.guard ?? null;
  const lookUp = seen?.sight.lookUp;
  const shown = lookUp === undefined ? undefined : refuting.find((each) => lookUp.proof.test(each.quote));
  const stopped =
    guard !== null
      ? { why: guard.why, ground: guard.ground, evidence: [guard.evidence] }
      : lookUp !== undefined && shown !== undefined
        ? { why: lookUp.why, ground: lookUp.ground, evidence: [{ path: shown.path, quote: shown.quote }] }
        : seen === null && refuting.length > 0
          ? {
              why: 'what was quoted against it still holds',
              ground: 'handled-elsewhere' as const,
              evidence: refuting,
            }
          : null;
  if (stopped !== null) {
    const { why, ground, evidence } = stopped;
    const fresh = unquoted(files, finding.path, finding.quote, [...cited, ...evidence]);
    return position(label, 'refute', `This does not hold: ${why}.`, {
      ground,
      evidence: [...evidence.map(({ path, quote }) => ({ path, quote })), ...(fresh === null ? [] : [fresh])],
    });
  }
  return position(
    label,
    'uphold',
    'What was quoted against it does not prevent it, as far as my rules can see.',
    { evidence: (seen?.sight.proof ?? (seen === null ? [] : [seen.sight.line])).map(evidenceOf).slice(0, 3) },
  );
}

/** A line of the file that shares a name with what was quoted, and that nobody has quoted yet: a change of mind needs one. */
function unquoted(
  files: readonly ReadFile[],
  path: string,
  quote: string,
  cited: readonly RawEvidence[],
): RawEvidence | null {
  const known = [quote, ...cited.map((each) => each.quote)].map((text) => text.replaceAll(/\s+/g, ''));
  const names = new Set(cited.flatMap((each) => namesIn(each.quote)));
  const line = files
    .filter((file) => file.path === path)
    .flatMap(({ excerpts }) => excerpts.flatMap(({ lines }) => lines))
    .filter(
      ({ kind, text }) => kind !== 'removed' && !/^\s*(?:\/[/*]|[#*]|import\b|export \{|return\b)/.test(text),
    )
    .filter(({ text }) => !known.some((each) => each.includes(text.replaceAll(/\s+/g, ''))))
    .find(({ text }) => namesIn(text).some((name) => names.has(name)));
  return line === undefined ? null : { path, quote: line.text.trim() };
}

const namesIn = (code: string): readonly string[] =>
  [...code.matchAll(/[A-Za-z_]\w{3,}/g)]
    .map(([name]) => name)
    .filter((name) => !/^(?:const|await|async|function|export|return)$/.test(name));
