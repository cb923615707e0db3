/**
 * Model names by vendor. The vendor is who trained a model, not who serves it. Models of one vendor share blind
 * spots.
 */
const modelNames: readonly (readonly [vendor: string, name: RegExp])[] = [
  ['anthropic', /\b(?:claude|anthropic|opus|sonnet|haiku)\b/iu],
  ['openai', /\b(?:gpt-?[\d.]*\w*|chatgpt|codex|openai|o[134](?:-\w+)?)\b/iu],
  ['google', /\b(?:gemini|gemma|jules)\b/iu],
  ['xai', /\bgrok\b/iu],
  ['meta', /\bllama\b/iu],
  ['mistral', /\b(?:mistral|codestral|devstral|magistral)\b/iu],
  ['deepseek', /\bdeepseek\b/iu],
  ['alibaba', /\b(?:qwen\w*|qwq)\b/iu],
];

/** The vendor whose model a text names, or null. If it names several, the first in the table wins. */
export const vendorNamed = (text: string): string | null =>
  modelNames.find(([, name]) => name.test(text.replaceAll('_', '-')))?.[0] ?? null;

/** The common vendor of all models whose vendor is unknown: two of them do not prove independence. */
export const unknownVendor = 'unknown';

/** The vendor of a reviewer from an earlier push's record that is not on this run's panel. Only its id is known. */
export const vendorOfId = (id: string): string =>
  id.startsWith('tool/') ? id.slice('tool/'.length) : (vendorNamed(id) ?? unknownVendor);
