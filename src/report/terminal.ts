import type { Severity } from '../debate/finding.ts';
import type { VerdictWord } from '../debate/verdict.ts';
import { duration, spentText } from '../result/figures.ts';
import { aboutFile, isAboutFile, placeText } from '../result/location-text.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import { clip, forLog } from '../security/sanitize/sanitizer.ts';
import { authorsText, authorText, wroteThis } from './authors.ts';
import { estimateLines } from './estimate.ts';
import { type FindingGroup, findingsOfGroup, groupTitles } from './finding-groups.ts';
import { distinctReasons, figures, findingsWithStatus, headingWord, headline } from './headline.ts';
import { proofCounts, proofLine, shownProof } from './proof/text.ts';
import { deliveryWords, raceStates } from './race-text.ts';
import { assumptionOf, positionsText, reviewerOutcome } from './reviewer-text.ts';

/** Terminal styles by their SGR numbers. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Style = keyof typeof styles;
type Paint = (style: Style, text: string) => string;

const severityStyles: Readonly<Record<Severity, Style>> = {
  critical: 'red',
  major: 'yellow',
  minor: 'cyan',
  info: 'dim',
};
const verdictStyles: Readonly<Record<VerdictWord, Style>> = {
  pass: 'green',
  fail: 'red',
  inconclusive: 'yellow',
};

const longestText = 400;
const longestQuote = 100;
const mostEvidence = 3;
const mostDismissed = 20;

type Position = ResultFinding['positions'][number];

interface TerminalOptions {
  readonly colour: boolean;
  /** Width at which texts are wrapped; null for a log, whose reader may search for sentences. */
  readonly columns: number | null;
}

/** The result for a terminal or a log: plain lines, none of which can be a workflow command. */
export function renderTerminal(
  result: Result,
  { colour, columns }: TerminalOptions = { colour: false, columns: null },
): string {
  const paint: Paint = (style, text) => (colour ? `\u001B[${styles[style]}m${text}\u001B[0m` : text);
  const lines = [
    ...verdictLines(result, paint),
    ...listLines(result, 'reproduced', paint),
    ...listLines(result, 'disputed', paint),
    ...listLines(result, 'confirmed', paint),
    ...listLines(result, 'unconfirmed', paint),
    ...dismissedLines(result, paint),
    ...panelLines(result, paint),
    ...estimateLines(result.estimate),
    ...raceLines(result.race),
  ];
  return `${lines.flatMap((line) => (columns === null ? line : wrapped(line, columns))).join('\n')}\n`;
}

const escapes = /\u001B\[\d+m/gu;

/** Breaks a line between words; what follows the break is indented like the line. Colours take no room. */
function wrapped(line: string, columns: number): readonly string[] {
  // A colour may begin before the indent.
  const [start = '', colour = '', indent = ''] = /^((?:\u001B\[\d+m)*)( *)/u.exec(line) ?? [];
  const lines: string[] = [];
  let current = colour + indent;
  let width = indent.length;
  for (const word of line.slice(start.length).split(' ')) {
    const length = word.replaceAll(escapes, '').length;
    if (width > indent.length && width + 1 + length > columns) {
      lines.push(current);
      current = indent + word;
      width = indent.length + length;
      continue;
    }
    const gap = width === indent.length ? '' : ' ';
    current += gap + word;
    width += gap.length + length;
  }
  return [...lines, current];
}

const raceLines = (race: Result['race']): string[] =>
  race === null
    ? []
    : [
        '',
        `The fix race: ${raceStates[race.state]}. ${forLog(race.why)}`,
        ...race.delivered.map(({ as, where }) => `  ${deliveryWords[as]}: ${forLog(where)}`),
      ];

function verdictLines(result: Result, paint: Paint): string[] {
  const { verdict } = result.verdict;
  const tests = proofCounts(result);
  return [
    '',
    `${paint('bold', paint(verdictStyles[verdict], headingWord(result)))} · ${headline(result)}`,
    paint('dim', figures(result).join(' · ')),
    ...(tests === '' ? [] : [`Executed tests: ${tests}`]),
    ...(result.change === null || result.change.authors.length === 0
      ? []
      : [paint('dim', forLog(authorText(authorsText(result.change))))]),
    ...result.notices.map((notice) => paint('yellow', `Note: ${forLog(notice)}`)),
    ...distinctReasons(result).flatMap(({ message, remedy }) => [
      '',
      ...(message === '' ? [] : [forLog(message)]),
      ...(remedy === '' ? [] : [`What to do: ${forLog(remedy)}`]),
    ]),
  ];
}

function listLines(result: Result, group: FindingGroup, paint: Paint): string[] {
  const findings = findingsOfGroup(result, group);
  if (findings.length === 0) return [];
  return [
    '',
    paint('bold', `${groupTitles[group]} (${findings.length})`),
    ...findings.flatMap((one) => findingLines(one, paint)),
  ];
}

function findingLines(finding: ResultFinding, paint: Paint): string[] {
  const { severity, title, location, explanation, scenario, status, blocking, id } = finding;
  const text = (raw: string): string => forLog(clip(raw, longestText));
  const assumption = assumptionOf(finding);
  return [
    '',
    `  ${paint(severityStyles[severity], severity.padEnd(8))} ${paint('bold', text(title))}${blocking ? paint('red', '  blocks') : ''}`,
    `           ${forLog(placeText(location))}`,
    ...(isAboutFile(location) ? [`           ${aboutFile}`] : []),
    `           ${paint('dim', forLog(`${id} · ${positionsText(finding)}`))}`,
    `           ${text(explanation)}`,
    ...(scenario.trim() === '' ? [] : [`           Scenario: ${text(scenario)}`]),
    ...(assumption === null ? [] : [`           ${assumption.label}: ${text(assumption.text)}`]),
    ...(status === 'disputed' ? sidesOf(finding).flatMap((side) => sideLines(side, paint)) : []),
    ...proofLines(finding, paint),
  ];
}

/** What a test showed, and what it expects. */
function proofLines(finding: ResultFinding, paint: Paint): string[] {
  const said = proofLine(finding);
  if (said === '') return [];
  const proof = shownProof(finding);
  const expects = proof === null || proof.outcome === 'no-proof' ? '' : (proof.test?.expects ?? '');
  const line = forLog(clip(said, 2 * longestText));
  return [
    `           ${proof?.outcome === 'reproduced' ? paint('bold', line) : line}`,
    ...(expects.trim() === '' ? [] : [`           The test expects: ${forLog(clip(expects, longestText))}`]),
  ];
}

/** The last counted position of each reviewer for and against a disputed finding, supporters first. */
export function sidesOf({ positions }: ResultFinding): readonly Position[] {
  const last = new Map(positions.filter(({ counts }) => counts).map((one) => [one.reviewer, one]));
  const of = (wanted: Position['stance']) => [...last.values()].filter(({ stance }) => stance === wanted);
  return [...of('uphold'), ...of('refute')];
}

function sideLines({ reviewer, stance, reason, evidence }: Position, paint: Paint): string[] {
  const head = stance === 'uphold' ? 'For' : 'Against';
  return [
    `           ${paint(stance === 'uphold' ? 'yellow' : 'cyan', `${head}, ${forLog(reviewer)}:`)} ${forLog(clip(reason, longestText))}`,
    ...evidence.slice(0, mostEvidence).map(({ path, quote, resolved }) => {
      const line = resolved === null ? '' : `:${resolved.startLine}`;
      const [first = ''] = quote.trim().split('\n');
      return paint('dim', `             ${forLog(`${path}${line}  ${clip(first.trim(), longestQuote)}`)}`);
    }),
  ];
}

function dismissedLines(result: Result, paint: Paint): string[] {
  const dismissed = findingsWithStatus(result, 'dismissed');
  const { notes: unlocated } = result;
  const left = dismissed.length - mostDismissed;
  return [
    ...(dismissed.length === 0 ? [] : ['', paint('bold', `Dismissed (${dismissed.length})`)]),
    ...dismissed
      .slice(0, mostDismissed)
      .map(({ severity, title, location, statusReason }) =>
        paint(
          'dim',
          `  ${severity.padEnd(8)} ${forLog(`${title} · ${placeText(location)} · ${statusReason}`)}`,
        ),
      ),
    ...(left > 0 ? [paint('dim', `  and ${left} more, in the result file`)] : []),
    ...(unlocated.length === 0
      ? []
      : ['', paint('bold', `Notes about files that do not exist (${unlocated.length})`)]),
    ...unlocated.map(({ title, location, reviewer }) =>
      paint('dim', `  ${forLog(`${title} · ${location.path} · ${reviewer}`)}`),
    ),
  ];
}

const panelLines = ({ panel, change }: Result, paint: Paint): string[] =>
  panel.length === 0
    ? []
    : [
        '',
        paint('bold', 'Reviewers'),
        ...panel.map((reviewer) => {
          const { id, spent, seconds } = reviewer;
          const own = wroteThis(change, reviewer) ? ' · not independent: its vendor’s model wrote this' : '';
          return `  ${forLog(id)} · ${reviewerOutcome(reviewer)} · ${duration(seconds)} · ${spentText(spent)}${own}`;
        }),
      ];
