import { isTried } from '../listing.ts';
import { added, type Detector, guardAt, isProduction, onLine, type Sight, snippet } from './detector.ts';

/** Input that is trusted before it was looked at. */

const request = /\b(?:req|request|ctx|body|rawBody|payload|event|message|socket|chunk)\b/i;
const parses: Readonly<Record<string, RegExp>> = {
  javascript: /\bJSON\.parse\(\s*(?:await\s+)?([^)]*)/,
  python: /\bjson\.loads\(\s*([^)]*)|\b(?:int|float|Decimal)\(\s*((?:self\.)?request\.[^)]*)/,
};

export const malformedBody: Detector = {
  id: 'malformed-body',
  category: 'input-validation',
  severity: 'major',
  title: 'A malformed body is not handled',
  explanation: 'Parsing throws on malformed input and nothing here catches it.',
  scenario:
    'A client sends `{` or an empty body: the parser throws, no answer is sent, and an unhandled rejection can end the process for everyone.',
  see: (listing) => {
    const pattern = parses[listing.language];
    if (!isProduction(listing) || pattern === undefined) return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      const match = pattern.exec(line.code);
      if (match === null) return [];
      const what = match[1] ?? match[2] ?? '';
      const scope = listing.functionAround(line);
      const from = request.test(what) || /\.body\b|readBody|\btext\b/.test(what);
      if (!from || !request.test(`${scope.headText} ${what}`)) return [];
      if (/\.catch\(/.test(line.code)) return [];
      const tried = isTried(listing, line);
      const attempt = scope.body.find((each) => /^\s*try\b/.test(each.code) && each.at < line.at);
      if (tried && attempt === undefined) return [];
      return [
        {
          line,
          explanation: `${snippet(line.code)} throws on malformed input, and nothing in this function catches the error or checks the text first.`,
          guard: tried && attempt !== undefined ? guardAt(attempt, 'wrong', 'it runs inside this try') : null,
        },
      ];
    });
  },
};

const amount = /\b(quantity|qty|amount|price|count|total|units|seats)\b/i;

export const uncheckedNumber: Detector = {
  id: 'unchecked-number',
  category: 'input-validation',
  severity: 'major',
  title: 'A number from the request is used unchecked',
  explanation: 'Negative numbers, fractions, NaN and text pass as well as the numbers that are meant.',
  scenario: 'A caller sends `-5`: what should be taken away is added, and the total turns negative.',
  see: (listing) => {
    if (!isProduction(listing) || listing.language !== 'javascript') return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      const match =
        /\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:Number|parseInt|parseFloat)\(\s*(?:req|request|ctx|body|input|payload)\b[^)]*\)\s*;?\s*$/.exec(
          line.bare,
        );
      const name = match?.[1];
      if (name === undefined || !amount.test(name)) return [];
      const checks = new RegExp(
        `(?:isInteger|isNaN|isFinite|isSafeInteger)\\(\\s*${name}\\b|\\b${name}\\s*(?:<|>|<=|>=)\\s*\\d|!\\(\\s*${name}\\s*[<>]|Math\\.(?:max|min)\\([^)]*\\b${name}\\b`,
      );
      const guard = listing.functionAround(line).body.find((each) => checks.test(each.code));
      return [
        {
          line,
          title: `${snippet(name)} from the request is used unchecked`,
          guard: guard === undefined ? null : guardAt(guard, 'wrong', `\`${name}\` is checked here`),
        },
      ];
    });
  },
};

export const massAssignment: Detector = {
  id: 'mass-assignment',
  category: 'authorization',
  severity: 'major',
  title: 'The request decides which fields are written',
  explanation: 'Every field that the caller sends is stored, also those that only the service may set.',
  scenario: 'A caller adds `"role": "admin"` or `"price": 0` to an otherwise ordinary request.',
  see: onLine({
    languages: ['javascript', 'python'],
    bare: true,
    pattern:
      /\bObject\.assign\(\s*[\w$.]+,\s*(?:req|request|ctx\.request)\.body\b|(?:update|create|insert|save)\w*\(.*\.\.\.(?:req|request|ctx\.request)\.body\b|\.(?:update|create)\(\s*(?:req|request)\.body\s*\)|\*\*request\.(?:json|form|data|POST)\b/i,
  }),
};

export const ignoredParse: Detector = {
  id: 'ignored-parse',
  category: 'input-validation',
  severity: 'major',
  title: 'A failed conversion is taken for a value',
  explanation:
    'The error is dropped, so that text that is no number becomes zero and goes on as if it had been sent.',
  scenario: 'A caller sends `abc`: the code uses 0 as the id or amount, which the caller did not send.',
  see: onLine({
    languages: ['go'],
    bare: true,
    pattern: /,\s*_\s*:?=\s*strconv\.(?:Atoi|Parse\w+)\(|_\s*=\s*json\.(?:Unmarshal|NewDecoder)\(/,
  }),
};
