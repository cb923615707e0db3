import * as z from 'zod';
import { categoryIds, type Subject } from '../src/debate/categories.ts';
import { grounds, stances } from '../src/debate/finding.ts';
import type { RelayedFinding as InternalFinding, UnlocatedFinding } from '../src/debate/reviewer.ts';
import type { Turn } from './model-behavior.ts';

/** What a practice model reads from a request: the change and the question. */

export interface ReadLine {
  readonly kind: 'context' | 'added' | 'removed';
  readonly old: number | null;
  readonly new: number | null;
  readonly text: string;
}

export interface ReadExcerpt {
  readonly symbol: string | null;
  readonly lines: readonly ReadLine[];
}

export interface ReadFile {
  readonly path: string;
  readonly oldPath: string | null;
  readonly status: string;
  readonly excerpts: readonly ReadExcerpt[];
}

/** A finding as a request shows it. */
export type RelayedFinding = Omit<InternalFinding, 'severity'>;

export interface RelayedDispute {
  readonly finding: RelayedFinding;
  readonly arguments: readonly RelayedArgument[];
}

export type ReadQuestion =
  | { readonly kind: 'independent-review' }
  | { readonly kind: 'description' }
  | { readonly kind: 'relocation'; readonly unlocated: readonly UnlocatedFinding[] }
  | {
      readonly kind: 'exchange';
      readonly judge: readonly RelayedFinding[];
      readonly disputes: readonly RelayedDispute[];
      readonly own: readonly OwnFinding[];
      readonly earlier: readonly RelayedFinding[];
    };

export interface Reading {
  readonly subject: Subject;
  /** The codes to return in `receipt`. */
  readonly receipt: readonly string[];
  readonly files: readonly ReadFile[];
  readonly question: ReadQuestion;
}

/** The request does not have the format that the practice models read; the message says where. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const findingFields = z.object({
  label: z.string(),
  category: z.enum(categoryIds),
  title: z.string(),
  explanation: z.string(),
  scenario: z.string(),
  assumes: z.string().nullable().default(null),
  path: z.string(),
  startLine: z.number().nullable().default(null),
  endLine: z.number().nullable().default(null),
  quote: z.string(),
});
/** A finding without an end is on one line. */
const withEnd = <T extends { readonly startLine: number | null; readonly endLine: number | null }>(
  finding: T,
): T => ({ ...finding, endLine: finding.endLine ?? finding.startLine });
const relayedFinding = findingFields.transform((finding) => withEnd(finding));
/** Label, lines unless it is about the file, category, title. */
const reminder = /^(?<label>\S+) (?:(?<from>\d+)(?:-(?<to>\d+))? )?(?<category>[a-z-]+): (?<title>.*)$/su;
const reminded = findingFields.pick({ label: true, category: true, title: true });
const ownFile = z.object({ path: z.string(), findings: z.array(z.string()) });
type OwnFile = z.infer<typeof ownFile>;

/** What a request repeats of a finding that the reviewer itself reported. */
export interface OwnFinding extends z.infer<typeof reminded> {
  readonly path: string;
  readonly startLine: number | null;
  readonly endLine: number | null;
}

const ownFindings = ({ path, findings }: OwnFile): readonly OwnFinding[] =>
  findings.map((text) => {
    const groups = reminder.exec(text)?.groups;
    const read = reminded.safeParse(groups);
    if (!read.success) throw new Unreadable(`A reminder has another shape: ${text.slice(0, 80)}`);
    const startLine = groups?.['from'] === undefined ? null : Number(groups['from']);
    const endLine = groups?.['to'] === undefined ? startLine : Number(groups['to']);
    return { ...read.data, path, startLine, endLine };
  });
const relayedArgument = z.object({
  position: z.enum(stances).optional(),
  ground: z.enum(grounds).optional(),
  reason: z.string(),
  evidence: z.array(z.object({ path: z.string(), quote: z.string() })),
});
type RelayedArgument = z.infer<typeof relayedArgument>;
const relayedDispute = z.object({
  finding: relayedFinding,
  arguments: z.array(relayedArgument),
});
const unlocatedFinding = z.object({
  label: z.string(),
  title: z.string(),
  path: z.string(),
  quote: z.string(),
});

/**
 * The lines between `<tag-NONCE>` and `</tag-NONCE>`, each alone on its line; null if there is no such block. Untrusted
 * text cannot forge one: code lines begin with a gutter, and a JSON line has no line break.
 */
export function block(text: string, tag: string): readonly string[] | null {
  const lines = text.split('\n');
  const opening = new RegExp(`^<${tag}-([A-Za-z0-9]+)(?: [^>]*)?>$`);
  const start = lines.findIndex((line) => opening.test(line));
  if (start === -1) return null;
  const nonce = opening.exec(lines[start] ?? '')?.[1] ?? '';
  const end = lines.indexOf(`</${tag}-${nonce}>`, start + 1);
  if (end === -1) throw new Unreadable(`The <${tag}-…> block is never closed.`);
  return lines.slice(start + 1, end);
}

function json<T>(text: string, schema: z.ZodType<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`${what} is not JSON: ${text.slice(0, 80)}`, { cause: error });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Unreadable(`${what} has another shape: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function items<T>(text: string, tag: string, schema: z.ZodType<T>): readonly T[] | null {
  const lines = block(text, tag);
  if (lines === null) return null;
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => json(line, schema, `An item of <${tag}-…>`));
}

/** New line number, sign, tab, code. */
const gutter = /^(?:(\d+)(\+?)|-)\t(.*)$/s;

interface OpenExcerpt extends ReadExcerpt {
  readonly lines: ReadLine[];
  /** The old line that comes next. */
  old: number;
}

interface OpenFile extends ReadFile {
  readonly excerpts: OpenExcerpt[];
}

const quoted = /"(?:[^"\\]|\\.)*"/.source;
const fileHead = new RegExp(
  `^FILE (?<path>${quoted}) (?<status>[a-z-]+)(?: from (?<from>${quoted}))?(?: part \\d+ of \\d+)?$`,
);
const excerptHead = new RegExp(`^@@ -(?<old>\\d+) \\+\\d+(?: (?<symbol>${quoted}))?$`);

const receiptLine = /^RECEIPT ([a-z0-9]+)$/;

/**
 * The receipt codes in a request's text, in order. If the text was cut, a model can return only those that are left.
 */
export const receiptIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => receiptLine.exec(line)?.[1] ?? []);

/** Reads the lines of a change block into files. */
export function readChange(lines: readonly string[]): readonly ReadFile[] {
  const files: OpenFile[] = [];
  lines.forEach((line, index) => {
    const place = `Line ${index + 1} of the change`;
    if (line.startsWith('FILE ')) {
      const head = fileHead.exec(line)?.groups;
      if (head === undefined) throw new Unreadable(`${place} has another shape: ${line.slice(0, 80)}`);
      const { path = '', status = '', from } = head;
      files.push({
        path: json(path, z.string(), place),
        oldPath: from === undefined ? null : json(from, z.string(), place),
        status,
        excerpts: [],
      });
      return;
    }
    const file = files.at(-1);
    if (receiptLine.test(line)) return;
    if (line.startsWith('OUTLINE ') && file !== undefined) return;
    if (line.startsWith('@@ ')) {
      if (file === undefined) throw new Unreadable(`${place} begins an excerpt before any file.`);
      const head = excerptHead.exec(line)?.groups;
      if (head === undefined) throw new Unreadable(`${place} has another shape: ${line.slice(0, 80)}`);
      const { symbol, old } = head;
      file.excerpts.push({
        symbol: symbol === undefined ? null : json(symbol, z.string(), place),
        lines: [],
        old: Number(old),
      });
      return;
    }
    const parts = gutter.exec(line);
    const excerpt = file?.excerpts.at(-1);
    if (parts === null) {
      if (line.trim() === '') return;
      throw new Unreadable(`${place} is neither a header nor a line of code: ${line.slice(0, 80)}`);
    }
    if (excerpt === undefined) throw new Unreadable(`${place} is code outside any excerpt.`);
    const [, number, sign, text = ''] = parts;
    const kind = number === undefined ? 'removed' : sign === '+' ? 'added' : 'context';
    const old = kind === 'added' ? null : excerpt.old++;
    excerpt.lines.push({ kind, old, new: number === undefined ? null : Number(number), text });
  });
  return files.map((file) => ({
    ...file,
    excerpts: file.excerpts.map(({ symbol, lines: read }) => ({ symbol, lines: read })),
  }));
}

function readQuestion(text: string): ReadQuestion | null {
  if (/^# Task: compare this (?:change|plan) with/mu.test(text)) return { kind: 'description' };
  const unlocated = items(text, 'unlocated', unlocatedFinding);
  if (unlocated !== null) return { kind: 'relocation', unlocated };
  const judge = items(text, 'judge', relayedFinding);
  const disputes = items(text, 'disputes', relayedDispute);
  const own = items(text, 'own', ownFile)?.flatMap(ownFindings) ?? null;
  const earlier = items(text, 'earlier', relayedFinding);
  if (judge === null && disputes === null && own === null && earlier === null) return null;
  return {
    kind: 'exchange',
    judge: judge ?? [],
    disputes: disputes ?? [],
    own: own ?? [],
    earlier: earlier ?? [],
  };
}

/**
 * Reads a conversation. The change is in the first user turn, and the question in the newest user turn that asks one.
 * A later turn such as "answer again, in JSON" repeats that question.
 *
 * @throws {Unreadable} if the text does not have the format that the action sends.
 */
export function readRequest(turns: readonly Turn[]): Reading {
  const asked = turns.filter((turn) => turn.role === 'user').map((turn) => turn.text);
  const first = asked[0];
  if (first === undefined) throw new Unreadable('The conversation holds no user turn.');
  const change = block(first, 'change');
  if (change === null) throw new Unreadable('The first user turn holds no <change-…> block.');
  const files = readChange(change);
  const receipt = receiptIn(first);
  const subject = /^# The plan under review$/m.test(first) ? 'plan' : 'change';
  for (const text of asked.toReversed()) {
    const question = readQuestion(text);
    if (question !== null) return { subject, receipt, files, question };
  }
  return { subject, receipt, files, question: { kind: 'independent-review' } };
}
