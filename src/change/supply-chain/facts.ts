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
/** What the supply-chain rules can say. */
export type FactKind = (typeof factKinds)[number];

/** One thing that changed about where dependencies come from, or how they are proven. */
export interface SupplyChainFact {
  readonly kind: FactKind;
  readonly path: string;
  /** Packages it is about, each once, as `name@version`. */
  readonly packages: readonly string[];
  /** Before and after: hosts, repositories, hashes or commits; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where it stands; null where no line shows it, as for a submodule. */
  readonly span: {
    readonly side: 'new' | 'old';
    readonly line: number;
    readonly quote: string;
    /** Whether the change adds the line; on the old side, whether it removes it. */
    readonly changed: boolean;
    /** Of a removed line: the line of the head that now stands there. */
    readonly headLine: number | null;
  } | null;
}
