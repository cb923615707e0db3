/** The head (`new`), the merge base (`old`), or the head of the earlier review (`earlier`). */
export const treeSides = ['new', 'old', 'earlier'] as const;
export type TreeSide = (typeof treeSides)[number];

/** The files at the ends of the change, in which the debate finds quotes. */
export interface Tree {
  /**
   * The text of a file on one side; null if there is none, or it is binary or too large to quote. Never throws for a
   * path that does not exist.
   */
  read(side: TreeSide, path: string): Promise<string | null>;
  /**
   * The files at the head whose path is `name` or ends in `/name`, at most two, to detect ambiguity. Absent if the
   * tree cannot list its files.
   */
  find?(name: string): Promise<readonly string[]>;
}
