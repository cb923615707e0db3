/** A JSON value with the line that it begins on. */
export type JsonNode =
  | { readonly kind: 'object'; readonly line: number; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly line: number; readonly text: string }
  | { readonly kind: 'other'; readonly line: number };

/** Deeper nesting does not occur in lock files. */
const deepest = 200;

class NotJson extends Error {}

/**
 * Reads JSON with the line of every value. Returns null for a duplicate key, because tools disagree which of the two
 * counts.
 * @param trailingCommas whether a comma may precede a closing bracket, as bun writes it.
 * @returns null if the text is not valid.
 */
export function readJson(text: string, trailingCommas = false): JsonNode | null {
  const reader = new JsonReader(text.startsWith('\uFEFF') ? text.slice(1) : text, trailingCommas);
  try {
    return reader.document();
  } catch (error) {
    if (error instanceof NotJson) return null;
    throw error;
  }
}

class JsonReader {
  readonly #text: string;
  readonly #trailingCommas: boolean;
  #at = 0;
  #line = 1;

  constructor(text: string, trailingCommas: boolean) {
    this.#text = text;
    this.#trailingCommas = trailingCommas;
  }

  document(): JsonNode {
    const node = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw new NotJson();
    return node;
  }

  #space(): void {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text[this.#at];
      if (char === '\n') this.#line += 1;
      else if (char !== ' ' && char !== '\t' && char !== '\r') return;
    }
  }

  /** Whether the next character is this one, which is then consumed. */
  #take(char: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }

  #value(depth: number): JsonNode {
    if (depth > deepest) throw new NotJson();
    this.#space();
    const line = this.#line;
    switch (this.#text[this.#at]) {
      case '{':
        return { kind: 'object', line, members: this.#members(depth) };
      case '[':
        return { kind: 'array', line, items: this.#items(depth) };
      case '"':
        return { kind: 'string', line, text: this.#string() };
      default:
        this.#literal();
        return { kind: 'other', line };
    }
  }

  #members(depth: number): ReadonlyMap<string, JsonNode> {
    const members = new Map<string, JsonNode>();
    this.#at += 1;
    if (this.#take('}')) return members;
    for (;;) {
      this.#space();
      const key = this.#string();
      if (members.has(key) || !this.#take(':')) throw new NotJson();
      members.set(key, this.#value(depth + 1));
      if (this.#take('}')) return members;
      if (!this.#take(',')) throw new NotJson();
      if (this.#trailingCommas && this.#take('}')) return members;
    }
  }

  #items(depth: number): readonly JsonNode[] {
    const items: JsonNode[] = [];
    this.#at += 1;
    if (this.#take(']')) return items;
    for (;;) {
      items.push(this.#value(depth + 1));
      if (this.#take(']')) return items;
      if (!this.#take(',')) throw new NotJson();
      if (this.#trailingCommas && this.#take(']')) return items;
    }
  }

  #string(): string {
    if (this.#text[this.#at] !== '"') throw new NotJson();
    let end = this.#at + 1;
    for (; this.#text[end] !== '"'; end += this.#text[end] === '\\' ? 2 : 1)
      if (end >= this.#text.length) throw new NotJson();
    const text = parsed(this.#text.slice(this.#at, end + 1));
    if (typeof text !== 'string') throw new NotJson();
    this.#at = end + 1;
    return text;
  }

  #literal(): void {
    const rest = /[^\s,\]}]*/uy;
    rest.lastIndex = this.#at;
    const [word = ''] = rest.exec(this.#text) ?? [];
    if (word === '' || parsed(word) === undefined) throw new NotJson();
    this.#at += word.length;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A member of an object; undefined if the node is not an object or lacks it. */
export const member = (node: JsonNode | undefined, key: string): JsonNode | undefined =>
  node?.kind === 'object' ? node.members.get(key) : undefined;

/** The members of an object; none for any other node. */
export const membersOf = (node: JsonNode | undefined): readonly (readonly [string, JsonNode])[] =>
  node?.kind === 'object' ? [...node.members] : [];

export const stringOf = (node: JsonNode | undefined): string | null =>
  node?.kind === 'string' ? node.text : null;

/** A string member with its line, as a list that is empty if there is none. */
export const placedMember = (
  node: JsonNode,
  key: string,
): readonly { readonly text: string; readonly line: number }[] => {
  const value = member(node, key);
  return value?.kind === 'string' && value.text !== '' ? [{ text: value.text, line: value.line }] : [];
};
