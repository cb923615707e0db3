import { describe, expect, test } from 'vitest';
import type { Fault } from '../../practice/api/fault.ts';
import type { PracticeRequest } from '../../practice/api/server.ts';
import type { ModelBehavior, ModelReply, Wire } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { type FinishedRun, repositoryWith, runWithModels } from './action-run.ts';

/** Answers that leave something out, or say two things at once: neither may pass for an entire answer. */

const lines = [
  'export async function take(item) {',
  '  const stock = await read(item);',
  '  const allowed = isAllowed(item, stock);',
  '  if (!allowed) return stock;',
  '  await write(item, stock - 1);',
  '  return stock - 1;',
  '}',
];
const ends = () => repositoryWith({}, { 'src/stock.js': `${lines.join('\n')}\n` });

const finding = {
  category: 'race-condition',
  assumes: null,
  severity: 'critical',
  title: 'Two buyers take the last item',
  explanation: 'The stock is read and written back without a lock.',
  scenario: 'Two buyers at once.',
  path: 'src/stock.js',
  quote: '  await write(item, stock - 1);',
  line: 5,
  suggestion: null,
};
const position = (label: string, stance: 'uphold' | 'refute', quote: string) => ({
  label,
  position: stance,
  ground: stance === 'refute' ? 'handled-elsewhere' : null,
  reason: `I ${stance} it.`,
  evidence: [{ path: 'src/stock.js', quote }],
  severity: null,
  sameAs: null,
});

type Round = 'judge' | 'rebut';

interface Scene {
  /** What the answer to this question is like, on this wire; everything else is answered in full. */
  readonly wire: Wire;
  readonly round: Round;
  readonly positions: (labels: readonly string[]) => readonly unknown[];
  /** How often the question is answered so; always unless said otherwise. */
  readonly times?: number;
}

/** Lark reports, owl refutes with evidence, lark answers: three rounds, whose last positions a scene may change. */
function debating(scene: Scene | null): ModelBehavior {
  let left = scene?.times ?? Number.POSITIVE_INFINITY;
  return ({ wire, turns }): ModelReply => {
    const { question } = readRequest(turns);
    const answer = (findings: readonly unknown[], positions: readonly unknown[]): ModelReply => ({
      kind: 'answer',
      json: { findings, positions, relocations: [] },
    });
    if (question.kind !== 'exchange') return answer(wire === 'anthropic' ? [finding] : [], []);
    const round: Round = question.disputes.length > 0 ? 'rebut' : 'judge';
    const labels = [...question.judge, ...question.disputes.map((each) => each.finding)].map(
      ({ label }) => label,
    );
    if (scene !== null && scene.wire === wire && scene.round === round && left > 0) {
      left -= 1;
      return answer([], scene.positions(labels));
    }
    return answer(
      [],
      labels.map((label) =>
        wire === 'anthropic'
          ? position(label, 'uphold', '  const stock = await read(item);')
          : position(label, 'refute', '  if (!allowed) return stock;'),
      ),
    );
  };
}

const inputs = { 'max-rounds': '3', 'fail-on': 'critical' };
const asked = (requests: readonly PracticeRequest[], wire: Wire, tag: string): readonly PracticeRequest[] =>
  requests.filter((request) => request.wire === wire && request.body.includes(`<${tag}-`));

const reasonOf = ({ result }: FinishedRun, code: string) =>
  result.verdict.reasons.find((reason) => reason.code === code);

describe('a position that is asked for and not given, twice', () => {
  const silent = (): readonly unknown[] => [];
  const elsewhere = (): readonly unknown[] => [position('F99', 'uphold', lines[1] ?? '')];
  const cases: readonly (Omit<Scene, 'times'> & { readonly name: string })[] = [
    { name: 'a rebuttal without any', wire: 'anthropic', round: 'rebut', positions: silent },
    { name: 'a rebuttal of another label', wire: 'anthropic', round: 'rebut', positions: elsewhere },
    { name: 'a cross-examination without any', wire: 'openai', round: 'judge', positions: silent },
    { name: 'a cross-examination of another label', wire: 'openai', round: 'judge', positions: elsewhere },
  ];
  test.each(cases)('$name: that reviewer did not answer', async ({ wire, round, positions }) => {
    const ended = await runWithModels(ends(), { behavior: debating({ wire, round, positions }), inputs });
    expect(ended.status).toBe(1);
    expect(ended.result.verdict.complete).toBe(false);
    expect(ended.result.verdict.verdict).not.toBe('pass');
    const reviewer = wire === 'anthropic' ? 'anthropic/practice-lark' : 'openai/practice-owl';
    const cause = ended.result.attendance.find((each) => each.reviewer === reviewer)?.failure;
    expect(cause).toMatchObject({ code: 'position-missing' });
    expect(cause?.message).toMatch(
      new RegExp(`^${reviewer} gave no position on F1 in round ${round === 'judge' ? 2 : 3}`, 'u'),
    );
    expect(reasonOf(ended, 'quorum-missed') ?? reasonOf(ended, 'blocking-findings')).toBeDefined();
    // The question, and one follow-up question that names the label.
    const own = asked(ended.requests, wire, round === 'judge' ? 'judge' : 'disputes');
    expect(own).toHaveLength(2);
    expect(own[1]?.body).toContain('has no position on these labels: F1');
    // What was found before stays.
    expect(ended.result.findings).toHaveLength(1);
  });

  test.each([
    ['a rebuttal', 'anthropic', 'rebut'],
    ['a cross-examination', 'openai', 'judge'],
  ] as const)('once: the follow-up question of %s is enough', async (_, wire, round) => {
    const behavior = debating({ wire, round, positions: silent, times: 1 });
    const ended = await runWithModels(ends(), { behavior, inputs });
    expect(ended.result.verdict.complete).toBe(true);
    expect(ended.result.findings[0]?.positions.length).toBeGreaterThanOrEqual(2);
  });

  test('what the same answer does say is kept', async () => {
    const more = {
      ...finding,
      title: 'The amount is never checked',
      category: 'input-validation',
      severity: 'major',
      quote: lines[1],
      line: 2,
    };
    const behavior: ModelBehavior = (request) => {
      const { question } = readRequest(request.turns);
      if (request.wire === 'openai' && question.kind === 'exchange')
        return { kind: 'answer', json: { findings: [more], positions: [], relocations: [] } };
      return debating(null)(request);
    };
    const ended = await runWithModels(ends(), { behavior, inputs });
    expect(ended.result.verdict.complete).toBe(false);
    expect(ended.result.findings.map(({ title }) => title)).toContain(more.title);
  });
});

describe('an answer that holds a key twice', () => {
  const twice = (text: string, spelt = 'findings'): string => {
    const findings = text.replace('"findings":', `"${spelt}":`);
    return `${findings.slice(0, -1)},"findings":[]}`;
  };
  const rewriting = (wire: Wire, rewrite: (text: string) => string, times = Number.POSITIVE_INFINITY) => {
    let left = times;
    return (request: PracticeRequest): Fault | null => {
      if (request.wire !== wire || left === 0) return null;
      left -= 1;
      return { kind: 'rewritten', rewrite };
    };
  };
  const alone: ModelBehavior = (request) => {
    const { question } = readRequest(request.turns);
    if (question.kind === 'exchange') return debating(null)(request);
    return { kind: 'answer', json: { findings: [finding], positions: [], relocations: [] } };
  };

  test.each([
    ['the list of findings', 'anthropic', (text: string) => twice(text)],
    ['the list of findings', 'openai', (text: string) => twice(text)],
    ['in another spelling', 'openai', (text: string) => twice(text, 'find\\u0069ngs')],
    [
      'inside a finding',
      'anthropic',
      (text: string) => text.replace('"severity":"critical"', '"severity":"critical","severity":"info"'),
    ],
    ['__proto__', 'openai', (text: string) => `{"__proto__":{},"__proto__":{},${text.slice(1)}`],
    ['the receipt', 'anthropic', (text: string) => `{"receipt":["bcdfgh"],${text.slice(1)}`],
  ] as const)('%s, on the wire of %s, twice: it did not answer', async (_, wire, rewrite) => {
    const ended = await runWithModels(ends(), { behavior: alone, fault: rewriting(wire, rewrite), inputs });
    expect(ended.status).toBe(1);
    expect(ended.result.verdict).toMatchObject({ complete: false });
    expect(ended.result.verdict.verdict).not.toBe('pass');
    const cause = ended.result.attendance.find(({ failure }) => failure !== null)?.failure;
    expect(cause).toMatchObject({
      code: 'malformed',
      message: expect.stringContaining('twice in one object'),
    });
    expect(ended.requests.filter((request) => request.wire === wire)).toHaveLength(2);
  });

  test('once: the repair is the answer', async () => {
    const fault = rewriting('anthropic', (text) => twice(text), 1);
    const ended = await runWithModels(ends(), { behavior: debating(null), fault, inputs });
    expect(ended.result.verdict.complete).toBe(true);
    expect(ended.result.findings).toHaveLength(1);
  });
});

describe('an item that cannot be read, in an answer that can', () => {
  const alone = {
    ...finding,
    title: 'The amount is never checked',
    category: 'input-validation',
    severity: 'major',
    quote: lines[1],
    line: 2,
  };
  /** Lark reports two findings, of which its text holds one in a form that cannot be read. */
  const reporting =
    (repair: (asked: string) => readonly unknown[]): ModelBehavior =>
    (request) => {
      const asked = request.turns.at(-1)?.text ?? '';
      const says = (findings: readonly unknown[]): ModelReply => ({
        kind: 'answer',
        json: { findings, positions: [], relocations: [] },
      });
      if (asked.includes('could not be read')) return says(repair(asked));
      if (request.wire === 'anthropic' && readRequest(request.turns).question.kind !== 'exchange')
        return says([finding, alone]);
      return debating(null)(request);
    };
  /** In the first answer that holds it. */
  const spoiling = (rewrite: (text: string) => string) => {
    let spoilt = false;
    return (request: PracticeRequest): Fault | null => {
      if (request.wire !== 'anthropic' || spoilt) return null;
      spoilt = true;
      return { kind: 'rewritten', rewrite };
    };
  };
  const withoutSeverity = (text: string): string => text.replace('"severity":"critical",', '');

  test('costs one question about that item, and both findings are in the result', async () => {
    const asked: string[] = [];
    const behavior = reporting((question) => {
      asked.push(question);
      return [finding];
    });
    const ended = await runWithModels(ends(), { behavior, fault: spoiling(withoutSeverity), inputs });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('finding 1 ("Two buyers take the last item"): severity: ');
    expect(asked[0]).not.toContain(alone.title);
    expect(ended.result.verdict.complete).toBe(true);
    expect(ended.result.findings.map(({ title }) => title).toSorted()).toEqual([alone.title, finding.title]);
  });

  test.each([
    ['is sent in the same form again', []],
    ['is left out, and another one is repeated', [alone]],
  ])(
    'that %s: the rest counts, but the reviewer did not answer, and the item is told',
    async (_, repaired) => {
      const behavior = reporting(() => repaired);
      const ended = await runWithModels(ends(), { behavior, fault: spoiling(withoutSeverity), inputs });
      expect(ended.status).toBe(1);
      expect(ended.result.verdict).toMatchObject({ complete: false });
      expect(ended.result.verdict.verdict).not.toBe('pass');
      expect(ended.result.findings.map(({ title }) => title)).toEqual([alone.title]);
      const cause = ended.result.attendance.find(({ failure }) => failure !== null)?.failure;
      expect(cause).toMatchObject({
        code: 'malformed',
        message: expect.stringContaining(`"${finding.title}"`),
      });
      expect(ended.result.calls.flatMap(({ notes }) => notes).join()).toContain('could not be read');
    },
  );

  test('a position that cannot be read is asked for, with the reason', async () => {
    const asked: string[] = [];
    const behavior: ModelBehavior = (request) => {
      const text = request.turns.at(-1)?.text ?? '';
      if (!text.includes('could not be read')) return debating(null)(request);
      asked.push(text);
      const positions = [position('F1', 'uphold', lines[1] ?? '')];
      return { kind: 'answer', json: { findings: [], positions, relocations: [] } };
    };
    const fault = ({ wire, body }: PracticeRequest): Fault | null =>
      wire === 'openai' && body.includes('<judge-') && !body.includes('could not be read')
        ? { kind: 'rewritten', rewrite: (text) => text.replace('"position":"refute"', '"position":"maybe"') }
        : null;
    const ended = await runWithModels(ends(), { behavior, fault, inputs });
    expect(asked[0]).toContain('position 1 ("F1"): position: ');
    expect(asked[0]).toContain('no position on these labels: F1');
    expect(ended.result.verdict.complete).toBe(true);
    expect(ended.result.findings[0]?.status).toBe('confirmed');
  });
});

test('a label with a position that cannot be read is asked about again, although another position on it can', async () => {
  const asked: string[] = [];
  const behavior: ModelBehavior = (request) => {
    const text = request.turns.at(-1)?.text ?? '';
    if (!text.includes('could not be read')) return debating(null)(request);
    asked.push(text);
    const positions = [position('F1', 'uphold', lines[1] ?? '')];
    return { kind: 'answer', json: { findings: [], positions, relocations: [] } };
  };
  const fault = ({ wire, body }: PracticeRequest): Fault | null =>
    wire === 'openai' && body.includes('<judge-') && !body.includes('could not be read')
      ? {
          kind: 'rewritten',
          rewrite: (text) => text.replace('"positions":[', '"positions":[{"label":"F1","position":"maybe"},'),
        }
      : null;
  const ended = await runWithModels(ends(), { behavior, fault, inputs });
  expect(asked[0]).toContain('no position on these labels: F1');
  expect(ended.result.verdict.complete).toBe(true);
  expect(ended.result.findings[0]?.status).toBe('confirmed');
});

describe('an answer in another writing than was asked for', () => {
  test.each([
    [
      'thoughts before it',
      (text: string) => `<think>Is this a race? {"findings": [</think>\n${text}`,
      'thoughts before',
    ],
    [
      'prose around a fence',
      (text: string) => `My review:\n\`\`\`json\n${text}\n\`\`\`\nThat is all.`,
      'text around',
    ],
    [
      'severity in another case',
      (text: string) => text.replace('"critical"', '"CRITICAL"'),
      'another spelling',
    ],
    ['a number as text', (text: string) => text.replace('"line":5', '"line":"5"'), 'a number as text'],
    [
      'null fields left out',
      (text: string) => text.replaceAll(/"[a-zA-Z]+":null,|,"[a-zA-Z]+":null/gu, ''),
      'no value for',
    ],
    [
      'a field too many',
      (text: string) => text.replace('"title":', '"confidence":0.9,"title":'),
      'unknown fields',
    ],
  ] as const)('%s: it is read without a second question, and noted', async (_, rewrite, note) => {
    const fault = (): Fault => ({ kind: 'rewritten', rewrite });
    const ended = await runWithModels(ends(), { behavior: debating(null), fault, inputs });
    expect(ended.result.verdict.complete).toBe(true);
    expect(ended.result.findings).toHaveLength(1);
    const plain = await runWithModels(ends(), { behavior: debating(null), inputs });
    expect(ended.requests).toHaveLength(plain.requests.length);
    expect(ended.result.calls.flatMap(({ notes }) => notes).join()).toContain(note);
    expect(ended.summary).toContain(note);
  });

  test.each([
    ['two different ones', (text: string) => `${text}\n${text.replace('critical', 'info')}`],
    ['one only inside its thoughts', (text: string) => `<think>${text}</think>`],
    ['half of one', (text: string) => text.slice(0, -20)],
    [
      'the schema in its prose',
      () => 'The schema is {"type":"object","properties":{"findings":{"type":"array"}}}.',
    ],
  ] as const)('%s: it is asked for once more, and is no answer', async (_, rewrite) => {
    const fault = ({ wire }: PracticeRequest): Fault | null =>
      wire === 'anthropic' ? { kind: 'rewritten', rewrite } : null;
    const ended = await runWithModels(ends(), { behavior: debating(null), fault, inputs });
    expect(ended.result.verdict).toMatchObject({ complete: false });
    expect(ended.reasons).toContain('malformed');
    expect(ended.requests.filter(({ wire }) => wire === 'anthropic')).toHaveLength(2);
  });
});
