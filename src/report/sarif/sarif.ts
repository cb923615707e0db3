import type * as sarif from 'sarif';
import type { Location, Severity } from '../../debate/finding.ts';
import { aboutFile, isAboutFile, linesText, shownLine } from '../../result/location-text.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { clip, forPlainText, visible, visibleLine } from '../../security/sanitize/sanitizer.ts';
import { proofLine, shownProof } from '../proof/text.ts';
import { assumptionOf, clausesOf, clauseWords, positionsText } from '../reviewer-text.ts';
import { rules, securitySeverity } from './rules.ts';

/** GitHub rejects a run with more. The result is sorted, so the least important findings are left out. */
const mostResults = 25_000;
const mostRelated = 100;
const longestMessage = 4_000;
const longestTitle = 200;
const longestClause = 400;
const longestProof = 800;

/**
 * The result as SARIF 2.1.0 for GitHub code scanning: JSON text, one run. It leaves out dismissed findings, because GitHub
 * would open an alert for a suppressed result, and notes about files that do not exist. It keeps findings dismissed in
 * code scanning, because GitHub would otherwise close their alerts as fixed. Write it only for a complete review, because
 * GitHub closes every alert that an upload does not name.
 */
export const renderSarif = (result: Result): string => `${JSON.stringify(sarifLog(result), null, 2)}\n`;

const sarifLog = (result: Result): sarif.Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: result.tool.name,
          informationUri: 'https://github.com/org/xreview-action',
          semanticVersion: result.tool.version,
          rules,
        },
        extensions: extensions(result),
      },
      automationDetails: { id: `${result.settings.category.replace(/\/+$/, '')}/` },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true, ...times(result) }],
      results: results(result),
    },
  ],
});

/** Every reviewer, so that an alert's reporters can be looked up. */
const extensions = ({ panel }: Result): sarif.ToolComponent[] =>
  panel.map(({ id, vendor, model, role }) => ({
    name: forPlainText(visibleLine(id)),
    organization: forPlainText(visibleLine(vendor)),
    properties: { model, role },
  }));

function times({ startedAt, seconds }: Result): Pick<sarif.Invocation, 'startTimeUtc' | 'endTimeUtc'> {
  const start = Date.parse(startedAt);
  if (Number.isNaN(start)) return {};
  const end = start + seconds * 1000;
  return { startTimeUtc: new Date(start).toISOString(), endTimeUtc: new Date(end).toISOString() };
}

function results({ findings }: Result): sarif.Result[] {
  const seen = new Map<string, number>();
  return findings
    .filter(({ location }) => location.level === 'line' || isAboutFile(location))
    .filter(({ status, dismissal }) => status !== 'dismissed' || dismissal?.source === 'alert')
    .slice(0, mostResults)
    .map((finding) => {
      const ordinal = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, ordinal);
      return sarifResult(finding, ordinal);
    });
}

function sarifResult(finding: ResultFinding, ordinal: number): sarif.Result {
  const { category, severity, location, id, kind, status, assumes, reportedBy, supporters, refuters } =
    finding;
  const related = relatedLocations(finding);
  const score = securitySeverity(category, severity);
  return {
    ruleId: category,
    ruleIndex: rules.findIndex((rule) => rule.id === category),
    level: levels[severity],
    message: { text: message(finding, related) },
    locations: [{ physicalLocation: physical(location.path, shownLine(location)) }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint.slice(0, 32)}:${ordinal}` },
    properties: {
      ...(score === null ? {} : { 'security-severity': score }),
      id,
      kind,
      severity,
      status,
      ...(assumes === null ? {} : { assumes: forPlainText(visible(assumes)) }),
      reportedBy,
      supporters,
      refuters,
      ...proofProperty(finding),
    },
  };
}

/** What an executed test showed; the result file has its text and output. */
function proofProperty(finding: ResultFinding): { readonly proof?: object } {
  const proof = shownProof(finding);
  if (proof === null) return {};
  const plain = (text: string): string => forPlainText(visible(text));
  const { outcome, why, test, runs } = proof;
  return {
    proof: {
      outcome,
      why: plain(why),
      runs: runs.map(({ commit, outcome: end }) => ({ commit, outcome: end })),
      ...(test === null
        ? {}
        : {
            test: plain(test.path),
            expects: plain(test.expects),
            author: plain(test.author),
            ...(test.reader === null ? {} : { reader: plain(test.reader) }),
          }),
    },
  };
}

const levels: Readonly<Record<Severity, sarif.Result.level>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  info: 'note',
};

/** A location with the number and the text of its link in the message. */
type Related = sarif.Location & { readonly id: number; readonly message: { readonly text: string } };

const physical = (path: string, startLine: number, endLine = startLine): sarif.PhysicalLocation => ({
  artifactLocation: { uri: relativeUri(path) },
  region: { startLine, endLine },
});

/** A repository path as a relative URI reference, with every segment percent-encoded. */
const relativeUri = (path: string): string =>
  path.toWellFormed().split('/').map(encodeURIComponent).join('/');

const related = (id: number, path: string, startLine: number, endLine: number, text: string): Related => ({
  id,
  message: { text },
  physicalLocation: physical(path, startLine, endLine),
});

interface Spot {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly text: string;
}

/** Locations of the finding and of the evidence for and against it on the head commit, each once. */
function relatedLocations(finding: ResultFinding): Related[] {
  const { location } = finding;
  const key = ({ path, startLine, endLine }: Spot): string => `${path}\0${startLine}\0${endLine}`;
  const unique = new Map<string, Spot>();
  for (const related of [...relatedReport(location), ...relatedEvidence(finding)]) {
    if (!unique.has(key(related))) unique.set(key(related), related);
  }
  return [...unique.values()]
    .slice(0, mostRelated)
    .map(({ path, startLine, endLine, text }, index) => related(index + 1, path, startLine, endLine, text));
}

/** The entire range of the finding, if it is more than the line that the alert is shown on. */
function relatedReport(location: Location): Spot[] {
  if (location.level === 'file' || location.side === 'old') return [];
  const { path, startLine, endLine } = location;
  const shown = shownLine(location);
  return startLine === shown && endLine === shown
    ? []
    : [{ path, startLine, endLine, text: 'The code that the finding is about' }];
}

const relatedEvidence = ({ positions }: ResultFinding): Spot[] =>
  positions.flatMap(({ reviewer, stance, evidence }) =>
    evidence.flatMap(({ path, resolved }) =>
      resolved === null || resolved.side === 'old'
        ? []
        : [
            {
              path,
              startLine: resolved.startLine,
              endLine: resolved.endLine,
              text: forPlainText(visibleLine(`${stanceTexts[stance]} ${reviewer}`)),
            },
          ],
    ),
  );

const stanceTexts = {
  uphold: 'Evidence for the finding, by',
  refute: 'Evidence against the finding, by',
  unsure: 'Cited by',
} as const;

/** GitHub shows the first sentence as the alert's title. Only links written here may refer to related locations. */
function message(finding: ResultFinding, related: readonly Related[]): string {
  const { location, title, severity, status, statusReason, explanation, scenario, id } = finding;
  const assumption = assumptionOf(finding);
  const plain = (text: string): string => forPlainText(text).trim();
  const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
  const removed =
    location.level === 'line' && location.side === 'old'
      ? [`The finding is about removed code: ${location.path}${linesText(location)}.`]
      : [];
  const body = [
    sentence(clip(plain(visibleLine(title)), longestTitle)),
    plain(`${capital(severity)}, ${status}: ${positionsText(finding)}. ${statusReason}`),
    plain(clip(visibleLine(proofLine(finding)), longestProof)),
    ...removed.map(plain),
    ...(isAboutFile(location) ? [aboutFile] : []),
    plain(explanation),
    plain(scenario) === '' ? '' : `Scenario: ${plain(scenario)}`,
    ...(assumption === null ? [] : [`${assumption.label}: ${plain(assumption.text)}`]),
    ...clausesOf(finding).map(({ document, quote, relation }) =>
      plain(
        `${clauseWords[relation]}: ${visibleLine(document)}: "${clip(visibleLine(quote), longestClause)}"`,
      ),
    ),
  ].filter((part) => part !== '');
  const links = related
    .slice(0, 10)
    .map(({ id: spot, message: { text } }) => `[${text.replace(/[[\]]/g, ' ')}](${spot})`);
  // A dismissal in code scanning is matched to its finding by this line, so it is never truncated.
  const name = `Finding ${plain(id)}.`;
  const text = clip(body.join('\n'), longestMessage - name.length - 1);
  return [text, name, ...(links.length === 0 ? [] : [links.join(' · ')])].join('\n');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
