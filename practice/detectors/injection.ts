import type { Literal } from '../lexer.ts';
import { type Block, type CodeLine, type Listing } from '../listing.ts';
import {
  type Detected,
  type Detector,
  guardAt,
  isProduction,
  onLine,
  type Sight,
  snippet,
} from './detector.ts';

/** Untrusted text that becomes part of a query, a command, markup, a path or code. */

const statement =
  /\b(?:SELECT\b[\s\S]+\bFROM|INSERT\s+INTO|UPDATE\b[\s\S]+\bSET|DELETE\s+FROM|ORDER\s+BY)\b|^\s*(?:WHERE|AND|LIMIT)\b\s+\S/;
const inLowerCase =
  /^\s*(?:select\b[\s\S]+\bfrom|insert\s+into|update\b[\s\S]+\bset|delete\s+from)\b[\s\S]*(?:\bwhere\b|\bvalues\b|=|\blimit\b|$)/;
const isSql = (text: string): boolean => statement.test(text) || inLowerCase.test(text);
/** Interpolations that carry no input: constants, counted placeholders, numbers. */
const harmless =
  /^(?:[A-Z][A-Z0-9_]*|\d+)$|\?|placeholders?\b|^(?:Number|parseInt|int|float|String\(Number)\(|(?:quote|escape)\w*\(/;

interface Woven {
  readonly literal: Literal;
  readonly line: CodeLine;
  readonly expression: string;
}

/** Expressions that are woven into SQL text by template, f-string, `%`, `format` or `+`. */
function woven(listing: Listing): readonly Woven[] {
  return listing.literals.flatMap((literal): readonly Woven[] => {
    if (!isSql(literal.text)) return [];
    const at = (place: number): CodeLine | undefined => listing.now[place];
    const inside = literal.interpolations.flatMap((each): readonly Woven[] => {
      const line = at(each.line);
      return line === undefined || harmless.test(each.expression)
        ? []
        : [{ literal, line, expression: each.expression }];
    });
    if (inside.length > 0) return inside;
    const line = at(literal.lastLine);
    if (line === undefined || literal.interpolations.length > 0) return [];
    const tail = line.code.slice(line.code.indexOf(literal.text.slice(-8)) + 8);
    const joined = /^["'`]\s*(?:\+\s*|\.format\(|%\s*\(?)([\w$.[\]()]+)/.exec(tail.replace(/^[^"'`]*/, ''));
    const expression = joined?.[1];
    const printed = /Sprintf\(\s*$/.test(literal.before) && /%[sv]/.test(literal.text);
    if (printed)
      return [{ literal, line, expression: tail.replace(/^["'`]\s*,\s*/, '').replace(/\).*$/, '') }];
    if (expression === undefined || harmless.test(expression)) return [];
    return [{ literal, line, expression }];
  });
}

/** A line that takes the expression from a fixed table, or turns away what is not in a fixed list. */
function allowList(scope: Block, expression: string): Detected | null {
  const name = /^[\w$]+/.exec(expression)?.[0] ?? '';
  if (name === '') return null;
  const table = new RegExp(`\\b${name}\\s*:?=\\s*[A-Z][A-Z0-9_]+\\s*(?:\\[|\\.get\\()`);
  const list = new RegExp(
    `\\b[A-Z][A-Z0-9_]+\\.(?:includes|has)\\(\\s*${name}\\b|\\b${name}\\s+(?:not\\s+)?in\\s+[A-Z][A-Z0-9_]+`,
  );
  for (const line of scope.body) {
    if (table.test(line.code)) {
      return guardAt(
        line,
        'wrong',
        `\`${name}\` can only be an entry of a fixed table, never the caller's text`,
      );
    }
    if (list.test(line.code)) {
      return guardAt(line, 'wrong', `\`${name}\` is turned away unless it stands in a fixed list`);
    }
  }
  return null;
}

export const sqlBuilt: Detector = {
  id: 'sql-built',
  category: 'injection',
  severity: 'critical',
  title: 'SQL is built from a value instead of binding it',
  explanation:
    'The value becomes part of the statement’s text, so that whoever chooses it also chooses the SQL.',
  scenario:
    "A caller sends `' OR '1'='1` (or a UNION) as the value: the statement returns or changes rows it must not.",
  see: (listing) => {
    if (!isProduction(listing)) return [];
    const seen = new Set<Literal>();
    return woven(listing).flatMap(({ literal, line, expression }): readonly Sight[] => {
      if (seen.has(literal) || line.kind !== 'added') return [];
      const guard = allowList(listing.functionAround(line), expression);
      const rest = literal.interpolations.filter((each) => each.expression !== expression);
      const others = rest.every((each) => harmless.test(each.expression));
      if (guard !== null && !others) return [];
      seen.add(literal);
      return [
        {
          line,
          title: `SQL is built from ${snippet(expression)} instead of binding it`,
          explanation: `${snippet(expression)} becomes part of the statement’s text, so that whoever chooses it also chooses the SQL; a bound parameter would keep it a value.`,
          ...(/\b(?:table|column|schema)/i.test(expression) ? { severity: 'major' as const } : {}),
          guard,
        },
      ];
    });
  },
};

export const shellBuilt: Detector = {
  id: 'shell-built',
  category: 'injection',
  severity: 'critical',
  title: 'A shell command is built from a value',
  explanation: 'The command passes through a shell as text; the value can end it and begin another.',
  scenario: 'A value such as `x; rm -rf .` is read by the shell as two commands.',
  see: onLine({
    languages: ['javascript', 'python', 'go'],
    pattern:
      /(?:(?<![.\w])|child_process\.|\bcp\.)exec(?:Sync)?\(\s*(?:`[^`]*\$\{|["'][^"']*["']\s*\+)|\bos\.(?:system|popen)\(\s*(?:f["']|["'][^"']*["']\s*(?:\+|%|\.format))|\bsubprocess\.\w+\(\s*(?:f["']|["'][^"']*["']\s*(?:\+|%)).*shell\s*=\s*True|exec\.Command\(\s*"(?:sh|bash)",\s*"-c",\s*(?:[^")]*\+|fmt\.Sprintf)/,
    unless: /shlex\.quote|quote\(|escapeShell/i,
  }),
};

export const evaluated: Detector = {
  id: 'evaluated',
  category: 'unsafe-deserialization',
  severity: 'critical',
  title: 'A value is evaluated as code',
  explanation: 'Whatever the value holds is run with all the rights of this process.',
  scenario: 'Someone who can influence the value runs code of their own here.',
  see: onLine({
    languages: ['javascript', 'python'],
    bare: true,
    pattern: /(?<![.\w])eval\(\s*[\w$]|\bnew Function\(\s*[\w$]|(?<![.\w])exec\(\s*[\w$]+\s*[,)]/,
    unless: /\bdef (?:eval|exec)\b|function (?:eval|exec)\b|\bRegExp|regex/i,
  }),
};

export const unsafeLoad: Detector = {
  id: 'unsafe-load',
  category: 'unsafe-deserialization',
  severity: 'critical',
  title: 'Stored bytes are turned into live objects',
  explanation:
    'This format can name any class and call it while loading; the bytes need only reach the store.',
  scenario: 'Whoever can write to that store or channel runs code in this process at the next load.',
  see: onLine({
    languages: ['python'],
    bare: true,
    pattern: /\b(?:pickle|cPickle|dill|marshal|shelve)\.loads?\(|\byaml\.(?:unsafe_)?load\(/,
    unless: /SafeLoader|CSafeLoader/,
  }),
};

export const htmlBuilt: Detector = {
  id: 'html-built',
  category: 'injection',
  severity: 'major',
  title: 'Markup is built from a value without escaping it',
  explanation:
    'The value reaches the page as markup, so that a script in it runs for whoever looks at the page.',
  scenario: 'A user’s text holds `<img onerror=…>`; every reader’s browser runs it.',
  see: onLine({
    languages: ['javascript', 'python', 'go'],
    pattern:
      /\.(?:inner|outer)HTML\s*\+?=\s*(?:[\w$]|`[^`]*\$\{)|\bdangerouslySetInnerHTML=\{\{\s*__html:\s*[\w$]|\bdocument\.write\(\s*(?:[\w$]|`[^`]*\$\{)|\bmark_safe\(\s*(?:[\w]|f["'])|\btemplate\.HTML\(\s*[a-z]/,
    unless: /sanitize|purify|escape/i,
  }),
};

export const pathBuilt: Detector = {
  id: 'path-built',
  category: 'path-traversal',
  severity: 'critical',
  title: 'A file path is built from the request',
  explanation: '`..` in the value leaves the folder that the code means to serve from.',
  scenario: 'A request for `../../etc/passwd` reads or writes a file outside the folder.',
  see: onLine({
    languages: ['javascript', 'python', 'go'],
    pattern:
      /\b(?:readFile|writeFile|createReadStream|createWriteStream|sendFile|unlink|open|ReadFile|path\.join|os\.path\.join|filepath\.Join)\w*\(.*\b(?:req|request|ctx|r|c)\.(?:params|query|body|args|form|files|GET|POST|URL\.Query|Param|Query|FormValue)\b/,
    unless: /\bbasename\b|path\.Base\(|secure_filename/,
  }),
};
