import { redactNamedValues } from './named-values.ts';
import { redactKeyBodies, redactPrivateKeys } from './private-keys.ts';
import { redactTokens } from './tokens.ts';

/** A key in use and the name it is replaced by: `{ name: 'anthropic-api-key', value: 'sk-ant-…' }`. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** Replaces secrets by `[redacted:name]`. */
export interface Redact {
  (text: string): string;
  /** The same for every string of a JSON-like value, keys included. */
  deep(value: unknown): unknown;
  /** Takes in secrets that became known later: those that the settings name, and tokens got in place of keys. */
  learn(secrets: readonly Secret[]): void;
}

/** Shorter values are no keys; replacing them would only destroy text. */
const shortestSecret = 6;

/**
 * Base64 of a text that holds the secret: the secret's bytes may start at any of three places in a group, and the
 * characters at its two edges depend on its neighbours, so only those in between are sought.
 */
function base64Forms(value: string): string[] {
  const forms: string[] = [Buffer.from(value).toString('base64')];
  for (const lead of [0, 1, 2]) {
    const bytes = Buffer.concat([Buffer.alloc(lead), Buffer.from(value)]);
    const whole = Math.floor(bytes.length / 3) * 4;
    const inner = bytes.toString('base64').slice(lead === 0 ? 0 : 4, whole);
    if (inner.length >= 12) forms.push(inner);
  }
  return forms.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')]);
}

/** How a secret may be written in a log, a request, a URL or a header dump; longest first, so that none is cut in two. */
function forms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const bytes = Buffer.from(value);
  return [
    value,
    json,
    JSON.stringify(json).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    bytes.toString('hex'),
    ...base64Forms(value),
  ];
}

/**
 * A redactor for the keys in use, in every form they may be written in, and for text that has the shape of a
 * well-known key. Pure; linear in the text; what it has redacted it leaves alone.
 */
export function createRedactor(secrets: readonly (string | Secret)[]): Redact {
  /** Long texts that came out of here: what is sent is written to the transcript word for word. */
  const made = new Set<string>();
  let known: readonly { readonly name: string; readonly form: string }[] = [];
  const learn = (more: readonly (string | Secret)[]): void => {
    const fresh = more
      .map((secret) => (typeof secret === 'string' ? { name: 'key', value: secret } : secret))
      .map(({ name, value }) => ({ name, value: value.trim() }))
      .filter(({ value }) => value.length >= shortestSecret)
      .flatMap(({ name, value }) => [...new Set(forms(value))].map((form) => ({ name, form })));
    known = [...known, ...fresh].toSorted((a, b) => b.form.length - a.form.length);
    made.clear();
  };
  learn(secrets);

  const cleaned = (text: string): string => {
    let clean = text;
    for (const { name, form } of known) {
      if (clean.includes(form)) clean = clean.replaceAll(form, `[redacted:${name}]`);
    }
    return redactNamedValues(redactTokens(redactKeyBodies(redactPrivateKeys(clean))));
  };

  const redact = (text: string): string => {
    if (made.has(text)) return text;
    const clean = cleaned(text);
    if (clean.length >= worthKnowing) remember(made, clean);
    return clean;
  };

  const each = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(each);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), each(inner)]));
  };

  /**
   * One long text is read far faster than many short ones, and most hold no secret: what changes by itself would
   * change between line breaks too.
   */
  const deep = (value: unknown): unknown => {
    for (const together of joined(value, made)) if (cleaned(together) !== together) return each(value);
    return value;
  };

  return Object.assign(redact, { deep, learn });
}

/** Shorter texts are read sooner than they are looked up. Characters. */
const worthKnowing = 10_000;
/** Texts that are remembered: they are met again at once or not at all. */
const mostKnown = 16;

function remember(made: Set<string>, text: string): void {
  const [oldest] = made;
  if (made.size >= mostKnown && oldest !== undefined) made.delete(oldest);
  made.add(text);
}

/** Characters that are read together at most, but for a text that is longer by itself. */
const readTogether = 1_000_000;

/** Every string of a JSON-like value that is not known, names once, in texts with one string a line. */
function* joined(value: unknown, known: ReadonlySet<string>): Generator<string> {
  const names = new Set<string>();
  const texts: string[] = [];
  collect(value, texts, names);
  for (const name of names) texts.push(name);
  let some: string[] = [];
  let length = 0;
  for (const [at, text] of texts.entries()) {
    if (!known.has(text)) {
      some.push(text);
      length += text.length;
    }
    if (length < readTogether && at < texts.length - 1) continue;
    yield some.join('\n');
    [some, length] = [[], 0];
  }
}

function collect(value: unknown, texts: string[], names: Set<string>): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const inner of value) collect(inner, texts, names);
  else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      names.add(name);
      collect(inner, texts, names);
    }
  }
}
