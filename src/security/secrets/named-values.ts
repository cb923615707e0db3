import type { LiteralsInText } from './literal-search.ts';
import { isStandIn } from './placeholders.ts';
import type { FoundValue } from './shapes.ts';

/**
 * Values that are secrets by the names they are given: `password: …`, `API_KEY=…`, `<token>…</token>`. A false
 * redaction hides code from its reviewers, so the less the place says, the more the value must: in quotes a digit and a
 * letter are enough, without them it must look drawn rather than written.
 */

/** One of these stands in every name of a secret. */
export const nameHints: readonly string[] = ['pass', 'pwd', 'secret', 'token', 'key', 'cred', 'auth'];
const hintAndName = new RegExp(`(?:${nameHints.join('|')})[\\w-]{0,60}`, 'iy');
/** Characters looked at on either side of a hint: no name is longer. */
const longestName = 60;
const nameStart = /[\w.-]*$/;

type Kind = 'password' | 'secret' | 'key';

const passwords = /(?:password|passwd|passphrase|pwd|(?:^|[_.-])pass)$/i;
const camelPass = /[a-z\d]Pass$/;
const secrets =
  /(?:secret|token|_auth|(?:secret|client|api|app|access|auth|private|signing|encryption|account)[_-]?key)$/i;
/** What these hold is often no secret: the value has to say it. */
const keys = /(?:key|keys?[_-]?base|credentials?)$/i;
/** Keys that everybody may know. */
const openKeys = /(?:public|foreign|primary|publishable|cache|sort|partition|storage)[_-]?key$/i;

/** Whether a name is one of a password, a secret or a token. */
export const isSecretName = (name: string): boolean => {
  const kind = kindOf(name);
  return kind === 'password' || kind === 'secret';
};

function kindOf(name: string): Kind | null {
  if (passwords.test(name) || camelPass.test(name)) return 'password';
  if (secrets.test(name)) return 'secret';
  return keys.test(name) && !openKeys.test(name) ? 'key' : null;
}

/** What may stand between a name and its value, up to the value's quote. */
const separators = {
  assigned: /["'`]?\]?\s{0,4}(?::=|=>|[:=])\s{0,4}/y,
  // `<add key="Password" value="…">`, `{"name": "TOKEN", "value": "…"}`, and two lines of YAML.
  sibling: /["']?\s{0,4},?\s{0,20}["']?value["']?\s{0,4}[:=]\s{0,4}/y,
  // A scalar on the next line of YAML: `password: >-`.
  below: /["']?[ \t]{0,4}:[ \t]{0,4}(?:[>|][+-]?\d?[+-]?)?[ \t]{0,20}\r?\n[ \t]{1,60}["']?(?=\S)/y,
  element: />(?=[^<>\s]{1,200}<\/)/y,
  option: / (?=[^\s-])/y,
} as const;
type Form = keyof typeof separators;
const forms: readonly Form[] = ['below', 'assigned', 'sibling', 'element', 'option'];

const quoted = /["'`]([^"'`\s]{8,2000})(?=["'`])/y;
const bare = /[^\s"'`,;(){}[\]<>|\\]{8,200}/y;
/** Nothing but a comment follows on the line. */
const lineEnds = /[ \t]{0,20}(?:#|\/\/|\r?$)/my;
/** What may stand before a name that begins its line; before `_authToken` a registry's address. */
const lineBegins = /^[ \t+-]*(?:(?:export|set|env|arg|local|const|let|var)[ \t]+)?["'`]?$|[^\s=]:$/i;
/** Variables of an environment, which hold what they say: `SERVICE_TOKEN=…`. */
const variable =
  /(?:(?<![A-Za-z])[A-Z\d_]*(?:PASSWORD|SECRET|TOKEN|API_KEY|ACCESS_KEY|PRIVATE_KEY)|_authToken)$/;
const plainValue = /^[\w+/.=~-]{10,200}$/;

/** A value that is all of its line, but for the name. */
function isSecretLine(kind: Kind, value: string): boolean {
  if (!plausible(value, kind === 'password' ? 8 : 12)) return false;
  switch (kind) {
    case 'password':
      return isDrawn(value, 8) || looksChosen(value);
    case 'secret':
      return isDrawn(value, 12);
    case 'key':
      return isDrawn(value, 24);
  }
}

/** A value in quotes. */
function isSecretInQuotes(kind: Kind, name: string, value: string): boolean {
  if (kind === 'key') return isSecretLine(kind, value);
  // `pass` alone may be a pass over something.
  if (/pass$/i.test(name))
    return plausible(value, 8) && (isDrawn(value, 8) || /\d.*[!#$%^&*?~]|[!#$%^&*?~].*\d/.test(value));
  return plausible(value, kind === 'password' && looksChosen(value) ? 8 : 10);
}

/** A value in the midst of a line, as in a header or an address, where code would stand as well. */
const isSecretInline = (kind: Kind, value: string): boolean =>
  plausible(value, 20) && isDrawn(value, kind === 'key' ? 32 : 20);

interface Value {
  readonly from: number;
  readonly text: string;
}

/** The form in which a value follows a name that ends here, and where it does. */
function valueAfter(text: string, nameEndsAt: number): { readonly form: Form; readonly at: number } | null {
  for (const form of forms) {
    const separator = separators[form];
    separator.lastIndex = nameEndsAt;
    if (separator.test(text)) return { form, at: separator.lastIndex };
  }
  return null;
}

/** The secret that a name is given which ends here and holds the hint, or null. */
function secretOf(text: string, hintedAt: number, nameEndsAt: number): Value | null {
  const found = valueAfter(text, nameEndsAt);
  if (found === null) return null;
  // What stands before the name on its line, as far as that matters.
  const before = text.slice(Math.max(0, hintedAt - longestName), hintedAt);
  const start = hintedAt - (nameStart.exec(before)?.[0].length ?? 0);
  const name = text.slice(start, nameEndsAt);
  const kind = kindOf(name);
  if (kind === null) return null;
  const { form, at } = found;
  switch (form) {
    case 'below':
      return secretAt(text, at, scalar, (value) => isSecretLine(kind, value));
    case 'element':
      return secretAt(text, at, bare, (value) => isSecretLine(kind, value));
    case 'option':
      return name.startsWith('--') ? secretAt(text, at, bare, (value) => isSecretInline(kind, value)) : null;
    case 'sibling':
      return (
        secretAt(text, at, quoted, (value) => isSecretLine(kind, value)) ??
        secretAt(text, at, bare, (value) => isSecretLine(kind, value))
      );
    case 'assigned':
      return (
        secretAt(text, at, quoted, (value) => isSecretInQuotes(kind, name, value)) ??
        (isWholeLine(text, start, at)
          ? secretAt(
              text,
              at,
              bare,
              (value) => isSecretLine(kind, value) || isVariable(text, name, nameEndsAt, value),
            )
          : secretAt(
              text,
              at,
              parameter,
              (value) => isSecretInline(kind, value) || isInlineVariable(text, { start, at, name, value }),
            ))
      );
  }
}

/** All of a line, and no key of YAML's own. */
const scalar = /([^\s"'`,;(){}[\]<>|\\]{8,200})(?=["']?[ \t]{0,20}\r?(?:\n|$))/y;
/** In an address the next parameter follows. */
const parameter = /[^\s"'`,;(){}[\]<>|\\&]{8,200}/y;

function secretAt(
  text: string,
  at: number,
  pattern: RegExp,
  isSecret: (value: string) => boolean,
): Value | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const [all, inner = all] = found;
  return isSecret(inner) ? { from: at + all.indexOf(inner), text: inner } : null;
}

function isWholeLine(text: string, nameStartsAt: number, valueAt: number): boolean {
  bare.lastIndex = valueAt;
  if (!bare.test(text)) return false;
  lineEnds.lastIndex = bare.lastIndex;
  if (!lineEnds.test(text)) return false;
  const near = text.slice(Math.max(0, nameStartsAt - longestName), nameStartsAt);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  return lineBegins.test(line.length === longestName ? `…${line}` : line);
}

const isVariable = (text: string, name: string, nameEndsAt: number, value: string): boolean =>
  variable.test(name) &&
  /^\s?=/.test(text.slice(nameEndsAt, nameEndsAt + 2)) &&
  plainValue.test(value) &&
  plausible(value, 10);

/** A variable before a command or after an option: `PGPASSWORD=… psql`, `-e API_TOKEN=…`. */
const isInlineVariable = (
  text: string,
  {
    start,
    at,
    name,
    value,
  }: { readonly start: number; readonly at: number; readonly name: string; readonly value: string },
): boolean =>
  /(?:^|_|[A-Z])(?:PASSWORD|PASSWD|PASSPHRASE|PWD|PASS|SECRET|TOKEN|API_KEY|ACCESS_KEY)$/.test(name) &&
  name === name.toUpperCase() &&
  text[at - 1] === '=' &&
  /[\s"'`]/.test(text[start - 1] ?? ' ') &&
  plausible(value, 8) &&
  (isDrawn(value, 8) || looksChosen(value));

/** Values in a text that are secrets by their names. Linear. */
export function findNamedValues(text: string, held: LiteralsInText): readonly FoundValue[] {
  const found: FoundValue[] = [];
  let done = 0;
  for (const hintedAt of held.places(nameHints)) {
    if (hintedAt < done) continue;
    hintAndName.lastIndex = hintedAt;
    hintAndName.test(text);
    done = hintAndName.lastIndex;
    const secret = secretOf(text, hintedAt, done);
    if (secret === null) continue;
    const to = secret.from + secret.text.length;
    found.push({ from: secret.from, to, kind: 'secret-value' });
    done = to;
  }
  return found;
}

/** Whether a text may be a secret at all: a digit and a letter, and neither stand-in nor reference. */
const plausible = (text: string, least: number): boolean =>
  text.length >= least && /\d/.test(text) && /[A-Za-z]/.test(text) && !isStandIn(text);

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** Of that many neighbouring characters of a name in camel case, fewer are of two kinds. */
const turnsOfNames = 0.3;
/** Characters for each group of digits, at most, where letters are of one case. */
const charactersOfGroup = 8;

/**
 * Whether a text was drawn by a machine: in its longest run of letters and digits their kinds take turns far more often
 * than in a word, a version or a name.
 * @param least characters of the run.
 */
export function isDrawn(text: string, least: number): boolean {
  if (uuid.test(text)) return true;
  const runs = text.match(/[A-Za-z\d+/]+/g) ?? [];
  const longest = runs.reduce((a, b) => (b.length > a.length ? b : a), '');
  const digits = longest.match(/\d/g) ?? [];
  if (longest.length < least || digits.length === 0) return false;
  const bothCases = /[a-z]/.test(longest) && /[A-Z]/.test(longest);
  const turns = longest.match(/\d(?=\D)|\D(?=\d)|[a-z](?=[A-Z])|[A-Z](?=[a-z])/g) ?? [];
  const groups = longest.match(/\d+/g) ?? [];
  const share = turns.length / (longest.length - 1);
  // One digit may be a name's, at its end or next to few capitals.
  if (digits.length === 1)
    return bothCases && longest.length >= 10 && share >= turnsOfNames && /[A-Za-z]\d[A-Za-z]/.test(longest);
  return bothCases
    ? share >= turnsOfNames
    : groups.length >= Math.max(3, longest.length / charactersOfGroup) && /[A-Za-z].*[A-Za-z]/.test(longest);
}

/** Whether a text is a password as people make them: signs among letters and digits, or digits in several places. */
export const looksChosen = (text: string): boolean =>
  /^[^$*&!@%{[<|>/]/.test(text) && (/[!#$%^&*@?~]/.test(text) || /^[a-z]+\d+[a-z]+\d[a-z\d]*$/.test(text));
