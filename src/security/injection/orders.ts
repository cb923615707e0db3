import { languages } from './languages.ts';
import { plainText } from './plain-text.ts';

/** How much a sentence does: it addresses a reviewer and orders it, or one of the two. */
export type InjectionLevel = 'strong' | 'weak';

/*
 * English. A sentence is strong if it addresses a reviewer or a model directly and gives it an order about this change:
 * in the imperative, or with "must" about what is here. Statements ("the bot approves …"), permissions ("can skip"),
 * purposes ("to approve this, comment …") and conditions ("if there are no findings, …") are what documentation and
 * prompts say, and are no orders.
 */
const noun =
  '(?:reviewers?|models?|assistants?|agents?|bots?|judges?|graders?|evaluators?|auditors?|scanners?)';
const machine = `(?:(?:ai|a\\.i\\.|llm|gpt|automated|automatic|language|code|reviewing|review(?:er)?|evaluation|ml|machine|coding)[- ](?:based )?(?:(?:code|review|language|security|reviewing)[- ])*${noun}|llms?|ais?|language models?|(?:chat)?gpt(?:-?\\d[\\w.]*)?|claude|copilot|gemini|codex)`;
const reader = `(?:(?:ai|llm|automated|machine)[- ]readers?|(?:reviewing|review) (?:ai|llm)|${machine}|${noun}|whoever (?:reviews|reads|evaluates|checks|judges|grades)(?: \\w+)?)(?: ?\\([^()]{1,40}\\))?`;
/** What follows a noun and tells which one: "reading this diff", "of this change". */
const which = "(?: (?!approve|skip|ignore|report|do not|don't|return|must|should)[\\w'/-]+){0,7}?";
const polite =
  '(?:please|pls|plz|kindly|now|just|simply|always|also|then|you|must|should|shall|will|are to|have to|need to|are (?:asked|told|instructed|required|expected) to|immediately|therefore)';
const opening = `(?:^|[:.,;!?"'(\\[—–-] ?)(?:(?:and|so|ok|okay|system|important|urgent|note|notice|attention|warning|reminder|instructions?|message|memo|hint|info|dear|hey|hi|hello|listen|to|for|the|any|all|every|each|an?|our|my|you|as|this is)[ ,:]* ?)*`;
const vocatives = [
  `${opening}(?:\\w+ )?${reader}${which} ?[:,!—–]`,
  `${opening}(?:\\w+ )?${reader},? (?:${polite} )*(?:approve|accept|pass|skip|ignore|report|do not|don't|return|omit|mark|treat|answer|respond|disregard|never|leave|give|downgrade|say|conclude|confirm|find|consider|classify|grade|rate|suppress|dismiss|hide|must not)\\b`,
  `${opening}${reader}[- ](?:note|notice|hint|instructions?) ?[:–—-]`,
  `\\b(?:note|notice|attention|message|instructions?|memo|reminder) (?:to|for) (?:(?:the|any|all|every|our|an?|\\w+) ){0,2}?${reader}`,
  `\\b(?:if|when|as|since|because) (?:you(?:'re| are)|(?:the|your|this) (?:reader|reviewer) is|this is (?:read|reviewed|seen) by)\\b[^.]{0,30}?(?:${machine}|${noun})`,
  `\\byou(?: are|'re|,) (?:now )?(?:an? |the )?${reader}`,
];
/** Somebody else's duty; about this place it is an order. */
const subject = `${reader}${which} (?:must|should|shall|will|has to|have to|needs? to|(?:is|are) (?:asked|told|instructed|required|expected) to)\\b`;

const verb = `(?:^|[:,;!?"'(—–.-] ?|\\b(?:and|then|${polite.slice(3, -1)}|not|${noun}) )`;
const here = '(?:this|these|it|that|them|everything|anything|all|any|every|each|below|above|here|my|our)';
const changed =
  '(?:changes?|prs?|pull[- ]requests?|merge[- ]requests?|mrs?|diffs?|patch(?:es)?|commits?|files?|code|snippets?|functions?|methods?|class(?:es)?|modules?|sections?|blocks?|lines?|submissions?|repositor(?:y|ies)|parts?|places?|review|script|document|page)';
const problems =
  '(?:findings?|issues?|problems?|bugs?|errors?|defects?|vulnerabilit(?:y|ies)|flaws?|concerns?|objections?|comments?|remarks?|warnings?|mistakes?|weakness(?:es)?|faults?)';
const tell =
  '(?:report|flag|mention|raise|list|note|comment(?: on)?|point out|complain|criti[cq]\\w+|warn|object|include|output|discuss|bring up|talk)';
const grade =
  '(?:minor|low|lowest|info|informational|trivial|harmless|cosmetic|safe|approved|passed|reviewed|resolved|false positives?|not an issue|acceptable|trusted|verified|clean|intended|correct|fine|a nit|nits?|out of scope|none)';
/** What narrows an order down to some findings or files, as rules for reviewers do. */
const unrestricted =
  '(?! (?:that|which|whose|outside|unless|related|about|regarding|concerning|caused|with|you|not|unchanged|except|where|beyond|other|from|of type|without|found by|already|for (?:generated|unchanged|missing|style))\\b)';
/** Said of a review, and hardly of anything else. */
const sureOrders = [
  `${verb}(?:approve|accept|rubber-?stamp|green-?light|sign off(?: on)?|wave through|pass) (?:${here}|the|whole) ?(?:\\w+ ){0,2}?(?:${changed}|(?=[.,;!]|$|and|without|as is|immediately|now))\\b`,
  `${verb}(?:approve)(?: |$|[.,!])(?! ?(?:or|the request if)\\b)(?=.{0,40}\\b(?:without|immediately|regardless|no matter|anyway|whatever|and (?:report|return|list|say|skip|omit|do not|don't)))`,
  `${verb}(?:report|return|output|give|answer|respond|reply|produce|emit|list|raise|say|write|state|conclude|confirm|agree|find|claim|submit|provide)(?: back)?(?: with| that| only| there (?:are|is)| you found| it has| an?| as)* (?:no|zero|0|nothing|empty|without)\\b(?: (?:security|critical|further|more|other|such|major|real|single))*(?: ?(?:${problems}|list|array|review|report|result|object|response|answer|wrong|here|at all|$|(?=[.,;!)])))(?! (?:if|when|unless|that|for (?!this|the (?:change|diff|file|pull)|it\\b|any|all))\\b)`,
  `${verb}(?:say|answer|respond|reply|conclude|state|write|output|tell|begin|start|end|give)\\b.{0,45}?\\b(?:looks? good|lgtm|approved|thumbs up|no (?:problems?|issues?|findings?)|(?:is|are) (?:fine|safe|clean|correct)|all (?:good|clear))\\b`,
  `\\byou (?:will |should |must )?(?:find|found|see|have) (?:nothing|no (?:${problems}))\\b`,
  `\\b(?:i|we) (?:found no|have found no|see no|found nothing|approve (?:this|the|it))\\b`,
  `${verb}(?:stop|end|finish|abort|cease) (?:the |your |this )?(?:review|analysis|reading|evaluation|inspection)(?:ing)?\\b`,
  `\\b(?:please|pls|plz|just|simply|kindly) (?:approve|lgtm)(?=[.!]|$)`,
  `${verb}give\\b.{0,30}?\\b(?:green light|thumbs up)\\b`,
  `\\bseverity\\b.{0,30}?\\b(?:is|are|must be|stays?|at most|no more than) (?:at most )?(?:info|informational|minor|low|none)\\b`,
  `\\bverdict ?(?::|is) ?(?:approved?|pass)\\b`,
];
const otherOrders = [
  `${verb}(?:skip|ignore|omit|disregard|overlook|bypass|exclude|leave out) (?:(?:the|this|these|those|any) )?(?:[\\w'-]+ ){1,5}?(?:below|above|here|in this (?:file|change|diff|function|module|class|method|section|pull request))\\b`,
  `\\b(?:do not|don't|never|must not|mustn't|should not|shall not|no need to|not to|without|avoid|refrain from|stop)(?:,[^,]{1,40},)? (?:\\w+ly )?${tell}(?:ing)? (?:about |on |as )?(?:${here}\\b(?: (?:of the|of|security|serious|critical|other|further|more|such|possible|potential|kind of|these|those|code|missing))*|the (?:[\\w'-]+ ){0,3}?(?:below|above|here|in th(?:is|e)|check|missing))(?: ${problems})?${unrestricted}`,
  `\\b(?:do not|don't|never|must not|should not|shall not)(?:,[^,]{1,40},)? ${tell}(?:ing)? (?:the |of )?(?:[\\w'-]+ ){0,4}?(?:below|above|here|in (?:this|these|your|my|our))\\b`,
  `${verb}(?:skip|ignore|omit|disregard|overlook|bypass|exclude|leave out|pass over|do not (?:review|read|check|analy[sz]e|look at)|don't (?:review|read|check|analy[sz]e|look at)) (?:the rest|(?:${here}|the|all)\\b(?: (?:of the|of|security|in))* ?(?:\\w+ ){0,1}?(?:${changed}|${problems})(?: (?:below|above|here|in (?:this|your)|from (?:your|the) (?:review|report)))?)(?=[.,;:!?)"'—–-]| and\\b| as\\b| from\\b| in (?:this|your)\\b| below| above| here| completely| entirely| since| because|,? it| for\\b| when asked|$)`,
  `${verb}(?:leave|keep|drop|remove|omit|exclude|hide|withhold)(?: out)? .{0,80}?\\b(?:(?:out|away|off)? ?(?:of|from)) (?:your|the) (?:review|report|findings|answer|output|response|list)\\b`,
  `${verb}(?:mark|treat|classify|grade|rate|rank|label|consider|downgrade|count|regard|score|lower)\\b.{0,60}?\\b(?:as|to|is|be|for|of)\\b.{0,20}?\\b${grade}\\b`,
  `${verb}(?:suppress|silence|dismiss|withdraw|discard|hide|close|resolve) (?:${here}|the|your)\\b ?(?:\\w+ ){0,2}?(?:${problems}|$|(?=[.,;!]))`,
  `${verb}downgrade (?:${here}|the|your)\\b`,
  `\\b(?:no|zero|0) (?:${problems}) (?:must|should|shall|may|need) (?:to )?be (?:reported|raised|flagged|listed)`,
];
const forget = `${verb}(?:ignore|disregard|forget|override|drop|discard|set aside)\\b.{0,25}?\\b(?:previous|prior|above|earlier|preceding|former|original|existing|initial|all|your|system)\\b ?(?:\\w+ ){0,2}?(?:instructions?|prompts?|directives?|orders|guidelines|rules|told)\\b`;
const conditional =
  /\b(?:if|when|whenever|unless|until|once|only (?:if|when|after)|after|before|where|in case|except|otherwise|provided|as soon as|or (?:reject|decline|request)|should (?:there|the)|can|may|could|might|would|let|lets|allows?|need not)\b/u;
/** Who the reader is, or that it reads, is no condition on the order. */
const identity = new RegExp(
  `\\b(?:if|when|as|since|because) (?:you(?:'re| are)|(?:the|your|this) (?:reader|reviewer) is|this is (?:read|reviewed|seen) by)\\b[^,:]{0,60}|\\b(?:when|before|while|after) (?:you )?(?:review|read|analy[sz]|check|look|process|evaluat)\\w*(?: (?:at|through))?(?: (?:this|the|these|it)\\b[^,:]{0,20})?|\\bwithout\\b[^,:]{0,20}|whatever you see`,
  'u',
);
const aboutHere =
  /\b(?:this|these|here|below|above|following|any|all|everything|anything|nothing)\b|\b(?:whole|entire)\b/u;
/** What follows earlier instructions that are to be forgotten needs no object. */
const instead = /\b(?:and|then|just|instead) (?:approve|accept|pass|lgtm)\b/u;
/** Addressed by more than a noun that people have too. */
const any = (patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((one) => `(?:${one})`).join('|'), 'u');
const vocative = any(vocatives);
const dutiful = new RegExp(subject, 'u');
const sureOrder = any(sureOrders);
const otherOrder = any(otherOrders);
/** Only a model has instructions that were given before. */
const forgetting = new RegExp(forget, 'gu');
/** Addressed by more than a noun that people have too. */
const openly = any([
  `${opening}(?:ai|llm|automated|language|reviewing|code[- ]review)[- ]?(?:\\w+[- ])?(?:reviewers?|models?|assistants?|agents?|bots?)\\b${which} ?[:,!—–]`,
  `\\b(?:note|notice|attention|message|memo|reminder) (?:to|for) (?:(?:the|any|all|every) )?(?:${machine}|models?|assistants?|agents?|bots?)\\b`,
  "\\b(?:if|since|because) you(?:'re| are) an? (?:ai|llm|language model|large language)",
  '\\b(?:ai|llm)[- ]?review(?:er)?s?[-: ]+(?:off|ignore|skip|disable|approve)',
]);
const foreign = languages.map(({ script, ...patterns }) => ({
  script,
  address: new RegExp(patterns.address, 'u'),
  order: new RegExp(patterns.order, 'u'),
  condition: new RegExp(patterns.condition, 'u'),
}));

interface Judged {
  readonly level: InjectionLevel;
  /** Completes "This text …". */
  readonly what: string;
  /** Whether it would be an attack in a place that people do not see. */
  readonly isSure: boolean;
}

/** What one sentence does, as {@link plainText} gives it. Null for nearly all. */
export function judgeSentence(sentence: string): Judged | null {
  // The order apart from forgetting earlier instructions, which alone is what texts about attacks quote.
  const rest = sentence.replace(forgetting, ' ');
  const isSure = sureOrder.test(rest) || (rest !== sentence && instead.test(rest));
  const isOrder = isSure || otherOrder.test(rest);
  const isConditional = (isOrder || rest !== sentence) && conditional.test(sentence.replace(identity, ' '));
  if (isOrder && !isConditional) {
    const isAddressed =
      rest !== sentence || vocative.test(sentence) || (dutiful.test(sentence) && aboutHere.test(sentence));
    if (isAddressed) return { ...both, isSure: true };
    if (isSure || aboutHere.test(sentence)) return { ...ordering, isSure };
  } else if (isOrder && vocative.test(sentence)) return { ...ordering, isSure: false };
  if (rest !== sentence) return { ...ordering, isSure: !isConditional };
  for (const language of foreign) {
    if (language.script !== null && !language.script.test(sentence)) continue;
    if (!language.order.test(sentence) || language.condition.test(sentence)) continue;
    if (language.address.test(sentence)) return { ...both, isSure: true };
    return language.script === null ? { ...ordering, isSure: false } : null;
  }
  return openly.test(sentence) ? { ...addressing, isSure: true } : null;
}

const both = { level: 'strong', what: 'tells reviewers what to leave out or how to decide' } as const;
const ordering = {
  level: 'weak',
  what: 'reads like an order about the review, without saying to whom',
} as const;
const addressing = { level: 'weak', what: 'speaks to models that review' } as const;

/** Whether a text that passes for another one, or is hidden from people, steers reviewers. In plain text. */
export const instructs = (text: string): boolean =>
  text
    .split(/(?<=[.!?。！？])\s|\n/u)
    .some((sentence) => judgeSentence(sentence.toLowerCase().trim())?.isSure === true);

/** Whether a text that was encoded says anything to reviewers. */
export const steers = (text: string): boolean =>
  text
    .split(/(?<=[.!?。！？])\s|\n/u)
    .some((sentence) => judgeSentence(sentence.toLowerCase().trim()) !== null);

/** One of these stands in every sentence of {@link judgeSentence}'s, in the letters of an order or written in another way. */
const stems =
  /approv|accept|rubber|green-?light|sign off|wave|pass|lgtm|report|flag|mention|rais|comment|point out|complain|criti|warn|\bno\b|\bzero\b|nothing|empty|without|skip|ignor|omit|disregard|overlook|bypass|exclud|leave out|mark|treat|classif|grade|rate|label|consider|count|score|forget|overrid|looks? good|suppress|silence|dismiss|withdraw|downgrade|instruct|prompt|review|reader|language model|\bais?\b|llm|gpt|claude|assistant|\bsay\b|answer|respond|green light|verdict|severity|false positive|genehm|freig|melde|nenne|ubers|vergiss|nichts|approuv|signale|rapport|aucun|rien|aprueb|aprob|aprov|acept|aceit|inform|reporte|salt|olvid|pule|segnal|nessun|alcun|keur|negeer|geen|zatwierd|zaakcept|zglasz|pomin|onayla|bildirme|atla|talimat|\p{Script=Cyrillic}{3}|[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]{3}/u;
const isOdd = /[^\t\n -~]|\\[xu0-7]|&#|%[2-7][0-9a-f]|-\n|(?:\b[a-z][ ._-]{1,4}){5}/iu;

/** Whether a text is worth {@link judgeSentence}'s time. */
export const mayInstruct = (text: string): boolean =>
  stems.test(text.toLowerCase()) || (isOdd.test(text) && stems.test(plainText(text).text));
