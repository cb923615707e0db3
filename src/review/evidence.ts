import type { Evidence, Ground, Stance } from './finding.ts';

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

const prose = /\.(?:adoc|markdown|md|mdx|rst|txt)$/iu;

/** A line that only steers what the lines around it do; it stands everywhere. */
const flow = /^\W*(?:break|continue|do|done|else|end|esac|fi|finally|pass|return|then|try)?\W*$/iu;

/** Fewer characters than this, white space apart, stand in too many places, unless they are a whole line. */
const telling = 8;

/** Whether a quote that stands in `lines` says enough to prove something. */
export function tells(quote: string, lines: string): boolean {
  if (flow.test(quote)) return false;
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  const core = (text: string): string => bare(text).replace(/^\W+|\W+$/gu, '');
  return bare(quote).length >= telling || core(quote) === core(lines);
}

/** Whether all of some lines of a file is comment. By the lines' beginnings alone, so that it is never code. */
export function isComment(path: string, lines: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const starts = commentStarts.find(([extensions]) => extensions.includes(extension))?.[1];
  const said = lines.split('\n').filter((line) => line.trim() !== '');
  return starts !== undefined && said.length > 0 && said.every((line) => starts.test(line.trim()));
}

/** Where proof is looked for first: of what was there before, before the change; of all else, as the code is now. */
export const sideOfProof = (ground: Ground | null): 'new' | 'old' =>
  ground === 'pre-existing' ? 'old' : 'new';

/**
 * Whether a quote bears out a stance on a finding in the file `about`. It must resolve, and be code; prose only where
 * the finding is about that prose. A refutation speaks of the code as it is now, so code that the change takes away
 * bears none out, except that a defect was there before.
 */
export function bears(
  { path, quote, resolved }: Evidence,
  stance: Stance,
  ground: Ground | null,
  about: string,
): boolean {
  if (resolved === null || isComment(path, quote) || (prose.test(path) && path !== about)) return false;
  return stance !== 'refute' || resolved.side === sideOfProof(ground);
}
