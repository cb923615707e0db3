import type { FactKind, SupplyChainFact } from '../../change/supply-chain/facts.ts';
import { detectorId } from '../../debate/detected.ts';
import type { Location, ReportedFinding, Severity } from '../../debate/finding.ts';

/** Packages named in a finding; the rest is counted. */
const mostNamed = 10;

interface Rule {
  readonly severity: Severity;
  readonly title: (fact: SupplyChainFact, what: string) => string;
  readonly explanation: string;
  readonly scenario: string;
}

const otherCode = 'The next installation fetches and runs code that was not reviewed.';
const replaced =
  'An attacker who controls the server or the connection can replace the package, and the installation does not notice.';

const rules: Readonly<Record<FactKind, Rule>> = {
  moved: {
    severity: 'critical',
    title: ({ from, to }, what) => `${what} moved from ${from ?? 'elsewhere'} to ${to ?? 'elsewhere'}`,
    explanation: 'The lock file had this package from another source. An ordinary update keeps the source.',
    scenario: otherCode,
  },
  released: {
    severity: 'major',
    title: ({ from, to }, what) =>
      `${what} comes from ${to ?? 'the usual registry'} instead of ${from ?? 'a repository'}`,
    explanation:
      'The lock file had this package from a repository. In a public registry the same name may belong to somebody else.',
    scenario: otherCode,
  },
  insecure: {
    severity: 'critical',
    title: (_, what) => `${what} is fetched without encryption`,
    explanation:
      'The lock file fetched this package over an authenticated connection, and does not any more.',
    scenario: replaced,
  },
  'integrity-removed': {
    severity: 'critical',
    title: (_, what) => `${what} lost the hash that proves its content`,
    explanation: 'The lock file had a hash for this package, and has none any more.',
    scenario: replaced,
  },
  'integrity-changed': {
    severity: 'critical',
    title: (_, what) => `${what} has another hash at the same version`,
    explanation: 'A published version does not change. Another hash means other content.',
    scenario: otherCode,
  },
  'integrity-weakened': {
    severity: 'critical',
    title: ({ from, to }, what) =>
      `${what} is proven by ${to ?? 'a weaker hash'} instead of ${from ?? 'a stronger one'}`,
    explanation: 'The lock file had a stronger hash for this package.',
    scenario: 'Other content with the same weak hash can be made and put in its place.',
  },
  'integrity-weaker': {
    severity: 'major',
    title: ({ from, to }, what) =>
      `${what} is proven by ${to ?? 'a weaker hash'}; the version before by ${from ?? 'a stronger one'}`,
    explanation:
      'Registries have only weak hashes of versions that were published long ago. A recent version has a strong one.',
    scenario: 'Other content with the same weak hash can be made and put in its place.',
  },
  'integrity-missing': {
    severity: 'major',
    title: (_, what) => `${what} has no hash, although the others have one`,
    explanation: 'Nearly every package of this lock file is proven by a hash.',
    scenario: replaced,
  },
  misnamed: {
    severity: 'critical',
    title: ({ to }, what) => `${what} is fetched from the address of another package or version: ${to ?? ''}`,
    explanation: 'The address in the lock file does not belong to the package and version of its entry.',
    scenario: otherCode,
  },
  'new-source': {
    severity: 'major',
    title: ({ to }, what) =>
      `${what} is new and comes from ${to ?? 'elsewhere'}, which the lock file did not use`,
    explanation:
      'It is neither the usual registry of this package manager nor a source that the lock file used before.',
    scenario: otherCode,
  },
  'new-insecure': {
    severity: 'critical',
    title: ({ to }, what) => `${what} is new and is fetched from ${to ?? 'a server'} without encryption`,
    explanation: 'The connection is neither encrypted nor authenticated.',
    scenario: replaced,
  },
  unreadable: {
    severity: 'minor',
    title: () => 'This file could not be read as a lock file',
    explanation:
      'It has the name of a lock file, but not the form that the package manager writes, so the supply-chain rules could not check it.',
    scenario: 'What it pins may have changed without being noticed.',
  },
  'submodule-url': {
    severity: 'critical',
    title: ({ from, to }, what) =>
      `The submodule ${what} is fetched from ${to ?? 'nowhere'} instead of ${from ?? 'nowhere'}`,
    explanation:
      'The address of the submodule is that of another repository now, or is not encrypted any more.',
    scenario: otherCode,
  },
  'submodule-pointer': {
    severity: 'info',
    title: ({ from, to }) => `The submodule points at ${short(to)} instead of ${short(from)}`,
    explanation:
      'Its commits lie in another repository and were not reviewed. Compare the two commits there.',
    scenario: 'The new commits bring code that this review did not read.',
  },
  'submodule-off-branch': {
    severity: 'critical',
    title: ({ to }) => `The submodule points at ${short(to)}, which is on no branch or tag of its remote`,
    explanation:
      'The commit can be fetched by its id, but is part of nothing that the remote publishes. On a host with forks it may have been pushed by anybody.',
    scenario: otherCode,
  },
};

const short = (id: string | null): string => id?.slice(0, 12) ?? 'nothing';

/** A fact of the supply-chain rules as a finding of the action itself. */
export function supplyChainReport(fact: SupplyChainFact): ReportedFinding {
  const { severity, title, explanation, scenario } = rules[fact.kind];
  const [first = fact.path] = fact.packages;
  const others = fact.packages.length - 1;
  const what = others > 0 ? `${first} and ${others} more` : first;
  const named = fact.packages.slice(0, mostNamed);
  const more = fact.packages.length - named.length;
  return {
    reviewer: detectorId,
    round: 1,
    category: 'supply-chain',
    severity,
    title: title(fact, what),
    explanation: [
      explanation,
      ...(others > 0 ? [`Packages: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`] : []),
      ...(fact.from !== null && fact.span !== null && fact.kind === 'integrity-changed'
        ? [`Before: ${fact.from}. Now: ${fact.to ?? 'none'}.`]
        : []),
      'Found by the action itself, by fixed rules; no model was asked.',
    ].join(' '),
    scenario,
    assumes: null,
    suggestion: null,
    location: locationOf(fact),
  };
}

function locationOf({ path, span, to }: SupplyChainFact): Location {
  if (span === null)
    return { level: 'file', path, quote: to ?? path, why: 'No line of a text file shows it.' };
  const { side, line, quote, changed, headLine } = span;
  return {
    level: 'line',
    path,
    side,
    startLine: line,
    endLine: line,
    quote,
    addedLine: side === 'new' && changed ? line : null,
    ...(side === 'old' && headLine !== null ? { headLine } : {}),
  };
}
