/** A quote as it may have been meant: pieces of code that follow each other, with something left out between them. */
export interface QuoteForm {
  readonly segments: readonly string[];
  /** Whether each piece is on other lines than the one before it. */
  readonly apart: boolean;
  /** The line number that the quote itself gives for its first line, or null. */
  readonly line: number | null;
}

interface Draft {
  readonly text: string;
  readonly line: number | null;
}

/** More ways to read one quote are not tried. */
const mostForms = 64;
/** A quote with more parts left out is not a quote of one place. */
const mostSegments = 12;

/**
 * The ways in which a quote can be read, the literal one first: without a code fence, escapes, HTML entities, backticks,
 * line numbers, diff signs, and split where it says that something is left out. Every reading that applies is combined
 * with every other, because models copy in more than one of these ways at once.
 */
export function quoteForms(quote: string): readonly QuoteForm[] {
  const steps = [fences, escapes, entities, wrappers, gutters, wrappers, signs];
  let drafts: readonly Draft[] = [{ text: quote.replace(/\r\n?/gu, '\n'), line: null }];
  for (const step of steps) {
    const seen = new Map<string, Draft>();
    for (const draft of drafts) {
      for (const next of [draft, ...step(draft)]) if (!seen.has(next.text)) seen.set(next.text, next);
    }
    drafts = [...seen.values()].slice(0, mostForms);
  }
  const forms = new Map<string, QuoteForm>();
  for (const { text, line } of drafts) {
    for (const [segments, apart] of splits(text)) {
      const key = segments.join('\0');
      if (!forms.has(key)) forms.set(key, { segments, apart, line });
    }
  }
  return [...forms.values()].slice(0, mostForms);
}

const perLine = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');
const filled = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What a fence may say of its language on the line of the code; another word is code. */
const language =
  /^(?:bash|c|c\+\+|cpp|cs|csharp|css|dart|diff|dockerfile|elixir|go|graphql|hcl|html|java|javascript|js|json|jsx|kotlin|kt|lua|makefile|perl|php|plaintext|proto|py|python|rb|rs|ruby|rust|scala|scss|sh|shell|sql|svelte|swift|text|toml|ts|tsx|typescript|vue|xml|yaml|yml|zsh)(?=\s)/iu;

/** Lines that open or close a code fence, and a fence that stands on the same line as the code. */
function fences({ text, line }: Draft): readonly Draft[] {
  if (!/`{3}|~{3}/u.test(text)) return [];
  const marks = /^\s*(?:`{3,}|~{3,})\s*[\w+#.:/-]{0,60}\s*(?:\{[^}`]{0,60}\}|\w{1,20}=\S{1,60})?\s*$/u;
  const inner = text
    .split('\n')
    .filter((one) => !marks.test(one))
    .join('\n');
  const edges = inner
    .trim()
    .replace(/^(?:`{3,8}|~{3,8})/u, '')
    .replace(/(?:`{3,8}|~{3,8})$/u, '');
  const noLanguage = edges === inner ? edges : edges.replace(language, '');
  return [edges, noLanguage].map((one) => ({ text: one, line }));
}

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' };

/** Escape sequences of a JSON or source string that were copied or added once too often. */
function escapes({ text, line }: Draft): readonly Draft[] {
  if (!text.includes('\\')) return [];
  const marks = text.replace(/\\(["'`])/gu, '$1');
  const breaks = text.replace(/\\r?\\n|\\n/gu, '\n').replaceAll('\\t', '\t');
  const all = text.replace(
    /\\(?:u([0-9a-f]{4})|([nrt"'`/\\<>&]))/giu,
    (_, code: string | undefined, one: string | undefined) =>
      code === undefined ? (escaped[one ?? ''] ?? one ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return [marks, all, breaks, breaks.replace(/\\(["'`])/gu, '$1')].map((one) => ({ text: one, line }));
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  tab: '\t',
};

const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/giu,
    (whole, ten: string | undefined, sixteen: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = ten === undefined ? Number.parseInt(sixteen ?? '', 16) : Number(ten);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );

/** HTML entities, also where they were encoded twice. */
function entities({ text, line }: Draft): readonly Draft[] {
  const once = decode(text);
  return [once, decode(once)].map((one) => ({ text: one, line }));
}

/** Marks around a text without white space at its ends. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^`{1,5}/u, /`{1,5} ?[,.;:]?$/u],
  [/^["“”„]/u, /["“”] ?[,.]?$/u],
  [/^['‘]/u, /['’] ?[,.]?$/u],
  [/^\*\*`?/u, /`?\*\*$/u],
  [/^<(?:code|pre)>/iu, /<\/(?:code|pre)>$/iu],
];

const unwrapped = (text: string): string => {
  const bare = text.trim();
  const pair = pairs.find(([open, close]) => open.test(bare) && close.test(bare) && bare.length > 2);
  return pair === undefined ? text : bare.replace(pair[0], '').replace(pair[1], '');
};

/** Backticks, quotation marks or bold type around the quote or around each of its lines. */
function wrappers({ text, line }: Draft): readonly Draft[] {
  const each = perLine(text, unwrapped);
  const outer = unwrapped(text);
  const ticks = perLine(text, (one) =>
    one
      .trim()
      .replace(/^`{1,5}/u, '')
      .replace(/`{1,5}$/u, ''),
  );
  return [outer, each, ticks].map((one) => ({ text: one, line }));
}

const gutterForms: readonly RegExp[] = [
  // The gutter of a request: new number (none on a removed line), sign, tab.
  /^\s{0,12}(?:(\d{1,7})[+-]?|-)\t/u,
  // Two numbers, sign and bar, as other tools number a diff.
  /^\s{0,12}(\d{0,7})\s{1,12}(\d{0,7})\s{0,4}[ +-]?[|│┃]/u,
  // `4: `, `4 | `, `L4: `, `[4] `, `(4) `, `4. `, `4) `, `+4: `, `4 + | `, `line 4: `, `4-6: `, `4→`.
  /^\s{0,12}[+-]?\s{0,4}[[(]?(?:#?L|line\s|ln\s|#|@)?\s{0,8}(\d{1,7})(?:\s?[-–,]\s?L?\d{1,7})?[\])]?\s{0,8}[+-]?\s{0,2}(?:[:|│┃→⟶›»]|=>|->|\.(?=\s)|\)|\t)\s?/iu,
  // `L4 code`, `[4] code`, `#4 code`.
  /^\s{0,12}[+-]?\s{0,4}(?:[[(](\d{1,7})[\])]|(?:#L|L|line\s|@)(\d{1,7}))\s{1,12}/iu,
];
const plainNumber = /^\s{0,12}[+-]?\s{0,4}(\d{1,7})(?:\s+|$)/u;
/** The gutter of a request whose tab was copied as blanks or left out at a blank line. */
const signedNumber = /^\s{0,12}(?:(\d{1,7})[+-]?|-)(?:\s+|$)/u;

/** Line numbers at the beginning of most lines. The first of them is where the quote says that it is. */
function gutters({ text, line }: Draft): readonly Draft[] {
  const lines = filled(text);
  return [...gutterForms, plainNumber, signedNumber].flatMap((form) => {
    const matches = lines.flatMap((one) => form.exec(one) ?? []);
    const hits = lines.filter((one) => form.test(one)).length;
    if (hits === 0 || hits * 2 < lines.length) return [];
    const number = matches.find((part) => /^\d{1,7}$/u.test(part ?? ''));
    const stripped = perLine(text, (one) => {
      const sign =
        /^\s*[+-]|[+-]\s*(?:[|│┃]|$)/u.exec(form.exec(one)?.[0] ?? '')?.[0].replace(/[^+-]/gu, '') ?? '';
      return one.replace(form, sign === '' ? '' : `${sign} `);
    });
    return [{ text: stripped, line: line ?? (number === undefined ? null : Number(number)) }];
  });
}

const diffHeader = /^(?:@@ .*@@.*|diff --git .*|index [0-9a-f]+\.\..*|--- \S.*|\+\+\+ \S.*)$/u;

/** Diff signs on all or some lines, the headers of a diff, and the mark of a Markdown quotation. */
function signs({ text, line }: Draft): readonly Draft[] {
  const lines = text.split('\n').filter((one) => !diffHeader.test(one));
  const body = lines.join('\n');
  const without = (sign: RegExp): string => lines.filter((one) => !sign.test(one)).join('\n');
  const strip = (one: string): string => perLine(one, (each) => each.replace(/^\s*[+-]{1,2}(?![+-])/u, ''));
  const quoted = filled(body).every((one) => /^\s*>/u.test(one));
  return [
    strip(body),
    ...(/^\s*-/mu.test(body) && /^\s*\+/mu.test(body)
      ? [strip(without(/^\s*-/u)), strip(without(/^\s*\+/u))]
      : [body]),
    ...(quoted ? [perLine(body, (one) => one.replace(/^\s*>\s?/u, ''))] : []),
  ].map((one) => ({ text: one, line }));
}

/** Matched against a line without white space at its beginning. */
const ellipsisLine =
  /^(?:[{(] ?)?(?:\/\/{1,3}|\/\*{1,2}|#{1,4}|--|<!--|%|;)? {0,2}[[(<{]? ?(?:\.{3,}|…+|⋮)(?=$|[\s\])}>*-])/u;
const ellipsis = /[[(<]?(?:\.{3,}|…)[\])>]?/u;

/** The quote as a whole, split at lines that say that something is left out, and split at every ellipsis. */
function splits(text: string): readonly (readonly [segments: readonly string[], apart: boolean])[] {
  const pieces: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (ellipsisLine.test(line.trimStart())) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  const byLine = pieces.map((lines) => lines.join('\n'));
  const byMark = byLine.flatMap((piece) => piece.split(ellipsis));
  const said = (all: readonly string[]): readonly string[] =>
    all.filter((segment) => /[\p{L}\p{N}_]/u.test(segment));
  return [
    [said([text]), false] as const,
    [said(byLine), true] as const,
    [said(byMark), false] as const,
  ].filter(([segments]) => segments.length > 0 && segments.length <= mostSegments);
}
