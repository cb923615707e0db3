import type { Category } from '../../src/debate/categories.ts';
import type { Ground, Severity } from '../../src/debate/finding.ts';
import type { RawEvidence } from '../../src/debate/reviewer.ts';
import type { Language } from '../lexer.ts';
import { type CodeLine, type Listing } from '../listing.ts';

/** A rule of the practice models: it sees one kind of defect in the lines of a change. */
export interface Detector {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** It looks at lines that the change leaves as they are, too. */
  readonly anywhere?: true;
  readonly title: string;
  readonly explanation: string;
  readonly scenario: string;
  /** `all` holds every listing of the bundle, for what is defined elsewhere in it. */
  see(listing: Listing, all: readonly Listing[]): readonly Sight[];
}

/** Code that makes a finding wrong, and why. */
export interface Detected {
  readonly evidence: RawEvidence;
  readonly ground: Ground;
  readonly why: string;
}

/** One place where a detector sees its defect. What is given here goes before the detector's own words. */
export interface Sight {
  /** The line that the finding quotes. */
  readonly line: CodeLine;
  readonly category?: Category;
  readonly severity?: Severity;
  readonly title?: string;
  readonly explanation?: string;
  readonly scenario?: string;
  /** Other lines that show the defect. */
  readonly proof?: readonly CodeLine[];
  /** What speaks against it in the code shown; null where nothing does. */
  readonly guard: Detected | null;
  /** What still goes wrong in spite of the guard. */
  readonly rejoinder?: { readonly line: CodeLine; readonly why: string } | null;
  /** A word to search the tree for: a line that also matches `proof` would be a guard. */
  readonly lookUp?: LookUp;
}

export interface LookUp {
  readonly word: string;
  readonly proof: RegExp;
  readonly ground: Ground;
  readonly why: string;
}

/** Where a rule applies: code that people wrote to run, not tests, data or prose. */
export const isProduction = (listing: Listing): boolean =>
  !listing.isTest && listing.language !== 'prose' && listing.language !== 'data';

export const added = (listing: Listing): readonly CodeLine[] =>
  listing.now.filter((line) => line.kind === 'added');

export const evidenceOf = (line: CodeLine): RawEvidence => ({ path: line.path, quote: line.text.trim() });

export const guardAt = (line: CodeLine, ground: Ground, why: string): Detected => ({
  evidence: evidenceOf(line),
  ground,
  why,
});

/** A short form of code for use in a sentence. */
export const snippet = (code: string): string => {
  const text = code.trim().replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
};

interface LinePattern {
  readonly languages: readonly Language[];
  /** Tried on the code without comments; with `bare`, on the code without the content of literals too. */
  readonly pattern: RegExp;
  readonly bare?: true;
  /** The line is left alone where this matches it. */
  readonly unless?: RegExp;
  /** Something in the function around it must match. */
  readonly within?: RegExp;
  /** Left alone where something in the function around it matches. */
  readonly outside?: RegExp;
  /** A line of the function around it that matches is a guard. */
  readonly guard?: { readonly pattern: RegExp; readonly ground: Ground; readonly why: string };
  /** Further words for the match. */
  readonly describe?: (match: RegExpExecArray, line: CodeLine) => Partial<Sight>;
}

/** Builds a `see` that looks at each added line by itself. */
export const onLine =
  (rule: LinePattern) =>
  (listing: Listing): readonly Sight[] => {
    if (!isProduction(listing) || !rule.languages.includes(listing.language)) return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      const text = rule.bare === true ? line.bare : line.code;
      const match = rule.pattern.exec(text);
      if (match === null || rule.unless?.test(line.code) === true) return [];
      const around = listing.functionAround(line);
      const scope = [around.headText, ...around.body.map((each) => each.code)].join('\n');
      if (rule.within !== undefined && !rule.within.test(scope)) return [];
      if (rule.outside?.test(scope) === true) return [];
      const { guard } = rule;
      const guarding =
        guard === undefined ? undefined : around.body.find((each) => guard.pattern.test(each.code));
      return [
        {
          line,
          guard:
            guard === undefined || guarding === undefined ? null : guardAt(guarding, guard.ground, guard.why),
          ...rule.describe?.(match, line),
        },
      ];
    });
  };
