import type { Phrases } from './phrase-pattern.ts';
import { address } from './phrases/address.ts';
import { answers } from './phrases/answers.ts';
import { approval } from './phrases/approval.ts';
import { judgements } from './phrases/judgements.ts';
import { roles } from './phrases/roles.ts';
import { silence } from './phrases/silence.ts';
import { system } from './phrases/system.ts';
import { verdicts } from './phrases/verdicts.ts';

/** All wordings that steer a reviewer, the plainest first: the first that is met says what a text does. */
export const phrases: Phrases = [
  ...roles,
  ...approval,
  ...answers,
  ...silence,
  ...judgements,
  ...verdicts,
  ...system,
  ...address,
];
