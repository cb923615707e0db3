import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { counts } from '../../src/debate/evidence/evidence.ts';
import type { Evidence, Ground, Position, Severity } from '../../src/debate/finding.ts';
import { counted, uncheckedAssumption } from '../../src/debate/positions.ts';
import { severityOf } from '../../src/debate/severity.ts';
import { judge, statusRules } from '../../src/debate/status.ts';
import { verdictRules } from '../../src/debate/verdict.ts';
import { evidenceAt, position, report, unresolved } from './builders.ts';
import { evidenceFor, finding } from './connected-code.ts';
import { findingAt, positionOn, quoting, runScriptedDebate, type Script } from './scripted.ts';

/** The tables of docs/panel.md, compared with the code row by row. */

const page = readFileSync('docs/panel.md', 'utf8');

const rowsUnder = (heading: string): readonly (readonly string[])[] => {
  const section = page.split(`### ${heading}\n`)[1]?.split(/\n#{2,3} /u)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

test('the status of a finding', () => {
  expect(rowsUnder('The status of a finding')).toEqual(statusRules.map(({ status, when }) => [status, when]));
});

test('the verdict', () => {
  expect(rowsUnder('The verdict')).toEqual(verdictRules.map(({ verdict, when }) => [when, verdict]));
});

/** Every row has a scenario, every scenario a row, and the code decides as the row says. */
function holdRows(
  heading: string,
  scenarios: Readonly<Record<string, () => Promise<string> | string>>,
): void {
  const rows = rowsUnder(heading);
  test('has the rows that are tested', () => {
    expect(rows.map(([what]) => what)).toEqual(Object.keys(scenarios));
  });
  test.each(rows)('%s: %s', async (what = '', expected) => {
    expect(await scenarios[what]?.()).toBe(expected);
  });
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const shop = 'src/shop.js';

describe('which quotes count as evidence', () => {
  const about = finding(shop, 'await setStock(item, left - 1);');
  const last = async (
    quotes: readonly (readonly [path: string, code: string])[],
    ground: Ground = 'handled-elsewhere',
    of = about,
  ): Promise<string> => {
    const evidence = (await evidenceFor(of, quotes, ground)).at(-1);
    return yesNo(evidence !== undefined && counts(evidence, { stance: 'refute', ground }));
  };
  const own = [[shop, 'await setStock(item, left - 1);']] as const;
  const removed: Evidence = { ...evidenceAt(3), resolved: { side: 'old', startLine: 3, endLine: 3 } };
  holdRows('Which quotes count as evidence', {
    'a line of the same function as the finding (without a grammar: of the enclosing block, at most 40 lines)':
      () => last([[shop, 'return { sold: true, receipt };']]),
    "a line elsewhere that shares an identifier with the finding's code or with the function around it": () =>
      last([[shop, 'export const buyOnce = (buyer, item) => withLock']]),
    "a line elsewhere that shares a name that the finding's text, or what it assumes, mentions and the repository defines":
      async () => {
        const said = await Promise.all(
          [{ explanation: 'Nothing calls withLock here.' }, { assumes: 'No caller uses withLock.' }].map(
            (words) =>
              last(
                [['src/other.js', 'const guard = withLock(1, 2);']],
                'handled-elsewhere',
                finding(shop, 'await setStock(item, left - 1);', words),
              ),
          ),
        );
        return [...new Set(said)].join(' and ');
      },
    'a line that shares an identifier with another quote of the same position that counts': () =>
      last([
        [shop, 'export const buyOnce = (buyer, item) => withLock'],
        [shop, 'function withLock(key, work) {'],
      ]),
    "any code in the file's hunks, for a finding about the file as a whole": () =>
      last([[shop, 'return repay(amount);']], 'handled-elsewhere', finding(shop, null)),
    "the finding's own lines, for the ground `wrong`": () => last(own, 'wrong'),
    "the finding's own lines, for any other ground": () => last(own, 'intended'),
    'a line elsewhere that shares no identifier, or only a keyword, a name under three characters, or an everyday name such as `err` or `result`':
      () => last([[shop, 'return repay(amount);']]),
    // connection.test.ts tests the numbers, on 1,200 lines.
    'a line that shares only a name that stands on more than 1% of the lines of the changed files, where those have 1,000 lines or more':
      () => last([[shop, "const VERSION = '1.4.2';"]]),
    'an import, an export of names, a literal, or a line that returns one': () =>
      last([[shop, "import { stockOf, setStock } from './stock.js';"]]),
    'a comment, a document string, or prose about code': () =>
      last([[shop, '// The caller holds a lock on the item.']]),
    'code that the change removes, for any ground but `pre-existing`': () =>
      yesNo(counts(removed, { stance: 'refute', ground: 'wrong' })),
    'text that was not found in the repository': () =>
      yesNo(counts(unresolved, { stance: 'refute', ground: 'wrong' })),
  });
});

describe('which positions count', () => {
  const proof = (line: number) => ({ evidence: [evidenceAt(line)] });
  const counting = (next: Position, before: readonly Position[] = []): string => {
    const reports = [report('ann', { severity: 'critical' })];
    return yesNo(counted({ reports, positions: [...before, next] }, 'critical').at(-1)?.counts ?? false);
  };
  const refuted = [position('bob', 'refute', proof(3))];
  /**
   * Whether a refutation counts by a reviewer that also reported a finding, for a finding shown as its own or to
   * judge.
   */
  const answered = async (labels: 'own' | 'judge', twice = false): Promise<string> => {
    const { findings } = await runScriptedDebate({
      'a/ann': (question) => {
        if (question.kind === 'independent-review') return { findings: [findingAt(10)] };
        if (question.kind !== 'exchange') return undefined;
        return {
          positions: question[labels].flatMap(({ label }) => [
            positionOn(label, 'refute', quoting(20)),
            ...(twice ? [positionOn(label, 'uphold')] : []),
          ]),
        };
      },
      'b/bob': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(40)] } : undefined),
    });
    return yesNo(findings.some(({ positions }) => positions.some(({ counts: counted }) => counted)));
  };
  holdRows('Which positions count', {
    'a first uphold': () => counting(position('bob', 'uphold')),
    'a first refutation with a quote that counts': () => counting(position('bob', 'refute', proof(3))),
    'a first refutation without one': () => counting(position('bob', 'refute')),
    'a refutation as `stylistic` or `out-of-scope`, once anyone voted at or above the gate': () =>
      counting(position('bob', 'refute', { ground: 'stylistic', ...proof(3) })),
    "a change of mind with a connected quote, outside the finding's own lines, that nobody has cited on this finding in an earlier round":
      () => counting(position('ann', 'refute', { round: 3, ...proof(4) }), refuted),
    'a withdrawal after an executed test that did not reproduce the finding': () => {
      const withdrawn = (outcome: 'not-reproduced' | 'no-proof'): boolean =>
        counted(
          {
            reports: [report('ann', { severity: 'critical' })],
            positions: [position('ann', 'refute', { round: 3 })],
            proofs: [{ outcome, why: '', round: 2, test: null, command: '', runs: [] }],
          },
          'critical',
        ).at(-1)?.counts ?? false;
      expect(withdrawn('no-proof')).toBe(false);
      return yesNo(withdrawn('not-reproduced'));
    },
    'a change of mind without one': () =>
      counting(position('ann', 'refute', { round: 3, ...proof(3) }), refuted),
    unsure: () => counting(position('bob', 'unsure', proof(3))),
    'a position on a finding that the question does not ask about': () => answered('own'),
    'two positions on one finding in one answer that contradict each other': () => answered('judge', true),
  });
});

describe('what a finding assumes', () => {
  const panel = ['ann', 'bob'].map((id) => ({ id, vendor: id, model: id, judges: true }));
  const reports = [report('ann', { assumes: 'No caller uses withLock.' })];
  const proven = (line: number) => ({ evidence: [evidenceAt(line)] });
  const statusOf = (...positions: readonly Position[]): string => {
    const { status, why } = judge(
      { reports, positions: counted({ reports, positions }, 'critical') },
      panel,
      'critical',
    );
    const unchecked = why.includes('No other reviewer could check what it assumes.');
    return unchecked === (status === 'unconfirmed') ? status : `${status}: ${why}`;
  };
  const refuted = position('bob', 'refute', proven(3));
  holdRows('What a finding assumes', {
    'another model refutes it with code that the assumption names': () => statusOf(refuted),
    'another model refutes it, and its only supporter withdraws with new evidence': () =>
      statusOf(refuted, position('ann', 'refute', { round: 3, ...proven(4) })),
    'another model upholds it': () => statusOf(position('bob', 'uphold')),
    'nobody can check it': () => statusOf(position('bob', 'unsure')),
  });
  test('a second reporter that assumes nothing saw the rest', () => {
    expect(uncheckedAssumption({ reports: [...reports, report('bob')], positions: [] })).toBeNull();
  });
});

describe('the severity of a finding', () => {
  const of = (
    given: Readonly<Record<string, Severity>>,
    upheld: readonly Position[],
    supporters: readonly string[],
    expected: Severity,
    text: string,
  ): string => {
    const reports = Object.entries(given).map(([id, severity]) => report(id, { severity }));
    const positions = counted({ reports, positions: upheld }, 'critical');
    const found = severityOf(
      { reports, positions },
      supporters.map((id) => [id]),
      'critical',
    );
    return found === expected ? text : `${text} was expected, and it is ${found}`;
  };
  const vote = (id: string, severity: Severity, evidence: readonly Evidence[] = []): Position =>
    position(id, 'uphold', { severity, evidence });
  const three = ['ann', 'bob', 'cem'];
  holdRows('The severity of a finding', {
    'two that vote differently': () =>
      of({ ann: 'minor', bob: 'major' }, [], ['ann', 'bob'], 'major', 'the more severe vote'),
    'three or more': () =>
      of({ ann: 'info', bob: 'major', cem: 'minor' }, [], three, 'minor', 'the median vote'),
    'a vote below the gate, once anyone voted at or above it, without a new connected quote': () =>
      of(
        { ann: 'critical' },
        [vote('bob', 'minor'), vote('cem', 'minor')],
        three,
        'critical',
        "counts as the reporter's severity",
      ),
    "a vote below the gate, once anyone voted at or above it, with a connected quote outside the finding's own lines that nobody cited before":
      () =>
        of(
          { ann: 'critical' },
          [vote('bob', 'minor', [evidenceAt(3)]), vote('cem', 'minor', [evidenceAt(4)])],
          three,
          'minor',
          'counts as it is',
        ),
    'a supporter that gives no severity': () =>
      of({ ann: 'minor' }, [position('bob', 'uphold')], ['ann', 'bob'], 'minor', "votes for the reporter's"),
    'a refuter': () =>
      of(
        { ann: 'minor' },
        [position('bob', 'refute', { severity: 'major', evidence: [evidenceAt(3)] })],
        ['ann'],
        'minor',
        'has no vote',
      ),
  });
});

describe('findings of an earlier push', () => {
  const answering =
    (stance: 'uphold' | 'refute' | 'unsure', line?: number): Script =>
    (question) =>
      question.kind === 'exchange'
        ? {
            positions: question.earlier.map(({ label }) =>
              positionOn(label, stance, {
                ground: stance === 'refute' ? 'fixed' : null,
                ...(line === undefined ? {} : quoting(line)),
              }),
            ),
          }
        : undefined;
  const outcome = async (answers: Readonly<Record<string, Script>>, reporter = 'a/ann'): Promise<string> => {
    const tools = ['tool/lint'];
    const before = await runScriptedDebate(
      {
        [reporter]: ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined),
        'b/bob': () => undefined,
      },
      { tools },
    );
    const { findings, closed } = await runScriptedDebate(answers, {
      earlier: before.findings,
      maxRounds: 2,
      tools,
    });
    if (closed.length === 1) return 'closed';
    const [one] = findings;
    const kept = one?.blocking === true && one.status === before.findings[0]?.status;
    return kept ? 'keeps its status' : `${one?.status}`;
  };
  const silent: Script = () => undefined;
  holdRows('Findings of an earlier push', {
    "a supporter, or a reviewer of a supporter's vendor, says fixed with evidence": () =>
      outcome({ 'openai/ada': answering('refute', 20), 'b/bob': answering('unsure') }, 'openai/ann'),
    'reviewers of two vendors say fixed with evidence': () =>
      outcome({ 'b/bob': answering('refute', 20), 'c/cem': answering('refute', 30) }),
    'one reviewer of another vendor says fixed': () =>
      outcome({ 'a/ann': answering('unsure'), 'b/bob': answering('refute', 20) }),
    'one says fixed, another says with evidence that it is still open': () =>
      outcome({ 'a/ann': answering('refute', 20), 'a/ann as security': answering('uphold', 30) }),
    'unsure, or nothing': () => outcome({ 'a/ann': answering('unsure'), 'b/bob': silent }),
    "it was a tool's, and its new report lacks it": () =>
      outcome({ 'tool/lint': silent, 'b/bob': answering('unsure') }, 'tool/lint'),
  });
});
