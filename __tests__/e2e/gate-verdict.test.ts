import { describe, expect, test } from 'vitest';
import type { Fault } from '../../practice/api/fault.ts';
import { at, fileOf, linesOf, path } from './gate-code.ts';
import { type FinishedGateRun, type GateSetup, runGate } from './gate-run.ts';
import type { Scene } from './gate-script.ts';
import { refute, uphold } from './gate-table.ts';

/** DESIGN's table of verdicts, row by row. */

const words = ['amber', 'birch'];
const scene = (word: string, severity: 'critical' | 'major' | 'minor', more: Partial<Scene> = {}): Scene => ({
  title: `The ${word} balance`,
  ...at(linesOf(word).own),
  reporters: { a1: severity },
  judges: [[uphold()]],
  ...more,
});
const play = (scenes: readonly Scene[], more: Partial<GateSetup> = {}): Promise<FinishedGateRun> =>
  runGate({ panel: ['a1', 'b1'], head: { [path]: fileOf(words) }, scenes, ...more });

/** Words as a reader sees them: without the marks of Markdown. */
const plain = (text: string): string => text.replaceAll(/[`*\\]/gu, '');
const refusing: NonNullable<GateSetup['fault']> = ({ model }): Fault | null =>
  model === 'b1' ? { kind: 'refusal' } : null;

/** Exit status, output, annotation, terminal and summary say one thing. */
function expectVerdict(
  ended: FinishedGateRun,
  verdict: 'pass' | 'fail' | 'inconclusive',
  status: 0 | 1,
): void {
  const word = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' }[verdict];
  expect([ended.status, ended.outputs['verdict'], ended.result.verdict.verdict]).toEqual([
    status,
    verdict,
    verdict,
  ]);
  expect(ended.summary).toContain(word);
  const errors = ended.commands.filter(({ command }) => command === 'error');
  if (status === 0) expect(errors).toEqual([]);
  else expect(errors.length).toBeGreaterThan(0);
  for (const other of ['Pass', 'Fail', 'Inconclusive'].filter((name) => name !== word))
    expect(ended.summary.split('\n').find((line) => line.startsWith('#'))).not.toContain(other);
}

describe('one or more blocking findings: fail', () => {
  test.each(['fail', 'warn'])('on-inconclusive: %s', async (setting) => {
    const ended = await play([scene('amber', 'critical')], { inputs: { 'on-inconclusive': setting } });
    expectVerdict(ended, 'fail', 1);
    expect(ended.reasons).toEqual(['blocking-findings']);
  });

  test('even where the review is not complete and an inconclusive one only warns', async () => {
    const ended = await play([scene('amber', 'critical')], {
      fault: refusing,
      inputs: { 'on-inconclusive': 'warn' },
    });
    expectVerdict(ended, 'fail', 1);
    expect(ended.result.verdict.complete).toBe(false);
    expect(ended.outputs['sarif-file']).toBe('');
  });

  test.each([
    ['confirmed', scene('amber', 'critical')],
    ['unconfirmed', scene('amber', 'critical', { judges: [] })],
    ['disputed', scene('amber', 'critical', { judges: [[refute(linesOf('amber').guard)]] })],
  ])('%s: every text says how to lift it, with the exact command', async (status, one) => {
    const ended = await play([one]);
    expectVerdict(ended, 'fail', 1);
    const [finding] = ended.result.findings;
    expect(finding?.status).toBe(status);
    const command = `/xreview dismiss ${finding?.id ?? ''}`;
    const annotations = ended.commands.filter(({ command: name }) => name === 'error');
    expect(plain(ended.summary)).toContain(command);
    expect(plain(ended.stdout)).toContain(command);
    expect(annotations.map(({ message }) => plain(message)).join('\n')).toContain(command);
  });

  test('a lower gate blocks on what a higher one lets through', async () => {
    const ended = await play([scene('amber', 'minor')], { inputs: { 'fail-on': 'minor' } });
    expectVerdict(ended, 'fail', 1);
  });
});

describe('a review that is not complete: inconclusive', () => {
  test.each([
    ['fail', 1],
    ['warn', 0],
  ] as const)('a reviewer did not answer, on-inconclusive: %s', async (setting, status) => {
    const ended = await play([scene('amber', 'major')], {
      fault: refusing,
      inputs: { 'on-inconclusive': setting },
    });
    expectVerdict(ended, 'inconclusive', status);
    expect(ended.outputs['sarif-file']).toBe('');
  });

  test.each([
    ['fail', 1],
    ['warn', 0],
  ] as const)('a text file was too large to read, on-inconclusive: %s', async (setting, status) => {
    const large = Array.from({ length: 400 }, (_, line) => `export const entry${line} = ${line};`).join('\n');
    const ended = await play([], {
      head: { [path]: fileOf(words), 'src/large.js': large },
      inputs: { 'on-inconclusive': setting, 'max-change-kb': '4' },
    });
    expectVerdict(ended, 'inconclusive', status);
    expect(ended.reasons).toContain('too-large');
    expect(plain(ended.summary)).toContain('src/large.js');
  });

  test('fewer than min-reviewers, even where all that answered approve', async () => {
    const ended = await play([], { fault: refusing, inputs: { 'min-reviewers': '2' } });
    expectVerdict(ended, 'inconclusive', 1);
  });
});

describe('nothing to review: a pass that says that nothing was reviewed, and why', () => {
  test.each([
    [
      'a setting leaves it out',
      { 'lib/made.js': 'export const made = 1;\n' },
      { ignore: 'lib/**' },
      'lib/made.js',
    ],
    ['it is binary', { 'lib/data.bin': Buffer.from([1, 0, 2, 0, 3]) }, {}, 'lib/data.bin'],
  ])('%s', async (_, head, inputs, name) => {
    const ended = await play([], { head, inputs });
    expectVerdict(ended, 'pass', 0);
    expect(ended.asked).toEqual([]);
    expect(ended.reasons).toEqual(['nothing-to-review']);
    const headline = plain(ended.summary)
      .split('\n')
      .find((line) => line.includes('Pass'));
    expect(headline).toMatch(/nothing (?:was reviewed|to review)/u);
    expect(plain(ended.summary)).toContain(name);
  });
});

describe('else: pass', () => {
  test('without findings', async () => {
    const ended = await play([]);
    expectVerdict(ended, 'pass', 0);
    expect(ended.reasons).toEqual(['approved']);
  });

  test('findings below the gate are counted in the headline', async () => {
    const ended = await play([scene('amber', 'major'), scene('birch', 'major')]);
    expectVerdict(ended, 'pass', 0);
    expect(plain(ended.summary)).toMatch(/Pass[,:] 2 major findings below fail-on: critical/u);
  });

  test('one finding below the gate is one finding', async () => {
    const ended = await play([scene('amber', 'minor')]);
    expect(plain(ended.summary)).toMatch(/Pass[,:] 1 minor finding below fail-on: critical/u);
  });

  test('one reviewer did not answer, and fewer are required', async () => {
    const ended = await play([], { fault: refusing, inputs: { 'min-reviewers': '1' } });
    expectVerdict(ended, 'pass', 0);
  });
});
