import type { Wording } from './finding.ts';
import { type Case, fold, lead } from './open-finding.ts';
import type { Seat } from './questions.ts';
import type { TestifiedPosition, Testimony } from './reviewer.ts';

/**
 * Lets those who come from an earlier debate over the same change bring what was said there: wordings that were one
 * finding then are one case now, and positions count by the same rules as if they were taken here. Who did not answer
 * everything then has not answered now. Returns the cases that are left.
 * @param repeats what was raised then of cases that are older still.
 * @param add takes down a position on a case.
 */
export async function recall(
  cases: readonly Case[],
  seats: readonly Seat[],
  repeats: ReadonlyMap<Case, readonly Wording[]>,
  add: (item: Case, reviewer: string, position: TestifiedPosition) => Promise<void>,
): Promise<Case[]> {
  const witnesses = seats.flatMap((seat) => {
    const { record } = seat.conversation;
    return record === undefined ? [] : [{ seat, record }];
  });
  const names = namesIn(witnesses);
  const findingsOf = (item: Case): readonly string[] => [
    ...new Set(
      [...item.wordings, ...(repeats.get(item) ?? [])].flatMap(
        (wording) => names.get(wordingKey(wording.reviewer, wording)) ?? [],
      ),
    ),
  ];
  const left = reunited(cases, findingsOf);
  for (const item of left) {
    const own = findingsOf(item);
    const said = witnesses.flatMap(({ seat, record }) =>
      own
        .flatMap((name) => record.findings.filter((finding) => finding.name === name))
        .flatMap(({ positions }) => positions)
        .map((position) => ({ reviewer: seat.reviewer.id, position })),
    );
    for (const { reviewer, position } of said.toSorted((a, b) => a.position.round - b.position.round)) {
      await add(item, reviewer, position);
    }
  }
  for (const { seat, record } of witnesses) seat.failure ??= record.failure;
  return left;
}

/** What was found to be one finding in the earlier debate stays one, by whatever way it became one. */
function reunited(cases: readonly Case[], findingsOf: (item: Case) => readonly string[]): Case[] {
  const homes = new Map<string, Case>();
  const gone = new Set<Case>();
  for (const item of cases) {
    const findings = findingsOf(item);
    const home = findings.map((finding) => homes.get(finding)).find((known) => known !== undefined);
    // Whoever joined them then had a right to: as much as one of those who raised them.
    if (home !== undefined && fold(home, item, lead(home).reviewer)) gone.add(item);
    for (const finding of findings) {
      if (!homes.has(finding)) homes.set(finding, home ?? item);
    }
  }
  return cases.filter((item) => !gone.has(item));
}

/** A wording, by what stays of it however it is placed → the finding it was of. */
type Names = ReadonlyMap<string, string>;

const namesIn = (witnesses: readonly { readonly seat: Seat; readonly record: Testimony }[]): Names =>
  new Map(
    witnesses.flatMap(({ seat, record }) =>
      record.findings.flatMap(({ name, wordings }) =>
        wordings.map((wording): [string, string] => [wordingKey(seat.reviewer.id, wording), name]),
      ),
    ),
  );

/** What stays of a wording however it is placed. */
export const wordingKey = (
  reviewer: string,
  { title, explanation, scenario }: Pick<Wording, 'title' | 'explanation' | 'scenario'>,
): string => [reviewer, title, explanation, scenario].join('\0');
