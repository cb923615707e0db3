/** The vendor is who trained a model: models of one vendor share blind spots. A model's name tells it, whoever serves the model. */
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

/** The vendor whose model a text names, or null. The first in the table wins where it names several. */
export const vendorNamed = (text: string): string | null =>
  modelNames.find(([, name]) => name.test(text.replaceAll('_', '-')))?.[0] ?? null;

/** The vendor of every model whose vendor is not known: two of them prove no independence, so they count as one vendor. */
export const unknownVendor = 'unknown';

/** The vendor of a reviewer that is on an earlier push's record and not on this run's panel; its id is all that is left. */
export const vendorOfId = (id: string): string =>
  id.startsWith('tool/') ? id.slice('tool/'.length) : (vendorNamed(id) ?? unknownVendor);
