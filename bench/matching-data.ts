import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Candidate } from '../src/debate/matching/candidate.ts';

const comment = z.object({ text: z.string(), goldens: z.array(z.int()) });

/** A pull request, the defects that people found in it, and each tool's comments on it. */
export const reviewed = z.object({
  repo: z.string(),
  title: z.string(),
  goldens: z.array(z.object({ id: z.int(), text: z.string(), severity: z.string() })),
  reviews: z.record(z.string(), z.array(comment)),
});
export type Reviewed = z.infer<typeof reviewed>;

const placed = z.object({
  tool: z.string(),
  file: z.string(),
  start: z.int(),
  end: z.int(),
  category: z.string(),
  text: z.string(),
});

/** Two findings of one file that people consider different. */
export const distinct = z.object({ pr: z.string(), a: placed, b: placed, same: z.literal(false) });
export type Distinct = z.infer<typeof distinct>;

/** The lines of a JSON Lines file; null if there is no such file. Throws with the line number if one is malformed. */
export const readLines = <T>(path: string, schema: z.ZodType<T>): readonly T[] | null => {
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
};

/**
 * A tool's comment as an independent finding, with the golden defects it matched (none: it matched none, true or
 * not).
 */
export interface Comment {
  readonly candidate: Candidate;
  readonly goldens: readonly number[];
}

export type Place = Pick<Candidate, 'path' | 'startLine' | 'endLine'>;
const nowhere: Place = { path: null, startLine: null, endLine: null };

/** The comments of one pull request by tool; with a place, as if all had been made there. */
export const commentsOf = (request: Reviewed, place = nowhere): ReadonlyMap<string, readonly Comment[]> =>
  new Map(
    Object.entries(request.reviews).map(([tool, comments]) => [
      tool,
      comments.map(({ text, goldens }, index) => ({
        candidate: { key: `${tool}#${index}`, reviewer: tool, text, category: null, quote: null, ...place },
        goldens,
      })),
    ]),
  );

export const toolsOf = (requests: readonly Reviewed[]): readonly string[] =>
  [...new Set(requests.flatMap(({ reviews }) => Object.keys(reviews)))].sort();

/** Every way to choose `size` of these, in order. */
export const combinations = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  size === 0
    ? [[]]
    : items.flatMap((item, index) =>
        combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
      );
