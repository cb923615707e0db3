import type { MeasuredPanel } from './debate-run.ts';
import { type Habit, honest } from './debate-verifiers.ts';

/** Who is measured. */

const good = honest(0.9, 0.2);
const one = (name: string, changes: Partial<Habit>): MeasuredPanel => ({
  name,
  all: good,
  one: { ...good, ...changes },
});
const every = (name: string, changes: Partial<Habit>): MeasuredPanel => ({
  name,
  all: { ...good, ...changes },
});

/** The panel that the targets are about. */
export const standard: MeasuredPanel = { name: '.9/.2', all: good };

/** Panels whose members are alike, by the share of true findings that they keep and of false ones that they pass. */
export const qualities: readonly MeasuredPanel[] = [
  { name: 'independent review only (`max-rounds: 1`)', all: good, maxRounds: 1 },
  standard,
  { name: '.8/.3', all: honest(0.8, 0.3) },
  { name: '1/.5', all: honest(1, 0.5) },
  { name: '.6/.4', all: honest(0.6, 0.4) },
  every('.9/.2, keeping to the first decision', { keepsTo: true }),
  { name: '.9/.2, asked again as at first', all: honest(0.9, 0.2, 0.2) },
];

/** The same run without what one verifier says about the others' findings. */
export const without = one('is unsure about everything', { judges: 'unsure' });
export const otherFile = one('refutes everything with a line of another file', {
  judges: 'refute',
  quotes: 'other file',
});

/** One verifier of the panel is unlike the others. */
export const exceptions: readonly MeasuredPanel[] = [
  without,
  one('upholds everything', { judges: 'uphold' }),
  one('refutes everything with made-up quotes', { judges: 'refute', quotes: 'made up' }),
  otherFile,
  one('refutes everything with a line of the same file', { judges: 'refute', quotes: 'same file' }),
  one('refutes everything with a line of the same function', { judges: 'refute', quotes: 'same function' }),
];

/** The whole panel has a habit. */
export const habits: readonly MeasuredPanel[] = [
  every('refutations quote a line of another file', { quotes: 'other file' }),
  every('refutations quote a line of the same file', { quotes: 'same file' }),
  every('refutations quote any line of the same function', { quotes: 'same function' }),
  every('reporters never withdraw', { answers: 'stubborn' }),
  every('reporters withdraw with the quote of the refutation', { answers: 'repeats' }),
  every('reporters always withdraw, with a new connected quote', { answers: 'gives in' }),
  every('verifiers uphold as minor, without evidence', { severity: 'minor' }),
];
