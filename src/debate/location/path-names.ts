/** The ways in which a path that a model wrote may be meant, and which file of the change each of them names. */

const marks = /^[\s`'"“”‘’<([*]+|[\s`'"“”‘’>)\]*,;]+$/gu;
const lineNumbers =
  /(?::\d{1,7}(?:[-–:,]\d{1,7})*|#L?\d{1,7}(?:[-–]L?\d{1,7})?|\s*\(?(?:lines?|L)\s*\d{1,7}(?:\s*[-–]\s*\d{1,7})?\)?)$/iu;

/** Longer text is no path. */
const longestPath = 1_000;

/**
 * Spellings of a path, the literal one first: without marks around it, line numbers behind it, a leading `./` or `/`, and
 * the `a/` or `b/` of a diff, with slashes for back slashes, and without the escapes of JSON.
 */
export function spellings(path: string): readonly string[] {
  if (path.length > longestPath) return [];
  const literal = path.replace(/^(?:\.\/)+/u, '');
  const bare = path.replace(marks, '').replaceAll('\\', '/');
  const noLines = bare.replace(lineNumbers, '').replace(marks, '');
  const relative = [bare, noLines].map((one) => one.replace(/^(?:\.?\/)+/u, '').replace(/\/{2,}/gu, '/'));
  const noPrefix = relative.map((one) => one.replace(/^[ab]\//u, ''));
  return [...new Set([literal, literal.trim(), ...relative, ...noPrefix, ...unescaped(path)])].filter(
    (one) => one !== '',
  );
}

/** The path that a request shows as a JSON string, where its escapes were copied along. */
function unescaped(path: string): readonly string[] {
  const inner = path.trim().replace(/^"|"$/gu, '');
  if (!inner.includes('\\')) return [];
  try {
    const read: unknown = JSON.parse(`"${inner}"`);
    return typeof read === 'string' ? [read] : [];
  } catch {
    return [];
  }
}

/** A path as people may write it: a composed letter and white space at its ends make no difference. */
const plain = (path: string): string => path.trim().normalize('NFC');

/**
 * The one path of `known` that a path names: literally, by another spelling, by its last part (`a.js`, `src/a.js`), by
 * the end of an absolute path, or in another case. Null where it names none or more than one.
 */
export function namedPath(path: string, known: readonly string[]): string | null {
  const names = spellings(path);
  const literal = names.find((name) => known.includes(name));
  if (literal !== undefined) return literal;
  const like = names.map(plain);
  const isAbsolute = /^\s*[`'"]?(?:[/\\~]|[a-z]:[/\\])/iu.test(path);
  const rules: readonly ((one: string) => boolean)[] = [
    (one) => like.includes(plain(one)),
    (one) => like.some((name) => plain(one).endsWith(`/${name}`)),
    (one) => isAbsolute && one.includes('/') && like.some((name) => name.endsWith(`/${plain(one)}`)),
    (one) => like.some((name) => name.toLowerCase() === plain(one).toLowerCase()),
  ];
  for (const rule of rules) {
    const [found, ...others] = known.filter(rule);
    if (found !== undefined) return others.length === 0 ? found : null;
  }
  if (path.trim() === '' && known.length === 1) return known[0] ?? null;
  return containedPath(path, known);
}

/** The first path of `known` that stands in a longer text, such as a header or an address, as a path of its own. */
function containedPath(text: string, known: readonly string[]): string | null {
  if (text.length > longestPath) return null;
  const found = known.flatMap((path) => {
    const at = path === '' ? -1 : text.indexOf(path);
    if (at < 0) return [];
    const before = text[at - 1] ?? ' ';
    const after = text[at + path.length] ?? ' ';
    const begins = text.slice(0, at).includes('://') ? /[^\w.-]/u : /[^\w./-]/u;
    return begins.test(before) && /[^\w./-]/u.test(after) ? [{ path, at }] : [];
  });
  return found.toSorted((a, b) => a.at - b.at || b.path.length - a.path.length)[0]?.path ?? null;
}
