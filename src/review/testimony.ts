import type { Seat } from './agenda.ts';
import { type Case, fold, lead } from './case.ts';
import { sideOfProof } from './evidence.ts';
import type { Wording } from './finding.ts';
import type { Ground } from './ground.ts';
import type { TestifiedPosition, Testimony } from './reviewer.ts';
import { weighs } from './standing.ts';

/**
 * Lets those who come from an earlier debate over the same change bring what was said there: wordings that were one
 * finding then are one case now, and positions count by the same rules as if they were taken here. Who did not answer
 * everything then has not answered now. Returns the cases that are left.
 * @param repeats what was raised then of cases that are older still.
 */
export async function recall(
  cases: readonly Case[],
  seats: readonly Seat[],
  ground: Ground,
  repeats: ReadonlyMap<Case, readonly Wording[]>,
): Promise<Case[]> {
  const findingsOf = (item: Case, record: Testimony): readonly string[] => [
    ...new Set(
      [...item.wordings, ...(repeats.get(item) ?? [])].flatMap((wording) => record.findingOf(wording) ?? []),
    ),
  ];
  const witnesses = seats.flatMap((seat) => {
    const { record } = seat.conversation;
    return record === undefined ? [] : [{ seat, record }];
  });
  const [first] = witnesses;
  const left = first === undefined ? [...cases] : reunited(cases, (item) => findingsOf(item, first.record));
  for (const item of left) {
    const said = witnesses.flatMap(({ seat, record }) =>
      findingsOf(item, record)
        .flatMap((finding) => record.positionsOn(finding))
        .map((position) => ({ reviewer: seat.reviewer.id, position })),
    );
    for (const { reviewer, position } of said.toSorted((a, b) => a.position.round - b.position.round)) {
      await testify(item, reviewer, position, ground);
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

async function testify(
  item: Case,
  reviewer: string,
  { evidence: quoted, ...position }: TestifiedPosition,
  ground: Ground,
): Promise<void> {
  const evidence = await Promise.all(quoted.map((one) => ground.resolve(one, sideOfProof(position.ground))));
  const counts = weighs(item, reviewer, position.stance, evidence, position.ground);
  item.positions.push({ reviewer, ...position, evidence, counts });
}
