import type { ReportedFinding } from './finding.ts';
import { firstReport, mergeInto, type OpenFinding } from './open-finding.ts';
import type { BundleReviewer } from './questions.ts';
import type { RecordedPosition, RecordedPositions } from './reviewer.ts';

/**
 * Lets those who come from an earlier debate over the same change bring what was said there: wordings that were one
 * finding then are one case now, and positions count by the same rules as if they were taken here. Who did not answer
 * everything then has not answered now. Returns the cases that are left.
 * @param repeats what was raised then of cases that are older still.
 * @param add takes down a position on a case.
 */
export async function recallPositions(
  openFindings: readonly OpenFinding[],
  bundleReviewers: readonly BundleReviewer[],
  repeats: ReadonlyMap<OpenFinding, readonly ReportedFinding[]>,
  add: (item: OpenFinding, reviewer: string, position: RecordedPosition) => Promise<void>,
): Promise<OpenFinding[]> {
  const recorded = bundleReviewers.flatMap((bundleReviewer) => {
    const { record } = bundleReviewer.session;
    return record === undefined ? [] : [{ bundleReviewer, record }];
  });
  const names = namesIn(recorded);
  const findingsOf = (item: OpenFinding): readonly string[] => [
    ...new Set(
      [...item.reports, ...(repeats.get(item) ?? [])].flatMap(
        (report) => names.get(reportKey(report.reviewer, report)) ?? [],
      ),
    ),
  ];
  const left = reunited(openFindings, findingsOf);
  for (const item of left) {
    const own = findingsOf(item);
    const said = recorded.flatMap(({ bundleReviewer, record }) =>
      own
        .flatMap((name) => record.findings.filter((finding) => finding.name === name))
        .flatMap(({ positions }) => positions)
        .map((position) => ({ reviewer: bundleReviewer.reviewer.id, position })),
    );
    for (const { reviewer, position } of said.toSorted((a, b) => a.position.round - b.position.round)) {
      await add(item, reviewer, position);
    }
  }
  for (const { bundleReviewer, record } of recorded) bundleReviewer.failure ??= record.failure;
  return left;
}

/** What was found to be one finding in the earlier debate stays one, by whatever way it became one. */
function reunited(
  openFindings: readonly OpenFinding[],
  findingsOf: (item: OpenFinding) => readonly string[],
): OpenFinding[] {
  const findingsByName = new Map<string, OpenFinding>();
  const gone = new Set<OpenFinding>();
  for (const item of openFindings) {
    const findings = findingsOf(item);
    const kept = findings.map((finding) => findingsByName.get(finding)).find((known) => known !== undefined);
    // Whoever joined them then had a right to: as much as one of those who raised them.
    if (kept !== undefined && mergeInto(kept, item, firstReport(kept).reviewer)) gone.add(item);
    for (const finding of findings) {
      if (!findingsByName.has(finding)) findingsByName.set(finding, kept ?? item);
    }
  }
  return openFindings.filter((item) => !gone.has(item));
}

/** A wording, by what stays of it however it is placed → the finding it was of. */
type Names = ReadonlyMap<string, string>;

const namesIn = (
  recorded: readonly { readonly bundleReviewer: BundleReviewer; readonly record: RecordedPositions }[],
): Names =>
  new Map(
    recorded.flatMap(({ bundleReviewer, record }) =>
      record.findings.flatMap(({ name, reports }) =>
        reports.map((report): [string, string] => [reportKey(bundleReviewer.reviewer.id, report), name]),
      ),
    ),
  );

/** What stays of a wording however it is placed. */
export const reportKey = (
  reviewer: string,
  { title, explanation, scenario }: Pick<ReportedFinding, 'title' | 'explanation' | 'scenario'>,
): string => [reviewer, title, explanation, scenario].join('\0');
