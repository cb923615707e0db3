import { unknownVendor } from '../change/vendor.ts';
import type { ProofRequest } from '../debate/proving.ts';
import type { ReviewerSlot } from '../reviewers/panel.ts';

/** Who writes a test, and who reads it before it runs. Pure. */

interface TestPair {
  readonly author: ReviewerSlot;
  /** Of another vendor than the author; null if there is none. */
  readonly reader: ReviewerSlot | null;
}

/**
 * The author is of another vendor than every reporter: the model that the settings name, else the reviewer that judged
 * the finding, else the first of the panel. Where every vendor reported it, the author is of another vendor than the
 * first reporter. A better test, after one that did not reproduce the finding, is written by a
 * supporter's model. The reader is of another vendor than the author, a reporter if possible.
 * @returns why there is none, as an entire sentence.
 */
export function pairFor(
  request: ProofRequest,
  slots: readonly ReviewerSlot[],
  preferred: ReviewerSlot | null,
): TestPair | string {
  const byId = (ids: readonly string[]): readonly ReviewerSlot[] =>
    ids.flatMap((id) => slots.find((slot) => slot.id === id) ?? []);
  const readerFor = (author: ReviewerSlot, first: readonly ReviewerSlot[]): ReviewerSlot | null =>
    [...first, ...slots].find((slot) => isIndependent(slot, author.vendor)) ?? null;
  if (request.before !== null) {
    const [author] = byId([...request.supporters, ...request.reporters]);
    if (author === undefined) return 'No better test was written, because no supporter could be asked.';
    return { author, reader: readerFor(author, byId([request.before.test?.author ?? ''])) };
  }
  const reporters = byId(request.reporters);
  const vendors = vendorsOf(request.reporters, slots);
  const candidates = [...(preferred === null ? [] : [preferred]), ...byId(request.judges), ...slots];
  const [first] = vendors;
  const author =
    candidates.find((slot) => vendors.every((vendor) => isIndependent(slot, vendor))) ??
    candidates.find((slot) => first !== undefined && isIndependent(slot, first));
  if (author === undefined)
    return 'No test was written, because every model that can be asked is of the reporter’s vendor.';
  return { author, reader: readerFor(author, reporters) };
}

/** Two unknown vendors may be the same one. */
const isIndependent = ({ vendor }: ReviewerSlot, other: string): boolean =>
  vendor !== other && vendor !== unknownVendor;

/** The vendors of reviewers. A reporter that is no model of this panel, such as a tool, has none in common with it. */
const vendorsOf = (ids: readonly string[], slots: readonly ReviewerSlot[]): readonly string[] =>
  ids.flatMap((id) => slots.find((slot) => slot.id === id)?.vendor ?? []);
