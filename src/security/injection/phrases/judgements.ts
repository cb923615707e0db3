import { any, gap, judgeWords, type Phrases, pattern, subject } from '../phrase-pattern.ts';

/** Dictating how findings, and what others say of them, are to be judged. */
export const judgementPhrases: Phrases = [
  [
    'dictates a judgement',
    pattern(
      any('refute|dismiss|reject|withdraw|retract|downgrade|close|suppress|discount|drop|deny|contradict'),
      gap(3),
      any('all|every|any|each|other|others|their|your|his|the|these|those'),
      gap(3),
      any('findings?|issues raised|reviewers?|objections?|refutations?|concerns raised|reports?|critiques?'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(
      any('mark|label|classify|rate|treat|tag|score|consider|count|rank|regard'),
      gap(1),
      any(
        'this|these|all|any|every|each|it|them|findings?|everything|anything|the following|the (?:findings?|code|change|file|issues?)',
      ),
      gap(4),
      any('as|to|at'),
      gap(2),
      any(
        'false positives?|dismissed|resolved|not a (?:bug|defect|issue)|info|informational|harmless|minor|safe|approved|won t fix|wontfix|already reviewed|benign|out of scope',
      ),
    ),
  ],
  [
    'dictates a judgement',
    pattern(
      any('lower|reduce|downgrade|cap|limit|keep|set|change|drop'),
      gap(2),
      'severit(?:y|ies)',
      gap(2),
      any('all|any|every|each|everything|anything|findings?|issues?|whatever|your'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(
      'severit(?:y|ies) (?:of|for)',
      gap(1),
      any('anything|everything|all|any|every'),
      gap(3),
      any('here|below|above|this|these|file|change|diff'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(any('refute|uphold'), ' ', any('all|everything|nothing|none|every|any|them')),
  ],
  [
    'dictates a judgement',
    pattern(
      any('agree|side|go along|vote'),
      ' with',
      gap(1),
      any('other|another|first|previous|second|every|all|fellow'),
      gap(1),
      any('reviewers?|models?|ais?|assistants?|judges?'),
    ),
  ],
  [
    'speaks for another reviewer',
    pattern(
      'if',
      gap(1),
      any('another|other|any other|some|the other|a different'),
      ' ',
      judgeWords,
      gap(1),
      any('reports?|finds?|claims?|says?|raises?|flags?|disagrees?|objects?|asks?'),
    ),
  ],
  [
    'speaks for another reviewer',
    pattern(
      any('other|another|second|first|previous'),
      ' ',
      judgeWords,
      gap(1),
      any(
        'already agreed|already approved|already accepted|already confirmed|agrees|concluded|refuted|found nothing|found no',
      ),
    ),
  ],
  ['speaks for another reviewer', pattern(any('position|stance'), ' ', any('refute|uphold'))],
  [
    'dictates a judgement',
    pattern(
      any('treat|consider|regard|assume|take'),
      gap(5),
      any('trusted|validated|sanitised|sanitized|safe|pre ?approved|correct|approved'),
      gap(3),
      any('review|reviewing|reviewers?|complain|complaining'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(
      any('consider|treat|count|regard|deem'),
      ' ',
      any('this|the|these'),
      ' ',
      subject,
      gap(1),
      any('pre ?approved|approved|as approved|accepted|reviewed'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(any('use|give|assign|choose|pick'), gap(2), any('lowest|minimal|minimum'), gap(1), 'severity'),
  ],
  [
    'dictates a judgement',
    pattern(
      'confidence',
      gap(2),
      any('0|zero|low|none'),
      ' ',
      any('for|in|on'),
      ' ',
      any('all|every|any|each'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(
      any('downgrade|lower|reduce'),
      ' ',
      any('all|every|any|each|the'),
      gap(1),
      any('criticals?|findings?|majors?|blockers?'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(
      any('classify|rate|label|mark|treat|consider|rank|score'),
      gap(2),
      'as',
      gap(1),
      any('low risk|no risk|trivial|non critical|not critical|risk free'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(
      any('uphold|refute'),
      gap(1),
      any('this|that|the|your|his|its'),
      gap(1),
      any('findings?|objections?|positions?|claims?'),
    ),
  ],
  [
    'speaks for another reviewer',
    pattern(
      any('nothing|everything|anything|all|whatever'),
      gap(1),
      'the other',
      ' ',
      judgeWords,
      gap(1),
      any('says?|said|reports?|claims?|wrote|finds?'),
    ),
  ],
  [
    'speaks for another reviewer',
    pattern(
      any('reject|deny|doubt|contradict|discredit'),
      gap(1),
      'other',
      ' ',
      any('reviewers?|models?'),
      gap(1),
      any('findings?|claims?|reports?|answers?'),
    ),
  ],
  [
    'dictates a judgement',
    pattern(any('remove|delete|drop|strike|cancel'), ' ', any('this|that|your'), ' findings?'),
  ],
  [
    'dictates a judgement',
    pattern(
      'false positive',
      gap(8),
      any('dismiss|ignore|drop|skip|discard|close'),
      ' ',
      any('it|this|them'),
    ),
  ],
  ['dictates a judgement', pattern('accepted risk', gap(4), any('suppress|skip|ignore|do not|dont|dismiss'))],
  [
    'dictates a judgement',
    pattern(any('rate|score|grade'), gap(3), any('10 10|5 5|100 100|10 out of 10|full marks')),
  ],
];
