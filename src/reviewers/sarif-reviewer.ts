import type { Bundle, BundlePlan } from '../change/change.ts';
import { severityRank } from '../debate/finding.ts';
import type { Answer, Failure, RawFinding, Reply, Reviewer } from '../debate/reviewer.ts';
import type { Tree } from '../debate/tree.ts';
import type { RepositoryFiles } from './sarif-location.ts';
import { type Alert, readSarif, type ToolReport } from './sarif-report.ts';

/** A tool's file; `text` is null if it cannot be used, for the reason in `why`. */
export interface ToolFile {
  readonly path: string;
  readonly text: string | null;
  readonly why: string;
}

export interface ImportedReports {
  readonly reviewers: readonly Reviewer[];
  /** What was not imported, and why. */
  readonly notices: readonly string[];
}

/** Maximum alerts of one tool that are judged, because each costs requests. The most severe come first. */
const mostAlerts = 100;
/** Maximum quoted lines of an alert's region. */
const mostLines = 10;

const nothing: Answer = { findings: [], positions: [], relocations: [] };

/**
 * Imported reports as reviewers. Each reports its alerts in added lines for the models to judge, and judges nothing
 * itself. Alerts about other code are not part of this review. A report that cannot be used does not count as a
 * report without alerts.
 */
export function openTools(
  files: readonly ToolFile[],
  plan: BundlePlan,
  tree: Tree,
  repository: RepositoryFiles,
): ImportedReports {
  const taken = new Set<string>();
  const reviewers: Reviewer[] = [];
  const notices: string[] = [];
  for (const { path, text, why } of files) {
    const reports = text === null ? why : readSarif(text, repository);
    if (typeof reports === 'string') {
      reviewers.push(brokenTool(named(`tool/${path}`, taken), { path, why: reports }));
      continue;
    }
    for (const report of reports) {
      const { alertsByBundle, elsewhere, beyond } = placed(report, plan);
      const id = named(`tool/${report.tool}`, taken);
      if (report.outside > 0)
        notices.push(
          `${report.outside} of ${allOf(report)} alerts of ${report.tool} are about files that are not in the repository.`,
        );
      if (report.unlocated > 0)
        notices.push(`${report.unlocated} of ${allOf(report)} alerts of ${report.tool} name no file.`);
      if (elsewhere > 0)
        notices.push(
          `${elsewhere} of ${allOf(report)} alerts of ${report.tool} are about code that this change does not add.`,
        );
      if (beyond > 0)
        notices.push(
          `${beyond} of the less severe alerts of ${report.tool} were not judged: the limit is ${mostAlerts}.`,
        );
      reviewers.push(tool(id, report, alertsByBundle, tree));
    }
  }
  return { reviewers, notices };
}

const allOf = ({ alerts, outside, unlocated }: ToolReport): number => alerts.length + outside + unlocated;

function named(id: string, taken: Set<string>): string {
  let name = id;
  for (let number = 2; taken.has(name); number += 1) name = `${id} (${number})`;
  taken.add(name);
  return name;
}

interface Placed {
  readonly alertsByBundle: ReadonlyMap<string, readonly Alert[]>;
  readonly elsewhere: number;
  readonly beyond: number;
}

/** Assigns each alert to the bundle that holds an added line of it. */
function placed({ alerts }: ToolReport, { bundles }: BundlePlan): Placed {
  const added = bundles.map((bundle) => ({ id: bundle.id, lines: addedLines(bundle) }));
  const home = ({ path, startLine, endLine }: Alert): string | null =>
    added.find(({ lines }) => lines.get(path)?.some((line) => line >= startLine && line <= endLine) === true)
      ?.id ?? null;
  const inside = alerts.flatMap((alert) => {
    const bundle = home(alert);
    return bundle === null ? [] : [{ alert, bundle }];
  });
  const mostSevereFirst = inside
    .toSorted((a, b) => severityRank(b.alert.severity) - severityRank(a.alert.severity))
    .slice(0, mostAlerts);
  const alertsByBundle = new Map<string, Alert[]>();
  for (const { alert, bundle } of mostSevereFirst)
    alertsByBundle.set(bundle, [...(alertsByBundle.get(bundle) ?? []), alert]);
  return {
    alertsByBundle,
    elsewhere: alerts.length - inside.length,
    beyond: inside.length - mostSevereFirst.length,
  };
}

const addedLines = ({ files }: Bundle): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [...Map.groupBy(files, ({ path }) => path)].map(([path, parts]) => [
      path,
      parts.flatMap(({ excerpts }) =>
        excerpts.flatMap(({ lines }) =>
          lines.flatMap(({ kind, newLine }) => (kind === 'added' && newLine !== null ? [newLine] : [])),
        ),
      ),
    ]),
  );

const tool = (
  id: string,
  { tool: name, version }: ToolReport,
  alertsByBundle: ReadonlyMap<string, readonly Alert[]>,
  tree: Tree,
): Reviewer => ({
  id,
  vendor: name,
  model: version,
  role: 'tool',
  reads: false,
  judges: false,
  open: ({ id: bundle }) => ({
    async ask(question): Promise<Reply> {
      if (question.kind !== 'independent-review') return { outcome: 'answered', answer: nothing, calls: [] };
      const findings = await Promise.all(
        (alertsByBundle.get(bundle) ?? []).map((alert) => findingOf(alert, tree)),
      );
      return { outcome: 'answered', answer: { ...nothing, findings }, calls: [] };
    },
  }),
});

/** Reads the code of an alert from the head: a tool gives lines, and a finding needs a quote. */
async function findingOf(alert: Alert, tree: Tree): Promise<RawFinding> {
  const { category, severity, title, explanation, path, startLine, endLine } = alert;
  const lines = (await tree.read('new', path))?.split('\n') ?? [];
  const last = Math.min(endLine, startLine + mostLines - 1);
  return {
    category,
    severity,
    title,
    explanation,
    scenario: '',
    path,
    quote: lines.slice(startLine - 1, last).join('\n'),
    line: startLine,
    assumes: null,
    suggestion: null,
  };
}

function brokenTool(id: string, { path, why }: { readonly path: string; readonly why: string }): Reviewer {
  const failure: Failure = {
    code: 'report-unusable',
    message: `the report ${path} cannot be used: ${why}`,
    remedy:
      'Check that an earlier step ran the tool and wrote SARIF 2.1.0 to this path, or remove it from the setting sarif.',
  };
  return {
    id,
    vendor: 'tool',
    model: '',
    role: 'tool',
    reads: false,
    judges: false,
    open: () => ({ ask: () => Promise.resolve({ outcome: 'unanswered', failure, calls: [] }) }),
  };
}
