import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { decodePath } from '../git/tree-entries.ts';

interface SearchQuery {
  readonly text: string;
  /** A regular expression in Perl's syntax; otherwise literal text. */
  readonly regex: boolean;
  readonly wholeWord: boolean;
  /** Paths below this folder, or this one file; empty for all files. */
  readonly folder: string;
}

interface Match {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

type Searched =
  | { readonly outcome: 'found'; readonly matches: readonly Match[]; readonly more: boolean }
  | { readonly outcome: 'refused'; readonly why: string };

interface SearchLimits {
  readonly matches: number;
  /** Limit for one file, so that it does not use up the entire limit. */
  readonly perFile: number;
  readonly seconds: number;
}

/** Bytes of git's output read for one search. */
const maxOutput = 4 * 1024 * 1024;

/**
 * Searches the files of a commit with `git grep`, which is stopped after its time limit, so that no pattern can block
 * the run. Binary files are skipped, symlinks are not followed.
 */
export async function search(
  git: Git,
  tree: ObjectId,
  query: SearchQuery,
  limits: SearchLimits,
  signal: AbortSignal,
): Promise<Searched> {
  const refusal = query.regex ? refuseRegex(query.text) : null;
  if (refusal !== null) return { outcome: 'refused', why: refusal };
  if (query.text === '' || /[\0\n]/.test(query.text)) {
    return { outcome: 'refused', why: 'The search text must be one line and not empty.' };
  }
  const ended = AbortSignal.any([signal, AbortSignal.timeout(limits.seconds * 1000)]);
  const args = [
    'grep',
    '-z',
    '-n',
    '-I',
    '--no-color',
    '--full-name',
    '--threads=2',
    `--max-count=${limits.perFile}`,
    query.regex ? '-P' : '-F',
    ...(query.wholeWord ? ['-w'] : []),
    '-e',
    query.text,
    tree,
    ...(query.folder === '' ? [] : ['--', query.folder]),
  ];
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of git.stream(args, { okay: [0, 1], signal: ended })) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxOutput) break;
    }
  } catch (error) {
    if (ended.aborted) {
      return {
        outcome: 'refused',
        why: `The search took more than ${limits.seconds} s. Use a simpler pattern or a folder.`,
      };
    }
    return { outcome: 'refused', why: `Git rejected the pattern: ${reasonOf(error)}` };
  }
  const matches = parseMatches(Buffer.concat(chunks), tree.length + 1);
  return {
    outcome: 'found',
    matches: matches.slice(0, limits.matches),
    more: matches.length > limits.matches || bytes > maxOutput,
  };
}

/** Parses `<tree>:<path> NUL <line> NUL <text> LF`. An incomplete last record is dropped. */
function parseMatches(output: Buffer, prefix: number): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < output.length; ) {
    const first = output.indexOf(0, at);
    const second = output.indexOf(0, first + 1);
    const end = output.indexOf(10, second + 1);
    if (first < 0 || second < 0 || end < 0) break;
    matches.push({
      path: decodePath(output.subarray(at + prefix, first)),
      line: Number(output.toString('latin1', first + 1, second)),
    });
    at = end + 1;
  }
  return matches;
}

/** Why a pattern is rejected: nested repetitions can take exponential time. */
function refuseRegex(pattern: string): string | null {
  if (pattern.length > 500) return 'The pattern has more than 500 characters.';
  const bare = pattern.replaceAll(/\\./g, 'x').replaceAll(/\[\^?\]?[^\]]*\]/g, 'x');
  if (/\([^()]*[+*}][^()]*\)\s*(?:[+*]|\{\d+,)/.test(bare)) {
    return 'A repetition inside a repeated group can take exponential time. Write the pattern without it.';
  }
  if (/\(\?(?:R|[+-]?\d|&|P>|\?|C)|\(\*/.test(bare))
    return 'Recursion, callouts and verbs are not allowed in a pattern.';
  return null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200);
}
