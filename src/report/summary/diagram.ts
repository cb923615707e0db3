import { plural } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { forMermaid } from '../../security/sanitize/sanitizer.ts';
import { headline, verdictWords } from '../headline.ts';
import { roundName } from '../progress.ts';
import { shortNames, verb } from '../reviewer-text.ts';

/** Wider than this the picture is not readable. */
const mostReviewers = 8;

/** The rounds as a Mermaid sequence: who raised how much, who upheld and refuted whose. Empty where nobody was asked. */
export function diagram(result: Result): string {
  const { panel, rounds } = result;
  if (panel.length === 0 || panel.length > mostReviewers || rounds.length === 0) return '';
  const short = shortNames(result);
  const names = new Map(panel.map(({ id }, index) => [id, `R${index + 1}`]));
  const lines = [
    '%%{init: {"sequence": {"mirrorActors": false}}}%%',
    'sequenceDiagram',
    '  participant C as Change',
    ...panel.map(({ id }, index) => `  participant R${index + 1} as ${forMermaid(short(id))}`),
    ...rounds.flatMap(({ round }) => [
      `  Note over C,R${panel.length}: Round ${round} · ${roundName(round)}`,
      ...exchange(result, round, names),
      ...reportLines(result, round, names),
      ...failures(result, round, names),
    ]),
    `  Note over C,R${panel.length}: ${verdictWords[result.verdict.verdict]} · ${forMermaid(headline(result))}`,
  ];
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}

type Names = ReadonlyMap<string, string>;

/** In the first round everybody answers, if only that there is nothing; later only what is new is worth an arrow. */
const reportLines = ({ findings, notes: unlocated, calls }: Result, round: number, names: Names): string[] =>
  [...names].flatMap(([id, name]) => {
    const mine = (one: { reviewer: string; round: number }): boolean =>
      one.reviewer === id && one.round === round;
    const answered = calls.some((call) => mine(call) && call.outcome === 'answered');
    const number = [...findings.flatMap(({ reports }) => reports), ...unlocated].filter(mine).length;
    if (!answered || (round > 1 && number === 0)) return [];
    return [`  ${name}-->>C: ${plural(number, round === 1 ? 'finding' : 'new finding')}`];
  });

/** One arrow for each pair: from the one who takes positions to the one whose finding, or refutation, it is about. */
function exchange({ findings }: Result, round: number, names: Names): string[] {
  const arrows = new Map<string, string[]>();
  for (const finding of findings) {
    const { reportedBy, refuters } = finding;
    for (const position of finding.positions.filter((one) => one.round === round)) {
      const others = reportedBy.includes(position.reviewer) ? refuters : reportedBy;
      const from = names.get(position.reviewer);
      const to = names.get(others.find((id) => id !== position.reviewer) ?? '') ?? 'C';
      if (from === undefined) continue;
      const arrow = `${from}->>${to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), verb(finding, position)]);
    }
  }
  return [...arrows].map(([arrow, verbs]) => {
    const said = [...new Set(verbs)].map(
      (one) =>
        `${one} ${one === 'is unsure' ? 'about ' : ''}${verbs.filter((other) => other === one).length}`,
    );
    return `  ${arrow}: ${said.join(', ')}`;
  });
}

const failures = ({ calls }: Result, round: number, names: Names): string[] =>
  [...names].flatMap(([id, name]) => {
    const own = calls.filter((call) => call.reviewer === id && call.round === round);
    const last = own.findLast(({ outcome }) => outcome !== 'answered');
    return last === undefined || own.some(({ outcome }) => outcome === 'answered')
      ? []
      : [`  ${name}--xC: ${forMermaid(last.outcome)}`];
  });
