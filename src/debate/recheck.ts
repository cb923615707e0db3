import type { Bundle } from '../change/change.ts';
import type { Evidence, Finding } from './finding.ts';
import type { Locator } from './location/locator.ts';
import type { OpenFinding } from './open-finding.ts';
import type { RelayedArgument } from './reviewer.ts';

/** What somebody other than a reviewer says about a finding. It is an argument, never a position. */
export interface Statement {
  readonly text: string;
  /** Code that the text quotes. */
  readonly quotes: readonly string[];
  /** Words of the text that may be paths of files. */
  readonly paths: readonly string[];
}

/** A request to decide one finding of a complete review again. */
export interface RecheckRequest {
  /** The finding as the complete review left it. */
  readonly finding: Finding;
  readonly statements: readonly Statement[];
  /** A test decides it: no reviewer is asked before. */
  readonly provesOnly?: boolean;
}

/** The bundle of a plan that shows the code of a finding; null if none does. */
export function bundleOf<B extends Pick<Bundle, 'files'>>(
  { location }: Pick<Finding, 'location'>,
  bundles: readonly B[],
): B | null {
  const holds = ({ files }: B): boolean => files.some(({ path }) => path === location.path);
  const shows = ({ files }: B): boolean =>
    location.level === 'line' &&
    files.some(
      ({ path, excerpts }) =>
        path === location.path &&
        excerpts.some(({ lines }) =>
          lines.some(
            (line) => (location.side === 'new' ? line.newLine : line.oldLine) === location.startLine,
          ),
        ),
    );
  return bundles.find(shows) ?? bundles.find(holds) ?? null;
}

/** The finding with its reports and positions, and with the statements, whose quotes are located like evidence. */
export async function openAgain(
  { finding, statements, provesOnly = false }: RecheckRequest,
  locator: Locator,
): Promise<OpenFinding> {
  const said = [...finding.reports, ...finding.positions];
  return {
    key: '0.1',
    since: 1,
    earlier: finding,
    reports: [...finding.reports],
    positions: [...finding.positions],
    proofs: [...(finding.proofs ?? [])],
    recheck: {
      after: Math.max(1, ...said.map(({ round }) => round)),
      provesOnly,
      statements: await Promise.all(statements.map((statement) => argumentOf(statement, finding, locator))),
    },
  };
}

async function argumentOf(
  { text, quotes, paths }: Statement,
  { location }: Finding,
  locator: Locator,
): Promise<RelayedArgument> {
  const evidence: Omit<Evidence, 'connection'>[] = [];
  for (const quote of quotes) {
    for (const path of new Set([location.path, ...paths])) {
      const found = await locator.resolve({ path, quote }, 'new', location);
      if (found.some(({ resolved }) => resolved === null)) continue;
      evidence.push(...found);
      break;
    }
  }
  return { stance: null, ground: null, reason: text, evidence };
}
