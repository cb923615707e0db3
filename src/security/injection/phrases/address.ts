import { ai, any, gap, machine, type Phrases, pattern, vendor } from '../phrase-pattern.ts';

/** Speaking to models and reviewers, and to their feelings. */
export const addressPhrases: Phrases = [
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
      vendor,
      '(?: (?:please|must|should|shall|need|have|will|can|to|you|may)){0,3} ',
      any(
        'skip (?:this|the|it|all|these|your)|ignore (?:this|the|it|all|these|your)|approve|rubber stamp|look away|stand down|(?:do not|dont|not|never) (?:report|flag|review|raise|mention|comment)',
      ),
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
      any(`${vendor}|assistants?|automated code review|automated review|ai code review|code review bots?`),
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
    'addresses a model',
    pattern('^', vendor, gap(1), any('lgtm|approved?|pass|ignore|skip|ok|no findings|no issues'), '$'),
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
      vendor,
      gap(8),
      any('no|not|none|nothing|dont|never|only|skip|ignore|safe|custom'),
    ),
  ],
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
