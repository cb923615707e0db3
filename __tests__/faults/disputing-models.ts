import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerJson } from '../../practice/answer-json.ts';
import type { PracticeRequest } from '../../practice/api/server.ts';
import type { ModelBehavior, Wire } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import type { Answer, RawFinding, RawPosition } from '../../src/debate/reviewer.ts';
import type { Revisions } from '../e2e/action-run.ts';
import { repositoryAt } from '../git/repository.ts';

/**
 * A debate of three rounds in which every answer matters: each model raises a critical finding, each refutes the
 * other's with evidence, and each answers for its own. All six answers together make it a pass, because `disputed: warn`
 * lets disputed findings pass; an answer that is lost must therefore never end as one.
 */
export const positions = [
  'anthropic 1',
  'openai 1',
  'anthropic 2',
  'openai 2',
  'anthropic 3',
  'openai 3',
] as const;
export type PositionName = (typeof positions)[number];

/** The answers that a debate needs in which only these raise something. */
export const needed = (raisers: readonly Wire[]): readonly PositionName[] =>
  raisers.length > 1
    ? positions
    : positions.filter(
        (name) => name.endsWith('1') || name.startsWith(raisers[0] ?? '') === name.endsWith('3'),
      );

/** Which of the six answers a request asks for; a repair of an answer counts as that answer. */
export function positionOf({ wire, body }: PracticeRequest): PositionName | null {
  const round = body.includes('<disputes-') ? 3 : body.includes('<judge-') ? 2 : 1;
  return positions.find((name) => name === `${wire} ${round}`) ?? null;
}

const lines = {
  guard: 'const allowed = names.filter((known) => known === name);',
  query: 'const rows = await db.query("SELECT * FROM " + name);',
  limit: 'const page = rows.slice(0, allowed.length);',
  lock: 'const lock = await mutex.acquire(item);',
  stock: 'await set(item, (await get(item)) - 1);',
  retry: 'const tries = Math.min(lock.tries, wanted);',
};

/** Each line that is quoted lies in the function of the finding that it is quoted for. */
const code = [
  'export async function find(name) {',
  ...[lines.guard, lines.query, lines.limit].map((line) => `  ${line}`),
  '  return page;',
  '}',
  'export async function take(item) {',
  ...[lines.lock, lines.stock, lines.retry].map((line) => `  ${line}`),
  '  return tries;',
  '}',
  '',
].join('\n');

/** The repository of all trials: none of them writes to it. */
export function disputedRepository(): Revisions {
  const repository = repositoryAt(mkdtempSync(join(tmpdir(), 'xreview-faults-')));
  repository.git('init', '-q', '-b', 'main', '.');
  const base = repository.commit({ 'README.md': '# Shop\n' }, 'Base');
  repository.git('checkout', '-q', '-b', 'feature');
  const head = repository.commit({ 'src/shop.js': code }, 'Feature');
  return { repository, base, head };
}

const path = 'src/shop.js';
const quoted = (quote: string) => ({ path, quote });

const raised: Readonly<Record<string, Pick<RawFinding, 'category' | 'title' | 'quote'>>> = {
  anthropic: { category: 'injection', title: 'A name from outside becomes SQL', quote: lines.query },
  openai: { category: 'race-condition', title: 'Two buyers take the last item', quote: lines.stock },
};

const position = (label: string, stance: RawPosition['stance'], quote: string): RawPosition => ({
  label,
  stance,
  ground: stance === 'refute' ? 'handled-elsewhere' : null,
  reason: 'The quoted line decides it.',
  evidence: [quoted(quote)],
  severity: null,
  sameAs: null,
});

/** Answers by the script above, whatever it is asked; only the `raisers` raise anything by themselves. */
export const disputingBehavior =
  (raisers: readonly Wire[] = ['anthropic', 'openai']): ModelBehavior =>
  ({ wire, turns }) => {
    const { question } = readRequest(turns);
    const finding = raisers.includes(wire) ? raised[wire] : undefined;
    const answer = (part: Partial<Answer>) => ({
      kind: 'answer' as const,
      json: answerJson(part),
    });
    if (question.kind !== 'exchange') {
      if (finding === undefined) return answer({});
      const told = { explanation: 'It is so.', scenario: 'It happens.', line: null, suggestion: null };
      return answer({
        findings: [{ assumes: null, severity: 'critical', path, ...finding, ...told }],
      });
    }
    const [guard, rejoinder] = wire === 'anthropic' ? [lines.lock, lines.limit] : [lines.guard, lines.retry];
    return answer({
      positions: [
        ...question.judge.map(({ label }) => position(label, 'refute', guard)),
        ...question.disputes.map(({ finding: { label } }) => position(label, 'uphold', rejoinder)),
      ],
    });
  };
