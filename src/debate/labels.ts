import type { OpenFinding } from './open-finding.ts';

/**
 * Neutral names for cases in one reviewer's conversation: they tell neither who raised a finding nor how many raised
 * it, and stay the same in later rounds.
 */
export class Labels {
  readonly #names = new Map<OpenFinding, string>();
  readonly #cases = new Map<string, OpenFinding>();
  #next = 1;

  of(item: OpenFinding): string {
    const known = this.#names.get(item);
    if (known !== undefined) return known;
    const name = `F${this.#next}`;
    this.#next += 1;
    this.#names.set(item, name);
    this.#cases.set(name, item);
    return name;
  }

  /** The case a label stands for, or null for a label that was never given out. */
  find(label: string): OpenFinding | null {
    return this.#cases.get(label.trim()) ?? null;
  }

  /** After `from` was folded into `into`, its label stands for `into`. */
  redirect(from: OpenFinding, into: OpenFinding): void {
    const name = this.#names.get(from);
    if (name === undefined) return;
    this.#cases.set(name, into);
    this.#names.delete(from);
    if (!this.#names.has(into)) this.#names.set(into, name);
  }
}
