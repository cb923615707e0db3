import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Severity } from '../../src/debate/finding.ts';
import { github } from '../doubles/github.ts';
import { repositoryWith } from './action-run.ts';
import { at, functionsOf, linesOf, path } from './gate-code.ts';
import { type FinishedGateRun, openGate, outcomesOf, shared } from './gate-run.ts';
import type { Said, Scene } from './gate-script.ts';
import { type Lines, refute, uphold } from './gate-table.ts';
import { PushedPullRequest } from './pushed-pull-request.ts';

/** What becomes of a blocking finding in the next push: DESIGN, "Findings of an earlier push". */

/** What the next push makes of the line of the finding. */
const fixedLine = (word: string): string =>
  `  ${word}Ledger.${word}Balance = clamp${word}(${word}Ledger.${word}Balance - ${word}Total);`;

const fixed = (...quotes: readonly string[]): Said => ({ ...refute(...quotes), ground: 'fixed' });

interface Case {
  readonly word: string;
  readonly name: string;
  readonly closed: boolean;
  /** What the next push does to the line; it replaces it by default. */
  readonly edit?: 'replace' | 'remove' | 'keep';
  readonly reporters?: Readonly<Record<string, Severity>>;
  readonly judges?: (lines: Lines) => Scene['judges'];
  readonly later: (lines: Lines, word: string) => NonNullable<Scene['later']>;
  /** Its status before, and where it stays also after unless said otherwise. */
  readonly status?: string;
  readonly after?: string;
}

const cases: readonly Case[] = [
  {
    word: 'amber',
    name: 'its reporter says so with a changed line, the others are unsure: closed',
    closed: true,
    later: (_, word) => ({ a1: fixed(fixedLine(word)) }),
  },
  {
    word: 'birch',
    name: 'one of another vendor says so, the others are unsure: stays',
    closed: false,
    later: (_, word) => ({ b1: fixed(fixedLine(word)) }),
  },
  {
    word: 'cedar',
    name: 'reviewers of two other vendors say so, its reporter is unsure: closed',
    closed: true,
    later: (_, word) => ({ b1: fixed(fixedLine(word)), c1: fixed(fixedLine(word)) }),
  },
  {
    word: 'delta',
    name: 'its reporter says so, another says still open with evidence: stays, two models support it now',
    closed: false,
    after: 'confirmed',
    later: ({ note }, word) => ({ a1: fixed(fixedLine(word)), b1: uphold(note) }),
  },
  {
    word: 'ember',
    name: 'its reporter says so with a connected line that did not change: stays',
    closed: false,
    later: ({ guard }) => ({ a1: fixed(guard) }),
  },
  {
    word: 'fjord',
    name: 'its line was only removed, its reporter says so with a connected line: closed',
    closed: true,
    edit: 'remove',
    later: ({ guard }) => ({ a1: fixed(guard) }),
  },
  {
    word: 'grove',
    name: 'its reporter says so with a changed line that is not connected: stays',
    closed: false,
    later: () => ({ a1: fixed(fixedLine('amber')) }),
  },
  {
    word: 'hazel',
    name: 'everybody is unsure: stays',
    closed: false,
    later: () => ({}),
  },
  {
    word: 'ivory',
    name: 'another model of its reporter’s vendor says so with a changed line: closed',
    closed: true,
    later: (_, word) => ({ a2: fixed(fixedLine(word)) }),
  },
  {
    word: 'jasper',
    name: 'its reporter says so without evidence: stays',
    closed: false,
    later: () => ({ a1: fixed() }),
  },
  {
    word: 'koala',
    name: 'reviewers of two other vendors say so, its reporter says still open without evidence: closed',
    closed: true,
    later: (_, word) => ({ a1: uphold(), b1: fixed(fixedLine(word)), c1: fixed(fixedLine(word)) }),
  },
  {
    word: 'lemon',
    name: 'its line was only removed, its reporter says so with a line that is not connected: stays',
    closed: false,
    edit: 'remove',
    later: () => ({ a1: fixed(linesOf('amber').guard) }),
  },
  {
    word: 'maple',
    name: 'its reporter says so with a fabricated line: stays',
    closed: false,
    later: (_, word) => ({ a1: fixed(`  assert(${word}Total <= ${word}Ledger.${word}Limit);`) }),
  },
  {
    word: 'nickel',
    name: 'its code did not change, its reporter says so with a line of it: stays',
    closed: false,
    edit: 'keep',
    later: ({ guard, own }) => ({ a1: fixed(guard, own) }),
  },
  {
    word: 'olive',
    name: 'two reported it, one of them says so, the other is unsure: closed',
    closed: true,
    reporters: { a1: 'critical', b1: 'critical' },
    status: 'confirmed',
    later: (_, word) => ({ a1: fixed(fixedLine(word)) }),
  },
  {
    word: 'poplar',
    name: 'reporters of two vendors are unsure, a third vendor says so: stays confirmed',
    closed: false,
    reporters: { a1: 'critical', b1: 'critical' },
    status: 'confirmed',
    later: (_, word) => ({ c1: fixed(fixedLine(word)) }),
  },
  {
    word: 'quartz',
    name: 'who refuted it before says so, the others are unsure: stays disputed',
    closed: false,
    judges: ({ guard }) => ({ b1: [refute(guard)] }),
    status: 'disputed',
    later: (_, word) => ({ b1: fixed(fixedLine(word)) }),
  },
];

const untouched = 'src/untouched.js';
const titleOf = (word: string): string => `The ${word} balance`;

const later = (word: string, edit: Case['edit']): string => {
  const { own } = linesOf(word);
  const text = functionsOf(word);
  switch (edit) {
    case 'keep':
      return text;
    case 'remove':
      return text.replace(`${own}\n`, '');
    default:
      return text.replace(own, fixedLine(word));
  }
};

const scenes: readonly Scene[] = [
  ...cases.map(({ word, reporters = { a1: 'critical' }, judges, later: said }): Scene => {
    const lines = linesOf(word);
    return {
      title: titleOf(word),
      ...at(lines.own),
      reporters,
      later: said(lines, word),
      judges: judges?.(lines) ?? {},
    };
  }),
  { title: titleOf('rowan'), ...at(linesOf('rowan').own, untouched), reporters: { a1: 'critical' } },
];

interface Pushes {
  readonly first: FinishedGateRun;
  readonly second: FinishedGateRun;
  readonly closed: readonly string[];
}

const pushes = shared(async (): Promise<Pushes> => {
  const { files, played, asked, stopReporting } = await openGate({
    panel: ['a1', 'a2', 'b1', 'c1'],
    scenes,
  });
  const life = new PushedPullRequest(repositoryWith(files, {}), await github());
  const first = await life.push(
    {
      [path]: cases.map(({ word }) => functionsOf(word)).join('\n'),
      [untouched]: functionsOf('rowan'),
    },
    played,
  );
  stopReporting();
  const second = await life.push(
    { [path]: cases.map(({ word, edit }) => later(word, edit)).join('\n') },
    played,
  );
  const names = new Map(first.result.findings.map(({ id, title }) => [id, title]));
  return {
    first: outcomesOf(first, asked),
    second: outcomesOf(second, asked),
    closed: (second.result.pushes?.fixed ?? []).map(({ id }) => names.get(id) ?? id),
  };
});

describe('a critical finding of an earlier push', () => {
  test('all of them block in the first push, and the second is an incremental one', async () => {
    const { first, second } = await pushes();
    for (const { word, status = 'unconfirmed' } of cases)
      expect([word, first.of(titleOf(word))]).toEqual([
        word,
        expect.objectContaining({ status, blocking: true }),
      ]);
    expect(second.result.pushes?.mode).toBe('incremental');
  });

  test.each(cases)('$word: $name', async ({ word, closed, status = 'unconfirmed', after = status }) => {
    const ended = await pushes();
    expect(ended.closed.includes(titleOf(word))).toBe(closed);
    const outcome = ended.second.of(titleOf(word));
    if (closed) expect(outcome).toBeNull();
    else expect(outcome).toMatchObject({ status: after, severity: 'critical', blocking: true });
  });

  test('in a file that the second push did not touch it is carried over and blocks', async () => {
    const { second } = await pushes();
    expect(second.of(titleOf('rowan'))).toMatchObject({ status: 'unconfirmed', blocking: true });
    expect(second.result.findings.find(({ title }) => title === titleOf('rowan'))?.push).toBe('carried');
  });

  test('what stays fails the second push', async () => {
    const { second } = await pushes();
    expect([second.status, second.reasons]).toEqual([1, ['blocking-findings']]);
  });
});

test('two reviewers, one says fixed and one is unsure: it blocks as before', async () => {
  const word = 'amber';
  const scene: Scene = {
    title: titleOf(word),
    ...at(linesOf(word).own),
    reporters: { a1: 'critical' },
    later: { b1: fixed(fixedLine(word)) },
  };
  const { files, played, asked, stopReporting } = await openGate({ panel: ['a1', 'b1'], scenes: [scene] });
  const life = new PushedPullRequest(repositoryWith(files, {}), await github());
  await life.push({ [path]: functionsOf(word) }, played);
  stopReporting();
  const second = outcomesOf(await life.push({ [path]: later(word, 'replace') }, played), asked);
  expect(second.of(titleOf(word))).toMatchObject({ status: 'unconfirmed', blocking: true });
  expect([second.status, second.reasons]).toEqual([1, ['blocking-findings']]);
});

test('a tool’s finding is closed when its new report lacks it, and stays while the report holds it', async () => {
  const words = ['amber', 'birch'];
  const text = words.map(functionsOf).join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'xreview-sarif-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'tool.sarif');
  const report = (code: string, named: readonly string[]): void => {
    const results = named.map((word) => ({
      ruleId: `js/${word}`,
      level: 'error',
      message: { text: `The tool doubts ${word} here.` },
      properties: { 'security-severity': '9.5' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: path },
            region: { startLine: code.split('\n').indexOf(linesOf(word).own) + 1 },
          },
        },
      ],
    }));
    writeFileSync(
      file,
      JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Linty' } }, results }] }),
    );
  };
  const { files, played, asked } = await openGate({
    panel: ['a1', 'b1'],
    scenes: [],
    inputs: { 'import-sarif': file },
  });
  const life = new PushedPullRequest(repositoryWith(files, {}), await github());
  report(text, words);
  const first = outcomesOf(await life.push({ [path]: text }, played), asked);
  expect(first.result.findings.map(({ blocking }) => blocking)).toEqual([true, true]);
  const after = `${text}\n${functionsOf('cedar')}`;
  report(after, ['birch']);
  const second = outcomesOf(await life.push({ [path]: after }, played), asked);
  expect(second.of('The tool doubts birch here.')).toMatchObject({ blocking: true });
  expect(second.of('The tool doubts amber here.')).toBeNull();
  expect(second.result.pushes?.fixed).toHaveLength(1);
});
