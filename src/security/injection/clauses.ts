/**
 * Sentences to reviewers by the parts that their words play, whatever the words are: each word becomes a sign for its
 * part, and rules read the row of signs. Phrases know wordings; this knows what is combined.
 */

const parts = {
  /** Who is spoken to. */
  a: 'ai llm llms gpt claude copilot gemini codex chatgpt bot bots reviewer reviewers grader graders',
  u: 'you your yours yourself youre',
  /** What is to be done, or not. */
  m: 'must should shall please kindly always need needs ought required asked instructed ordered expected supposed',
  n: 'no not none nothing never dont without zero cannot neither nor',
  s: 'ignore skip disregard dismiss suppress overlook withdraw retract waive forget conceal discount silence ignored disregarded dismissed suppressed overlooked withdrawn retracted waived concealed discounted silenced',
  t: 'report reported reporting flag flagged flagging raise raised raising mention mentioned mentioning criticise criticize complain alert',
  /** What a review is of, and what comes of it. */
  o: 'finding findings vulnerability vulnerabilities verdict verdicts objection objections backdoor backdoors flaw flaws defect defects weakness weaknesses concern concerns',
  r: 'review reviews reviewing audit analysis assessment inspection scrutiny evaluation',
  p: 'approve lgtm greenlight',
  q: 'approved positive',
  d: 'this these here below above',
  c: 'change changes pr diff commit code file files function module line lines block class folder directory patch hunk query migration pull repository section',
  /** Said, and said to be. */
  k: 'say claim pretend insist argue conclude respond answer reply',
  g: 'safe fine correct secure trusted validated sanitized sanitised harmless benign parameterised parameterized flawless perfect handled',
  /** What follows a condition is not asked for. */
  x: 'if when unless whether until',
} as const;

const signOf = new Map<string, string>(
  Object.entries(parts).flatMap(([sign, words]) =>
    words.split(' ').map((word): [string, string] => [word, sign]),
  ),
);

/** At most so many words that play any part but a condition's. */
const upTo = (most: number): string => `[^x]{0,${most}}`;

const rule = (...row: readonly string[]): RegExp => new RegExp(row.join(''));

const rules: readonly (readonly [string, RegExp])[] = [
  ['tells a reader what not to report', rule('n', upTo(1), 't', upTo(4), 'o')],
  ['tells a reader what not to report', rule('n', upTo(1), 'o', upTo(3), 'm', upTo(2), 't')],
  ['tells a reader what not to report', rule('o', upTo(4), 'm', upTo(2), 'n', upTo(2), 't')],
  ['tells a reader what not to report', rule('n', upTo(1), 't', upTo(1), 'dc')],
  ['tells a reader what not to report', rule('a', upTo(4), 'n', upTo(2), 't')],
  ['dictates a judgement', rule('s', upTo(4), 'o', upTo(4), '[dc]')],
  ['dictates a judgement', rule('s', upTo(3), '[dau]', upTo(2), 'o')],
  ['dictates a judgement', rule('o', upTo(5), 'm', upTo(2), 's')],
  ['tells a reader what not to report', rule('a', upTo(3), 'm', upTo(2), 's')],
  ['tells a reader what not to report', rule('n', upTo(1), 'o', upTo(2), 'a')],
  ['asks for approval', rule('a', upTo(4), 'm', upTo(3), 'p')],
  ['asks for approval', rule('m', upTo(2), 'a', upTo(3), 'p')],
  ['asks for approval', rule('a', upTo(1), 'p')],
  ['asks for approval', rule('u', upTo(2), 'm', upTo(3), 'p', upTo(3), '[dc]')],
  ['asks for approval', rule('m', upTo(6), 'qr')],
  ['dictates the answer', rule('u', upTo(1), '[or]', upTo(2), '[pq]')],
  ['dictates the answer', rule('u', upTo(2), 'm', upTo(2), 'k', upTo(6), '[gpq]')],
  ['dictates the answer', rule('^', upTo(2), 'k', upTo(7), 'g')],
  ['dictates the answer', rule('a', upTo(4), 'm', upTo(3), 'k', upTo(6), '[ngpq]')],
];

/** What the words of a text say to a reviewer; null where they say nothing to one. */
export function spokenClause(words: string): string | null {
  let row = '';
  let parts = 0;
  for (const word of words.split(' ')) {
    const sign = signOf.get(word);
    row += sign ?? '.';
    if (sign !== undefined && sign !== 'x') parts += 1;
  }
  if (parts < 2) return null;
  return rules.find(([, shape]) => shape.test(row))?.[0] ?? null;
}
