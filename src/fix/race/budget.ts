/** Which lanes a race can pay for. Pure. */

export interface Priced {
  readonly lane: string;
  /** Dollars that the lane and the review of its patch take, by estimate; null where a price is not known. */
  readonly usd: number | null;
}

interface Afforded {
  readonly lanes: readonly string[];
  /** Said to people; null where all lanes run. */
  readonly notice: string | null;
}

/** All lanes, or the first that fits alone, or none. @param left dollars; null for no limit. */
export function afford(lanes: readonly Priced[], left: number | null): Afforded {
  const all = lanes.map(({ lane }) => lane);
  if (left === null) return { lanes: all, notice: null };
  const shown = `$${left.toFixed(2)}`;
  const total = lanes.reduce<number | null>(
    (sum, { usd }) => (sum === null || usd === null ? null : sum + usd),
    0,
  );
  if (total !== null && total <= left) return { lanes: all, notice: null };
  const what =
    total === null
      ? `what it would cost is not known for every lane, and ${shown} are left for it`
      : `by estimate it would cost $${total.toFixed(2)}, and ${shown} are left for it`;
  const alone = lanes.find(({ usd }) => usd !== null && usd <= left);
  return alone === undefined
    ? { lanes: [], notice: `There was no race: ${what}, which is not enough for any one lane.` }
    : all.length === 1
      ? { lanes: all, notice: null }
      : { lanes: [alone.lane], notice: `The race was cut to one lane, ${alone.lane}: ${what}.` };
}
