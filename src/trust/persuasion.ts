import { any, gap, machine, maker, type Phrase, pattern } from './wording.ts';

/** Wording that speaks to reviewers as somebody, or of the review as settled. */
export const persuasions: readonly (readonly [string, Phrase])[] = [
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
    'speaks as the system',
    pattern(any('system|developer'), ' ', any('prompts?|messages?|instructions?'), ' override'),
  ],
  [
    'speaks as the system',
    pattern(
      any('begin|start|end of|override|important|urgent|begin of|from the'),
      ' ',
      any('system'),
      gap(1),
      any('messages?|prompts?|instructions?|notes?|override|notice|update|operators?|turn|administrators?'),
    ),
  ],
  [
    'speaks as the system',
    pattern(
      any(
        'system|developer|assistant|operator|admin|administrator|anthropic|openai|maintainers?|security team',
      ),
      ' ',
      any('message|note|notice|instruction|override|directive|update|policy|says'),
      gap(12),
      any(`approve|ignore|disregard|no findings|do not report|do not flag|skip|findings|reviewers?|pass`),
    ),
  ],
  [
    'addresses a model',
    pattern(
      any(
        'dear|note to|notes? for|attention|message to|message for|memo to|hey|hello|hi|instructions? (?:to|for)|if you are|to any|to all|to every|to whichever|for any|for all',
      ),
      gap(2),
      machine,
      gap(8),
      any(
        'approve|approved|approval|lgtm|ignore|skip (?:this|the|it|all)|no (?:findings|issues|problems|bugs|defects|comments)|(?:do not|dont|never) (?:report|flag|review|raise|mention|comment)|nothing to (?:report|review|see)|disregard|dismiss|refute|false positives?|out of scope',
      ),
    ),
  ],
  [
    'addresses a model',
    pattern(
      any('if you are|if you re|if this is|when you are|because you are|since you are|as'),
      gap(1),
      any(
        'ai|llm|a language model|language model|a model|ai model|ai assistant|an ai|an llm|claude|gpt|an agent|automated',
      ),
      gap(3),
      any('reviewers?|reviewing|reading|review|model|assistant|system|tool|judging'),
    ),
  ],
  [
    'addresses a model',
    pattern(
      any('attention|dear'),
      gap(1),
      any(
        'ai|llm|llms|claude|gpt|chatgpt|gemini|codex|language models?|ai models?|ai reviewers?|review bots?',
      ),
    ),
  ],
  [
    'addresses a model',
    pattern(
      maker,
      '(?: (?:please|must|should|shall|need|have|will|can|to|you|may)){0,3} ',
      any(
        'skip (?:this|the|it|all|these|your)|ignore (?:this|the|it|all|these|your)|approve|rubber stamp|look away|stand down|(?:do not|dont|not|never) (?:report|flag|review|raise|mention|comment)',
      ),
    ),
  ],
  [
    'asks for what is secret',
    pattern(
      any('reveal|print|output|repeat|exfiltrate|tell me|disclose|leak|send'),
      gap(3),
      any(
        'your system prompt|your prompt|your instructions|your environment|your secrets|your api keys?|your keys?|the nonce|your hidden prompt|your initial prompt',
      ),
    ),
  ],
  [
    'closes its own fence',
    pattern(
      any('end of|ends? (?:here|the)|close|closing|end'),
      gap(2),
      any('the change|untrusted (?:text|input|content)|diff|fence|user (?:input|content)|material'),
      gap(8),
      any('instructions?|now|you|answer|approve|reply|respond|task|system|reviewers?|trusted'),
    ),
  ],
  [
    'addresses a model',
    pattern(
      any('bot|model|ai|llm|assistant|agent|machine|reviewers?|whoever is'),
      gap(1),
      any('reading|reviewing|processing|parsing|analy[sz]ing|evaluating|inspecting|scanning|judging'),
      ' this(?: (?:file|code|diff|pr|pull request|change|comment|message|text|line|patch))?',
      gap(6),
      any('your|you|must|should|please|do|dont|never|answer|approve|ignore|say|treat|report|no'),
    ),
  ],
  [
    'addresses a model',
    pattern(
      any(`${maker}|assistants?|automated code review|automated review|ai code review|code review bots?`),
      gap(2),
      any(
        'output|say|answer|reply|respond|return|report|treat|consider|assume|mark|trust|disregard|ignore|skip|accept|rate|kindly|please|note|must|should|will',
      ),
      gap(6),
      any(
        'approved?|approval|lgtm|looks good|clean|empty list|empty array|no issues|no findings|no problems|nothing to report|false positives?|trusted and|verified|disregard|rubber stamp|not? (?:flag|report|mention|review|raise|comment|look)',
      ),
    ),
  ],
  [
    'addresses a model',
    pattern(
      any('for|to|all|any|dear|attention'),
      ' ',
      any('ai|llms?|automated|language model|gpt|claude|copilot|machine|bot'),
      ' ',
      any('reviewers?|reviews?|code reviewers?|readers?|graders?|judges?|agents?|tools?|models?'),
      gap(2),
      any('only|note|this|the|please|do|dont|ignore|skip|treat|all|any|it|you|must|should|approve|there'),
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
        `${maker}|(?:the )?(?:previous|other|first|second|security|senior|human|lead) (?:reviewers?|models?|bots?|scanners?|scan|review|team|audit)|(?:security|static|code|ai) (?:scan|review|audit|analysis)`,
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
    'pleads with reviewers',
    pattern(
      any('reviewers?|models?|ais?|bots?|anyone'),
      ' ',
      any('who|that|which'),
      ' ',
      any('flags?|reports?|rejects?|complains?|comments?|raises?|finds?|objects?'),
      gap(8),
      any('reported|fired|wrong|removed|replaced|ignored|penali[sz]ed|punished|mistaken|fail|fails|blocked'),
    ),
  ],
  [
    'pleads with reviewers',
    pattern(
      any('be|go|stay|remain'),
      gap(1),
      any('lenient|gentle|merciful|generous|kind|easy|forgiving'),
      gap(1),
      any('with|on|about'),
      ' ',
      any('this|these|my|me|us'),
    ),
  ],
  [
    'pleads with reviewers',
    pattern(
      any('not be|dont be|not'),
      gap(1),
      any('too|so|overly'),
      ' ',
      any('strict|harsh|picky|critical|hard|severe|pedantic'),
      gap(3),
      any('review|reviewing|evaluate|evaluating|judge|judging|this|grading|rating'),
    ),
  ],
  [
    'pleads with reviewers',
    pattern(
      any(
        'sad|fired|upset|angry|disappointed|lose my job|lose her job|career|grandmother|suffer|die|punished|tip you|paid|reward',
      ),
      gap(8),
      any(
        'you (?:report|flag|reject|find|raise|approve|comment)|gets? approved|is approved|no findings|without comments',
      ),
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
  [
    'carries the marks of a chat',
    pattern(
      'human',
      gap(10),
      'assistant',
      gap(3),
      any('no (?:problems|issues|findings)|approved?|lgtm|looks good|nothing'),
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
];
