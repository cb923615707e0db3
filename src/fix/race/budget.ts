/** Decides which lanes a race can pay for. Pure. */

export interface Priced {
  readonly lane: string;
  /** Estimated US dollars of the lane and the review of its patch; null if a price is unknown. */
  readonly usd: number | null;
}

interface Afforded {
  readonly lanes: readonly string[];
  /** For users; null if all lanes run. */
  readonly notice: string | null;
}

/**
 * All lanes, or the first that fits alone, or none.
 * @param left US dollars; null for no limit.
 */
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
      ? `the cost is not known for every lane, and ${shown} are left for the race`
      : `the estimated cost is $${total.toFixed(2)}, and ${shown} are left for the race`;
  const alone = lanes.find(({ usd }) => usd !== null && usd <= left);
  return alone === undefined
    ? { lanes: [], notice: `No race took place: ${what}, which is not enough for any lane.` }
    : all.length === 1
      ? { lanes: all, notice: null }
      : { lanes: [alone.lane], notice: `The race was reduced to one lane, ${alone.lane}: ${what}.` };
}
