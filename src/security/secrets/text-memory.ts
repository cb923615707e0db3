/** Characters of the texts that `remembering` keeps. */
const mostRemembered = 4_000_000;

/** What is known about texts. The oldest are forgotten first, because a text is met again soon or not at all. */
export class TextMemory<T> {
  readonly #known = new Map<string, T>();
  readonly #most: number;
  #characters = 0;

  /** @param most characters of all texts. */
  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): T | undefined {
    return this.#known.get(text);
  }

  set(text: string, known: T): void {
    if (text.length > this.#most || this.#known.has(text)) return;
    this.#known.set(text, known);
    this.#characters += text.length;
    for (const [oldest] of this.#known) {
      if (this.#characters <= this.#most) break;
      this.#known.delete(oldest);
      this.#characters -= oldest.length;
    }
  }

  clear(): void {
    this.#known.clear();
    this.#characters = 0;
  }
}

/**
 * Remembers what a function of a text found: a hunk is searched for its secrets, then they are hidden in it, and then it
 * is written to the transcript.
 */
export function remembering<T>(find: (text: string) => NonNullable<T>): (text: string) => NonNullable<T> {
  const memory = new TextMemory<NonNullable<T>>(mostRemembered);
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    memory.set(text, found);
    return found;
  };
}
