import * as z from 'zod';
import type { ModelReply, ModelRequest } from './model-behavior.ts';
import { block, Unreadable } from './reading.ts';

/** How a practice model revises a plan: by fixed rules, one for each kind of finding. */

const relayed = z.object({ label: z.string(), category: z.string(), title: z.string(), quote: z.string() });
type Relayed = z.infer<typeof relayed>;
const earlier = z.object({ document: z.string() });

interface Decision {
  readonly label: string;
  readonly decision: 'taken' | 'declined';
  readonly reason: string;
}

/** The sentence added after the quoted line, by category of the finding. */
const additions: Readonly<Record<string, string>> = {
  'no-way-back': 'Roll back: restore the rows from the backup that is taken right before.',
  'missing-requirement': 'Only signed-in customers may call it.',
  scale: 'This runs in batches of 500 orders, each in its own transaction.',
  'unmitigated-risk': 'So it runs at night and stops when responses become slow.',
  'wrong-fact': 'Before that step, check that it exists; if it does not, build it first.',
};

const step = /^\s*(\d+)[.)]\s+/;
/** A line without its list number and extra white space. */
const squeezed = (text: string): string => text.replace(step, '').replaceAll(/\s+/g, ' ').trim();

/** Adds a sentence to a line and keeps the line itself. */
const withMore = (lines: string[], quote: string, more: string): boolean => {
  const at = lines.findIndex((line) => squeezed(line) === squeezed(quote));
  const line = lines[at];
  if (line === undefined || line.includes(more)) return false;
  lines[at] = `${line.trimEnd()} ${more}`;
  return true;
};

/** Moves the removing step after the last step that moves the data. */
function moveDown(lines: string[], quote: string): boolean {
  const from = lines.findIndex((line) => squeezed(line) === squeezed(quote));
  const to = lines.findLastIndex(
    (line) => step.test(line) && /\b(?:copy|move|migrate|backfill)\b/i.test(line),
  );
  if (from === -1 || to <= from) return false;
  const [line = ''] = lines.splice(from, 1);
  lines.splice(to, 0, line);
  let number = 0;
  for (const [index, text] of lines.entries()) {
    if (text.startsWith('#')) number = 0;
    if (!step.test(text)) continue;
    number += 1;
    lines[index] = text.replace(step, `${number}. `);
  }
  return true;
}

function reviseLine(lines: string[], { label, category, title, quote }: Relayed): Decision {
  const taken = (reason: string): Decision => ({ label, decision: 'taken', reason });
  if (category === 'wrong-order' && moveDown(lines, quote))
    return taken('The removal now comes after the move.');
  if (/restore was never tried/i.test(title)) {
    if (withMore(lines, quote, 'The restore is rehearsed on a copy first.'))
      return taken('The plan now tests the restore first.');
  }
  const more = additions[category];
  if (more !== undefined && withMore(lines, quote, more)) return taken('The plan now says so.');
  return {
    label,
    decision: 'declined',
    reason: 'This does not change what is built. (A practice model’s rule.)',
  };
}

/** Whether a request asks for a revision. */
export const asksToRevise = ({ instructions }: ModelRequest): boolean =>
  instructions.startsWith('You revise a plan');

/** Revises the plan of the first turn, or its own last version. */
export function reviseAsAsked({ turns }: ModelRequest): ModelReply {
  const asked = turns.filter(({ role }) => role === 'user').map(({ text }) => text);
  const plan = block(asked[0] ?? '', 'plan');
  const findings = block(asked.at(-1) ?? '', 'findings');
  if (plan === null || findings === null) throw new Unreadable('The request has no plan or no findings.');
  const last = turns.findLast(({ role }) => role === 'assistant');
  const document = last === undefined ? plan.join('\n') : earlier.parse(JSON.parse(last.text)).document;
  const lines = document.split('\n');
  const decisions = findings
    .filter((line) => line.trim() !== '')
    .map((line) => reviseLine(lines, relayed.parse(JSON.parse(line))));
  return { kind: 'answer', json: { decisions, changed: [], document: lines.join('\n') } };
}
