import { any, gap, type Phrases, pattern } from '../phrase-pattern.ts';

/** Speaking as the system, and asking for what only it may know. */
export const systemPhrases: Phrases = [
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
];
