import { type Comment, combinations } from './matching-data.ts';
import { panelOf, type Read } from './matching-links.ts';
import { f1 } from './matching-score.ts';

/**
 * Compared with the golden defects. Precision counts findings and recall counts golden defects, so they have
 * different hits.
 */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Ways to interpret a panel's findings. */
export const readings = [
  'confirmed',
  'unconfirmed',
  'all findings',
  'plain union',
  'best single tool',
] as const;
export type Reading = (typeof readings)[number];

/** Every panel of `size` of these tools. `confirmed`: reported by two or more; `unconfirmed`: reported by one. */
export const panels = (
  items: readonly Read[],
  tools: readonly string[],
  size: number,
): readonly Readonly<Record<Reading, Quality>>[] => {
  const alone = new Map(
    tools.map((tool) => [tool, quality(items.map((item) => ({ item, findings: single(item, tool) })))]),
  );
  return combinations(tools, size).map((panel) => {
    const said = items.map((item) => ({ item, findings: panelOf(item, panel) }));
    const only = (keep: (finding: readonly Comment[]) => boolean) =>
      quality(said.map(({ item, findings }) => ({ item, findings: findings.filter(keep) })));
    const best = panel.flatMap((tool) => alone.get(tool) ?? []).sort((a, b) => b.f1 - a.f1)[0];
    return {
      confirmed: only((finding) => finding.length > 1),
      unconfirmed: only((finding) => finding.length === 1),
      'all findings': only(() => true),
      'plain union': quality(
        items.map((item) => ({ item, findings: panel.flatMap((tool) => single(item, tool)) })),
      ),
      'best single tool': best ?? { precision: 0, recall: 0, f1: 0 },
    };
  });
};

const single = (item: Read, tool: string): readonly (readonly Comment[])[] =>
  (item.comments.get(tool) ?? []).map((comment) => [comment]);

/**
 * A finding is true if one of its comments matched a golden defect. A golden defect is found if a finding matched it.
 */
const quality = (
  said: readonly { readonly item: Read; readonly findings: readonly (readonly Comment[])[] }[],
): Quality => {
  let [findings, right, goldens, found] = [0, 0, 0, 0];
  for (const { item, findings: own } of said) {
    const matched = own.map((finding) => finding.flatMap((comment) => comment.goldens));
    findings += own.length;
    right += matched.filter((ids) => ids.length > 0).length;
    goldens += item.request.goldens.length;
    found += new Set(matched.flat()).size;
  }
  const precision = findings === 0 ? 0 : right / findings;
  const recall = goldens === 0 ? 0 : found / goldens;
  return { precision, recall, f1: f1(precision, recall) };
};
