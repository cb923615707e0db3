import { bugCase, librariesOf, panelsOf } from './debate-data.ts';
import { scenesOf } from './debate-run.ts';
import type { Scenes } from './debate-tables.ts';
import { type Reviewed, readLines, reviewed, toolsOf } from './matching-data.ts';

/** The input of the measurement: the reviews, the code they are placed on, and the panels. */

/** Number of panels of each size: a seeded choice, as many as three minutes allow. */
export const panelCounts: readonly (readonly [number, number])[] = [
  [2, 30],
  [3, 12],
  [4, 8],
];
/** A tool that commented on a smaller share of the pull requests is left out. */
const leastCommented = 2 / 3;

export interface Files {
  readonly reviews: string;
  readonly code: string;
}

export interface Input {
  readonly requests: readonly Reviewed[];
  readonly tools: readonly string[];
  readonly scenes: Scenes;
}

const activeTools = (requests: readonly Reviewed[]): readonly string[] =>
  toolsOf(requests).filter(
    (tool) =>
      requests.filter(({ reviews }) => (reviews[tool] ?? []).length > 0).length >=
      requests.length * leastCommented,
  );

/** Null if a file is missing. Throws if one is malformed. The same files always give the same scenes. */
export function readInput({ reviews, code }: Files): Input | null {
  const requests = readLines(reviews, reviewed);
  const cases = readLines(code, bugCase);
  if (requests === null || cases === null) return null;
  const tools = activeTools(requests);
  const libraries = librariesOf(cases);
  const scenes = panelCounts.map(
    ([size, count]) => [size, scenesOf(requests, panelsOf(tools, size, count, 'panels'), libraries)] as const,
  );
  return { requests, tools, scenes: new Map(scenes) };
}
