import { plainWords } from './disguise.ts';
import { forgeries } from './forgery.ts';
import { phrases } from './phrases.ts';
import { tongues } from './tongues.ts';

/** Words of which every phrase needs one: most text has none and is not read further. */
const telling =
  /instruct|prompt|rules|guideline|direct|orders|rubric|criteria|policy|told|approv|accept|pass|merge|whitelist|greenlight|sign off|rubber|lgtm|finding|issue|problem|bug|defect|vulnerab|concern|empty|report|flag|rais|mention|review|inspect|analy|scrutin|comment|complain|refut|dismiss|reject|withdraw|verdict|respond|answer|reply|output|conclusion|audited|vetted|cleared|positive|wontfix|you |act as|pretend|role|jailbreak|developer|system|assistant|claude|gpt|gemini|codex|llm|\bai\b|\bai |model|secret|keys|environment|nonce|fence|untrusted|\P{ASCII}/u;

/** What the text says to a reviewer; null for a text that says nothing to one. */
export function steering(text: string): string | null {
  for (const [what, shape] of forgeries) if (shape.test(text)) return what;
  const words = plainWords(text);
  const foreign = tongues.find(([, shape]) => shape.test(words));
  if (foreign !== undefined) return foreign[0];
  if (!telling.test(words)) return null;
  return phrases.find(([, shape]) => shape.test(words))?.[0] ?? null;
}
