import type { Category } from '../../src/debate/categories.ts';
import type { Edit } from '../edit.ts';
import type { CodeLine } from '../listing.ts';
import { type Detector, isProduction, type Sight } from './detector.ts';
import { joined, one, perEdit } from './edits.ts';

/** What a small edit took away: a step, a check, a wait. */

const small = (edit: Edit): boolean =>
  edit.removed.length + edit.added.length <= 16 && edit.prefix.length + edit.suffix.length >= 2;

const treatments: readonly (readonly [RegExp, string, Category])[] = [
  [
    /^(?:escape\w*|encodeURI(?:Component)?|quote\w*|sanitize\w*|html_escape|EscapeString|QueryEscape|PathEscape)$/i,
    'the value is no longer escaped',
    'injection',
  ],
  [
    /^(?:toLowerCase|toUpperCase|lower|upper|casefold|ToLower|ToUpper|EqualFold)$/,
    'upper and lower case now count as different',
    'logic-error',
  ],
  [
    /^(?:trim|strip|trimEnd|trimStart|TrimSpace|rstrip|lstrip)$/,
    'white space around the value is no longer removed',
    'input-validation',
  ],
  [
    /^(?:normalize|resolve|realpath|Clean|decode|decodeURIComponent|slice|copy|deepcopy|clone|structuredClone)$/,
    'the value is now used as it came',
    'logic-error',
  ],
];

export const droppedTreatment: Detector = {
  id: 'dropped-treatment',
  category: 'logic-error',
  severity: 'major',
  title: 'A step that made the value fit was dropped',
  explanation: 'The value was treated before it was used; now it is used as it came.',
  scenario: 'Input in another spelling than the tests use: it is compared, stored or printed untreated.',
  see: perEdit((edit) => {
    if (!small(edit) || edit.removed.length === 0) return null;
    for (const word of edit.removed) {
      const known = treatments.find(([pattern]) => pattern.test(word));
      if (known === undefined || edit.added.includes(word)) continue;
      const plain = edit.removed.filter((each) => /\w/.test(each) && each !== word);
      const kept = edit.added.filter((each) => /\w/.test(each));
      if (kept.length > plain.length || kept.some((each) => !plain.includes(each))) continue;
      const [, what, category] = known;
      return {
        title: `\`${word}\` was dropped: ${what}`,
        category,
        ...(category === 'injection'
          ? {
              severity: 'critical' as const,
              explanation:
                'The value is put where some of its characters have a meaning, and they are now left as they are.',
              scenario:
                'Someone chooses a value with a quote or a bracket in it: it ends where it should not, and the rest is read as something else.',
            }
          : {}),
      };
    }
    return null;
  }),
};

export const weakerTest: Detector = {
  id: 'weaker-test',
  category: 'type-confusion',
  severity: 'major',
  title: 'Absence is now tested by truthiness',
  explanation: 'Zero, the empty string and false are values, but they now count as absent.',
  scenario: 'A caller passes `0`, `""` or `false` on purpose: it is treated as if nothing had been passed.',
  see: perEdit((edit) => {
    const was = joined(edit.removed);
    const now = joined(edit.added);
    if (
      edit.removed.length <= 4 &&
      edit.added.length === 0 &&
      /^(?:!== undefined|!= null|!== null|is not None|!= undefined)$/.test(was)
    )
      return {};
    if (was === '??' && now === '||')
      return { title: '`??` became `||`: zero, "" and false now count as absent' };
    return null;
  }),
};

export const droppedOptional: Detector = {
  id: 'dropped-optional',
  category: 'null-dereference',
  severity: 'major',
  title: 'A check for absence was dropped',
  explanation: 'The value may still be missing; the access now throws where it used to give undefined.',
  scenario: 'The value is missing for once: a TypeError instead of an answer.',
  see: perEdit((edit) =>
    one(edit.removed) === '?.' && one(edit.added) === '.'
      ? { title: '`?.` became `.`: a missing value now throws' }
      : null,
  ),
};

export const droppedAwait: Detector = {
  id: 'dropped-await',
  category: 'async-misuse',
  severity: 'major',
  title: '`await` was dropped',
  explanation:
    'The call is no longer waited for: what comes next runs before it is done, and its failure is lost.',
  scenario:
    'The call is slow or fails: the caller is told it succeeded, and later steps work on what is not there yet.',
  see: perEdit((edit) =>
    one(edit.removed) === 'await' && edit.added.length === 0 && edit.suffix.includes('(') ? {} : null,
  ),
};

const outdated: Readonly<Record<string, string>> = {
  itervalues: 'values',
  iteritems: 'items',
  iterkeys: 'keys',
  has_key: 'in',
  xrange: 'range',
  basestring: 'str',
  unicode: 'str',
};

export const outdatedCall: Detector = {
  id: 'outdated-call',
  category: 'compatibility',
  severity: 'major',
  title: 'A call that Python 3 no longer has',
  explanation: 'The name exists in Python 2 only.',
  scenario: 'The first run on Python 3 fails with an AttributeError or NameError.',
  see: (listing) =>
    listing.language !== 'python' || !isProduction(listing)
      ? []
      : listing.now.flatMap((line: CodeLine): readonly Sight[] => {
          if (line.kind !== 'added' || /\bsix\b|PY2|\b(?:self|cls)\./.test(line.code)) return [];
          const word = /\.(itervalues|iteritems|iterkeys|has_key)\(|\b(xrange|basestring)\b/.exec(line.bare);
          const name = word?.[1] ?? word?.[2];
          return name === undefined
            ? []
            : [
                {
                  line,
                  title: `\`${name}\` does not exist in Python 3 (\`${outdated[name] ?? ''}\` does)`,
                  guard: null,
                },
              ];
        }),
};
