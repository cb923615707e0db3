const factKinds = [
  'moved',
  'released',
  'insecure',
  'integrity-removed',
  'integrity-changed',
  'integrity-weakened',
  'integrity-weaker',
  'integrity-missing',
  'misnamed',
  'new-source',
  'new-insecure',
  'unreadable',
  'submodule-url',
  'submodule-pointer',
  'submodule-off-branch',
] as const;
/** Kinds of facts that the supply-chain rules report. */
export type FactKind = (typeof factKinds)[number];

/** One change of a dependency's source or of its verification. */
export interface SupplyChainFact {
  readonly kind: FactKind;
  readonly path: string;
  /** The packages concerned, each once, as `name@version`. */
  readonly packages: readonly string[];
  /** Before and after: hosts, repositories, hashes or commits; null if there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Its location; null if no line shows it, as for a submodule. */
  readonly span: {
    readonly side: 'new' | 'old';
    readonly line: number;
    readonly quote: string;
    /** Whether the change adds the line; on the old side, whether it removes it. */
    readonly changed: boolean;
    /** For a removed line: the line of the head at its place. */
    readonly headLine: number | null;
  } | null;
}
