/**
 * Families of models, by the maker that trains them: models of one family share blind spots. A tool that runs models of
 * several makers has none by itself.
 */

/** How a model's name tells its maker, wherever it is served from. */
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

/** The maker whose model a text names, or null. The first in the table wins where it names several. */
export const vendorNamed = (text: string): string | null =>
  modelNames.find(([, name]) => name.test(text.replaceAll('_', '-')))?.[0] ?? null;

/** A reviewer's family: what its model's name says, else who serves it. */
export const modelVendorOf = (vendor: string, model: string): string => vendorNamed(model) ?? vendor;
