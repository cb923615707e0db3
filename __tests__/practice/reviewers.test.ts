import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelReply, ModelRequest, Turn } from '../../practice/model-behavior.ts';
import { disclaimer, mostFindings } from '../../practice/persona.ts';
import { git } from '../../practice/repository.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { makeShop } from '../../practice/shop.ts';
import type { RelayedFinding } from '../../src/debate/reviewer.ts';
import { answerSchema, type ModelAnswer } from '../../src/reviewers/answer.ts';
import { blindTurn, blocksTurn, requestFor } from './request.ts';

const lark = 'practice-lark';
const owl = 'practice-owl';
const behavior = practiceBehavior();

let folder = '';
let blind: Turn = { role: 'user', text: '' };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xreview-reviewers-'));
  const { base, head } = makeShop(folder);
  blind = blindTurn(`${git(folder, ['diff', '-U10', base, head, '--', 'src', ':!src/generated'])}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The answer, validated with the action's own schema. */
function answered(reply: ModelReply | Promise<ModelReply>): ModelAnswer {
  if (reply instanceof Promise || reply.kind !== 'answer') throw new Error('not an answer');
  return answerSchema.strict().parse(reply.json);
}

const ask = (model: string, turns: readonly Turn[], rest: Partial<ModelRequest> = {}): ModelAnswer =>
  answered(behavior(requestFor(model, turns, rest)));

const findingsOf = (model: string): ModelAnswer['findings'] => ask(model, [blind]).findings;

/** A finding of `model` as relayed to others. */
function relayed(model: string, category: string, path: string): RelayedFinding {
  const found = findingsOf(model).find((each) => each.category === category && each.path === path);
  if (found === undefined) throw new Error(`${model} found no ${category} in ${path}`);
  const { line, suggestion: _suggestion, clause: _clause, ...rest } = found;
  return { label: 'F1', startLine: line ?? 1, endLine: line ?? 1, ...rest };
}

const judged = (model: string, finding: RelayedFinding, own: readonly object[] = []) =>
  ask(model, [blind, { role: 'assistant', text: '{}' }, blocksTurn({ judge: [finding], own })]).positions[0];

const injection = () =>
  findingsOf(lark)
    .filter((each) => each.category === 'injection')
    .map((each) => each.quote.trim());

describe('the independent review', () => {
  it('finds different defects of the shop with each model, and some with both', () => {
    const seen = (model: string) => findingsOf(model).map(({ category, path }) => `${category} ${path}`);
    expect(seen(lark).toSorted()).toEqual([
      'error-handling src/gift-cards.js',
      'injection src/products.js',
      'injection src/products.js',
      'input-validation src/gift-cards.js',
      'race-condition src/orders.js',
    ]);
    expect(seen(owl).toSorted()).toEqual([
      'error-handling src/gift-cards.js',
      'injection src/products.js',
      'performance src/gift-cards.js',
      'race-condition src/gift-cards.js',
    ]);
  });

  it('quotes whole lines of the change, most severe first, and names the rule', () => {
    const order = ['critical', 'major', 'minor', 'info'];
    for (const model of [lark, owl]) {
      const findings = findingsOf(model);
      for (const { quote, line, explanation } of findings) {
        expect(blind.text).toContain(`${line}+\t${quote}\n`);
        expect(explanation.endsWith(disclaimer)).toBe(true);
      }
      const ranks = findings.map(({ severity }) => order.indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('is the same every time', () => {
    for (const model of [lark, owl]) expect(findingsOf(model)).toEqual(findingsOf(model));
  });

  it('stays short for a change full of defects', () => {
    const bad = Array.from({ length: 40 }, (_, index) => `+eval(input${index});`);
    const more = Array.from({ length: 40 }, (_, index) => `+const token${index} = Math.random();`);
    const lines = [...bad, ...more];
    const diff = ['--- /dev/null', '+++ b/a.js', `@@ -0,0 +1,${lines.length} @@`, ...lines, ''].join('\n');
    const { findings } = ask(lark, [blindTurn(diff)]);
    expect(findings.length).toBeLessThanOrEqual(mostFindings);
    expect(new Set(findings.map(({ category }) => category)).size).toBe(2);
  });
});

describe('cross-examination', () => {
  it('upholds with evidence what its own rules find at the place too', () => {
    const race = relayed(owl, 'race-condition', 'src/gift-cards.js');
    expect(judged(lark, race)).toMatchObject({ label: 'F1', position: 'uphold', ground: null, sameAs: null });
    expect(judged(lark, race)?.evidence.map(({ quote }) => quote)).toContain(
      "const card = await db.get('SELECT balance_cents FROM gift_cards WHERE code = ?', [code]);",
    );
  });

  it('corrects the severity if its own rating differs', () => {
    expect(judged(owl, relayed(lark, 'input-validation', 'src/gift-cards.js'))).toMatchObject({
      position: 'uphold',
      severity: 'critical',
    });
  });

  it('refutes with the code that prevents the defect', () => {
    const [harmless] = injection();
    expect(harmless).toContain('ORDER BY ${order}');
    expect(judged(owl, relayed(lark, 'injection', 'src/products.js'))).toMatchObject({
      position: 'refute',
      ground: 'wrong',
      evidence: [{ path: 'src/products.js', quote: expect.stringContaining('SORTS.get') }],
    });
    expect(judged(owl, relayed(lark, 'race-condition', 'src/orders.js'))).toMatchObject({
      position: 'refute',
      ground: 'handled-elsewhere',
      evidence: [{ path: 'src/schema.js', quote: 'request_key TEXT UNIQUE,' }],
    });
  });

  it('is unsure about anything outside its rules', () => {
    expect(judged(lark, relayed(owl, 'performance', 'src/gift-cards.js'))).toMatchObject({
      position: 'unsure',
      evidence: [],
    });
    const foreign = { ...relayed(owl, 'performance', 'src/gift-cards.js'), quote: 'nowhere();' };
    expect(judged(owl, foreign)).toMatchObject({ position: 'unsure' });
  });

  it('names its own finding that is the same', () => {
    const swallowed = relayed(owl, 'error-handling', 'src/gift-cards.js');
    const { path, startLine, category, title } = swallowed;
    const own = [{ path, findings: [`M1 ${startLine} ${category}: ${title}`] }];
    expect(judged(lark, swallowed, own)).toMatchObject({ sameAs: 'M1' });
  });
});

describe('rebuttal', () => {
  const dispute = (finding: RelayedFinding, evidence: readonly object[]) =>
    blocksTurn({
      disputes: [{ finding, arguments: [{ position: 'refute', ground: 'wrong', reason: 'r', evidence }] }],
    });

  it('withdraws with evidence if the code shows that the finding is wrong', () => {
    const finding = relayed(lark, 'injection', 'src/products.js');
    const [position] = ask(lark, [blind, dispute(finding, [])]).positions;
    expect(position).toMatchObject({ position: 'refute', ground: 'wrong' });
    expect(position?.evidence[0]?.quote).toContain('SORTS.get');
  });

  it('maintains with new evidence what the guard does not cover', () => {
    const finding = relayed(lark, 'race-condition', 'src/orders.js');
    const [position] = ask(lark, [blind, dispute(finding, [])]).positions;
    expect(position).toMatchObject({
      position: 'uphold',
      evidence: [{ path: 'src/orders.js', quote: expect.stringContaining('payments.charge') }],
    });
  });

  it('does not know its own side, and decides by the code', () => {
    const finding = relayed(lark, 'race-condition', 'src/orders.js');
    const [position] = ask(owl, [
      blind,
      dispute(finding, [{ path: 'src/schema.js', quote: 'CHECK (stock >= 0)' }]),
    ]).positions;
    expect(position).toMatchObject({
      position: 'uphold',
      evidence: [{ path: 'src/orders.js', quote: expect.stringContaining('payments.charge') }],
    });
  });
});

describe('other questions', () => {
  it('finds the line that a misquoted finding must have meant, and none if there is none', () => {
    const unlocated = [
      {
        label: 'U1',
        title: 't',
        path: 'src/gift-cards.js',
        quote: 'const balanceCents = card.balance - amountCents',
      },
      { label: 'U2', title: 't', path: 'src/gift-cards.js', quote: 'nothing like it anywhere' },
    ];
    expect(ask(lark, [blind, blocksTurn({ unlocated })]).relocations).toEqual([
      {
        label: 'U1',
        path: 'src/gift-cards.js',
        quote: '  const balanceCents = card.balance_cents - amountCents;',
      },
    ]);
  });

  it('looks a constraint up if it has the tools, once, and refutes with the result', () => {
    const diff = [
      '--- a/src/join.js',
      '+++ b/src/join.js',
      '@@ -1,1 +1,6 @@',
      '+export async function join(db, name) {',
      "+  const member = await db.get('SELECT id FROM members WHERE name = ?', [name]);",
      "+  if (member) throw new Error('there is one');",
      "+  await db.run('INSERT INTO members (name) VALUES (?)', [name]);",
      '+}',
      ' ',
      '',
    ].join('\n');
    const [raised] = ask(lark, [blindTurn(diff)]).findings;
    if (raised === undefined) throw new Error('nothing raised');
    const { line, suggestion: _, ...rest } = raised;
    const finding = { label: 'F1', startLine: line ?? 1, endLine: line ?? 1, ...rest };
    const turns = [blindTurn(diff), blocksTurn({ judge: [finding], own: [] })];
    const parameters = {
      type: 'object',
      properties: { pattern: { type: 'string' }, under: { type: 'string' } },
    };
    const tools = [{ name: 'search_text', description: '', parameters }];
    const request = requestFor(owl, turns, { tools });
    expect(behavior(request)).toEqual({
      kind: 'tool',
      calls: [{ name: 'search_text', input: { pattern: 'UNIQUE', under: null } }],
    });
    const found = { name: 'search_text', input: {}, failed: false };
    const yes = { ...found, output: 'src/schema.js:4:  name TEXT UNIQUE,' };
    expect(ask(owl, turns, { tools, toolResults: [yes] }).positions[0]).toMatchObject({
      position: 'refute',
      evidence: [{ path: 'src/schema.js', quote: 'name TEXT UNIQUE,' }],
    });
    const no = { ...found, output: 'no matches' };
    expect(ask(owl, turns, { tools, toolResults: [no] }).positions[0]).toMatchObject({ position: 'uphold' });
    expect(practiceBehavior({ looksUp: false })(request)).toMatchObject({ kind: 'answer' });
  });

  it('fails with an error on a request it cannot read, and on another model’s name', () => {
    const prose = (model: string, turns: readonly Turn[]) => behavior(requestFor(model, turns));
    expect(prose(lark, [{ role: 'user', text: 'Hello' }])).toMatchObject({
      kind: 'prose',
      text: expect.stringContaining('<change-…>'),
    });
    expect(prose('practice-wren', [blind])).toMatchObject({
      kind: 'prose',
      text: expect.stringContaining('practice-wren'),
    });
  });
});
