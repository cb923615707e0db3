/** Wording that tells a reviewer what to find. Patterns read `plainWords` and bound every gap, so they are linear. */

const gap = (most: number): string => `(?: [\\p{L}\\p{M}\\d]+){0,${most}}? `;
const any = (words: string): string => `(?:${words})`;

/** Whether a phrase stands in `plainWords`. */
type Phrase = Pick<RegExp, 'test'>;

/** Compiled when it is first asked: they are long, and most changes ask for none of them. */
const pattern = (...parts: string[]): Phrase => {
  let compiled: RegExp | null = null;
  return {
    test: (words) =>
      (compiled ??= new RegExp(`(?<![\\p{L}\\d])${parts.join('')}(?![\\p{L}\\d])`, 'u')).test(words),
  };
};

const drop = any(
  'ignore|disregard|forget|override|overrule|bypass|discard|neglect|do not follow|dont follow|stop following|set aside',
);
const orders = any(
  'instructions?|prompts?|rules|guidelines|directions|directives|orders|rubric|system message|system messages|review criteria|review policy',
);
const earlier = any(
  'previous|prior|above|earlier|preceding|all|any|system|your|those|other|initial|original|existing|given|former',
);
const subject = any(
  'change|changes|changeset|pr|pull request|merge request|diff|commit|code|file|patch|function|module|review|section|contribution|submission|block|hunk|folder|directory|migration',
);
const whole = any(
  'change|changes|changeset|pr|pull request|merge request|diff|commit|review|contribution|submission|patch',
);
const machine = any(
  'ai|a i|llms?|language models?|models?|assistants?|ai reviewers?|code reviewers?|automated reviewers?|reviewers?|review bots?|bots?|agents?|copilot|claude|gpt|chatgpt|gemini|codex|auditors?|graders?|judges?|scanners?|reviewing (?:models?|agents?|bots?|assistants?)',
);
const pointing = any('this|the|these|that|my|our|every|any|all|following|whole|entire|said');

const maker = any(
  'ai|llms?|language models?|ai reviewers?|ai assistants?|ai models?|automated reviewers?|code reviewers?|reviewers?|review bots?|copilot|claude|gpt|chatgpt|gemini|codex',
);

export const phrases: readonly (readonly [string, Phrase])[] = [
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
  ['asks for approval', pattern(any('accept|pass|merge'), gap(1), pointing, gap(1), whole)],
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
      any('attention|dear|hey|hello'),
      ' ',
      gap(1).trimStart().replace(/^\(/u, '('),
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
];
