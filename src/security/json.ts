/** A text read as JSON. */
type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** `why` completes "it …". */
  | { readonly ok: false; readonly why: string };

/**
 * Reads JSON (RFC 8259) and refuses an object that holds a key twice, at any depth. `JSON.parse` keeps the last of
 * two such values without a word, so that an answer can say two things and only one of them is seen.
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'is not JSON' };
  }
  const key = repeatedKey(text);
  if (key === null) return { ok: true, value };
  return { ok: false, why: `holds the key ${JSON.stringify(key.slice(0, 60))} twice in one object` };
}

/**
 * The first key that stands twice in one object, or null. Keys that differ only in their escapes are the same.
 * @param json text that `JSON.parse` accepts.
 */
function repeatedKey(json: string): string | null {
  /** The keys of each object that is open, null for each list. */
  const open: (Set<string> | null)[] = [];
  let string = '';
  for (let at = 0; at < json.length; at += 1) {
    switch (json[at]) {
      case '{':
        open.push(new Set());
        break;
      case '[':
        open.push(null);
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case '"': {
        const end = endOfString(json, at);
        string = json.slice(at, end + 1);
        at = end;
        break;
      }
      case ':': {
        const key = String(JSON.parse(string));
        const keys = open.at(-1);
        if (keys?.has(key) === true) return key;
        keys?.add(key);
        break;
      }
      default:
        break;
    }
  }
  return null;
}

/** What stands at the beginning of an object in a text. */
type ScannedObject =
  /** A complete object; `end` is the index after it. */
  | { readonly kind: 'whole'; readonly end: number }
  /** The text ends before the object does. */
  | { readonly kind: 'cut' }
  /** No JSON from index `at` on. `keys` are those of the outermost object until then. */
  | { readonly kind: 'broken'; readonly at: number; readonly keys: readonly string[] };

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const blank = /[ \t\n\r]*/y;
/** A text that ends this close after a value that is not complete was cut inside it. */
const longestScalar = 'false'.length;

type Expected = 'key' | 'key-or-end' | 'colon' | 'value' | 'value-or-end' | 'comma-or-end';

/**
 * Finds the end of the JSON object (RFC 8259) that begins at `start`, in one pass without a limit on its depth.
 * @param start index of an opening brace.
 */
export function scanObject(text: string, start: number): ScannedObject {
  const open: ('{' | '[')[] = ['{'];
  const keys: string[] = [];
  let expected: Expected = 'key-or-end';
  let at = start + 1;
  const broken = (): ScannedObject => ({ kind: 'broken', at, keys });
  for (;;) {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    const character = text[at];
    if (character === undefined) return { kind: 'cut' };
    const closes = open.at(-1) === '{' ? '}' : ']';
    if (character === closes && expected.endsWith('-end')) {
      open.pop();
      at += 1;
      if (open.length === 0) return { kind: 'whole', end: at };
      expected = 'comma-or-end';
      continue;
    }
    switch (expected) {
      case 'key':
      case 'key-or-end': {
        if (character !== '"') return broken();
        const end = endOfStrictString(text, at);
        if (end === text.length) return { kind: 'cut' };
        if (text[end] !== '"') {
          at = end;
          return broken();
        }
        if (open.length === 1) keys.push(String(JSON.parse(text.slice(at, end + 1))));
        at = end + 1;
        expected = 'colon';
        break;
      }
      case 'colon':
        if (character !== ':') return broken();
        at += 1;
        expected = 'value';
        break;
      case 'comma-or-end':
        if (character !== ',') return broken();
        at += 1;
        expected = closes === '}' ? 'key' : 'value';
        break;
      case 'value':
      case 'value-or-end': {
        if (character === '{' || character === '[') {
          open.push(character);
          at += 1;
          expected = character === '{' ? 'key-or-end' : 'value-or-end';
          break;
        }
        if (character === '"') {
          const end = endOfStrictString(text, at);
          if (end === text.length) return { kind: 'cut' };
          if (text[end] !== '"') {
            at = end;
            return broken();
          }
          at = end + 1;
        } else {
          scalar.lastIndex = at;
          const length = scalar.exec(text)?.[0].length ?? 0;
          if (length === 0) return text.length - at < longestScalar ? { kind: 'cut' } : broken();
          at += length;
        }
        expected = 'comma-or-end';
        break;
      }
      default:
        return expected satisfies never;
    }
  }
}

/**
 * Index of the quotation mark that closes the string which opens at `start`; of the first character that JSON does not
 * allow in it; or the length of the text if the string does not end.
 */
function endOfStrictString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code < 0x20) return at;
    if (code !== 0x5c) continue;
    const escaped = text[at + 1];
    if (escaped === undefined) return text.length;
    const digits = text.slice(at + 2, at + 6);
    if (escaped === 'u') {
      if (/^[\da-f]{4}$/iu.test(digits)) at += 5;
      else return at + 2 + digits.length === text.length ? text.length : at;
    } else if ('"\\/bfnrt'.includes(escaped)) at += 1;
    else return at;
  }
  return text.length;
}

/** Index of the quotation mark that closes the string which opens at `start`. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at;
  }
  return json.length;
}
