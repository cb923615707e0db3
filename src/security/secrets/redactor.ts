import { createKeySearch, type HideKeys } from './key-search.ts';
import { createLiteralSearch } from './literal-search.ts';
import { findNamedValues, isDrawn, nameHints } from './named-values.ts';
import { isDummyToken, isStandIn } from './placeholders.ts';
import { findPlaces, placeLiterals } from './places.ts';
import { findPrivateKeys, keyLiterals } from './private-keys.ts';
import type { FoundValue } from './shapes.ts';
import { remembering, TextMemory } from './text-memory.ts';
import { findTokens, isVendorFormat, tokenLiterals } from './tokens.ts';

/** Redacts one text; see `Redact`. */
export type RedactText = ((text: string) => string) & Pick<Redact, 'composed'>;

/** A secret and its name or kind: `{ name: 'anthropic-api-key', value: 'sk-ant-…' }`. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/**
 * Replaces keys in use by `[redacted:name]`, and secrets that rules find by `[secret:1]`, `[secret:2]` …: one number for
 * each value in the order of their discovery, wherever it stands.
 */
export interface Redact {
  (text: string): string;
  /** The same for every string of a JSON-like value, keys included. */
  deep(value: unknown): unknown;
  /** Takes in keys that became known later: those that the settings name, and tokens got in place of keys. */
  learn(keys: readonly Secret[]): void;
  /** Takes in secrets that were found in other ways, unless they only stand for one. */
  hide(found: readonly Secret[]): void;
  /** Reads texts for secrets, so that what one of them holds is hidden in all of them. */
  discover(texts: readonly string[]): void;
  /** Whether nothing in these texts would be replaced: many short texts are read much faster together. */
  isClean(texts: readonly string[]): boolean;
  /**
   * Takes in what was put together from texts of this redactor and fixed words: a text, or an object with all that it
   * holds. It is not read again where it is written, unless a secret becomes known in between.
   */
  composed(made: string | object): void;
  /** How many secrets and keys are known: texts that were redacted while it was smaller may hold one. */
  count(): number;
  /** The kinds or names of what was replaced in a text, in the order of their places. */
  kinds(text: string): readonly string[];
}

/** Shorter values are no keys; replacing them would only destroy text. */
const shortestSecret = 6;

/** Times that a text is read again after something was replaced in it. */
const mostPasses = 8;

/** Whether a text holds something that was taken out by a redactor. */
export const isRedacted = (text: string): boolean => /\[(?:redacted:|secret:\d)/.test(text);

const placeholder = /\[redacted:([\w.-]+)\]|\[secret:(\d+)\]/gu;

const literalsIn = createLiteralSearch([...keyLiterals, ...tokenLiterals, ...placeLiterals, ...nameHints]);

/** Secrets of all rules in the order of their places. Where two overlap, the rule that knows more wins. */
const findSecretValues = remembering((text: string): readonly FoundValue[] => {
  const held = literalsIn(text);
  const byRule = [findPrivateKeys, findTokens, findPlaces, findNamedValues].map((find) => find(text, held));
  if (byRule.every(({ length }) => length === 0)) return [];
  const taken = new Uint8Array(text.length);
  // What was taken out before is no part of a secret.
  for (const {
    index,
    0: { length },
  } of text.matchAll(placeholder))
    taken.fill(1, index, index + length);
  const free: FoundValue[] = [];
  for (const found of byRule) {
    for (const one of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
      if (taken.subarray(one.from, one.to).includes(1)) continue;
      taken.fill(1, one.from, one.to);
      if (one.isDummy !== true) free.push(one);
    }
  }
  return free.toSorted((a, b) => a.from - b.from);
});

/** A value that is hidden wherever it stands. */
interface Known {
  readonly value: string;
  readonly number: number;
  readonly pattern: RegExp;
}

/**
 * Only a token, a password or an address is hidden where no rule finds it: nothing else may hide code from its
 * reviewers by dressing it up as a secret.
 */
const hideable = /^[\w\-+/=.:@~%?&,!#$*^]{6,4096}$/u;
/** What stands before and after a name in code. A value that could be a name is hidden elsewhere only. */
const beforeName =
  '(?<![\\w$.!&|+*/-])(?<!\\b(?:return|if|while|const|let|var|function|def|class|new|await|typeof|not|and|or|import|func?|fn|elif|case|export|yield|throw|delete|in|of)[ \\t]{1,4}|\\w\\()';
const afterName = '(?![\\w$]|[ \\t]{0,4}(?:[(;[\\]{}&|?+*/<>]|[=!]=|=[^=]|\\.\\w))';

/** With more values than these, their beginnings are sought in one walk before their patterns are. */
const fewKnown = 50;

/** The values that a text may hold, the longest first. */
function heldIn(text: string, longestFirst: readonly Known[], heads: ReadonlySet<string>): readonly Known[] {
  if (longestFirst.length <= fewKnown) return longestFirst;
  const met = new Set<string>();
  for (let at = 0; at + shortestSecret <= text.length; at += 1) {
    const head = text.slice(at, at + shortestSecret);
    if (heads.has(head)) met.add(head);
  }
  return met.size === 0 ? [] : longestFirst.filter(({ value }) => met.has(value.slice(0, shortestSecret)));
}

/** A pattern for a value that a rule found, or null where it is too ordinary to be sought. */
function patternOf(value: string, kind: string): RegExp | null {
  if (!hideable.test(value) || /^\d{1,7}$/.test(value)) return null;
  const literal = value.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  if (isVendorFormat(kind) || (value.length >= 16 && isDrawn(value, 12))) return new RegExp(literal, 'g');
  const isName = /^[\w$.=:&,]+$/.test(value) && !isDrawn(value, 8);
  return isName
    ? new RegExp(`${beforeName}${literal}${afterName}`, 'g')
    : new RegExp(`(?<![A-Za-z\\d])${literal}(?![A-Za-z\\d])`, 'g');
}

/**
 * A redactor for the keys in use, in every form they may be written in, and for text that has the shape of a secret.
 * Linear in the text; what it has redacted it leaves alone. It remembers what it found.
 */
export function createRedactor(keys: readonly (string | Secret)[]): Redact {
  /** Long texts that came out of here: what is sent is written to the transcript word for word. */
  const made = new TextMemory<true>(mostMade);
  let madeObjects = new WeakSet<object>();
  const isMade = (value: string | object): boolean =>
    typeof value === 'object'
      ? madeObjects.has(value)
      : value.length >= worthKnowing && made.get(value) === true;
  const composed = (value: string | object): void => {
    if (typeof value === 'object') madeObjects.add(value);
    else if (value.length >= worthKnowing) made.set(value, true);
  };
  const forgetMade = (): void => {
    made.clear();
    madeObjects = new WeakSet();
  };
  let inUse: readonly { readonly value: string; readonly placeholder: string }[] = [];
  let hideKeys: HideKeys = createKeySearch([]);
  const numbers = new Map<string, number>();
  const kindOf = new Map<number, string>();
  const known = new Map<string, Known>();
  const heads = new Set<string>();
  let longestFirst: readonly Known[] = [];

  const learn = (more: readonly (string | Secret)[]): void => {
    const fresh = more
      .map((secret) => (typeof secret === 'string' ? { name: 'key', value: secret } : secret))
      .map(({ name, value }) => ({ placeholder: `[redacted:${name}]`, value: value.trim() }))
      .filter(({ value }) => value.length >= shortestSecret);
    inUse = [...inUse, ...fresh];
    hideKeys = createKeySearch(inUse);
    forgetMade();
  };
  learn(keys);

  /** The number of a secret, a new one for a new secret. */
  const numberOf = (value: string, kind: string, complete = value): number => {
    const number = numbers.get(complete) ?? numbers.size + 1;
    if (!numbers.has(complete)) {
      numbers.set(complete, number);
      kindOf.set(number, kind);
    }
    if (!known.has(value)) {
      const pattern = patternOf(value, kind);
      if (pattern !== null) {
        known.set(value, { value, number, pattern });
        heads.add(value.slice(0, shortestSecret));
        forgetMade();
      }
    }
    return number;
  };
  const knownIn = (text: string): readonly Known[] => {
    if (longestFirst.length !== known.size)
      longestFirst = [...known.values()].toSorted((a, b) => b.value.length - a.value.length);
    return heldIn(text, longestFirst, heads);
  };
  const hide = (found: readonly Secret[]): void => {
    for (const { name, value } of found) {
      const password = /^[a-z][\w+.-]*:\/\/[^\s:/@]*:([^\s@]+)@/i.exec(value)?.[1] ?? value;
      if (password.length >= shortestSecret && !isStandIn(password) && !isDummyToken(password))
        numberOf(value, name);
    }
  };
  const discover = (texts: readonly string[]): void => {
    for (const some of batches(texts)) {
      if (findSecretValues(hideKeys(some.join(apart))).length === 0) continue;
      for (const text of some)
        for (const { from, to, kind, complete } of findSecretValues(hideKeys(text)))
          numberOf(text.slice(from, to), kind, complete);
    }
  };

  const once = (text: string): string => {
    const own = hideKeys(text);
    let clean = '';
    let done = 0;
    for (const { from, to, kind, complete } of findSecretValues(own)) {
      clean += `${own.slice(done, from)}[secret:${numberOf(own.slice(from, to), kind, complete)}]`;
      done = to;
    }
    clean += own.slice(done);
    for (const { value, number, pattern } of knownIn(clean))
      if (clean.includes(value)) clean = clean.replace(pattern, `[secret:${number}]`);
    return clean;
  };
  /** A placeholder may separate a value from the text next to it, and a rule may then find another value. */
  const cleaned = (text: string): string => {
    let clean = once(text);
    for (let before = text, more = mostPasses; clean !== before && more > 0; more -= 1) {
      before = clean;
      clean = once(before);
    }
    return clean;
  };

  const redact = (text: string): string => {
    if (isMade(text)) return text;
    const clean = cleaned(text);
    composed(clean);
    return clean;
  };

  const each = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(each);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), each(inner)]));
  };
  const changes = (text: string): boolean => {
    const own = hideKeys(text);
    return (
      own !== text ||
      findSecretValues(own).length > 0 ||
      knownIn(text).some(({ value, pattern }) => text.includes(value) && text.search(pattern) !== -1)
    );
  };

  const isClean = (texts: readonly string[]): boolean => {
    for (const some of batches(texts)) if (changes(some.join(apart))) return false;
    return true;
  };

  /**
   * One long text is read far faster than many short ones, and most hold no secret: what changes by itself would
   * change between line breaks too.
   */
  const deep = (value: unknown): unknown => {
    for (const together of joined(value, isMade)) {
      if (!changes(together)) continue;
      const texts: string[] = [];
      const names = new Set<string>();
      collect(value, texts, names);
      discover([...texts, ...names]);
      return each(value);
    }
    return value;
  };

  const kinds = (text: string): readonly string[] =>
    [...text.matchAll(placeholder)].flatMap(([, name, number]) => name ?? kindOf.get(Number(number)) ?? []);

  const count = (): number => inUse.length + known.size;

  return Object.assign(redact, { deep, learn, hide, discover, isClean, composed, count, kinds });
}

/** Characters of composed texts that are not read again: requests, which are kept for the debate in any case. */
const mostMade = 32_000_000;

/** Shorter texts are read sooner than they are looked up. Characters. */
const worthKnowing = 10_000;

/** Between texts that are read together: no value goes on behind it. */
const apart = '\n\0\n';
/** Characters of short texts that are read together: where one holds a secret, each is read again. */
const batchLength = 32_000;

function* batches(texts: readonly string[]): Generator<readonly string[]> {
  let some: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (length + text.length > batchLength && some.length > 0) {
      yield some;
      [some, length] = [[], 0];
    }
    some.push(text);
    length += text.length;
  }
  if (some.length > 0) yield some;
}

/** Characters that are read together at most, but for a text that is longer by itself. */
const readTogether = 1_000_000;

/** Every string of a JSON-like value that is not known, names once, in texts with one string a line. */
function* joined(value: unknown, isKnown: (value: string | object) => boolean): Generator<string> {
  const names = new Set<string>();
  const texts: string[] = [];
  collect(value, texts, names, isKnown);
  for (const name of names) texts.push(name);
  let some: string[] = [];
  let length = 0;
  for (const [at, text] of texts.entries()) {
    some.push(text);
    length += text.length;
    if (length < readTogether && at < texts.length - 1) continue;
    yield some.join('\n');
    [some, length] = [[], 0];
  }
}

/** Whether a value is an object of JSON that is no list. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function collect(
  value: unknown,
  texts: string[],
  names: Set<string>,
  isKnown: (value: string | object) => boolean = () => false,
): void {
  if (typeof value === 'string') {
    if (!isKnown(value)) texts.push(value);
    return;
  }
  if (typeof value !== 'object' || value === null || isKnown(value)) return;
  if (Array.isArray(value)) for (const inner of value) collect(inner, texts, names, isKnown);
  else if (isRecord(value)) {
    for (const name of Object.keys(value)) {
      names.add(name);
      collect(value[name], texts, names, isKnown);
    }
  }
}
