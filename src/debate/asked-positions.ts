import type { Answer, Question, RawPosition } from './reviewer.ts';

/** Labels in an answer that cannot be in such a question. */
export const unaskedLabels = ({ kind }: Question, { positions, relocations }: Answer): readonly string[] => [
  ...(kind === 'exchange' ? [] : positions.map(({ label }) => label)),
  ...(kind === 'relocation' ? [] : relocations.map(({ label }) => label)),
];

/**
 * One position for each label in the question. Two that contradict each other in one answer become `unsure`.
 * @param ignored gets what was ignored, completing "The reviewer …".
 */
export function positionsAsked(
  question: Question,
  { positions }: Answer,
  ignored: (what: string) => void,
): readonly RawPosition[] {
  if (question.kind !== 'exchange') return [];
  const { judge, earlier, disputes } = question;
  const asked = new Set(
    [...judge, ...earlier, ...disputes.map(({ finding }) => finding)].map(({ label }) => label),
  );
  const byLabel = Map.groupBy(positions, ({ label }) => label.trim());
  return [...byLabel].flatMap(([label, [first, ...more]]) => {
    if (first === undefined) return [];
    if (!asked.has(label)) {
      ignored(`answered about ${label}, which it was not asked about`);
      return [];
    }
    const contradicts = more.some(({ stance }) => stance !== first.stance);
    const note = contradicts
      ? 'its positions contradict each other, so it counts as unsure'
      : 'the first counts';
    if (more.length > 0) ignored(`answered about ${label} ${more.length + 1} times; ${note}`);
    return contradicts ? [{ ...first, stance: 'unsure' as const, ground: null, evidence: [] }] : [first];
  });
}
