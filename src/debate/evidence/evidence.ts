import type { Evidence, Ground, Position } from '../finding.ts';

/** Which quotes prove anything. What a change says of itself, in comments or prose, is its author's word and no proof. */

const slashes = /^(?:\/\/|\/\*|\*(?:\s|\/|$))/u;
const hashes = /^#(?!\[)/u;
const dashes = /^--(?:\s|\[|$)/u;
const markup = /^(?:<!--|-->)/u;

/** How a line begins that is nothing but a comment, by file name extension. */
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

/** What ends the code of a line in this file's language, looked for outside its strings; null where that is not known. */
export function commentStart(path: string): RegExp | null {
  const whole = wholeComment(path);
  return whole === undefined ? null : (trailing.get(whole) ?? null);
}

const wholeComment = (path: string): RegExp | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return commentStarts.find(([extensions]) => extensions.includes(extension))?.[1];
};

const prose = /\.(?:adoc|markdown|md|mdx|rst|txt)$/iu;

/** A line that only steers what the lines around it do; it stands everywhere. */
const flow = /^\W*(?:break|continue|do|done|else|end|esac|fi|finally|pass|return|then|try)?\W*$/iu;

/** Fewer characters than this, white space apart, stand in too many places, unless they are a whole line. */
const leastDistinctive = 8;

/** Whether a quote that stands in `lines` says enough to prove something. */
export function isDistinctive(quote: string, lines: string): boolean {
  if (flow.test(quote)) return false;
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  const core = (text: string): string => bare(text).replace(/^\W+|\W+$/gu, '');
  return bare(quote).length >= leastDistinctive || core(quote) === core(lines);
}

/** Whether all of some lines of a file is comment. By the lines' beginnings alone, so that it is never code. */
export function isComment(path: string, lines: string): boolean {
  const starts = wholeComment(path);
  const said = lines.split('\n').filter((line) => line.trim() !== '');
  return starts !== undefined && said.length > 0 && said.every((line) => starts.test(line.trim()));
}

/** Where proof is looked for first: of what was there before, before the change; of all else, as the code is now. */
export const sideOfProof = (ground: Ground | null): 'new' | 'old' =>
  ground === 'pre-existing' ? 'old' : 'new';

/** Whether a file is prose: its text is evidence on that document only. */
export const isProse = (path: string): boolean => prose.test(path);

/** A line that only steers what the lines around it do, or is empty. */
export const isFlow = (line: string): boolean => flow.test(line);

/**
 * Whether a quote counts for a position. It must resolve and be connected to the finding; the finding's own lines count
 * only for the ground `wrong`. A refutation speaks of the code as it is now, so code that the change removes counts
 * only for `pre-existing`.
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
