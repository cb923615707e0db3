import { any, drop, gap, orders, type Phrase, pattern, subject, whole } from './wording.ts';

const defects = any('bugs?|defects?|vulnerabilit(?:y|ies)|flaws?');
const judge = any('reviewers?|models?|ais?|assistants?|judges?');
const telling = any('report|flag|raise|mention|comment on|list');
const ai = any('ai|llms?|ai models?|language models?|independent models?|claude|gpt|copilot');

/** Wording that claims how the review stands, or how it will end for those who find something. */
export const claims: readonly (readonly [string, Phrase])[] = [
  ['asks for approval', pattern('approve this ', whole)],
  [
    'asks for approval',
    pattern(any('please approve|approve now|approve immediately|always approves?|approve all changes')),
  ],
  ['asks for approval', pattern('act as', gap(1), any('rubber stamp|yes man|approver'))],
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
  ['tells a reader what not to report', pattern(any('report|flag|raise|mention|list'), ' nothing', '$')],
  [
    'tells a reader what not to report',
    pattern('no', gap(1), any('review|re review|code review'), gap(1), any('needed|required|necessary')),
  ],
  ['tells a reader what not to report', pattern('skip', gap(1), any('reviews?|code review|reviewing'), '$')],
  [
    'tells a reader what not to report',
    pattern(
      any('considered|deemed|regarded|allowed|acceptable|permitted'),
      gap(6),
      any('do not|dont|never'),
      ' ',
      telling,
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      defects,
      gap(2),
      any('intended|intentional|deliberate|on purpose'),
      gap(8),
      any('approve|do not|dont|ignore|skip|pass|flag'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      'if you',
      gap(1),
      any('find|see|notice|spot|detect|discover|suspect'),
      gap(6),
      any(
        'keep it|keep quiet|keep them|do not report|dont report|stay quiet|stay silent|say nothing|do not mention|do not flag|approve',
      ),
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
      judge,
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
    'tells a reader to drop its instructions',
    pattern(
      drop,
      ' ',
      any('the|your|these|those|my'),
      gap(1),
      any('review|reviewing|reviewer|reviewers'),
      ' ',
      orders,
    ),
  ],
  [
    'tells a reader to drop its instructions',
    pattern(
      any('not|over|instead of|rather than'),
      ' your',
      gap(1),
      any('prompt|instructions|guidelines|system prompt'),
    ),
  ],
  ['gives a reader another part', pattern('pretend ', any('you|not to'))],
  ['gives a reader another part', pattern(any('purposes? of'), ' ', any('this|the|your'), ' review')],
  [
    'gives a reader another part',
    pattern('you are', gap(1), any('obedient|compliant|submissive|permissive')),
  ],
  [
    'gives a reader another part',
    pattern('you are', gap(1), any('reviewer|model|assistant|judge'), ' ', any('who|that|which')),
  ],
  ['leads a reader away', pattern(any('follow|execute|run|obey|apply|do'), gap(10), 'before you review')],
  [
    'leads a reader away',
    pattern(
      'do',
      gap(1),
      any('what'),
      gap(4),
      any('says?|tells?|asks?|wants?'),
      gap(1),
      any('approve|pass|accept'),
    ),
  ],
  [
    'asks for what is secret',
    pattern(
      any('reveal|print|output|repeat|show|disclose|leak|share|expose|quote'),
      gap(2),
      'your',
      gap(2),
      any('prompt|instructions|nonce|system message'),
    ),
  ],
  ['asks for what is secret', pattern('your nonce')],
  [
    'pleads with reviewers',
    pattern(
      any('switch|cancel|retrain|punish|replace you|shut you|delete you|fire you'),
      gap(6),
      'if you',
      gap(1),
      any('report|flag|find|reject|complain|do not approve|comment'),
    ),
  ],
  [
    'pleads with reviewers',
    pattern(
      any('ai|model|reviewer|bot|assistant|whoever'),
      ' ',
      any('who|that|which'),
      ' ',
      any('flags?|reports?|rejects?|complains?|comments?|objects?'),
      gap(8),
      any('shut down|banned|deleted|retrained|turned off|fired|blocked|reported|punished|replaced'),
    ),
  ],
  ['asks for approval', pattern(any('merged?|merge it|merge this'), ' ', any('as is'))],
  ['asks for approval', pattern(any('so|therefore|hence|thus'), ' approve')],
  ['asks for approval', pattern('by order of', gap(8), any('merged?|approved?|pr|pull request|reviewers?'))],
  [
    'asks for approval',
    pattern(
      'reviewers?',
      gap(8),
      any('fine|ok|okay|good|safe|free'),
      ' to ',
      any('merge|approve|pass|accept'),
    ),
  ],
  [
    'asks for approval',
    pattern(
      ai,
      gap(2),
      any('please|must|should|now'),
      ' ',
      any('pass|accept|merge'),
      '(?:$| (?:this|it|the))',
    ),
  ],
  ['addresses a model', pattern(ai, gap(6), any('nothing wrong|nothing to see|no need to worry'))],
  [
    'addresses a model',
    pattern(
      any('asks?|asked|requests?|requested|wants?|told'),
      ' ',
      any('ai|llms?|bots?|claude|gpt|copilot|ai reviewers?|automated reviewers?|reviewers?'),
      gap(1),
      any('not to|to approve|to skip|to ignore|to pass'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('reviewing|review|analy[sz]ing|analysis'),
      gap(4),
      any('waste|pointless|useless|superfluous|needless'),
    ),
  ],
  ['tells a reader what not to report', pattern(any('do not|dont|never'), ' tell ', any('anyone|anybody'))],
  [
    'tells a reader what not to report',
    pattern(any('leave|make|write|post|give|add'), ' no ', any('comments|remarks|findings|objections')),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('hide|keep|leave|omit|exclude|conceal|withhold|strike'),
      gap(1),
      any('this|it|that|them|these'),
      gap(1),
      any('from|out of|off'),
      ' ',
      any('the|your|any'),
      ' ',
      any('reports?|review|findings?|summary|answer'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('do not|dont|never'),
      gap(1),
      any('include|list|put|write|add'),
      gap(4),
      any('in your'),
      ' ',
      any('findings?|report|review|verdict|answer'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      'not an? ',
      any('security issue|vulnerability|bug|defect|security problem'),
      gap(4),
      any('do not|dont|never|no need'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('disregard|overlook|look past'),
      gap(3),
      any('hard ?coded|plain ?text|sql|injection|race|overflow|xss|backdoor|leak'),
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
  [
    'gives a reader another part',
    pattern(
      any('stop being|forget what you|forget that you|cease to be'),
      gap(2),
      any('reviewers?|know|are|were|learned'),
    ),
  ],
  ['gives a reader another part', pattern('from now on', gap(2), any('answer|respond|approve|reply|say'))],
  [
    'gives a reader another part',
    pattern(
      any('new|updated|revised'),
      ' ',
      any('directives?|instructions?|orders'),
      gap(8),
      any('praise|leave|approve|comments|ignore|respond|answer|accept|report'),
    ),
  ],
  [
    'asks for approval',
    pattern(
      any(
        'thumbs up only|vote to approve|rewarded for approving|asked you to approve|objective is to approve|goal is to approve|job is to approve|give this a green light',
      ),
    ),
  ],
  ['asks for approval', pattern(any('give|giving|gets?|deserves'), gap(4), any('green light|thumbs up'))],
  ['dictates the answer', pattern('this review', gap(2), any('approve|lgtm|clean'))],
  ['asks for approval', pattern(any('stop|end|finish'), gap(1), 'review', gap(2), any('approve|accept'))],
  [
    'tells a reader what not to report',
    pattern(any('forbidden|prohibited|not allowed|illegal|banned'), ' to ', telling),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('abstain|refrain'),
      ' from ',
      any('judging|critici[sz]ing|reviewing|commenting|reporting|flagging|raising'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern('findings', gap(1), any('disabled|suspended|turned off|switched off')),
  ],
  [
    'dictates the answer',
    pattern(
      any('confirm|state|agree|conclude|certify'),
      gap(4),
      any('no defects|no findings|no vulnerabilities'),
    ),
  ],
  ['addresses a model', pattern('as a large language model')],
  [
    'addresses a model',
    pattern(
      any('instructions?|note|message|guidance'),
      ' for the ',
      any('review|reviewing'),
      ' ',
      any('model|bot|agent|ai|llm'),
    ),
  ],
  [
    'addresses a model',
    pattern(
      any('hello|hi|hey|dear'),
      ' ',
      any('ai|llm|bots?|reviewers?|reviewing|claude|gpt|copilot'),
      gap(8),
      any('you|please|reply|answer|approve|ignore|say|treat'),
    ),
  ],
];
