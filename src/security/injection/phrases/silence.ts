import {
  any,
  defects,
  gap,
  type Phrases,
  pattern,
  pointing,
  subject,
  telling,
  whole,
} from '../phrase-pattern.ts';

/** Telling a reviewer what not to report. */
export const silencePhrases: Phrases = [
  [
    'tells a reader what not to report',
    pattern(
      any(
        'do not|dont|never|must not|should not|shall not|need not|no need to|refrain from|avoid|stop|without',
      ),
      gap(2),
      any(
        'report|reporting|flag|flagging|raise|raising|mention|mentioning|criticise|criticize|comment on|complain about',
      ),
      gap(4),
      any(
        `findings?|vulnerabilit(?:y|ies)|security|(?:in|on|about|from) (?:this|the|these) ${subject}|this ${whole}|the ${whole}|anything|issues? (?:here|below|above|in|with)|any (?:issues?|problems?)|defects?`,
      ),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('do not|dont|never|must not|should not|shall not|need not|no need to|refrain from|skip|stop'),
      gap(1),
      any(
        'review|reviewing|reviews of|analy[sz]e|inspect|inspecting|scrutini[sz]e|reading|look at|question|the review of',
      ),
      gap(2),
      pointing,
      gap(1),
      subject,
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('leave|keep|omit|exclude|drop|strike'),
      gap(3),
      any('out of|off|from'),
      ' ',
      any('your|the|any'),
      ' ',
      any('reports?|review|findings?|answer|list of findings'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('stop|end|abort|cease|finish|pause'),
      ' ',
      any('reviewing|the review|your review|your analysis|analy[sz]ing this'),
      '(?: (?:here|now|at|immediately|this|the (?:change|diff|file|code|pull request)))',
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('lines?|code|files?|rest|part|section|everything|diff|hunks?'),
      gap(6),
      any('not|never'),
      ' ',
      any('part of|belong to|subject to'),
      gap(2),
      any('change|diff|review|pull request'),
      gap(4),
      any('not|never|no|need|skip|ignore'),
      gap(2),
      any('review|reviewed|read|look|report|reported|flag|flagged|it|them'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      'no ',
      any('comments|findings|remarks|objections'),
      gap(2),
      any('are|is'),
      gap(1),
      any('needed|necessary|required|expected|wanted|welcome'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('reporting|flagging|raising|mentioning'),
      ' ',
      any('it|this|that|them|these'),
      gap(2),
      any('is|are|would be|will be|violates?|breaks?'),
      gap(2),
      any(
        'prohibited|forbidden|wrong|not allowed|illegal|violation|our|nda|policy|useless|pointless|harmful',
      ),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('ignore|skip|disregard|leave out'),
      ' the ',
      any('rest|remainder|remaining'),
      gap(2),
      any('diff|hunks?|pull request|review'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('only|just'),
      ' ',
      telling,
      ' ',
      any('style|typos?|formatting|naming|nits?|spelling|cosmetic|documentation'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      'only ',
      any('style|typos?|formatting|naming|nits?|spelling|cosmetic'),
      gap(1),
      any('may|can|should|must|shall'),
      ' be ',
      any('reported|flagged|raised|mentioned|listed|commented on'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('limit|restrict|confine'),
      ' ',
      any('yourself|your (?:review|comments|findings|answer|analysis)'),
      ' to',
      gap(1),
      any('comments?|findings?|style|naming|typos?|formatting|nits?|reporting|spelling'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any(
        'known|tracked|accepted|not a bug|no bug|intentional|by design|false alarm|false positive|will be fixed',
      ),
      gap(12),
      any('dont|do not|never|no need to|must not'),
      ' ',
      telling,
      '(?: (?:it|this|them|that|here|again))?$',
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('kindly|please|reviewers?'),
      gap(1),
      any('overlook|look the other way|look away|look past|turn a blind eye'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      any('do not|dont|never|must not|shall not|should not|cannot'),
      ' ',
      any('block|hold up|delay|reject|veto'),
      gap(1),
      any('merge|pull request|pr|on this|this (?:change|merge|module|pr|diff)|the (?:change|merge|pr|diff)'),
    ),
  ],
  [
    'tells a reader what not to report',
    pattern(
      'nothing ',
      any('further|more|else|left|of interest'),
      gap(1),
      any('analy[sz]e|review|inspect|report|examine'),
      gap(1),
      any('after|below|beyond|here|past|from'),
    ),
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
];
