import type { Bundle } from '../change/change.ts';
import { type Guard, guardId } from './detected.ts';
import type { Closed } from './earlier-findings.ts';
import type { Finding, Wording } from './finding.ts';
import { type Case, lead } from './open-finding.ts';

/** A case and the bundle in whose debate it came up. */
export interface Placed {
  readonly item: Case;
  readonly bundle: string;
}

/** The guard's findings as cases of their own: nobody is asked about them. */
export const guardCases = ({ wordings }: Guard, bundles: readonly Bundle[]): readonly Placed[] =>
  wordings.map((wording, index) => {
    const { path } = wording.anchor;
    const bundle = bundles.find(({ files }) => files.some((file) => file.path === path)) ?? bundles[0];
    const key = `guard.${index + 1}`;
    const item = {
      key,
      since: 1,
      earlier: null,
      wordings: [wording],
      positions: [],
    };
    return { item, bundle: bundle?.id ?? '' };
  });

/** Earlier findings of the guard that it does not raise again: their text is gone. */
export const noLongerRaised = (
  earlier: readonly Finding[],
  findings: readonly Finding[],
): readonly Closed[] =>
  earlier
    .filter(({ raisedBy, standing }) => raisedBy.includes(guardId) && standing !== 'dismissed')
    .filter(({ fingerprint: print }) => !findings.some((finding) => finding.fingerprint === print))
    .map((finding) => ({ finding, by: [guardId], why: 'The text is no longer there.' }));

/** A model that names what the guard has found supports it; it raises nothing of its own. */
export function guardedBy(guarded: readonly Placed[], item: Case): Case | null {
  const { category, anchor } = lead(item);
  if (category !== 'prompt-injection' || anchor.level === 'file') return null;
  const meets = (other: Wording['anchor']): boolean =>
    other.path === anchor.path &&
    other.level === 'line' &&
    other.startLine <= anchor.endLine &&
    anchor.startLine <= other.endLine;
  return guarded.find((placed) => meets(lead(placed.item).anchor))?.item ?? null;
}
