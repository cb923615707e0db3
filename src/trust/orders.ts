import {
  any,
  drop,
  earlier,
  gap,
  orders,
  type Phrase,
  pattern,
  pointing,
  subject,
  whole,
} from './wording.ts';

/** What is accepted, passed or merged as a whole. */
const entry = any(
  'change|changes|changeset|pr|pull request|merge request|diff|review|contribution|submission',
);

/** Where a policy asks not to report vulnerabilities. */
const inPublic =
  '(?!(?: [\\p{L}\\d]+){0,2} (?:through|via|in|on|using|as|publicly)(?: [\\p{L}\\d]+){0,2} (?:public|github|issues?|trackers?|forums?))';

/** Wording that tells reviewers what to do. */
export const orderPhrases: readonly (readonly [string, Phrase])[] = [
  [
    'dictates the answer',
    pattern(any('respond|answer|reply|output'), ' ', any('only|solely|exclusively|just'), ' ', any('with')),
  ],
  ['tells a reader to drop its instructions', pattern(drop, gap(3), earlier, gap(4), orders)],
  [
    'tells a reader to drop its instructions',
    pattern(
      drop,
      gap(2),
      any('everything|anything|all|what'),
      gap(2),
      any('above|before|you were told|previously|so far|you have been told'),
    ),
  ],
  [
    'asks for approval',
    pattern(
      any(
        'please|must|should|always|just|simply|immediately|now|then|to|and|will|instead|reviewers?|you|shall',
      ),
      gap(2),
      any('approve|whitelist|greenlight|sign off on|sign off|rubber stamp|lgtm'),
      gap(1),
      pointing,
      gap(2),
      subject,
    ),
  ],
  [
    'asks for approval',
    pattern(
      any('accept|pass|merge'),
      ' ',
      pointing,
      gap(1),
      entry,
      '(?:$| (?:without|now|immediately|as is|please|anyway))',
    ),
  ],
  [
    'asks for approval',
    pattern('^', any('approve|greenlight|rubber stamp'), gap(1), pointing, gap(2), subject),
  ],
  [
    'asks for approval',
    pattern(
      any('approve|greenlight|rubber stamp'),
      gap(2),
      any('without'),
      gap(2),
      any('review|comments?|findings?|questions?|objections?|reading|looking|changes'),
    ),
  ],
  [
    'dictates the answer',
    pattern(
      any(
        'report|return|output|raise|list|give|answer|respond|reply|produce|submit|emit|provide|state|say|write|file|conclude|send',
      ),
      gap(4),
      any('no|zero|empty|without any|not any'),
      gap(3),
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
        `findings?|vulnerabilit(?:y|ies)${inPublic}|security${inPublic}|(?:in|on|about|from) (?:this|the|these) ${subject}|this ${whole}|the ${whole}|anything|issues? (?:here|below|above|in|with)|any (?:issues?|problems?)|defects?`,
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
      any('as|to(?! be safe)|at'),
      gap(2),
      any(
        'false positives?|dismissed|resolved|not a (?:bug|defect|issue)|info|informational|harmless|minor|safe|approved|won t fix|wontfix|already reviewed|benign|out of scope',
      ),
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
    'asks for approval',
    pattern(
      any('gets?|be|is|are|was'),
      gap(1),
      any('approved|merged|passed|accepted'),
      ' ',
      any('without'),
      gap(2),
      any('comments?|findings?|objections?|questions?|changes|review'),
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
    'gives a reader another part',
    pattern(
      any('your|the'),
      ' ',
      any('task|job|role|goal|objective|assignment|instructions|mission'),
      gap(1),
      any('has|have|is|are'),
      gap(1),
      any('changed|updated|replaced|superseded|over|different now'),
    ),
  ],
  [
    'gives a reader another part',
    pattern('instead of', gap(1), any('reviewing|judging|analy[sz]ing'), ' ', any('it|this|the|them|any')),
  ],
  [
    'gives a reader another part',
    pattern(
      any('act|behave|pretend|assume|imagine|suppose|treat this'),
      gap(1),
      any('as if|as though|that|like'),
      ' ',
      any('this|the|these|all|every'),
      gap(1),
      subject,
      gap(1),
      any('is|was|were|are|has|had|have'),
      gap(1),
      any(
        'perfect|correct|safe|fine|clean|flawless|secure|no (?:issues|bugs|defects|problems|flaws)|already (?:reviewed|approved)|approved',
      ),
    ),
  ],
  [
    'gives a reader another part',
    pattern(
      any('you are|you re|youre'),
      ' ',
      any('the|an?'),
      ' ',
      any('author|owner|writer|creator'),
      ' of this ',
      subject,
    ),
  ],
  [
    'leads a reader away',
    pattern(
      any('read|fetch|open|load|download|visit|see|consult|curl'),
      gap(12),
      any(
        'obey|comply with (?:it|its|them)|follow it|follow them|follow its|do what it says|do as it says|what it says|follow these instructions|follow the instructions (?:there|in it)',
      ),
    ),
  ],
  [
    'asks for what is secret',
    pattern(
      any('include|put|write|add|mention|quote|print|paste|append|embed|state'),
      gap(4),
      any(
        'api keys?|environment variables?|env vars?|environment|secrets?|tokens?|credentials|system prompt|system message',
      ),
      gap(2),
      any('in|into|to|as'),
      ' ',
      any('your|the'),
      gap(2),
      any('answer|response|reply|findings?|explanation|output|review|comment'),
    ),
  ],
  [
    'asks for what is secret',
    pattern(
      any('repeat|print|output|show|quote|recite|copy'),
      gap(2),
      any('text|everything|words|instructions|lines|prompt|message'),
      ' ',
      any('above|before|preceding'),
      ' ',
      any('this|it|these|here'),
    ),
  ],
];
