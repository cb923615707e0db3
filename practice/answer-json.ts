import type { Answer } from '../src/debate/reviewer.ts';

/** An answer as a model writes it, with the names that the schema of answers has; the receipt apart. */
export const answerJson = ({ findings = [], positions = [], relocations = [] }: Partial<Answer>) => ({
  findings,
  positions: positions.map(({ stance, ...said }) => ({ ...said, position: stance })),
  relocations,
});
