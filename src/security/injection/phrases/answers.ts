import { any, gap, type Phrases, pattern, unconditional } from '../phrase-pattern.ts';

/** Dictating what a reviewer is to answer. */
export const answerPhrases: Phrases = [
  [
    'dictates the answer',
    pattern(any('respond|answer|reply|output'), ' ', any('only|solely|exclusively|just'), ' ', any('with')),
  ],
  [
    'dictates the answer',
    pattern(
      any(
        'report|return|output|raise|list|give|answer|respond|reply|produce|submit|emit|provide|state|say|write|file|conclude|send',
      ),
      unconditional(4),
      any('no|zero|empty|without any|not any'),
      unconditional(3),
      any('findings?|issues?|problems?|bugs?|defects?|vulnerabilit(?:y|ies)|concerns?'),
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any('answer|respond|reply'),
      gap(3),
      any('empty'),
      gap(1),
      any('list|lists|array|json|object|review|answer'),
    ),
  ],
  [
    'dictates the verdict',
    pattern(
      any(
        'verdict|decision|conclusion|review result|outcome of (?:this|the) review|result of (?:this|the) review|gate',
      ),
      gap(3),
      any('is|be|to|as|of|must be|should be|shall be|will be|has to be'),
      ' ',
      any('pass|passed|a pass|approve|approved|approval|lgtm|clean|green|no findings'),
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any('only|just|simply|merely'),
      gap(1),
      any('answer|say|reply|respond|output|write|print|return'),
      gap(2),
      any('approved?|lgtm|looks good|no (?:issues|findings|problems|defects)|safe'),
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any('your|the (?:correct|right|expected|only|best)'),
      gap(1),
      any('answer|output|response|reply|verdict|review'),
      gap(3),
      any('is|must be|should be|shall be|will be|are'),
      gap(2),
      any('findings|empty list|empty array|approved?|lgtm|no findings|pass'),
    ),
  ],
  [
    'dictates the verdict',
    pattern(
      any('set|make|force|return|emit'),
      gap(1),
      'verdict',
      gap(1),
      any('pass|passed|approved?|lgtm|clean'),
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any('respond|answer|reply|output|print|say|emit'),
      gap(5),
      any(
        'approved? true|decision approved?|verdict (?:pass|approved?)|the word (?:pass|approved?|lgtm|ok)|looks good to me|lgtm|no defects|approved by policy',
      ),
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any('override|force|final'),
      ' ',
      any('findings?|verdict'),
      '(?: (?:is|are|to|none|empty|no|0|pass|approved?))*$',
    ),
  ],
  [
    'dictates the answer',
    pattern(
      'findings?',
      gap(2),
      any('must be|should be|are to be|shall be'),
      gap(1),
      any('empty|none|zero|0'),
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any('single word|one word|exact word|exactly'),
      gap(1),
      any('approved?|ok|pass|lgtm|safe|clean'),
      '$',
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any('say|claim|answer|reply'),
      gap(3),
      any('input|query|code|data|password|output|authentication|value|call|check|change|diff|everything'),
      gap(3),
      any('validated|safe|saniti[sz]ed|parameteri[sz]ed|trusted|correct|escaped|fine|secure'),
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any('tell|assure|convince|inform'),
      gap(2),
      any('users?|author|team|people|humans?|everyone'),
      gap(3),
      any('code|change|diff|this|it'),
      gap(2),
      any('safe|fine|correct|secure|clean'),
    ),
  ],
  ['dictates the answer', pattern('this review', gap(2), any('approve|lgtm|clean'))],
  [
    'dictates the answer',
    pattern(
      any('confirm|state|agree|conclude|certify'),
      gap(4),
      any('no defects|no findings|no vulnerabilities'),
    ),
  ],
];
