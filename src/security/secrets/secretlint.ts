import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Redact, Secret } from './redactor.ts';

/** Characters of a secret that is learned. */
const leastLearned = 12;

const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }];

/** Secrets that secretlint's own rules find in a text, each by the name of its rule: `vercel-secret`. */
export async function findSecrets(text: string): Promise<readonly Secret[]> {
  // Parted without moving anything: a comment of the change must not switch a rule off.
  const content = text.replaceAll(/secretlint-(?=disable|enable)/gu, 'secretlint_');
  const { messages } = await lintSource({
    source: { content, filePath: 'change', ext: '', contentType: 'text' },
    options: { config: { rules }, noPhysicFilePath: true },
  });
  return messages.map(({ ruleId, range: [from, to] }) => ({
    name: `${ruleId.replace(/^.*secretlint-rule-/u, '')}-secret`,
    // Some rules take what closes an address in code for a part of it.
    value: text.slice(from, to).replace(/["'`)\]};,]+$/u, ''),
  }));
}

/**
 * Has `redact` hide from now on what secretlint finds in these texts and the action's own rules do not know.
 * @returns whether the texts hold nothing that `redact` replaces.
 */
export async function learnSecrets(texts: readonly string[], redact: Redact): Promise<boolean> {
  const isClean = redact.isClean(texts);
  if (!isClean) redact.discover(texts);
  const known = redact.count();
  const found = await findSecrets(texts.join('\n'));
  redact.hide(found.filter(({ value }) => value.length >= leastLearned && redact(value) === value));
  return isClean && redact.count() === known;
}
