/** Separates code, comments and string literals, accurately enough for rules about single functions. */

export type Language = 'javascript' | 'python' | 'go' | 'c-like' | 'yaml' | 'data' | 'prose';

/** A string literal; `line` is the 0-based line of its opening quote. */
export interface Literal {
  readonly line: number;
  readonly lastLine: number;
  /** Content with each interpolation replaced by `{}`. */
  readonly text: string;
  readonly interpolations: readonly { readonly line: number; readonly expression: string }[];
  /** The text directly before the opening quote on its line, including prefix letters. */
  readonly before: string;
}

export interface Lexed {
  /** Per line: comments blanked out, literals kept. */
  readonly code: readonly string[];
  /** Per line: the content of literals blanked out as well, except interpolated expressions. */
  readonly bare: readonly string[];
  readonly literals: readonly Literal[];
}

const byExtension: Readonly<Record<string, Language>> = {
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'javascript',
  tsx: 'javascript',
  mts: 'javascript',
  cts: 'javascript',
  py: 'python',
  go: 'go',
  java: 'c-like',
  kt: 'c-like',
  c: 'c-like',
  cc: 'c-like',
  cpp: 'c-like',
  h: 'c-like',
  cs: 'c-like',
  rs: 'c-like',
  swift: 'c-like',
  php: 'c-like',
  scala: 'c-like',
  yml: 'yaml',
  yaml: 'yaml',
  json: 'data',
  sql: 'data',
  toml: 'data',
};

/** By the path's extension; `prose` for what is not known to be code. */
export const languageOf = (path: string): Language =>
  byExtension[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'prose';

interface OpenLiteral {
  readonly line: number;
  readonly quote: string;
  readonly before: string;
  /** The opening of an interpolation inside it, or null. */
  readonly opens: '${' | '{' | null;
  readonly raw: boolean;
  readonly multiline: boolean;
  text: string;
  interpolations: { line: number; expression: string }[];
  /** Depth of braces inside the interpolation being read; 0 in the text itself. */
  depth: number;
  expression: string;
}

const hashComments = (language: Language): boolean => language === 'python' || language === 'yaml';
const startsRegex = /(?:^|[(,=:[!&|?{};+]|\breturn|\btypeof|=>)\s*$/;

/** Lexes the lines of one side of an excerpt. It does not detect that an excerpt begins inside a comment or literal. */
export function lex(lines: readonly string[], language: Language): Lexed {
  if (language === 'prose' || language === 'data') return { code: lines, bare: lines, literals: [] };
  const code: string[] = [];
  const bare: string[] = [];
  const literals: Literal[] = [];
  const open: OpenLiteral[] = [];
  let inBlockComment = false;

  lines.forEach((line, number) => {
    let codeLine = '';
    let bareLine = '';
    const put = (text: string, visible: boolean): void => {
      codeLine += text;
      bareLine += visible ? text : ' '.repeat(text.length);
    };
    // Documentation blocks whose opening lies outside the excerpt.
    if (!inBlockComment && open.length === 0 && !hashComments(language) && /^\s*\*(?:\s|\/|$)/.test(line)) {
      code.push(' '.repeat(line.length));
      bare.push(' '.repeat(line.length));
      return;
    }
    for (let at = 0; at < line.length; ) {
      const rest = line.slice(at);
      const current = open.at(-1);
      if (inBlockComment) {
        const end = rest.indexOf('*/');
        const length = end === -1 ? rest.length : end + 2;
        codeLine += ' '.repeat(length);
        bareLine += ' '.repeat(length);
        inBlockComment = end === -1;
        at += length;
        continue;
      }
      if (current !== undefined && current.depth === 0) {
        if (rest.startsWith(current.quote)) {
          put(current.quote, true);
          at += current.quote.length;
          open.pop();
          literals.push({
            line: current.line,
            lastLine: number,
            text: current.text,
            interpolations: current.interpolations,
            before: current.before,
          });
          const outer = open.at(-1);
          if (outer !== undefined) outer.expression += `${current.quote}${current.text}${current.quote}`;
        } else if (!current.raw && rest.startsWith('\\')) {
          put(rest.slice(0, 2), false);
          current.text += rest.slice(0, 2);
          at += 2;
        } else if (current.opens === '{' && rest.startsWith('{{')) {
          put('{{', false);
          current.text += '{{';
          at += 2;
        } else if (current.opens !== null && rest.startsWith(current.opens)) {
          put(current.opens, true);
          at += current.opens.length;
          current.depth = 1;
          current.expression = '';
        } else {
          put(rest.slice(0, 1), false);
          current.text += rest.slice(0, 1);
          at += 1;
        }
        continue;
      }
      if (current !== undefined) {
        if (rest.startsWith('}')) {
          current.depth -= 1;
          put('}', true);
          at += 1;
          if (current.depth === 0) {
            current.interpolations.push({ line: number, expression: current.expression.trim() });
            current.text += '{}';
          } else current.expression += '}';
          continue;
        }
        if (rest.startsWith('{')) current.depth += 1;
      }
      if (hashComments(language) ? rest.startsWith('#') : rest.startsWith('//')) {
        codeLine += ' '.repeat(rest.length);
        bareLine += ' '.repeat(rest.length);
        break;
      }
      if (!hashComments(language) && rest.startsWith('/*')) {
        inBlockComment = true;
        continue;
      }
      const quote = /^(?:"""|'''|["'`])/.exec(rest)?.[0];
      if (quote !== undefined && !(quote === '`' && language === 'python')) {
        const triple = quote.length === 3 && language === 'python';
        const taken = triple ? quote : quote.slice(0, 1);
        const prefix = /[a-zA-Z]*$/.exec(codeLine.slice(-4))?.[0] ?? '';
        const formatted = language === 'python' && /^[rRbB]*[fF][rRbB]*$/.test(prefix);
        put(taken, true);
        open.push({
          line: number,
          quote: taken,
          before: codeLine.slice(0, -taken.length),
          opens: taken === '`' && language === 'javascript' ? '${' : formatted ? '{' : null,
          raw: (language === 'go' && taken === '`') || (language === 'python' && /r/i.test(prefix)),
          multiline: triple || taken === '`',
          text: '',
          interpolations: [],
          depth: 0,
          expression: '',
        });
        at += taken.length;
        continue;
      }
      const regex =
        language === 'javascript' && startsRegex.test(bareLine.slice(-40))
          ? /^\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[a-z]*/.exec(rest)?.[0]
          : undefined;
      if (regex !== undefined) {
        put('/', true);
        put(regex.slice(1), false);
        if (current !== undefined) current.expression += regex;
        at += regex.length;
        continue;
      }
      put(rest.slice(0, 1), true);
      if (current !== undefined) current.expression += rest.slice(0, 1);
      at += 1;
    }
    // A plain quote never runs on to the next line: what is still open was an apostrophe or the excerpt's edge.
    for (let last = open.at(-1); last !== undefined && !last.multiline; last = open.at(-1)) {
      open.pop();
      literals.push({
        line: last.line,
        lastLine: number,
        text: last.text,
        interpolations: last.interpolations,
        before: last.before,
      });
    }
    const innermost = open.at(-1);
    if (innermost !== undefined && innermost.depth === 0) innermost.text += '\n';
    code.push(codeLine);
    bare.push(bareLine);
  });
  return { code, bare, literals: literals.sort((a, b) => a.line - b.line) };
}
