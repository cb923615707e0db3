import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Ground } from '../../src/debate/finding.ts';
import { at, fileOf, functionsOf, linesOf, path } from './gate-code.ts';
import { runGate, shared } from './gate-run.ts';
import type { Scene } from './gate-script.ts';

/** Why a finding was refuted, as people read it. */

const before = '  const deltaNote = deltaLedger.deltaNotes.deltaFirst;';
const grounds: readonly (readonly [word: string, ground: Exclude<Ground, 'fixed'>, told: string])[] = [
  ['amber', 'wrong', 'wrong'],
  ['birch', 'handled-elsewhere', 'handled elsewhere'],
  ['cedar', 'intended', 'intended'],
  ['delta', 'pre-existing', 'there before this change'],
  ['ember', 'out-of-scope', 'out of scope'],
  ['fjord', 'stylistic', 'a matter of style'],
];
const titleOf = (word: string): string => `The ${word} balance`;
const scenes: readonly Scene[] = grounds.map(([word, ground]) => ({
  title: titleOf(word),
  ...at(linesOf(word).own),
  // Below the gate, where style and scope refute as well.
  reporters: { a1: 'major' },
  judges: [
    [
      {
        stance: 'refute',
        ground,
        evidence: [at(ground === 'pre-existing' ? before : linesOf(word).guard)],
      },
    ],
  ],
}));

const run = shared(async () => {
  const out = mkdtempSync(join(tmpdir(), 'xreview-grounds-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const ended = await runGate({
    panel: ['a1', 'b1'],
    base: { [path]: functionsOf('delta').replace(linesOf('delta').note, before) },
    head: { [path]: fileOf(grounds.map(([word]) => word)) },
    scenes,
    inputs: { 'notes-file': join(out, 'notes.md'), 'report-file': join(out, 'report.html') },
  });
  const text = (output: string): string => readFileSync(ended.outputs[output] ?? '', 'utf8');
  return { ...ended, sarif: text('sarif-file'), notes: text('notes-file'), report: text('report-file') };
});

test.each(grounds)('%s, refuted as %s: disputed, and told as "%s"', async (word, ground, told) => {
  const { of, result, sarif, summary, notes, report } = await run();
  expect(of(titleOf(word))).toMatchObject({ status: 'disputed', refuters: ['b1'] });
  const finding = result.findings.find(({ title }) => title === titleOf(word));
  expect(finding?.positions).toMatchObject([{ ground, counts: true }]);
  // The part of a text that is about this finding.
  const about = (text: string): string => text.split(titleOf(word))[1]?.split(/The \w+ balance/u)[0] ?? '';
  expect(about(sarif)).toContain(`(${told})`);
  for (const text of [summary, notes, report].map((one) => one.slice(one.indexOf(titleOf(word)))))
    expect(text).toMatch(new RegExp(`as ${told}`, 'u'));
});
