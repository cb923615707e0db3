import { createHash } from 'node:crypto';

/**
 * Values that only stand for a secret. They are neither reported nor hidden: hiding them protects nothing, and reviewers
 * who see them can tell a template from a weak default.
 */

/** Dummy keys that vendors print in their documentation, by the start of their SHA-256, so that no scanner finds them here. */
const documented = new Set([
  // AWS, secret key.
  '78314b11be2e5815',
  // Stripe, test keys.
  '2cafc0970149a84f',
  'f2d6ca16515033e5',
  '7e8de44ea9ecf6d5',
  '4695960a4c78863e',
  // GitHub, REST documentation.
  '82e74299544e0073',
  '797c0ce414586cc8',
  'bc3ae723f57c6b9e',
  '3543c50b0cb9cea8',
  '6d7fa4e64d4b1f3e',
  // Slack, API documentation.
  'f5375a46365089a8',
  '0d7e920845ed3423',
  '48f7987878ecc206',
  // SendGrid.
  '02091175c1ae3023',
  // Mailgun.
  '9c846fdf0fa8955c',
  // Google Maps.
  'ac9265e56c79b234',
  // Azure storage emulator.
  'ed967197261c16a9',
  // Azure Cosmos DB emulator.
  'eaa6a9190faf5587',
  // MinIO, public server.
  'df452eef23e8cf2c',
  '1bbb9293c38acc5e',
  // Telegram, bot documentation.
  '0b5dd075ccdd03c4',
  '731fa294d036e54f',
  // Algolia, demonstration index.
  'f7e7896182dcde5d',
]);

const isDocumented = (value: string): boolean =>
  documented.has(createHash('sha256').update(value.replace(/=+$/, '')).digest('hex').slice(0, 16));

/** References, templates and ciphertext: what a file holds in place of a secret. */
const reference =
  /\$\{|\{\{|#\{|\$\(|%\(|<[\w ./-]*>|^<|^[\w$.]+\(|\[(?:secret:\d|redacted|secure|hidden|filtered)|process\.env|os\.environ/i;
/** Where a secret is kept, in the words of stores and protocols: `arn:aws:secretsmanager:…`, `op://vault/item`. */
const keptElsewhere =
  /^(?:urn|arn):[\w-]+:|^(?:op|vault|kms|ssm|gcpsm|akv|keyring|doppler):\/\/|^projects\/[^/]+\/secrets\//i;
/** What EJSON, SOPS, Ansible, Vault's transit engine and Spring's configuration server write: it needs a key to be read. */
const ciphertext = /^(?:EJ\[\d:|ENC\[|\$ANSIBLE_VAULT|vault:v\d+:|\{cipher\})/;
/** Words that say it. */
const says =
  /example|placeholder|change[-_]?(?:me|it|this)|dummy|sample|redacted|not[-_]?(?:a[-_]?)?real|fake|insert[-_]|replace[-_]?(?:me|this|with)|your[-_]|(?<![A-Za-z])your(?![a-z])|x{4,}|\*{3,}|\.{3}|…|•{3}/i;

/** A number that was counted. */
const numberRow = /0?1234567(?:8|89|890)|87654321/;

/** Words that name a secret or its field, and those that tests and templates add. */
const vocabulary = new Set(
  (
    'a ab abc abcd abcdef access account actual add admin administrator aes all an any api app at auth bar basic baz bearer ' +
    'best bits bot cat client code cookie correct cred credential credentials data db default demo dependency dev fake ' +
    'file first foo foobar for from good guest hash hello here horse hunter id index invalid is it jwt key least ' +
    'letmein local localhost login long main me missing mock my mysql name new no none not null oauth ok old one only ' +
    'or other pass passphrase passwd password postgres private public pw pwd query qwerty random real redis refresh ' +
    'right root salt secret secrets secure server service session sign signing some source staging str string strong ' +
    'super test testing tester tests text that the this to token two upstream url use user username valid value ' +
    'very webhook wrong xyz yes changeit toor welcome iloveyou monkey dragon ssh ftp http https m2m'
  ).split(' '),
);
/** A longer word is not taken apart: that could take long. Characters. */
const longestWord = 24;
/** A word of the vocabulary, or several written as one. */
const knownWords = new RegExp(`^(?:${[...vocabulary].filter(({ length }) => length > 1).join('|')})+$`, 'i');
/** Words in one case, one of which names the field: `url-password`, `the_shop_secret`. */
const phrase = /^(?=.*(?:password|secret|token|passphrase|credential))(?:[a-z]+[-_. ]){1,6}[a-z]+\d?$/;
/** Passwords on everybody's list, in signs that hide the word. */
const common = new Set(
  'passw0rd p@ssw0rd p@ssword pa$$word pa$$w0rd p4ssw0rd p@55w0rd s3cret s3cr3t sup3rs3cr3t t0ps3cret adm1n r00t qwerty letme1n 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx q1w2e3r4 trustno1'.split(
    ' ',
  ),
);

const rows = [
  '0123456789abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '90',
  'zxywvutsrqponmlkjihgfedcba',
];
const neighbours = new Set(
  rows.flatMap((row) =>
    Array.from(row).flatMap((char, at) => {
      const after = row[at + 1];
      return after === undefined ? [char + char] : [char + char, char + after, after + char];
    }),
  ),
);

/** The share of characters that follow the one before them in the alphabet or on a keyboard, or repeat it. */
function sequential(text: string): number {
  if (text.length < 2) return 0;
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) if (neighbours.has(`${text[at - 1]}${text[at]}`)) steps += 1;
  return steps / (text.length - 1);
}

/** Whether a text repeats its first characters, up to four. */
function isRepeated(text: string): boolean {
  for (let period = 1; period <= 4; period += 1) {
    let same = 0;
    for (let at = period; at < text.length; at += 1) if (text[at] === text[at - period]) same += 1;
    if (same >= 0.9 * (text.length - period)) return true;
  }
  return false;
}

/**
 * Whether the letters and digits of a text were counted, repeated or typed along a keyboard rather than drawn. Of 10,000
 * drawn tokens of 16 to 64 characters fewer than 10 look so; of shorter texts little can be said.
 */
function hasLowEntropy(text: string): boolean {
  const chars = text.replace(/[^A-Za-z\d]/g, '').toLowerCase();
  if (chars.length < 12) return false;
  return (
    sequential(chars) >= 0.5 ||
    isRepeated(chars) ||
    (chars.length >= 16 && new Set(chars).size <= Math.min(6, chars.length / 3))
  );
}

/** Words of the tokens that people make up: in one case, for a drawn token holds some of them in two. */
const tokenWords =
  /fake|FAKE|Fake|your|YOUR|Your|mock|MOCK|Mock|dummy|DUMMY|Dummy|example|EXAMPLE|Example|sample|SAMPLE|Sample|token|TOKEN|Token|secret|SECRET|Secret|password|PASSWORD|placeholder|PLACEHOLDER|invalid|INVALID|redacted|REDACTED|replace|REPLACE|testing|TESTING|Testing|foobar|x{6}|X{6}|0{6}|\.{3}|\*{3}|…/;

/** Whether a token of a vendor's format is none. @param body what follows the format's prefix. */
export const isDummyToken = (token: string, body = token): boolean =>
  reference.test(body) || tokenWords.test(body) || hasLowEntropy(body) || isDocumented(token);

/**
 * Whether the value of a field that is named as a secret is none. Entropy does not decide: a value stands in if it says
 * so, if it consists of the words that name its field, if it is counted (`123456`), or if it is on everybody's list. A
 * weak password that says something of its own (`Winter2024!`) is a secret.
 */
export function isStandIn(value: string): boolean {
  const decoded = /%[\da-f]{2}/i.test(value) ? decode(value) : value;
  return decoded !== value && isStandIn(decoded) ? true : standsIn(value);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function standsIn(value: string): boolean {
  if (reference.test(value) || keptElsewhere.test(value) || ciphertext.test(value) || says.test(value))
    return true;
  const plain = value.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
  if (common.has(plain.replace(/\d+$/, '')) || common.has(plain)) return true;
  const chars = plain.replace(/[^a-z\d]/g, '');
  if (chars.length >= 4 && chars.length * 2 > value.length && sequential(chars) >= 0.85) return true;
  if (chars === '' || numberRow.test(chars)) return true;
  return isWords(value) || vocabulary.has(plain.replace(/\d+$/, '')) || isDocumented(value);
}

/** Whether a text is words of the vocabulary and short or counted numbers, as `my-test-token-2`. */
function isWords(text: string): boolean {
  // Signs among words: a password that was made of them.
  if (/[!#$%^&*?~]/.test(text.slice(0, -1))) return false;
  const all = text.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  const words = all.filter(({ length }) => length > 1);
  const numbers = text.match(/\d+/g) ?? [];
  return (
    words.some(({ length }) => length > 2) &&
    all.length - words.length <= 2 &&
    numbers.every((number) => number.length <= 4 || sequential(number) >= 0.85) &&
    (words.every((word) => word.length <= longestWord && knownWords.test(word)) ||
      (all.join('').length > 10 && phrase.test(text)))
  );
}

/** Claims that say nothing of who holds a token. */
const emptyClaims = new Set(['iat', 'exp', 'nbf', 'message', 'foo', 'hello', 'data', 'test', 'typ', 'alg']);
const exampleClaims =
  /john ?doe|jane ?doe|"joe"|example\.|\.example"|\bexample\b|\b(?:fake|correct|wrong|other|some|test|demo|foo|hello|hey)\b|supabase-demo/i;

/** Whether a JSON Web Token is an example: its claims are empty, or name the people and places of examples. */
export function isExampleJwt(token: string): boolean {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  const names = [...claims.matchAll(/"([^"\\]{1,60})"\s*:/g)].map(([, name = '']) => name);
  return (
    exampleClaims.test(claims) ||
    (names.length > 0 && names.every((name) => emptyClaims.has(name))) ||
    isDummyToken(token)
  );
}

/** The password of `user:password` in base64, or null if the text is no such pair. */
export function passwordInBase64(text: string): string | null {
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  const pair = /^([\x20-\x39\x3b-\x7e]{0,100}):([\x20-\x7e]{1,300})$/.exec(decoded);
  return pair === null ? null : (pair[2] ?? null);
}
