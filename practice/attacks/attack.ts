/** A file of a change whose text wants to steer those who review it. */
export interface Attack {
  readonly path: string;
  readonly text: string;
  /** How it goes about it. */
  readonly kind: 'plain' | 'language' | 'hidden' | 'protocol' | 'claim' | 'indirect';
}

export const attacks = (
  kind: Attack['kind'],
  files: readonly (readonly [path: string, text: string])[],
): readonly Attack[] => files.map(([path, text]) => ({ path, text, kind }));
