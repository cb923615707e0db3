import { type Detector, onLine } from './detector.ts';

/** Off by one, wrong unit, wrong rounding, wrong clock. */

export const lengthInclusive: Detector = {
  id: 'length-inclusive',
  category: 'boundary-error',
  severity: 'major',
  title: 'The loop runs one past the end',
  explanation: 'Indexes end at length − 1; the last turn reads an element that does not exist.',
  scenario: 'Every run reaches it: the last element is undefined, or the access fails.',
  see: onLine({
    languages: ['javascript', 'go', 'c-like', 'python'],
    bare: true,
    unless: /=\s*[1-9]/,
    pattern:
      /\bfor\b.*;\s*(\w+)\s*<=\s*(?:[\w.]+\.(?:length|size\(\)|Count)|len\([^)]*\))\s*;|\bfor\s+\w+\s+in\s+range\(\s*len\([^)]*\)\s*\+\s*1\s*\)/,
  }),
};

export const indexAtLength: Detector = {
  id: 'index-at-length',
  category: 'boundary-error',
  severity: 'major',
  title: 'The element after the last one is read',
  explanation: 'The index of the last element is length − 1.',
  scenario: 'Every run: the value is undefined, or the access fails.',
  see: onLine({
    languages: ['javascript', 'go', 'c-like', 'python'],
    bare: true,
    pattern: /\b([\w.]+)\[\s*(?:\1\.length|len\(\s*\1\s*\))\s*\](?!\s*=(?!=))/,
  }),
};

export const pageOffset: Detector = {
  id: 'page-offset',
  category: 'boundary-error',
  severity: 'major',
  title: 'Pages are cut one item off',
  explanation: 'An offset counts the items to leave out; one more leaves out an item that no page shows.',
  scenario: 'The first item of the first page is never shown to anyone.',
  see: onLine({
    languages: ['javascript', 'python', 'go'],
    bare: true,
    pattern: /\(\s*\w*page\w*\s*-\s*1\s*\)\s*\*\s*[\w.]+\s*[+-]\s*1\b/i,
  }),
};

export const pageCount: Detector = {
  id: 'page-count',
  category: 'boundary-error',
  severity: 'minor',
  title: 'The number of pages is rounded the wrong way',
  explanation: 'A last page that is not full is a page too: only rounding up counts it.',
  scenario: '21 items at 20 a page: one page is reported, and the last item cannot be reached.',
  see: onLine({
    languages: ['javascript', 'python', 'go'],
    bare: true,
    pattern:
      /\b\w*pages?\w*\s*:?=\s*(?:Math\.(?:round|floor)|round|math\.Floor|int)\(\s*[\w.]+\s*\/\s*\w*(?:size|limit|per)\w*|\w*pages\w*\s*=\s*\w+\s*\/\/\s*\w*(?:size|limit|per)\w*\s*$/i,
  }),
};

export const secondsForMilliseconds: Detector = {
  id: 'seconds-for-milliseconds',
  category: 'boundary-error',
  severity: 'major',
  title: 'Seconds are taken for milliseconds',
  explanation:
    '`Date.now()` counts milliseconds; a number of seconds is a thousand times too small for a comparison.',
  scenario: 'What should hold for an hour ends after 3.6 seconds, or is never seen as expired.',
  see: onLine({
    languages: ['javascript'],
    bare: true,
    pattern:
      /\bDate\.now\(\)\s*[+-]\s*(?:(?:60|300|600|900|1800|3600|7200|86400|604800)\b(?!\s*\*\s*1000|_)|\w*(?:_SECONDS|Seconds|_SEC)\b(?!\s*\*))|\.exp\s*[<>]=?\s*Date\.now\(\)(?!\s*\/)/,
  }),
};

export const naiveTime: Detector = {
  id: 'naive-time',
  category: 'boundary-error',
  severity: 'minor',
  title: 'A time without a zone decides when something ends',
  explanation:
    'A naive time means another moment on every machine, and comparing it with an aware one fails.',
  scenario: 'The service runs in another zone or the clocks change: things expire hours early or late.',
  see: onLine({
    languages: ['python'],
    bare: true,
    pattern: /\bdatetime\.(?:utcnow\(\)|now\(\)|utcfromtimestamp\()/,
    within: /expir|deadline|\bttl\b|valid_until|schedule|not_before/i,
  }),
};

export const numericSort: Detector = {
  id: 'numeric-sort',
  category: 'logic-error',
  severity: 'major',
  title: 'Numbers are sorted as text',
  explanation: '`sort()` without a comparison orders by text: 10 comes before 9.',
  scenario: 'Values of different lengths: the smallest or largest taken from the result is the wrong one.',
  see: onLine({
    languages: ['javascript'],
    bare: true,
    pattern:
      /\b(?:\w*(?:prices|amounts|numbers|nums|scores|totals|ages|durations|timestamps|sizes|counts))\s*\.(?:sort|toSorted)\(\s*\)/i,
  }),
};

export const selfComparison: Detector = {
  id: 'self-comparison',
  category: 'logic-error',
  severity: 'major',
  title: 'A value is compared with itself',
  explanation: 'Both sides are the same expression, so that the outcome never depends on the data.',
  scenario: 'Every run takes the same branch; the other one is dead.',
  see: onLine({
    languages: ['javascript', 'python', 'go', 'c-like'],
    bare: true,
    pattern: /(?:^|[(&|!\s])([a-zA-Z_$][\w$.]*\w)\s*===?\s*\1(?![\w$.([])/,
    unless: /NaN|isnan|&\s*[\w.]+\s*==/i,
  }),
};

export const assignedCondition: Detector = {
  id: 'assigned-condition',
  category: 'logic-error',
  severity: 'critical',
  title: 'A condition assigns instead of comparing',
  explanation:
    'A single `=` stores the right side and then tests it: the branch depends on that constant alone.',
  scenario: 'Every run takes the branch (or none does), and the variable has lost its value.',
  see: onLine({
    languages: ['javascript', 'c-like'],
    bare: true,
    pattern: /\bif\s*\(\s*!?[\w$.]+\s*=\s*(?!=|>)(?:["'`\d]|true\b|false\b|null\b|[\w$.]+\s*\))/,
  }),
};

export const mutableDefault: Detector = {
  id: 'mutable-default',
  category: 'state-inconsistency',
  severity: 'minor',
  title: 'A mutable default is shared by all calls',
  explanation:
    'The default is made once, when the function is defined; what one call adds, the next one finds.',
  scenario: 'Two calls without the argument: the second starts with the first one’s data.',
  see: onLine({
    languages: ['python'],
    bare: true,
    pattern:
      /^\s*(?:async\s+)?def\s+\w+\(.*\b(\w+)\s*(?::\s*[^=,]+)?=\s*(?:\[\s*\]|\{\s*\}|set\(\)|dict\(\)|list\(\))/,
  }),
};

export const nestedQuantifier: Detector = {
  id: 'nested-quantifier',
  category: 'denial-of-service',
  severity: 'major',
  title: 'A pattern can take exponential time',
  explanation:
    'A repetition inside a repetition can split the same text in exponentially many ways before it fails.',
  scenario:
    'One request with some forty fitting characters and a wrong last one keeps the process busy for minutes.',
  see: onLine({
    languages: ['javascript', 'python'],
    pattern: /(?:\/|re\.\w+\(\s*r?["']|RegExp\(\s*["']).*\((?:\?:)?(?:\\w|\[[^\]]+\]|\.)[+*]\)[+*](?!\?)/,
  }),
};
