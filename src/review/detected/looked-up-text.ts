import picomatch from 'picomatch';
import type { Change } from '../../change/change.ts';
import type { Shown } from '../../context/lookup.ts';
import type { ReportedFinding } from '../../debate/finding.ts';
import { findInjectionMatches } from '../../security/injection/detector.ts';
import { injectionInName, injectionReport } from './injection.ts';

/** Findings in all that is looked up; a repository full of such text is reported by its first places. */
const mostFindings = 20;
/** Lines named of one file. */
const mostLines = 5;

/** Reads what reviewers are shown in addition to the change, as the injection detector reads the change. */
export interface LookUpDetector {
  scan(shown: Shown): void;
  /** Text that speaks to reviewers or hides from people, as far as it was shown. */
  readonly reports: readonly ReportedFinding[];
  /** Secrets that were hidden, by kind and place. */
  readonly notices: readonly string[];
}

/**
 * @param expected globs of files that hold such text on purpose: it is noted there, and blocks nothing
 * @param kinds the kinds of what was replaced in a text
 * @param rules files that speak to models by their nature; where the change leaves them alone they are not told of
 */
export function openLookUpDetector(
  { files }: Pick<Change, 'files'>,
  expected: readonly string[],
  rules: ReadonlySet<string>,
  kinds: (text: string) => readonly string[],
): LookUpDetector {
  const isExpected = picomatch([...expected], { dot: true });
  const changed = new Map(files.flatMap((file) => [[file.path, file] as const]));
  const reports = new Map<string, ReportedFinding>();
  const hidden = new Map<string, Map<number, string>>();
  const names = new Set<string>();

  const graded = (path: string, report: ReportedFinding): ReportedFinding => {
    if (expected.length > 0 && isExpected(path)) return { ...report, severity: 'info' };
    // The change may have brought it where nobody reviews; elsewhere it was there before.
    return report.severity === 'critical' && !changed.has(path) ? { ...report, severity: 'major' } : report;
  };
  const raise = (key: string, path: string, report: ReportedFinding): void => {
    if (reports.size < mostFindings && !reports.has(key)) reports.set(key, graded(path, report));
  };
  /** The guard has read these lines already. */
  const hasDetected = ({ path, side }: Shown, line: number): boolean =>
    changed.get(path)?.hunks.some(({ newStart, newLines, oldStart, oldLines }) => {
      const [start, count] = side === 'new' ? [newStart, newLines] : [oldStart, oldLines];
      return line >= start && line < start + count;
    }) === true;

  return {
    scan(shown) {
      const { path, side, lines } = shown;
      for (const { number, text, hidden: cut } of lines) {
        if (!cut) continue;
        const known = hidden.get(path) ?? new Map<number, string>();
        hidden.set(path, known.set(number, kinds(text).join(', ') || 'secret'));
      }
      if (rules.has(path) && !changed.has(path)) return;
      if (!names.has(path) && !changed.has(path)) {
        names.add(path);
        const sign = injectionInName(path);
        if (sign !== null)
          raise(
            path,
            path,
            injectionReport(
              { level: 'file', path, quote: path, why: 'It is the name of the file.' },
              `The name of this file, which a reviewer came upon, ${sign.what}`,
              beyond,
              sign.level,
            ),
          );
      }
      for (const run of runs(lines)) {
        const texts = run.map(({ text }) => text);
        for (const { from, to, what, level } of findInjectionMatches(texts, path, run[0]?.number === 1)) {
          const span = run.slice(from, to + 1);
          const [first, last] = [span[0], span.at(-1)];
          if (first === undefined || last === undefined || hasDetected(shown, first.number)) continue;
          const quote = span.map(({ text }) => text).join('\n');
          const place = { path, side, startLine: first.number, endLine: last.number, quote };
          raise(
            `${side}:${path}:${first.number}`,
            path,
            injectionReport(
              { level: 'line', ...place, addedLine: null },
              `This text, which a reviewer looked up, ${what}`,
              beyond,
              level,
            ),
          );
        }
      }
    },
    get reports() {
      return [...reports.values()];
    },
    get notices() {
      return [...hidden].map(([path, lines]) => {
        const listed = [...lines].slice(0, mostLines).map(([line, kind]) => `line ${line} (${kind})`);
        const more = lines.size - listed.length;
        return `A reviewer looked up ${JSON.stringify(path)}, which holds what looks like a secret: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}. It was replaced before it was sent.`;
      });
    },
  };
}

const beyond = [
  'It stands outside what this change shows: the reviewer read it while it looked something up, so its word on this change may be worth less.',
];

/** Lines that follow each other are read together. */
function runs(lines: Shown['lines']): readonly Shown['lines'][] {
  const all: Shown['lines'][number][][] = [];
  let next: number | null = null;
  for (const line of lines.toSorted((a, b) => a.number - b.number)) {
    if (line.number === next) all.at(-1)?.push(line);
    else all.push([line]);
    next = line.number + 1;
  }
  return all;
}
