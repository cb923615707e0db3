import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { at, fileOf, linesOf, path } from './gate-code.ts';
import { runGate, shared } from './gate-run.ts';
import type { Scene } from './gate-script.ts';
import { gateTable, refute, unsure, uphold } from './gate-table.ts';

/** DESIGN's status table where reviewers are of one vendor, of one model, or no models. */

const confirmed = { status: 'confirmed', blocking: true } as const;
const unconfirmed = { status: 'unconfirmed', blocking: true } as const;
const disputed = { status: 'disputed', blocking: true } as const;
const dismissed = { status: 'dismissed', blocking: false } as const;

gateTable('three models of one vendor', {
  panel: ['a1', 'a2', 'a3'],
  rows: [
    {
      name: 'two refute the third: disputed',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
      }),
      expected: disputed,
      asked: { 'a1 dispute': true },
    },
    {
      name: 'two refute the third below the gate: disputed as well',
      scene: ({ guard, note }) => ({ reporters: { a1: 'major' }, judges: [[refute(guard)], [refute(note)]] }),
      expected: { status: 'disputed', blocking: false },
    },
    {
      name: 'two refute the third, which withdraws with new evidence: dismissed',
      scene: ({ guard, note, total }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
        replies: { a1: [refute(total)] },
      }),
      expected: dismissed,
    },
    {
      name: 'two uphold it: confirmed',
      scene: () => ({ reporters: { a1: 'critical' }, judges: [[uphold()], [uphold()]] }),
      expected: confirmed,
    },
  ],
});

gateTable('three models of two vendors', {
  panel: ['a1', 'b1', 'b2'],
  rows: [
    {
      name: 'two models of the other vendor refute it, the reporter keeps its side: disputed',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
      }),
      expected: { ...disputed, refuters: ['b1', 'b2'] },
      asked: { 'a1 dispute': true },
    },
    {
      name: 'two models of the other vendor refute it and keep their side against a new quote: disputed',
      scene: ({ guard, note, total }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
        replies: { a1: [uphold(total)] },
      }),
      expected: disputed,
    },
    {
      name: 'the reporter withdraws with new evidence: dismissed',
      scene: ({ guard, note, total }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
        replies: { a1: [refute(total)] },
      }),
      expected: dismissed,
    },
    {
      name: 'a reporter is refuted by one of each vendor, one of them its own: disputed',
      scene: ({ guard, note }) => ({
        reporters: { b1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
      }),
      expected: disputed,
      asked: { 'a1 judge': true, 'b2 judge': true },
    },
    {
      name: 'below the gate two models of one other vendor do not dismiss it either',
      scene: ({ guard, note }) => ({ reporters: { a1: 'major' }, judges: [[refute(guard)], [refute(note)]] }),
      expected: { status: 'disputed', blocking: false },
    },
  ],
});

gateTable('one known vendor and two providers of unknown vendors', {
  panel: ['a1', 'u1', 'w1'],
  rows: [
    {
      name: 'two models of unknown vendors do not dismiss it, not even below the gate: disputed',
      scene: ({ guard, note }) => ({ reporters: { a1: 'major' }, judges: [[refute(guard)], [refute(note)]] }),
      expected: { status: 'disputed', blocking: false, refuters: ['u1', 'w1'] },
    },
  ],
  run: {
    'the notices name the settings that would tell the vendors': ({ result, summary }) => {
      const rest = 'is not known. Models of unknown vendors count as one vendor; set';
      for (const letter of ['u', 'w']) {
        const notice = `The vendor of \`v${letter}/${letter}1\` ${rest} \`providers.v${letter}.vendor\` in the settings file.`;
        expect(result.notices).toContain(notice);
        expect(summary.replaceAll('\\', '')).toContain(`providers.v${letter}.vendor`);
      }
      expect(result.panel.map(({ vendor }) => vendor)).toEqual(['vendor-a', 'unknown', 'unknown']);
    },
  },
});

gateTable('two models and a finder of a third vendor', {
  panel: ['a1', 'b1', 'f1'],
  rows: [
    {
      name: 'the finder is not asked about what another reports',
      scene: () => ({ reporters: { a1: 'critical' }, judges: { b1: [uphold()] } }),
      expected: { ...confirmed, supporters: ['a1', 'b1'] },
      asked: { 'b1 judge': true, 'f1 judge': false },
    },
    {
      name: 'the others judge what the finder reports',
      scene: () => ({ reporters: { f1: 'critical' }, judges: { a1: [uphold()], b1: [unsure] } }),
      expected: { ...confirmed, supporters: ['a1', 'f1'] },
      asked: { 'a1 judge': true, 'b1 judge': true },
    },
    {
      name: 'the finder answers a rebuttal, and the majority of the other vendors dismisses its finding',
      scene: ({ guard, note }) => ({
        reporters: { f1: 'critical' },
        judges: { a1: [refute(guard)], b1: [refute(note)] },
      }),
      expected: dismissed,
      asked: { 'f1 dispute': true },
    },
  ],
  run: {
    'it does not count for min-reviewers, and reports name its role': ({ result, summary }) => {
      expect(result.settings.minReviewers).toBe(2);
      expect(result.panel.map(({ role }) => role)).toEqual(['general', 'general', 'finder']);
      expect(summary).toContain('vf/f1 as finder');
    },
  },
});

test('a finder that fails leaves the review complete, and the report says so', async () => {
  const { result, summary, status } = await runGate({
    panel: ['a1', 'b1', 'f1'],
    scenes: [],
    head: { [path]: fileOf(['amber']) },
    fault: ({ model }) => (model === 'f1' ? { kind: 'status', status: 401 } : null),
  });
  expect(result.verdict).toMatchObject({ verdict: 'pass', complete: true });
  expect(status).toBe(0);
  expect(summary).toContain('vf/f1 as finder');
  expect(summary).toContain('unauthorized');
});

gateTable('four models of three vendors', {
  panel: ['a1', 'a2', 'b1', 'c1'],
  rows: [
    {
      name: 'other vendors are asked before the reporter’s own',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical' },
        judges: { b1: [refute(guard)], c1: [refute(note)] },
      }),
      expected: dismissed,
      asked: { 'b1 judge': true, 'c1 judge': true, 'a2 judge': false, 'a1 dispute': true },
    },
    {
      name: 'two reporters of one vendor are two models: two refuters do not outnumber them',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical', a2: 'critical' },
        judges: { b1: [refute(guard)], c1: [refute(note)] },
      }),
      expected: disputed,
      asked: { 'a1 dispute': true, 'a2 dispute': true },
    },
    {
      name: 'reporters of two vendors are refuted by the model of the third: confirmed with dissent',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical', b1: 'critical' },
        judges: { c1: [refute(guard)], a2: [unsure] },
      }),
      expected: confirmed,
      asked: { 'c1 judge': true },
    },
  ],
});

gateTable('one model in two roles, and another model', {
  panel: ['a1', 'a1 second', 'b1'],
  rows: [
    {
      name: 'both roles report it: one model supports it, unconfirmed',
      scene: () => ({ reporters: { a1: 'critical', 'a1 second': 'critical' }, judges: { b1: [unsure] } }),
      expected: unconfirmed,
    },
    {
      name: 'the other role upholds it: still one model, unconfirmed',
      scene: () => ({ reporters: { a1: 'critical' }, judges: { a1: [uphold()], b1: [unsure] } }),
      expected: unconfirmed,
    },
    {
      name: 'both roles report it, the other model refutes it: disputed, not outnumbered',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical', 'a1 second': 'critical' },
        judges: { b1: [refute(guard)] },
        replies: { a1: [uphold()] },
      }),
      expected: disputed,
    },
    {
      name: 'the other role refutes it: a model whose roles differ supports it; with the other model disputed',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical' },
        judges: { a1: [refute(note)], b1: [refute(guard)] },
        replies: { a1: [uphold()] },
      }),
      expected: disputed,
    },
    {
      name: 'the other role refutes it, the other model upholds it: two models support it and none is against it',
      scene: ({ note }) => ({
        reporters: { a1: 'critical' },
        judges: { a1: [refute(note)], b1: [uphold()] },
        replies: { a1: [uphold()], b1: [uphold()] },
      }),
      expected: confirmed,
    },
  ],
});

describe('a report of another tool', () => {
  const words = ['amber', 'birch', 'cedar', 'delta', 'ember'] as const;
  const text = fileOf(words);
  const titleOf = (word: string): string => `The tool doubts ${word} here.`;
  const report = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'xreview-sarif-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const results = words.map((word) => ({
      ruleId: `js/${word}`,
      level: 'error',
      message: { text: titleOf(word) },
      properties: { 'security-severity': '9.5' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: path },
            region: { startLine: text.split('\n').indexOf(linesOf(word).own) + 1 },
          },
        },
      ],
    }));
    const file = join(folder, 'tool.sarif');
    writeFileSync(
      file,
      JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Linty' } }, results }] }),
    );
    return file;
  };
  const scene = (word: (typeof words)[number], judges: Scene['judges']): Scene => ({
    title: titleOf(word),
    ...at(linesOf(word).own),
    reporters: {},
    judges: judges ?? {},
  });
  const [amber, birch, , delta, ember] = words.map(linesOf);
  const run = (panel: readonly string[]) =>
    shared(() =>
      runGate({
        panel,
        head: { [path]: text },
        inputs: { 'import-sarif': report() },
        scenes: [
          scene('amber', [[refute(amber?.guard ?? '')], [refute(amber?.note ?? '')]]),
          scene('birch', [[refute(birch?.guard ?? '')], [unsure]]),
          scene('cedar', [[uphold()], [unsure]]),
          scene('delta', [[refute(delta?.guard ?? '')], [uphold()]]),
          scene('ember', [[refute(amber?.guard ?? '')], [refute(ember?.own ?? '')]]),
        ],
      }),
    );
  const twoVendors = run(['a1', 'b1']);
  const oneVendor = run(['a1', 'a2']);

  test.each([
    ['amber', 'refuted by models of two vendors: dismissed, it cannot be asked', dismissed],
    ['birch', 'refuted by one of two: disputed', disputed],
    ['cedar', 'upheld by one: confirmed', confirmed],
    ['delta', 'refuted by one, upheld by one: two against one, confirmed', confirmed],
    ['ember', 'refuted with lines that show nothing: unconfirmed', unconfirmed],
  ])('beside two vendors: %s, %s', async (word, _, expected) => {
    const ended = await twoVendors();
    expect(ended.of(titleOf(word))).toMatchObject({ severity: 'critical', ...expected });
  });

  test.each([
    ['amber', 'refuted by two models of one vendor: disputed', disputed],
    ['birch', 'refuted by one of two: disputed', disputed],
    ['cedar', 'upheld by one: confirmed', confirmed],
  ])('beside one vendor: %s, %s', async (word, _, expected) => {
    const ended = await oneVendor();
    expect(ended.of(titleOf(word))).toMatchObject({ severity: 'critical', ...expected });
  });
});
