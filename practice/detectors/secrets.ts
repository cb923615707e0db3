import { added, type Detector, isProduction, onLine, type Sight } from './detector.ts';

/** Credentials, randomness, certificates and origins. */

/** A value that only stands for a credential. */
const placeholder =
  /example|changeme|change-me|placeholder|your[-_]|dummy|redacted|x{4,}|\*{3,}|<[^>]+>|\$\{|%\(|process\.env|os\.environ|getenv|test/i;

export const hardCodedCredential: Detector = {
  id: 'hard-coded-credential',
  category: 'secret-exposure',
  severity: 'critical',
  title: 'The source contains a credential',
  explanation:
    'Everyone who can read the repository, its history or a build of it has this credential, for ever.',
  scenario: 'A laptop, fork or build log leaks; the credential works until someone thinks of replacing it.',
  see: onLine({
    languages: ['javascript', 'python', 'go', 'c-like', 'yaml'],
    pattern:
      /\b\w*(?:passw(?:or)?d|secret|api_?key|access_?key|private_?key|auth_?token)\w*["']?\s*(?::=|[:=])\s*["'`](?=[^"'`]*\d)[^"'`\s]{8,}["'`]/i,
    unless: placeholder,
  }),
};

const random = /\bMath\.random\(|(?<![.\w])random\.(?:random|randint|choice|choices)\(|\brand\.Intn?\(/;

export const predictableToken: Detector = {
  id: 'predictable-token',
  category: 'cryptography',
  severity: 'major',
  title: 'A secret is made from predictable randomness',
  explanation: 'This generator is made for simulations; its next values follow from the ones already seen.',
  scenario: 'Someone collects a few values, computes the next one and uses it as another user’s.',
  see: (listing) => {
    if (!isProduction(listing)) return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      if (!random.test(line.bare)) return [];
      const named = `${line.bare} ${listing.functionAround(line).headText}`;
      const secret = /token|secret|passw|session|nonce|otp\b|invite|reset|coupon|voucher|apiKey/i.test(named);
      return secret && !/jitter|backoff|delay|shuffle|sample/i.test(named) ? [{ line, guard: null }] : [];
    });
  },
};

export const unverifiedTls: Detector = {
  id: 'unverified-tls',
  category: 'authentication',
  severity: 'critical',
  title: 'Certificates are no longer verified',
  explanation: 'The connection is encrypted, but the identity of the other side is not checked.',
  scenario:
    'Someone between the two ends presents a certificate of their own and reads and changes everything.',
  see: onLine({
    languages: ['javascript', 'python', 'go', 'c-like'],
    bare: true,
    pattern: /\brejectUnauthorized:\s*false|\bverify\s*=\s*False|\bInsecureSkipVerify:\s*true/,
  }),
};

export const openOrigin: Detector = {
  id: 'open-origin',
  category: 'authorization',
  severity: 'minor',
  title: 'Any origin may read the answers',
  explanation:
    'Every web page that a user visits may call this service from their browser and read what it says.',
  scenario: 'A user of an internal deployment opens a hostile page; its script reads the service’s answers.',
  see: onLine({
    languages: ['javascript', 'python', 'go'],
    pattern:
      /Access-Control-Allow-Origin["'],?\s*[:,=]?\s*["']\*["']|\bcors\(\s*\{[^}]*origin:\s*(?:["']\*["']|true)|\ballow_origins\s*=\s*\[\s*["']\*["']|AllowOrigins:\s*\[\]string\{"\*"\}/,
  }),
};

export const leakyComparison: Detector = {
  id: 'leaky-comparison',
  category: 'cryptography',
  severity: 'minor',
  title: 'A signature is compared byte by byte',
  explanation: 'An ordinary comparison stops at the first difference, and its duration says where that was.',
  scenario: 'Someone who can send many attempts finds a valid signature one byte at a time.',
  see: onLine({
    languages: ['javascript', 'python', 'go'],
    bare: true,
    pattern:
      /\b\w*(?:signature|hmac|digest)\w*\s*(?:===?|!==?)\s*\w*(?:expected|computed|actual|signature|hmac|digest)/i,
    unless: /timingSafeEqual|compare_digest|ConstantTimeCompare|typeof|length|null|undefined|None/,
  }),
};
