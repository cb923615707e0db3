import type { OpenFinding } from './open-finding.ts';

/**
 * Neutral names for findings in one reviewer's conversation. They reveal neither who reported a finding nor how many
 * did, and stay the same in later rounds.
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

  /** The finding of a label, or null for an unknown label. */
  find(label: string): OpenFinding | null {
    return this.#cases.get(label.trim()) ?? null;
  }

  /** After `from` was merged into `into`, its label refers to `into`. */
  redirect(from: OpenFinding, into: OpenFinding): void {
    const name = this.#names.get(from);
    if (name === undefined) return;
    this.#cases.set(name, into);
    this.#names.delete(from);
    if (!this.#names.has(into)) this.#names.set(into, name);
  }
}
