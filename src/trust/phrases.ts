import { claims } from './claims.ts';
import { influences } from './influence.ts';
import { orderPhrases } from './orders.ts';
import { persuasions } from './persuasion.ts';
import type { Phrase } from './wording.ts';

/** What a text says to reviewers, and the phrases that say it. */
export const phrases: readonly (readonly [string, Phrase])[] = [
  ...orderPhrases,
  ...persuasions,
  ...influences,
  ...claims,
];
