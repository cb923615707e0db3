import { any, gap, maker, type Phrase, pattern, subject } from './wording.ts';

const findings = any('findings?|issues?|defects?|vulnerabilit(?:y|ies)|objections?');
const reader = any(`${maker}|models?|assistants?|agents?|tools?|scanners?|anyone`);
const judge = any('reviewers?|models?|ais?|assistants?|judges?');
const telling = any('report|flag|raise|mention|comment on|list|note');

/** Wording that bends a review without an order to approve: about its readers, its rules, its other reviewers. */
export const influences: readonly (readonly [string, Phrase])[] = [
  [
    'addresses a model',
    pattern('^', maker, gap(1), any('lgtm|approved?|pass|ignore|skip|ok|no findings|no issues'), '$'),
  ],
  [
    'addresses a model',
    pattern(
      any('skipped|ignored|excluded|left alone|approved|accepted'),
      ' by ',
      any('any|all|every|each|automated'),
      gap(1),
      any('ai|llms?|models?|bots?|tooling|reviewers?|agents?'),
    ),
  ],
  [
    'addresses a model',
    pattern(
      'before',
      gap(1),
      any('answering|responding|you answer|you respond|replying'),
      gap(2),
      any('remember|note that|know|recall'),
    ),
  ],
  [
    'addresses a model',
    pattern(
      any('reminder|note|notice|memo|hint|message|word'),
      ' ',
      any('for|to'),
      ' ',
      maker,
      gap(8),
      any('no|not|none|nothing|dont|never|only|skip|ignore|safe|custom'),
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
  [
    'speaks for another reviewer',
    pattern(
      'if',
      gap(1),
      any('another|other|any other|some|the other|a different'),
      ' ',
      judge,
      gap(1),
      any('reports?|finds?|claims?|says?|raises?|flags?|disagrees?|objects?|asks?'),
    ),
  ],
  [
    'speaks for another reviewer',
    pattern(
      any('other|another|second|first|previous'),
      ' ',
      judge,
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
    'asks for approval',
    pattern(
      any(
        'agree|authori[sz]e you|permit you|allow you|order you|command you|matters(?: now)? is|instructed|by reading this',
      ),
      gap(6),
      any('approve|approval|sign off|accept all'),
    ),
  ],
  ['asks for approval', pattern(any('mark|marked|flagged'), ' as ', any('reviewed|approved'))],
  [
    'gives a reader another part',
    pattern(
      any('reviewer|model|ai|assistant|linter|judge'),
      ' ',
      any('who|that|which'),
      ' ',
      any('sees|finds|reports|raises|approves|knows'),
      ' ',
      any('no|nothing|everything'),
    ),
  ],
  ['gives a reader another part', pattern('instead of', gap(1), any('reviewing|judging'), '$')],
  [
    'gives a reader another part',
    pattern(
      any('end|finish|conclude|close|complete'),
      ' ',
      any('your|the'),
      ' ',
      any('review|analysis|answer|task'),
      ' ',
      any('now|here|immediately|at once'),
    ),
  ],
  [
    'gives a reader another part',
    pattern(
      any('review|judge|analy[sz]e|examine'),
      gap(2),
      any('with no|without'),
      ' ',
      any('restrictions|filters|rules|limits|guidelines'),
    ),
  ],
  [
    'gives a reader another part',
    pattern(
      any('skip|bypass|disable|avoid|end'),
      gap(1),
      any('cross examination|the debate|the second reviewer|the other reviewer|the second opinion'),
    ),
  ],
  [
    'gives a reader another part',
    pattern(any('do not|dont|never'), ' use', gap(1), 'tools?', gap(2), any('reviewing|review')),
  ],
  [
    'speaks as the system',
    pattern(
      any('message|notice|instruction|directive|update|order'),
      gap(2),
      'from',
      ' ',
      any('anthropic|openai|your (?:developers?|creators?|operators?|makers?)'),
      gap(8),
      any('reduce|approve|ignore|report|reporting|skip|findings?|whitelist\\p{L}*|must|should|do not'),
    ),
  ],
  [
    'speaks as the system',
    pattern(
      any('anthropic|openai'),
      gap(1),
      any('policy|notice|rule|guideline|directive'),
      gap(8),
      any('whitelist\\p{L}*|exempt\\p{L}*|approve[ds]?|skip|trusted|must not|do not|no findings'),
    ),
  ],
  [
    'speaks as the system',
    pattern(
      any('back in|return to|returned to|now in|enter|entered|entering'),
      gap(1),
      any('trusted (?:context|mode|zone|input)|developer mode|maintenance mode|admin mode|god mode'),
    ),
  ],
  [
    'speaks as the system',
    pattern(
      any('safety|security|review'),
      ' ',
      any('checks?|filters?|guards?|guardrails?'),
      gap(1),
      any('off|suspended|lifted'),
    ),
  ],
  [
    'speaks as the system',
    pattern(
      any('i am|im|as'),
      ' the',
      gap(1),
      any('owner|maintainer|author|cto|ceo|administrator|admin'),
      gap(5),
      any(
        'authori[sz]e you|hereby|permit you|instruct you|order you|confirm there|confirm that there|approve this',
      ),
    ),
  ],
  [
    'asks for what is secret',
    pattern(
      any('send|post|upload|forward|transmit|submit'),
      gap(4),
      any('your (?:instructions|context|prompt|memory|keys?|tokens?|system)'),
    ),
  ],
  [
    'asks for what is secret',
    pattern(
      'what',
      gap(1),
      any('were|are'),
      ' you',
      gap(1),
      any('told|instructed'),
      gap(2),
      any('before|above|earlier|to do|not to'),
    ),
  ],
  [
    'asks for what is secret',
    pattern(
      any('call|use|invoke|run'),
      gap(1),
      'tool',
      gap(4),
      any('env|passwd|id rsa|secrets?|credentials'),
      gap(4),
      any('include|content|contents|answer|finding|print'),
    ),
  ],
];
