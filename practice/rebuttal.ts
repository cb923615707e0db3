import type { RawEvidence, RawPosition } from '../src/review/reviewer.ts';
import { evidenceOf } from './detectors/detector.ts';
import { type Memory, position, seenAt } from './exchange.ts';
import type { ReadFile, RelayedDispute } from './reading.ts';

/** How a practice model decides a disputed finding. It is not told which of the arguments was its own. */
export function rebut(
  files: readonly ReadFile[],
  memory: Memory,
  { finding, arguments: given }: RelayedDispute,
): RawPosition {
  const { label } = finding;
  const seen = seenAt(memory, finding);
  const cited = given.flatMap(({ evidence }) => evidence);
  const refuting = given.filter(({ stance }) => stance === 'refute').flatMap(({ evidence }) => evidence);
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

/** The line of code nearest below the finding that nobody has quoted yet: a change of mind needs one. */
function unquoted(
  files: readonly ReadFile[],
  path: string,
  quote: string,
  cited: readonly RawEvidence[],
): RawEvidence | null {
  const bare = (text: string): string => text.replaceAll(/\s+/g, '');
  const known = [quote, ...cited.map((each) => each.quote)].map(bare);
  for (const { path: own, excerpts } of files) {
    for (const { lines } of own === path ? excerpts : []) {
      const now = lines.filter(({ kind }) => kind !== 'removed');
      const at = now.findIndex(({ text }) => text.trim() !== '' && known[0]?.includes(bare(text)) === true);
      const next = now
        .slice(at + 1)
        .find(
          ({ text }) =>
            bare(text).length > 12 &&
            !/^(?:\/\/|#|\*|return)/.test(text.trim()) &&
            !known.some((each) => each.includes(bare(text))),
        );
      if (at >= 0 && next !== undefined) return { path, quote: next.text.trim() };
    }
  }
  return null;
}
