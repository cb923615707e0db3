import type { Bundle, BundlePlan, CoverageEntry } from '../change/change.ts';
import { type Covered, covered } from '../change/coverage.ts';
import { reportKey } from '../debate/recorded-positions.ts';
import type { Failure, RawFinding, RecordedPosition, RecordedPositions } from '../debate/reviewer.ts';
import { isSentinel } from '../debate/sentinel.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import type { MatrixJob } from './job-result.ts';

type Taken = Extract<MatrixJob, { taken: true }>;
type ResultReport = Result['notes'][number];

/** The reviewers of the matrix jobs. */
export type MatrixReviewer = Pick<
  Result['panel'][number],
  'id' | 'vendor' | 'model' | 'role' | 'reads' | 'served'
>;

/** All answers of the matrix jobs, by reviewer and by bundle of the entire change. */
export class RecordedAnswers {
  readonly #matrixJobs: readonly Taken[];
  readonly #plan: BundlePlan;
  readonly #findings = new Map<string, ResultFinding>();
  readonly #byReport = new Map<string, string>();
  /** Each report under its bundle of the entire change. */
  readonly #byHome: ReadonlyMap<string, readonly ResultReport[]>;

  constructor(matrixJobs: readonly MatrixJob[], plan: BundlePlan) {
    this.#matrixJobs = matrixJobs.filter((matrixJob) => matrixJob.taken);
    this.#plan = plan;
    for (const { name, result } of this.#matrixJobs) {
      for (const finding of result.findings) {
        const key = `${name}\0${finding.fingerprint}`;
        this.#findings.set(key, finding);
        for (const report of finding.reports) this.#byReport.set(reportKey(report.reviewer, report), key);
      }
    }
    const placed = this.#matrixJobs.flatMap(({ result, change }) =>
      [
        ...result.findings.flatMap(({ reports, bundle }) => reports.map((report) => ({ report, bundle }))),
        ...result.notes.map((report) => ({ report, bundle: '' })),
      ].map((one) => ({ ...one, home: this.#bundleOf(one.report, one.bundle, change.coverage) })),
    );
    this.#byHome = new Map(
      [...Map.groupBy(placed, ({ home }) => home)].map(([home, own]) => [
        home,
        own.map(({ report }) => report),
      ]),
    );
  }

  /** Each reviewer once, in the order of the matrix jobs. */
  get matrixReviewers(): readonly MatrixReviewer[] {
    const all = this.#matrixJobs.flatMap(({ result }) => result.panel);
    return all
      .filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
      .map(({ id, vendor, model, role, reads }) => ({
        id,
        vendor,
        model,
        role,
        reads,
        served: [...new Set(all.flatMap((one) => (one.id === id ? one.served : [])))],
      }));
  }

  /** How often a reviewer was given each line of the change, or of one bundle of it. */
  coverage(reviewer: string, bundle: string | null = null): Covered {
    const wanted = this.#plan.coverage.filter((entry) => bundle === null || entry.bundle === bundle);
    return covered(wanted, this.#given(reviewer));
  }

  /** Why the matrix jobs of a reviewer do not answer for a bundle; null if they do. */
  failure(reviewer: string, bundle: Bundle): Failure | null {
    // A sentinel may have been asked in several jobs, and clears nothing where it was asked in none.
    if (isSentinel(reviewer)) return null;
    const { missing, twice } = this.coverage(reviewer, bundle.id);
    if (missing > 0) {
      return {
        code: 'matrix-job-uncovered',
        message: `no matrix job with a usable result covers ${missing} of its lines`,
        remedy:
          'Check which matrix job is missing. All matrix jobs need the same `include` and `ignore` settings.',
      };
    }
    if (twice > 0) {
      return {
        code: 'matrix-job-duplicate',
        message: `two matrix jobs cover the same ${twice} of its lines`,
        remedy: 'Use each reviewer in one matrix job only, or give it a different role in each.',
      };
    }
    const hunks = new Set(
      this.#plan.coverage.filter((entry) => entry.bundle === bundle.id).map(({ hunk }) => hunk),
    );
    for (const { name, result, change } of this.#matrixJobs) {
      const touched = new Set(
        change.coverage.filter(({ hunk }) => hunks.has(hunk)).map((entry) => entry.bundle),
      );
      const absent = result.attendance.find(
        (entry) => entry.reviewer === reviewer && touched.has(entry.bundle) && entry.failure !== null,
      );
      if (absent?.failure !== null && absent?.failure !== undefined) {
        const { code, message, remedy } = absent.failure;
        return { code: 'matrix-job-failed', message: `matrix job ${name}: ${code}: ${message}`, remedy };
      }
    }
    return null;
  }

  /** A reviewer's reports about a bundle; each report belongs to exactly one bundle. */
  reportedBy(reviewer: string, bundle: string): readonly RawFinding[] {
    return this.#worded(reviewer, bundle).map(rawOf);
  }

  #worded(reviewer: string, bundle: string): readonly ResultReport[] {
    return (this.#byHome.get(bundle) ?? []).filter((report) => report.reviewer === reviewer);
  }

  /** A reviewer's positions on the findings of a bundle that it reported or judged in its matrix jobs. */
  recordedPositions(reviewer: string, bundle: Bundle): RecordedPositions {
    const reports = this.matrixReviewers.flatMap(({ id }) =>
      this.#worded(id, bundle.id).flatMap((report) => {
        const name = this.#byReport.get(reportKey(id, report));
        return name === undefined ? [] : [{ by: id, name, report }];
      }),
    );
    const findings = [...new Set(reports.map(({ name }) => name))].map((name) => ({
      name,
      reports: reports
        .filter((one) => one.name === name && one.by === reviewer)
        .map(({ report: { title, explanation, scenario } }) => ({ title, explanation, scenario })),
      positions: this.#positions(reviewer, name),
    }));
    return {
      failure: this.failure(reviewer, bundle),
      findings: findings.filter(({ reports, positions }) => reports.length + positions.length > 0),
    };
  }

  #positions(reviewer: string, finding: string): readonly RecordedPosition[] {
    const positions = this.#findings.get(finding)?.positions ?? [];
    return positions
      .filter((position) => position.reviewer === reviewer)
      .map(({ round, stance, ground, reason, evidence, severity }) => ({
        round,
        stance,
        ground,
        reason,
        evidence: evidence.map(({ path, quote }) => ({ path, quote })),
        severity,
      }));
  }

  #given(reviewer: string): readonly CoverageEntry[] {
    return this.#matrixJobs
      .filter(({ result }) => result.panel.some(({ id }) => id === reviewer))
      .flatMap(({ change }) => change.coverage);
  }

  /** The bundle of the entire change for a report: by its location, else by the files of its own bundle. */
  #bundleOf({ location }: ResultReport, bundle: string, coverage: readonly CoverageEntry[]): string {
    const { bundles } = this.#plan;
    const holding = bundles.filter(({ files }) => files.some(({ path }) => path === location.path));
    const exact = location.level === 'line' ? holding.find((one) => shows(one, location)) : undefined;
    const [hunk] = coverage.filter((entry) => entry.bundle === bundle).map((entry) => entry.hunk);
    const sameHunk = this.#plan.coverage.find((entry) => entry.hunk === hunk)?.bundle;
    return (exact ?? holding[0])?.id ?? sameHunk ?? bundles[0]?.id ?? '';
  }
}

const shows = (
  { files }: Bundle,
  { path, side, startLine }: Extract<ResultReport['location'], { level: 'line' }>,
): boolean =>
  files.some(
    (file) =>
      file.path === path &&
      file.excerpts.some(({ lines }) =>
        lines.some((line) => (side === 'new' ? line.newLine : line.oldLine) === startLine),
      ),
  );

const rawOf = ({ reviewer: _reviewer, round: _round, location, ...said }: ResultReport): RawFinding => ({
  ...said,
  path: location.path,
  quote: location.quote,
  line: location.level === 'line' ? location.startLine : null,
});
