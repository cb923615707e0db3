import type { Bundle, ChangedFile } from '../change/change.ts';
import type { Language } from '../config/language.ts';
import { type Guidance, guidanceFor } from '../context/guidelines.ts';
import type { CodeUsage } from '../context/usages.ts';
import type { Subject } from '../debate/categories.ts';
import { shuffled } from '../debate/questions.ts';
import { isAuthorsText, type RequirementDocument } from '../debate/requirement-clause.ts';
import type { Question, RelayedArgument, RelayedDispute, RelayedFinding } from '../debate/reviewer.ts';
import type { Fence } from '../security/fence.ts';
import { listing } from './listing.ts';
import { type PromptName, prompt } from './prompts.ts';
import { addReceipt, type ReceiptedBlock } from './read-receipt.ts';

/** What a request says about the change as a whole, next to the bundle itself. */
export interface RequestContext {
  readonly subject: Subject;
  /** Of the reviewers' texts. */
  readonly language: Language;
  /** Files of the change that no bundle holds, with the reason. */
  readonly leftOut: readonly ChangedFile[];
  readonly bundles: number;
  /** Files of the change that were reviewed before and are unchanged since. */
  readonly carried: readonly string[];
  /** Documents that the change must satisfy. */
  readonly requirements: readonly RequirementDocument[];
  /** Guidelines of the base. */
  readonly guidance: readonly Guidance[];
  /** Bundle id → who uses what it changes, outside the change. */
  readonly usages: ReadonlyMap<string, readonly CodeUsage[]>;
  /** Of a revised plan: what its author decided on what was found before. */
  readonly decided?: readonly {
    readonly title: string;
    readonly decision: string;
    readonly reason: string;
  }[];
}

export interface Viewpoint {
  /** Its name, as people know it. */
  readonly role: string;
  /** What to look at hardest. */
  readonly lens: string;
  readonly adversarial: boolean;
  readonly focus: string;
}

const leftOutShown = 200;

/** `piece 2 of 3, part 1 of 2`. */
const pieceText = (divisions: NonNullable<Bundle['piece']>): string =>
  divisions.map(({ index, of }, depth) => `${depth === 0 ? 'piece' : 'part'} ${index} of ${of}`).join(', ');

interface ChangeTextOptions {
  readonly reader: string;
  readonly fence: Fence;
  readonly redact: (text: string) => string;
}

/**
 * The part that stays the same through all rounds: the bundle, fenced, and, outside the fence, what is not in it. The
 * files come in an order of the reader's own, because what is read first is seen best. Secrets are taken out before
 * the receipt goes in, so that no redaction can take a receipt line along.
 */
export function changeText(
  bundle: Bundle,
  requestContext: RequestContext,
  { reader, fence, redact }: ChangeTextOptions,
): ReceiptedBlock {
  const files = shuffled(bundle.files, ({ path, part }) => `${path} ${part?.index ?? 0}`, reader);
  const scope =
    bundle.piece !== undefined
      ? `The change is larger than one request: this request holds a piece of it, ${bundle.id}, ${pieceText(bundle.piece)}.`
      : requestContext.bundles === 1
        ? requestContext.carried.length === 0
          ? 'The entire change is in this request.'
          : 'What changed since the last review is in this request.'
        : `The change is reviewed in ${requestContext.bundles} parts; this request holds one of them, ${bundle.id}.`;
  const { text, codes } = addReceipt(redact(listing(files)));
  const slots = { scope, leftOut: redact(leftOutText(requestContext)), change: fence('change', text) };
  const parts = [
    prompt('change', slots, requestContext.subject),
    ...contextParts(bundle, requestContext, fence).map(redact),
  ];
  return { text: parts.join('\n\n'), codes };
}

/** The request context in the part with the change: equal for all reviewers and rounds. */
export function contextParts(
  bundle: Bundle,
  requestContext: RequestContext,
  fence: Fence,
): readonly string[] {
  const paths = bundle.files.map(({ path }) => path);
  const rules = guidanceFor(requestContext.guidance, paths).filter(({ text }) => text !== '');
  const usages = requestContext.usages.get(bundle.id) ?? [];
  const documents = requestContext.requirements.filter((one) => !isAuthorsText(one));
  return [
    ...(documents.length === 0 ? [] : [requirementsText(documents, requestContext.subject, fence)]),
    ...(rules.length === 0 ? [] : [rulesText(rules, fence)]),
    ...(usages.length === 0 ? [] : [usagesText(usages, fence)]),
    ...(requestContext.decided === undefined ? [] : [decidedText(requestContext.decided, fence)]),
  ];
}

/** Guidelines may quote untrusted text, so they are fenced like everything else. */
const rulesText = (rules: readonly Guidance[], fence: Fence): string =>
  prompt('guidelines', {
    rules: fence(
      'rules',
      jsonLines(
        rules.map(({ source, scope, text, cut }) => ({
          rules: source,
          for: scope,
          text,
          ...(cut ? { cut } : {}),
        })),
      ),
    ),
  });

const usagesText = (usages: readonly CodeUsage[], fence: Fence): string =>
  prompt('usages', {
    usages: fence(
      'usages',
      jsonLines(
        usages.map(({ name, removed, kind, path, line, inside, text }) => ({
          name,
          ...(removed ? { removed } : {}),
          as: kind,
          at: `${path}:${line}`,
          ...(inside === null ? {} : { inside }),
          code: text,
        })),
      ),
    ),
  });

const decidedText = (decided: NonNullable<RequestContext['decided']>, fence: Fence): string =>
  prompt('decided', {
    decided: fence(
      'decided',
      jsonLines(decided.map(({ title, decision, reason }) => ({ finding: title, decision, reason }))),
    ),
  });

/** The documents are other people's words too: fenced, one JSON line each. */
const requirementsText = (
  documents: readonly RequirementDocument[],
  subject: Subject,
  fence: Fence,
): string => prompt('spec', { documents: documentsText(documents, fence) }, subject);

const documentsText = (documents: readonly RequirementDocument[], fence: Fence): string =>
  fence('spec', jsonLines(documents.map(({ name, text }) => ({ document: name, text }))));

/** Paths are the author's words too, so they are quoted as JSON, on one line each. */
function leftOutText({ leftOut: files, carried }: RequestContext): string {
  const all = [
    ...files.map(({ path, leftOut }) => `- ${JSON.stringify(path)}: ${leftOut?.reason ?? 'left out'}`),
    ...carried.map((path) => `- ${JSON.stringify(path)}: reviewed before, unchanged since`),
  ];
  if (all.length === 0) return 'Nothing.';
  const shown = all.slice(0, leftOutShown);
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`- and ${more} more files`] : [])].join('\n');
}

const jsonLines = (items: readonly unknown[]): string => items.map((item) => JSON.stringify(item)).join('\n');

/** The end is left out where it is the start, as in most findings. */
const linesOf = ({ startLine, endLine }: Pick<RelayedFinding, 'startLine' | 'endLine'>) =>
  startLine === null ? {} : { startLine, ...(endLine === startLine ? {} : { endLine }) };

/** As a line without null fields. A judge gives its own severity and does not see the reporter's. */
const relayed = (finding: RelayedFinding) => ({
  label: finding.label,
  path: finding.path,
  ...linesOf(finding),
  quote: finding.quote,
  scenario: finding.scenario,
  explanation: finding.explanation,
  title: finding.title,
  ...(finding.assumes === null ? {} : { assumes: finding.assumes }),
  category: finding.category,
  ...(finding.clause === undefined ? {} : { clause: finding.clause }),
});

const relayedArgument = ({ stance, ground, reason, evidence, test }: RelayedArgument) => ({
  ...(stance === null ? {} : { position: stance }),
  ...(ground === null ? {} : { ground }),
  reason,
  evidence: evidence.map(({ path, quote, resolved }) => ({
    path,
    quote,
    ...(resolved === null ? { found: false } : { line: resolved.startLine }),
    ...(resolved?.side === 'old' ? { side: 'old' } : {}),
  })),
  ...(test === undefined ? {} : { test }),
});

/** Whether an argument is nobody's position. */
const hasStatement = ({ arguments: given }: RelayedDispute): boolean =>
  given.some(({ stance, test }) => stance === null && test === undefined);

const hasTest = ({ arguments: given }: RelayedDispute): boolean =>
  given.some(({ test }) => test !== undefined);

/** The findings of one reviewer by file, in one short text each: that is enough to say "same as". */
const reminders = (own: readonly RelayedFinding[]) =>
  [...Map.groupBy(own, ({ path }) => path)].map(([path, findings]) => ({
    path,
    findings: findings.map(({ label, startLine, endLine, category, title }) => {
      const lines = startLine === endLine ? [startLine] : [startLine, endLine];
      return `${[label, ...(startLine === null ? [] : [lines.join('-')]), category].join(' ')}: ${title}`;
    }),
  }));

/** The part that is new in a turn: the question, with what it is about. */
export function questionText(
  question: Question,
  { lens, adversarial, focus }: Viewpoint,
  fence: Fence,
  subject: Subject = 'change',
  requirements: readonly RequirementDocument[] = [],
): string {
  const put = (name: PromptName, slots: Readonly<Record<string, string>> = {}): string =>
    prompt(name, slots, subject);
  switch (question.kind) {
    case 'independent-review':
      return put('blind', {
        role: [lens, ...(adversarial ? [put('adversarial')] : [])].join('\n\n'),
        focus: focus === '' ? '' : `\nThe team asks you to look hardest at this:\n${focus}\n`,
      });
    case 'description':
      return put('description', { documents: documentsText(requirements.filter(isAuthorsText), fence) });
    case 'relocation':
      return put('relocation', { unlocated: fence('unlocated', jsonLines(question.unlocated)) });
    case 'exchange': {
      const judge = question.judge.length === 0 ? '' : fence('judge', jsonLines(question.judge.map(relayed)));
      if (question.disputes.length > 0) {
        return put('rebuttal', {
          disputes: fence(
            'disputes',
            jsonLines(
              question.disputes.map(({ finding, arguments: given }) => ({
                finding: relayed(finding),
                arguments: given.map(relayedArgument),
              })),
            ),
          ),
          judge: [
            ...(question.disputes.some(hasStatement) ? [put('statements')] : []),
            ...(question.disputes.some(hasTest) ? [put('executed-test')] : []),
            ...(judge === '' ? [] : [put('judge-too', { judge })]),
          ].join('\n\n'),
        }).trimEnd();
      }
      const own =
        question.own.length === 0
          ? ''
          : `Your own findings by file: label, lines, category and title.\n${fence('own', jsonLines(reminders(question.own)))}`;
      const earlier =
        question.earlier.length === 0
          ? ''
          : put('earlier', { earlier: fence('earlier', jsonLines(question.earlier.map(relayed))) });
      if (judge === '') return earlier;
      return [put('cross-examination', { judge, own }).trimEnd(), earlier]
        .filter((part) => part !== '')
        .join('\n\n');
    }
  }
}

export const repairText = (problem: string): string => prompt('repair', { problem });

/**
 * The question for what an answer lacks.
 * @param unread its items that could not be read, one line each.
 * @param labels those without a position.
 */
export const followUpText = (unread: readonly string[], labels: readonly string[]): string => {
  if (unread.length === 0) return prompt('missing', { labels: labels.join(', ') });
  const items = unread.map((item) => `- ${item}`).join('\n');
  const missing = labels.length === 0 ? '' : `\n${prompt('missing-too', { labels: labels.join(', ') })}`;
  return prompt('unread', { items, missing });
};
