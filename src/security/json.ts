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

/** Index of the quotation mark that closes the string which opens at `start`. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at;
  }
  return json.length;
}
