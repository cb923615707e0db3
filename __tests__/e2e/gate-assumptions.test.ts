import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { at, fileOf, linesOf, path } from './gate-code.ts';
import { runGate, shared } from './gate-run.ts';
import type { Scene } from './gate-script.ts';
import { gateTable, refute, unsure, uphold } from './gate-table.ts';

/** A finding that rests on a fact its reporter could not see. */

const money = 'function normaliseMoney(rawMoney) {\n  return Math.round(rawMoney * 100);\n}\n';
const assumes = 'No caller of this function passes the amount through normaliseMoney.';
const definition = at('function normaliseMoney(rawMoney) {', 'src/money.js');

gateTable('a finding with an assumption', {
  panel: ['a1', 'b1'],
  base: { 'src/money.js': money },
  rows: [
    {
      name: 'refuted with code that only the assumption names: disputed, and its reporter is asked again',
      scene: () => ({
        assumes,
        reporters: { a1: 'critical' },
        judges: [[{ stance: 'refute', ground: 'handled-elsewhere', evidence: [definition] }]],
      }),
      expected: { status: 'disputed', blocking: true, refuters: ['b1'] },
      asked: { 'a1 dispute': true },
    },
    {
      name: 'the same code against a finding that does not name it: does not count',
      scene: () => ({
        reporters: { a1: 'critical' },
        judges: [[{ stance: 'refute', ground: 'handled-elsewhere', evidence: [definition] }]],
      }),
      expected: { status: 'unconfirmed', blocking: true, refuters: [] },
    },
    {
      name: 'refuted, and withdrawn with other code of the same: dismissed',
      scene: ({ guard, total }) => ({
        assumes,
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [refute(total)] },
      }),
      expected: { status: 'dismissed', blocking: false, supporters: [] },
    },
    {
      name: 'upheld by another: confirmed',
      scene: ({ total }) => ({ assumes, reporters: { a1: 'critical' }, judges: [[uphold(total)]] }),
      expected: { status: 'confirmed', blocking: true },
    },
    {
      name: 'checked by nobody: counts like any other',
      scene: () => ({ assumes, reporters: { a1: 'critical' }, judges: [[unsure]] }),
      expected: { status: 'unconfirmed', blocking: true, supporters: ['a1'] },
    },
  ],
});

const word = 'amber';
const lines = linesOf(word);
const unchecked: Scene = {
  title: 'The unchecked balance',
  ...at(lines.own),
  assumes: 'The gateway *forwards* `amberTotal` unsigned.',
  reporters: { a1: 'critical' },
  judges: [[unsure]],
};
const checked: Scene = {
  title: 'The checked balance',
  ...at(linesOf('birch').own),
  assumes: 'The second gateway forwards birchTotal unsigned.',
  reporters: { a1: 'critical' },
  judges: [[uphold(linesOf('birch').total)]],
};
/** With its files, which are removed when the test that began the run ends. */
const run = shared(async () => {
  const out = mkdtempSync(join(tmpdir(), 'xreview-assumptions-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const ended = await runGate({
    panel: ['a1', 'b1'],
    head: { [path]: fileOf([word, 'birch']) },
    scenes: [unchecked, checked],
    inputs: { 'notes-file': join(out, 'notes.md'), 'report-file': join(out, 'report.html') },
  });
  const text = (output: string): string => readFileSync(ended.outputs[output] ?? '', 'utf8');
  return {
    ...ended,
    sarif: text('sarif-file'),
    notes: text('notes-file'),
    report: text('report-file'),
  };
});

test('its judge is shown the assumption and told to check exactly that', async () => {
  const { asked } = await run();
  const [judged] = asked.filter(({ kind }) => kind === 'judge');
  expect(judged?.text).toContain(JSON.stringify(unchecked.assumes));
  expect(judged?.text).toContain('If the finding `assumes` something, check exactly that sentence.');
  const [reported] = asked.filter(({ kind }) => kind === 'independent');
  expect(reported?.text).not.toContain('forwards');
});

test('the result keeps the assumption with the finding and with its report', async () => {
  const { result } = await run();
  const found = result.findings.find(({ title }) => title === unchecked.title);
  expect(found).toMatchObject({ assumes: unchecked.assumes, reports: [{ assumes: unchecked.assumes }] });
  expect(found?.statusReason).toMatch(/No other reviewer could check what it assumes\.$/u);
  expect(result.findings.find(({ title }) => title === checked.title)?.statusReason).not.toContain('assumes');
});

const sarif = z.object({
  runs: z.array(
    z.object({
      results: z.array(
        z.object({
          message: z.object({ text: z.string() }),
          properties: z.object({ assumes: z.string().optional() }),
        }),
      ),
    }),
  ),
});

test('SARIF, summary, report and notes say what to check, and what was checked', async () => {
  const ended = await run();
  const alerts = sarif.parse(JSON.parse(ended.sarif)).runs.flatMap(({ results }) => results);
  const alertOf = (title: string) => alerts.find(({ message }) => message.text.startsWith(title));
  expect(alertOf('The unchecked')?.message.text).toMatch(/^To check: The gateway .*forwards.* unsigned\.$/mu);
  expect(alertOf('The unchecked')?.properties.assumes).toContain('forwards');
  expect(alertOf('The checked')?.message.text).toMatch(/^Assumes: The second gateway/mu);
  for (const told of [ended.summary, ended.notes]) {
    expect(told).toMatch(/\*\*To check:?\*\*:? The gateway/u);
    expect(told).toMatch(/\*\*Assumes:?\*\*:? The second gateway/u);
    // What a model wrote is text and no Markdown.
    expect(told).not.toContain('*forwards*');
  }
  expect(ended.report).toMatch(/<strong>To check<\/strong><p>The gateway/u);
  expect(ended.report).toMatch(/<strong>Assumes<\/strong><p>The second gateway/u);
});
