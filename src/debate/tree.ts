/** The head (`new`), the merge base (`old`), or the head of the push that was reviewed before (`earlier`). */
export const treeSides = ['new', 'old', 'earlier'] as const;
export type TreeSide = (typeof treeSides)[number];

/** The files at the ends of the change, as the debate needs them to find quotes. */
export interface Tree {
  /**
   * The text of a file on one side; null where there is none, it is binary or it is too large to quote from. Never
   * throws for a path that does not exist.
   */
  read(side: TreeSide, path: string): Promise<string | null>;
  /**
   * The files at the head whose path is `name` or ends in `/name`, at most two, so that one can be told from several.
   * Absent where the tree cannot list its files.
   */
  find?(name: string): Promise<readonly string[]>;
}
