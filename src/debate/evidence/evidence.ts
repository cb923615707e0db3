import type { Evidence, Ground, Position } from '../finding.ts';

/**
 * Rules for which quotes count as evidence. A change's own comments and prose are claims of its author, not evidence.
 */

const slashes = /^(?:\/\/|\/\*|\*(?:\s|\/|$))/u;
const hashes = /^#(?!\[)/u;
const dashes = /^--(?:\s|\[|$)/u;
const markup = /^(?:<!--|-->)/u;

/** How a comment-only line begins, by file name extension. */
const commentStarts: readonly (readonly [readonly string[], RegExp])[] = [
  [
    'c cc cpp cs css cts cxx dart go gradle groovy h hpp java js jsx kt kts less m mjs cjs mts php proto rs scala scss sol swift ts tsx zig'.split(
      ' ',
    ),
    slashes,
  ],
  [
    'bash cfg cmake conf dockerfile ex exs fish jl makefile mk nix pl pm properties ps1 py pyi r rb sh tf toml yaml yml zsh'.split(
      ' ',
    ),
    hashes,
  ],
  ['elm hs lua sql'.split(' '), dashes],
  ['htm html svg vue xml xsl'.split(' '), markup],
];

/** Where in a line of code a comment begins, by the same extensions. */
const trailing = new Map<RegExp, RegExp>([
  [slashes, /(?<!:)\/\//u],
  [hashes, /(?:^|\s)#(?!\[)/u],
  [dashes, /(?:^|\s)--(?:\s|$)/u],
  [markup, /<!--/u],
]);

/**
 * The start of a comment in this file's language, to be searched outside strings; null if the language is unknown.
 */
export function commentStart(path: string): RegExp | null {
  const form = wholeComment(path);
  return form === undefined ? null : (trailing.get(form) ?? null);
}

const wholeComment = (path: string): RegExp | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return commentStarts.find(([extensions]) => extensions.includes(extension))?.[1];
};

const prose = /\.(?:adoc|markdown|md|mdx|rst|txt)$/iu;

/** A line with control flow only. Such lines are everywhere. */
const flow = /^\W*(?:break|continue|do|done|else|end|esac|fi|finally|pass|return|then|try)?\W*$/iu;

/** Fewer characters, without white space, occur in too many places, unless they are an entire line. */
const leastDistinctive = 8;

/** Whether a quote in `lines` is specific enough to count as evidence. */
export function isDistinctive(quote: string, lines: string): boolean {
  if (flow.test(quote)) return false;
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  const core = (text: string): string => bare(text).replace(/^\W+|\W+$/gu, '');
  return bare(quote).length >= leastDistinctive || core(quote) === core(lines);
}

/** Whether lines of a file are all comments, judged by how each line begins. */
export function isComment(path: string, lines: string): boolean {
  const starts = wholeComment(path);
  const said = lines.split('\n').filter((line) => line.trim() !== '');
  return starts !== undefined && said.length > 0 && said.every((line) => starts.test(line.trim()));
}

/** The side that is searched first for evidence: the old side for `pre-existing`, otherwise the new side. */
export const sideOfProof = (ground: Ground | null): 'new' | 'old' =>
  ground === 'pre-existing' ? 'old' : 'new';

/** Whether a file is prose. Its text is evidence for findings about that document only. */
export const isProse = (path: string): boolean => prose.test(path);

/** A line with control flow only, or an empty line. */
export const isFlow = (line: string): boolean => flow.test(line);

/**
 * Whether a quote counts for a position. It must resolve and be connected to the finding. The finding's own lines
 * count only for the ground `wrong`. Code that the change removes counts only for `pre-existing`.
 */
export function counts(
  { resolved, connection }: Evidence,
  position: Pick<Position, 'stance' | 'ground'>,
): boolean {
  if (resolved === null || connection === 'none') return false;
  if (position.stance !== 'refute') return connection === 'connected';
  if (resolved.side !== sideOfProof(position.ground)) return false;
  return connection === 'connected' || position.ground === 'wrong';
}
