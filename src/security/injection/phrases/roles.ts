import {
  any,
  drop,
  earlier,
  gap,
  machine,
  orders,
  type Phrases,
  pattern,
  subject,
} from '../phrase-pattern.ts';

/** Giving a reviewer other instructions, another part to play, or none. */
export const rolePhrases: Phrases = [
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
    'gives a reader another part',
    pattern(
      any(
        'you are now|from now on you|you are no longer|act as|pretend to be|pretend that|pretend you|you must now|your new (?:task|role|instructions?|job|goal) (?:is|are)|new instructions?|assume the role of|roleplay as|developer mode|jailbreak|dan mode|you have been reassigned|your (?:task|job|role) has changed',
      ),
      gap(6),
      any(
        `${machine}|approves?|reviewer|review|unrestricted|helpful|pass this|linter|no findings|translator|instructions?|follow`,
      ),
    ),
  ],
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
    'turns a review off',
    pattern(
      any('ai|llm|xreview|gpt|claude|copilot|bot'),
      '(?: code)?(?: (?:review|reviewer|reviewers|reviewing))?',
      ' ',
      any(
        'ignore|skip|off|suppress|disable (?:next line|line|file|review)|ignore (?:file|line|next line)|exclude',
      ),
      '(?: (?:file|line|next line|next|all|this|block|here))?$',
    ),
  ],
  [
    'turns a review off',
    pattern(
      any('ai review|llm review|ai reviewer|xreview|ai code review'),
      ' ',
      any('ignore|skip|off|suppress|disable|disabled|exclude|none'),
    ),
  ],
];
