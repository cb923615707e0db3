import { pathToFileURL } from 'node:url';
import { countTokens as countO200k } from 'gpt-tokenizer/encoding/o200k_base';
import * as z from 'zod';

/** Counts the tokens of a text. */
type CountText = (text: string) => number;

const encoder = z.object({ countTokens: z.custom<CountText>((value) => typeof value === 'function') });

/**
 * A real tokenizer: OpenAI's o200k, or that of a package whose module exports `countTokens`, by name or by path.
 *
 * @throws ZodError if the module exports no such function
 */
export async function openTokenizer(name: string): Promise<CountText> {
  if (name === 'o200k') return (text) => countO200k(text, { disallowedSpecial: new Set() });
  const module: unknown = await import(name.startsWith('/') ? pathToFileURL(name).href : name);
  const { countTokens } = encoder.parse(module);
  return (text) => countTokens(text);
}
