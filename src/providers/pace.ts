/** After so many accepted requests in a row, the distance is shortened: the limit may have become higher. */
const shortenAfter = 8;
const shortenBy = 0.8;
/** Refusals with one accepted request between them that show a limit of requests or tokens per time. */
const leastSigns = 2;

/**
 * The distance between requests under a limit per time. Without it, each accepted request would be followed by a refused
 * one, and some providers count those too. Times in milliseconds.
 */
export class Pace {
  #distance = 0;
  #accepted = 0;
  #lastAt: number | null = null;
  #signs = 0;

  /** When the next request may be sent. */
  get nextAt(): number {
    return this.#lastAt === null || this.#distance === 0
      ? Number.NEGATIVE_INFINITY
      : this.#lastAt + this.#distance;
  }

  accepted(now: number): void {
    this.#accepted += 1;
    this.#lastAt = now;
    if (this.#distance === 0 || this.#accepted < shortenAfter) return;
    this.#accepted = 0;
    this.#distance = this.#distance < 1 ? 0 : this.#distance * shortenBy;
  }

  /** @param wait what the provider asked for. */
  refused(now: number, wait: number): void {
    // Several refusals of one moment say the same.
    if (this.#accepted === 0 || this.#lastAt === null) return;
    this.#signs = this.#accepted === 1 ? this.#signs + 1 : 0;
    if (this.#distance > 0) this.#distance += wait / this.#accepted;
    else if (this.#signs >= leastSigns) this.#distance = now + wait - this.#lastAt;
    this.#accepted = 0;
  }
}
