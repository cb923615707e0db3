import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';

/**
 * Two models that disagree over one critical finding, so that a debate takes three rounds: practice-lark raises the
 * first added line, practice-owl refutes it quoting the second, practice-lark maintains quoting the third.
 */
export const disputingBehavior: ModelBehavior = ({ model, turns }) => {
  const { files, question } = readRequest(turns);
  const [first] = files;
  const added = files.flatMap(({ excerpts }) =>
    excerpts.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'added')),
  );
  const path = first?.path ?? '';
  const quote = (index: number): string => added[index]?.text ?? '';
  const lark = model === 'practice-lark';
  const position = (label: string) => ({
    label,
    position: lark ? 'uphold' : 'refute',
    ground: lark ? null : 'handled-elsewhere',
    reason: lark ? 'It does hold.' : 'It does not hold.',
    evidence: [{ path, quote: quote(lark ? 2 : 1) }],
    severity: null,
    sameAs: null,
  });
  const finding = {
    category: 'race-condition',
    assumes: null,
    severity: 'critical',
    title: 'The first line races',
    explanation: 'It reads what another may write.',
    scenario: 'Two at once.',
    path,
    quote: quote(0),
    line: null,
    suggestion: null,
  };
  const labels =
    question.kind === 'exchange'
      ? [
          ...question.judge.map(({ label }) => label),
          ...question.disputes.map((dispute) => dispute.finding.label),
        ]
      : [];
  return {
    kind: 'answer',
    json: {
      findings: question.kind === 'independent-review' && lark ? [finding] : [],
      positions: labels.map(position),
      relocations: [],
    },
  };
};

/** A file of so many lines that differ from each other; about 16 tokens (64 bytes) each. */
export const longFile = (lines: number): string =>
  Array.from(
    { length: lines },
    (_, index) => `export const entry${index} = register(${index * 7919}, 'value of entry ${index}');\n`,
  ).join('');
