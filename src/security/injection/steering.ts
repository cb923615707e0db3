import { spokenClause } from './clauses.ts';
import { plainWords } from './deobfuscation.ts';
import type { Phrases } from './phrase-pattern.ts';
import { addressPhrases } from './phrases/address.ts';
import { answerPhrases } from './phrases/answers.ts';
import { approvalPhrases } from './phrases/approval.ts';
import { judgementPhrases } from './phrases/judgements.ts';
import { rolePhrases } from './phrases/roles.ts';
import { silencePhrases } from './phrases/silence.ts';
import { systemPhrases } from './phrases/system.ts';
import { verdictPhrases } from './phrases/verdicts.ts';
import { foreignLanguages } from './translations.ts';

/** All wordings that steer a reviewer, the plainest first: the first that is met says what a text does. */
export const phrases: Phrases = [
  ...rolePhrases,
  ...approvalPhrases,
  ...answerPhrases,
  ...silencePhrases,
  ...judgementPhrases,
  ...verdictPhrases,
  ...systemPhrases,
  ...addressPhrases,
];

/** Without a space between its words no phrase is found. */
const runTogether =
  /(?:ignore|disregard|forget|override)(?:all|any|the|your|these|of){0,3}(?:previous|prior|above|earlier|preceding|system)(?:instructions?|prompts?|rules|guidelines|orders)/u;

/** A policy on where vulnerabilities are told, which says nothing of a review; what else the line says is read. */
const disclosure =
  /(?:do not|dont|never) report (?:[\p{L}\d]+ ){0,2}?vulnerabilit(?:y|ies) (?:through|via|in|on|using) (?:public (?:git ?(?:hub|lab) )?|git ?(?:hub|lab) )(?:issues?|issue trackers?|discussions?|forums?)(?![\p{L}\d])/gu;

/** What the text says to a reviewer; null for a text that says nothing to one. */
export function steering(text: string): string | null {
  for (const [what, shape] of forgeries) if (shape.test(text)) return what;
  const words = plainWords(text).replace(disclosure, '');
  if (runTogether.test(words)) return 'tells a reader to drop its instructions';
  const foreign = foreignLanguages().find(([, shape]) => shape.test(words));
  if (foreign !== undefined) return foreign[0];
  return phraseIn(words) ?? spokenClause(words);
}

/** Phrases by the words of which each needs one: most lines hold none of them and ask for no phrase at all. */
let byWord: ReadonlyMap<string, readonly number[]> | null = null;

function index(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  phrases.forEach(([, phrase], at) => {
    for (const word of phrase.needs()) found.set(word, [...(found.get(word) ?? []), at]);
  });
  return found;
}

function phraseIn(words: string): string | null {
  byWord ??= index();
  const asked = new Set<number>();
  for (const word of words.split(' ')) for (const at of byWord.get(word) ?? []) asked.add(at);
  for (const at of [...asked].toSorted((a, b) => a - b)) {
    const [what, phrase] = phrases[at] ?? [];
    if (what !== undefined && phrase?.test(words) === true) return what;
  }
  return null;
}

/** Marks that only a conversation with a model, or an answer of one of our reviewers, has. */
const forgeries: readonly (readonly [string, RegExp])[] = [
  [
    'carries the marks of a chat',
    /<\|(?:im_start|im_end|system|user|assistant|eot_id|start_header_id)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|system-reminder|system_prompt|assistant|human|user_query|instructions|admin)>|^\W*(?:#{2,4}\s*)(?:Human|Assistant|System|Instruction|Response):|["']role["']\s*:\s*["'](?:system|developer|assistant)["'][^\n]{0,80}(?:approve|no (?:issues|findings|problems)|ignore (?:all|any|previous|prior)|lgtm)/mu,
  ],
  [
    'carries the marks of a chat',
    /^\W*(?:Assistant|User|Human|AI|System)\s*:\s.{0,200}\b(?:approve|no (?:issues|findings|problems|defects)|lgtm)\b|#{2,}\s*(?:SYSTEM|ADMIN|OVERRIDE)\s*#{2,}/imu,
  ],
  [
    'dictates the answer',
    /\b(?:output|answer|response|result|reply)\b[^\n]{0,30}["']?findings["']?\s*:\s*\[\s*\]/iu,
  ],
  [
    'forges an answer of a reviewer',
    /\\?["']?findings\\?["']?\s*[:=]\s*\[\s*\][\s\S]{0,200}(?:positions|relocations|verdict|approve|summary|lgtm)|\\?["']verdict\\?["']\s*:\s*\\?["'](?:pass|approved?|lgtm)/iu,
  ],
  [
    'forges a fence of the review',
    /<\/?(?:change|judge|disputes|own|unlocated|untrusted|diff)-[0-9a-z]{6,}[^>]*>|^\s*FILE "[^"\n]+" (?:added|deleted|modified|renamed|copied)\b/imu,
  ],
];
