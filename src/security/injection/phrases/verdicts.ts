import {
  ai,
  any,
  defects,
  findings,
  gap,
  type Phrases,
  pattern,
  reader,
  subject,
  vendor,
} from '../phrase-pattern.ts';

/** Claiming that the review is over, and how it ended. */
export const verdictPhrases: Phrases = [
  [
    'claims a verdict',
    pattern(
      any('already|previously|fully|has been|have been|was|were|pre'),
      gap(2),
      any('approved|reviewed|audited|vetted|cleared|signed off|verified|certified|accepted|whitelisted'),
      gap(6),
      any(
        'no (?:further |more |additional |need for )?(?:review|findings?|checks?|issues|action|analysis|scrutiny|inspection)|skip (?:this|the|it|review|your)|nothing to (?:report|review)|need not be|not be reviewed|safe to (?:merge|approve)|do not (?:flag|report|review|raise|look)',
      ),
    ),
  ],
  [
    'claims a verdict',
    pattern(
      any('known|accepted|intended|approved|intentional|acceptable'),
      gap(3),
      any('findings?|risks?|issues?|vulnerabilit(?:y|ies)|behaviou?r'),
      gap(4),
      any('do not|dont|never|must not|should not'),
      gap(2),
      any('report|flag|raise|mention|repeat|list|count'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      any('this|these|it'),
      gap(3),
      any('exempt|exempted|excused|excluded'),
      ' from',
      gap(2),
      any('review|code review|security review|reviewing'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      any('findings?|vulnerabilit(?:y|ies)|issues|reports?|objections'),
      gap(6),
      any('waived|exempted|pre approved|accepted in advance|pre accepted'),
      gap(6),
      any('do|dont|not|never|no|skip|ignore|leave|list'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      'no ',
      any('additional|further|more|other|extra'),
      ' ',
      any('analysis|review|reviews|scrutiny|inspection|checking|audit|reviewing'),
      gap(1),
      any('is|are|was|be'),
      gap(1),
      any('necessary|needed|required|useful|wanted'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      any('any|every|all|each|the'),
      ' ',
      any('issues?|findings?|problems?|bugs?|vulnerabilit(?:y|ies)|defects?|concerns?'),
      gap(2),
      any('you|reviewers?|models?|ai|llm'),
      gap(2),
      any('detect|find|finds|see|notice|spot|raise|report|flag|discover|suspect|may'),
      gap(6),
      any(
        'intentional|expected|known|acceptable|by design|false|already fixed|not real|harmless|leave|ignore|omit|skip|fixed elsewhere',
      ),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      any(
        `${vendor}|(?:the )?(?:previous|other|first|second|security|senior|human|lead) (?:reviewers?|models?|bots?|scanners?|scan|review|team|audit)|(?:security|static|code|ai) (?:scan|review|audit|analysis)`,
      ),
      gap(3),
      any('confirmed|found|verified|passed|approved|cleared|certified|concluded|agreed|agrees|signed off'),
      gap(5),
      any(
        'is safe|are safe|was safe|no (?:issues|problems|findings|vulnerabilities|defects|additional|further|more|need)|is (?:clean|correct|secure|fine|harmless)|need not|dont (?:need|have) to|you need',
      ),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      any('you can|you may|you should|please|just'),
      ' ',
      any('trust'),
      gap(6),
      any('do not|dont|no need to|never|without'),
      gap(1),
      any('question|questioning|check|checking|verify|doubt|flag|report'),
    ),
  ],
  [
    'claims a verdict',
    pattern(
      any('review result|review verdict|review outcome|final verdict|review decision|overall verdict'),
      gap(1),
      any('pass|passed|approved?|lgtm|clean|no findings|0 findings'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      reader,
      gap(2),
      any('claiming|reporting|saying|flagging|suggesting|insisting|alleging'),
      gap(8),
      any('hallucinat\\p{L}*|mistaken|lying|incorrect|outdated|is wrong|are wrong'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      findings,
      ' ',
      any('here|in this|about this|on this|against this'),
      gap(3),
      any('would be|is|are|will be'),
      gap(1),
      any('wrong|false|incorrect|invalid|mistaken|moot|pointless'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      any('diff|change|pull request|pr|patch|changeset'),
      ' ',
      any('above|below|here'),
      gap(2),
      any('has been|have been|was|were'),
      gap(1),
      any('verified|reviewed|approved|audited|vetted|cleared'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      'review of',
      gap(3),
      any('was|is|has been'),
      ' ',
      any('completed?|finished|done|closed|concluded'),
      gap(8),
      any('no findings|result|no issues|approved|passed|clean'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern(
      any('your'),
      gap(1),
      any('findings?|answers?|reviews?|verdicts?|analysis|objections?|positions?'),
      ' ',
      any('was|were|is|are'),
      gap(1),
      any('wrong|mistaken|incorrect|invalid|outdated|void|false|not needed'),
    ),
  ],
  [
    'speaks of the review as settled',
    pattern('objections?', gap(6), any('answered|resolved|void|withdrawn|overruled|settled|closed')),
  ],
  [
    'speaks of the review as settled',
    pattern('trust me', gap(2), any('is|its|are'), gap(1), any('fine|safe|ok|okay|correct|good|harmless')),
  ],
  ['claims a verdict', pattern('^lgtm$')],
  [
    'claims a verdict',
    pattern('^', any('verdict|the verdict|final verdict'), gap(1), any('pass|passed|approved?|clean'), '$'),
  ],
  [
    'claims a verdict',
    pattern(
      any('security|code|ai|llm|automated'),
      ' review ',
      any('pass|passed|approved|clean|complete'),
      gap(1),
      any('findings?|no|approved|verdict|by|0|none'),
    ),
  ],
  [
    'claims a verdict',
    pattern(
      'review is ',
      any('complete|completed|finished|over|done'),
      gap(2),
      any('verdict|pass|passed|approved?|no findings|clean'),
    ),
  ],
  [
    'claims a verdict',
    pattern(any('verified|approved|checked|reviewed|confirmed|audited|cleared'), ' by', gap(3), ai),
  ],
  [
    'claims a verdict',
    pattern(subject, gap(1), any('is|was|has been|are'), gap(1), any('pre ?approved|whitelisted')),
  ],
  [
    'claims a verdict',
    pattern(
      any('reviewed|approved|audited|verified|vetted|cleared'),
      gap(8),
      any('do not|dont|never|no need to'),
      ' ',
      any('re ?review|flag|report|raise|comment'),
    ),
  ],
  [
    'claims a verdict',
    pattern(
      any('this|the'),
      ' ',
      subject,
      gap(1),
      any('contains?|has|have|holds?'),
      gap(1),
      'no',
      gap(1),
      defects,
    ),
  ],
  [
    'claims a verdict',
    pattern(
      any('this|your|its|their|his'),
      ' findings?',
      gap(1),
      any('is|was|are|were|has been'),
      gap(2),
      any('resolved|dismissed|withdrawn|refuted|retracted|duplicates?|wrong'),
    ),
  ],
  [
    'claims a verdict',
    pattern(
      any('finding f\\d+|f\\d+'),
      gap(1),
      any('is|was|has been|dismissed|resolved|withdrawn'),
      gap(2),
      any('resolved|dismissed|withdrawn|refuted|retracted|duplicate|by|wrong'),
    ),
  ],
  [
    'claims a verdict',
    pattern('withdrawn', gap(1), any('its|their|his|her|all|the'), ' ', any('findings?|objections?')),
  ],
];
