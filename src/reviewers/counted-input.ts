import { inputOf, type Usage } from '../providers/provider.ts';
import type { TextSize } from '../providers/text-size.ts';

/** No tokenizer produces fewer tokens than this for a request: see `TextSize.condensed`. */
const mostBytesPerToken = 7;
/** Requests that differ in size by this factor cannot have the same number of tokens. */
const sizesDiffer = 1.2;
const countsAgree = 0.01;

/** A request for which the provider counted too few tokens. */
interface CutInput {
  /** Bytes sent. */
  readonly bytes: number;
  /** Tokens that the provider counted. */
  readonly counted: number;
  /** Tokens that it would have counted at least. */
  readonly expected: number;
}

interface Counted {
  readonly size: TextSize;
  readonly counted: number;
}

/**
 * Compares the input tokens that a provider counts for one reviewer with the text that was sent. A server whose
 * context window is too small may cut a request without an error. Its count is then too low for the text, or stays at
 * the window's size while requests grow. Without counts nothing can be detected.
 */
export class CountedInput {
  readonly #seen: Counted[] = [];

  /** Checks the requests of one question. Returns null if nothing indicates that one was cut. */
  check(sent: readonly TextSize[], usages: readonly Usage[]): CutInput | null {
    let cut: CutInput | null = null;
    for (const [at, usage] of usages.entries()) {
      const size = sent[at];
      const counted = inputOf(usage);
      if (size === undefined || counted === 0) continue;
      cut ??= this.#cut({ size, counted });
      this.#seen.push({ size, counted });
    }
    return cut;
  }

  #cut({ size, counted }: Counted): CutInput | null {
    const { bytes, condensed } = size;
    const least = Math.ceil(condensed / mostBytesPerToken);
    if (counted < least) return { bytes, counted, expected: least };
    // A full window is the highest count of the provider. Two texts may have the same count by chance.
    const most = Math.max(counted, ...this.#seen.map((one) => one.counted));
    if (counted < most * (1 - countsAgree)) return null;
    for (const other of this.#seen) {
      const [small, large] =
        other.size.bytes < bytes ? [other, { size, counted }] : [{ size, counted }, other];
      const agree =
        Math.abs(small.counted - large.counted) < countsAgree * Math.max(small.counted, large.counted);
      if (!agree || !differ(small.size, large.size)) continue;
      const expected = Math.floor((small.counted * large.size.bytes) / small.size.bytes);
      return { bytes: large.size.bytes, counted: large.counted, expected };
    }
    return null;
  }
}

/** By every measure, because prose and tables of numbers of the same size differ much in tokens. */
const differ = (small: TextSize, large: TextSize): boolean =>
  large.bytes > small.bytes * sizesDiffer &&
  large.condensed > small.condensed * sizesDiffer &&
  large.pieces > small.pieces * sizesDiffer;

/** Why an answer counts as incomplete reading of the request. */
export interface Unread {
  readonly outcome: 'not-read';
  readonly message: string;
  readonly remedy: string;
  /** Text of a repair request; absent if a repair cannot help. */
  readonly repair?: string;
}

const remedy =
  'Raise the context window of the server (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH), or set `context` of the provider to its number of tokens, so that bundles fit.';

const figure = (count: number): string => count.toLocaleString('en-US');

export const tooFewTokens = (reviewer: string, { bytes, counted, expected }: CutInput): Unread => ({
  outcome: 'not-read',
  message: `${reviewer} did not read the entire request: ${figure(bytes)} bytes were sent, and the provider counted ${figure(counted)} input tokens where at least ${figure(expected)} were expected. The server cut the request without an error.`,
  remedy,
});

/** The repair describes the codes but never contains them: a model that did not receive them must not learn them. */
export const noReceipt = (reviewer: string): Unread => ({
  outcome: 'not-read',
  message: `${reviewer} did not return the receipt codes of the change, so nothing shows that it read the change from beginning to end. Either the server cut the request without an error, or the model ignores the instruction.`,
  remedy: `${remedy} If the request does fit, use another model.`,
  repair:
    'its `receipt` does not hold the codes of all lines that begin with `RECEIPT`: they stand at the beginning, near the middle and at the end of the block that is under review, and at the end of the question.',
});
