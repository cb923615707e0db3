import type { ModelBehavior } from './model-behavior.ts';
import { block, type ReadFile, readChange } from './reading.ts';

/** The practice sentinel: it weighs words, where the action's own detector reads sentences. */
export const sentinelModel = 'practice-heron';

/** What text that steers a review is made of. One kind alone is usual in code; two in one passage are quoted. */
const cues: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'an outcome',
    /\b(?:no (?:issues?|findings?|defects?|problems?|bugs|vulnerabilities)|zero issues|lgtm|looks good|approve (?:this|it|every|the)|approved|thumbs up|verdict|(?:as|is|in) (?:low|cosmetic|informational|positive|minor|fine|safe|clean)|severity|false positives?|is safe|trusted|free of|genehmig\w*|freigegeben|aprueb\w+|aprov\w+|approuv\w+|approva|goed|zatwierdź|onayla|setujui|schval)\b|"findings":\s*\[\]|одобр|批准|通过|承認|バグがない|승인|وافق|मंज़ूर/iu,
  ],
  [
    'silence',
    /\b(?:no further|(?:must|need) not|(?:do|does|did) not,? .{0,40}(?:report|raise|mention|flag|list|read)|not (?:report|raise|mention|flag|be reported)|nothing|excluded|exempt\w*|skip (?:it|this)|ignore\w* (?:all|any|next|this)|silent|unreported|stop there|move on|end your|end of diff|considered read|disabled|withdrawn|dismissed|never blocks|off\b.*|reporting problems|keine?|nichts|aucun|no informes|sem|senza|geen|nie|hiçbir|jangan|nic)\b|не сообщ|忽略|不要|不需要|しないで|무시|لا تبلغ|न बताएं/iu,
  ],
  [
    'an authority',
    /\b(?:certified|audit(?:ed|ors)|verified by|signed off|signature|security (?:team|review)|platform team|policy|guideline|CISO|maintainers|owner|release managers|other reviewers|user who configured|already|was (?:approved|accepted)|calibration|caller)\b/iu,
  ],
  [
    'whoever reads',
    /\b(?:(?:AI|KI|IA|LLM)\b|language models?|(?:automated|reviewing|review) \w+|reviewers?|whoever|bot|claude|gpt|copilot|models that|you are (?:now|reviewing)|imagine you|as an ai|your (?:task|answer|review|analysis|output)|from (?:here|now) on|forget what|for the reader|respond|answer with|begin your|produce your|test harness|prüfer|revisore?|revisor|recenzen\w+|modèle|modelo|denetçi\w*|peninjau)|ии-|模型|审查|助手|AI|レビュ|答えて|검토|نموذج|समीक्षक/u,
  ],
];
const words = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** Lines that are new with at least two kinds of cues, together with the line after them. */
export function steering({
  path,
  excerpts,
}: ReadFile): readonly { path: string; quote: string; why: string }[] {
  return excerpts.flatMap(({ lines }) =>
    lines
      .filter(({ kind }) => kind === 'added')
      .flatMap(({ text }, index, all) => {
        const passage = words([text, all[index + 1]?.text ?? ''].join(' '));
        const kinds = cues.filter(([, pattern]) => pattern.test(passage)).map(([kind]) => kind);
        const isOwn = cues.some(([, pattern]) => pattern.test(words(text)));
        const isCondition = /\b(?:if|when|once|can|may|should return|returned)\b/iu.test(passage);
        return isOwn && kinds.length >= 2 && !isCondition
          ? [{ path, quote: text, why: `It speaks of ${kinds.join(' and ')}.` }]
          : [];
      }),
  );
}

/** Answers the sentinel's question by rules; every other request goes to `others`. */
export const withSentinel =
  (others: ModelBehavior): ModelBehavior =>
  (request) => {
    if (request.model !== sentinelModel) return others(request);
    const change = block(request.turns[0]?.text ?? '', 'change') ?? [];
    return { kind: 'answer', json: { quotes: readChange(change).flatMap(steering).slice(0, 5) } };
  };
