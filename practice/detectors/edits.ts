import { type Edit, editsOf } from '../edit.ts';
import type { Listing } from '../listing.ts';
import { type Detector, isProduction, type Sight, snippet } from './detector.ts';

/** What a small edit took away or turned round, seen by comparing both sides. */

export const perEdit =
  (see: (edit: Edit, listing: Listing) => Omit<Sight, 'line' | 'guard'> | null) =>
  (listing: Listing): readonly Sight[] =>
    !isProduction(listing)
      ? []
      : listing.replacements.flatMap((replacement) =>
          editsOf(replacement).flatMap((edit): readonly Sight[] => {
            const seen = see(edit, listing);
            return seen === null ? [] : [{ line: edit.line, guard: null, ...seen }];
          }),
        );

/** Words that say who may do something. */
export const guardsAccess = (code: string): boolean =>
  /\b(?:is|has|can|require|check)?_?(?:auth(?:enticated|ori[sz]ed?|ori[sz]ation)?|permissions?|roles?|owner|admin|forbidden|csrf|allowed)\b|\bverify_?(?:token|signature|session)/i.test(
    code,
  );

export const joined = (tokens: readonly string[]): string => tokens.join(' ');
const comparisons = ['<', '<=', '>', '>=', '==', '===', '!=', '!=='];
export const one = (tokens: readonly string[]): string => (tokens.length === 1 ? (tokens[0] ?? '') : '');

export const changedComparison: Detector = {
  id: 'changed-comparison',
  category: 'boundary-error',
  severity: 'major',
  title: 'The comparison now treats the boundary differently',
  explanation:
    'Only the operator changed; the value exactly on the boundary, or beyond it, now takes the other branch.',
  scenario: 'The value that equals the bound: it was on one side before and is on the other now.',
  see: perEdit((edit) => {
    const [was, now] = [one(edit.removed), one(edit.added)];
    if (!comparisons.includes(was) || !comparisons.includes(now)) return null;
    if (was.replace('===', '==').replace('!==', '!=') === now.replace('===', '==').replace('!==', '!='))
      return null;
    return { title: `\`${was}\` became \`${now}\`: the boundary is now treated differently` };
  }),
};

export const turnedCondition: Detector = {
  id: 'turned-condition',
  category: 'logic-error',
  severity: 'major',
  title: 'The condition now means the opposite',
  explanation: 'Only a connective or a negation changed, and with it which cases pass.',
  scenario: 'The ordinary case: what was let through is now held back, and the other way round.',
  see: perEdit((edit) => {
    const [was, now] = [one(edit.removed), one(edit.added)];
    const connectives = ['&&', '||', 'and', 'or'];
    if (connectives.includes(was) && connectives.includes(now)) {
      return {
        title: `\`${was}\` became \`${now}\``,
        explanation: `\`${was}\` became \`${now}\`: cases that met only one of the two conditions now fall on the other side.`,
      };
    }
    const negations = ['!', 'not'];
    const conditional = edit.prefix.some((word) =>
      ['if', 'while', 'return', 'elif', '&&', '||', 'and', 'or'].includes(word),
    );
    const lost = negations.includes(was) && edit.added.length === 0;
    const gained = negations.includes(now) && edit.removed.length === 0;
    if (!conditional || edit.suffix[0] === '=' || (!lost && !gained)) return null;
    return { title: lost ? 'A negation was dropped' : 'A negation was added' };
  }),
};

const opposites: readonly (readonly [string, string])[] = [
  ['start', 'end'],
  ['min', 'max'],
  ['Min', 'Max'],
  ['first', 'last'],
  ['before', 'after'],
  ['true', 'false'],
  ['True', 'False'],
  ['left', 'right'],
  ['width', 'height'],
  ['floor', 'ceil'],
  ['push', 'unshift'],
  ['startsWith', 'endsWith'],
  ['startswith', 'endswith'],
  ['some', 'every'],
  ['any', 'all'],
  ['lower', 'upper'],
  ['keys', 'values'],
  ['++', '--'],
  ['+', '-'],
];

export const oppositeWord: Detector = {
  id: 'opposite-word',
  category: 'logic-error',
  severity: 'major',
  title: 'One word was replaced by its opposite',
  explanation: 'Everything else on the line stayed, so that code written for the one now gets the other.',
  scenario: 'The two differ for all but degenerate input: every other case now gives the wrong result.',
  see: perEdit((edit) => {
    const [was, now] = [one(edit.removed), one(edit.added)];
    const pair = opposites.some(([a, b]) => (was === a && now === b) || (was === b && now === a));
    return pair ? { title: `\`${was}\` became \`${now}\`, its opposite` } : null;
  }),
};

export const droppedClause: Detector = {
  id: 'dropped-clause',
  category: 'logic-error',
  severity: 'major',
  title: 'A condition lost one of its clauses',
  explanation: 'The rest of the condition stayed as it was.',
  scenario: 'Exactly the cases that the clause was written for now take the other branch.',
  see: perEdit((edit) => {
    if (edit.removed.length < 2 || edit.removed.length > 40 || edit.added.length > 2) return null;
    const lost = [...edit.removed];
    const leading = lost[0] ?? '';
    const trailing = lost.at(-1) ?? '';
    const connective = ['&&', '||', 'and', 'or'];
    const clause = connective.includes(leading) || connective.includes(trailing);
    if (!clause || edit.added.some((word) => /[\w]/.test(word))) return null;
    const word = connective.includes(leading) ? leading : trailing;
    const text = edit.removedText.replace(/^(?:&&|\|\||and\b|or\b)\s*|\s*(?:&&|\|\||\band|\bor)$/g, '');
    const first = connective.includes(leading) ? lost[1] : leading;
    if (lost.length === 2 && first !== undefined && edit.suffix.slice(0, 8).includes(first)) {
      return {
        category: 'null-dereference',
        title: `The check of ${snippet(text)} before its use was dropped`,
        explanation: `${snippet(text)} is used right after; nothing asks any more whether it is there.`,
        scenario: `${snippet(text)} is missing for once: the code throws instead of taking the other branch.`,
      };
    }
    const wider = word === '||' || word === 'or';
    return {
      title: `The condition lost ${snippet(text)}`,
      explanation: `${snippet(text)} is no longer asked. ${wider ? 'Cases that only this clause let through are now turned away.' : 'Cases that this clause held back now pass.'}`,
      ...(guardsAccess(text) ? { category: 'authorization' as const, severity: 'critical' as const } : {}),
    };
  }),
};
