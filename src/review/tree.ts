/** The files of the two ends of the change, as the debate's grounding needs them. */
export interface Tree {
  /**
   * The text of a file at the head (`new`) or merge-base (`old`) side; null where there is none, it is binary or it is
   * too large to quote from. Never throws for a path that does not exist.
   */
  read(side: 'new' | 'old', path: string): Promise<string | null>;
  /**
   * The files at the head whose path is `name` or ends in `/name`, at most two, so that one can be told from several.
   * Absent where the tree cannot list its files.
   */
  find?(name: string): Promise<readonly string[]>;
}
