import * as z from 'zod';
import type { Answer } from '../debate/reviewer.ts';
import type { UnreadItem } from '../providers/answer.ts';
import type { ModelAnswer } from './answer.ts';

/** Items of an answer that could not be read: what a model is asked about them, and whether its repair holds them. */

const singular: Readonly<Record<string, string>> = {
  findings: 'finding',
  positions: 'position',
  relocations: 'relocation',
};

const named = z.object({
  label: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  quote: z.string().optional().catch(undefined),
});
type Named = z.infer<typeof named>;
const namesOf = (given: unknown): Named => named.safeParse(given).data ?? {};

const most = 20;

const nameOf = ({ list, index, given }: UnreadItem): string => {
  const { title, label } = namesOf(given);
  const called = (title ?? label ?? '').trim().slice(0, 80);
  return `${singular[list] ?? list} ${index + 1}${called === '' ? '' : ` (${JSON.stringify(called)})`}`;
};

/** One line for each item, with what is wrong with it. */
export function describeUnread(items: readonly UnreadItem[]): readonly string[] {
  const shown = items.slice(0, most).map((item) => `${nameOf(item)}: ${item.why}`);
  return items.length > most ? [...shown, `and ${items.length - most} more`] : shown;
}

/**
 * The answer without positions on labels that an unread position is about too: the two may contradict each other, so the
 * label is asked about again.
 */
export function withoutDoubtful(answer: Answer, items: readonly UnreadItem[]): Answer {
  const doubtful = new Set(
    items.flatMap(({ list, given }) => (list === 'positions' ? (namesOf(given).label?.trim() ?? []) : [])),
  );
  return { ...answer, positions: answer.positions.filter(({ label }) => !doubtful.has(label)) };
}

/** What stays unread after the follow-up question: the items that it asked about, else new ones of its own answer. */
export function lostItems(
  items: readonly UnreadItem[],
  before: ModelAnswer,
  late: { readonly value: ModelAnswer; readonly unread: readonly UnreadItem[] },
): readonly UnreadItem[] {
  const left = stillUnread(items, before, late.value);
  return left.length > 0 ? left : late.unread.filter(({ list }) => list !== 'positions');
}

/**
 * The unread items that a later answer does not hold either. A finding is recognized by its title or its quote; one that
 * had neither, or that the model worded differently, counts as repaired by a finding that the first answer did not hold.
 */
export function stillUnread(
  items: readonly UnreadItem[],
  before: Pick<ModelAnswer, 'findings'>,
  repaired: ModelAnswer,
): readonly UnreadItem[] {
  const moved = new Set(repaired.relocations.map(({ label }) => label.trim()));
  const isOld = (name: 'title' | 'quote', value: string): boolean =>
    before.findings.some((finding) => finding[name].trim() === value.trim());
  let left = [...repaired.findings];
  const take = (fits: (finding: ModelAnswer['findings'][number]) => boolean): boolean => {
    const found = left.find(fits);
    left = left.filter((finding) => finding !== found);
    return found !== undefined;
  };
  const isSame = (a: string | undefined, b: string): boolean =>
    a !== undefined && a.trim() !== '' && a.trim() === b.trim();
  const findings = items.filter(({ list }) => list === 'findings');
  const unnamed = findings.filter(({ given }) => {
    const { title, quote } = namesOf(given);
    return !take((finding) => isSame(title, finding.title) || isSame(quote, finding.quote));
  });
  const unrepaired = unnamed.filter(
    () => !take(({ title, quote }) => !(isOld('title', title) && isOld('quote', quote))),
  );
  return items.filter((item) => {
    const label = namesOf(item.given).label?.trim();
    switch (item.list) {
      case 'findings':
        return unrepaired.includes(item);
      case 'positions':
        // Its label has no position then, and is asked for like any that is missing.
        return false;
      default:
        return label === undefined ? moved.size === 0 : !moved.has(label);
    }
  });
}
