import type { ModelBehavior, ModelRequest } from '../practice/model-behavior.ts';
import { asksToReadTest, isAboutTest } from '../practice/proving.ts';
import { readRequest } from '../practice/reading.ts';
import type { ProveCase } from './prove-data.ts';

/** Practice models for one finding: one reports it, the other refutes it and writes the prepared test. */

export const reporter = 'practice-lark';
export const refuter = 'practice-owl';

interface Play {
  readonly played: Pick<ProveCase, 'finding' | 'test' | 'planted'>;
  readonly path: string;
  /** The code of the finding. */
  readonly quote: string;
  /** The code with which the other model refutes it. */
  readonly evidence: string;
}

const importPath = /imports the code under test, .+?, as '(?<path>[^']+)'/u;

/** The reporter upholds its finding; a planted one it withdraws when a test did not reproduce it. */
export function provingModels({ played, path, quote, evidence }: Play): ModelBehavior {
  const { finding, test, planted } = played;
  let answers = 0;
  const position = (
    label: string,
    stance: 'uphold' | 'refute',
    ground: 'wrong' | 'handled-elsewhere' | null,
  ) => ({
    label,
    position: stance,
    ground,
    reason: `I ${stance} it.`,
    evidence: ground === 'handled-elsewhere' ? [{ path, quote: evidence }] : [],
    severity: null,
    sameAs: null,
  });
  const report = {
    ...finding,
    assumes: null,
    severity: 'critical',
    path,
    quote,
    line: null,
    suggestion: null,
  };
  return (request) => {
    if (isAboutTest(request)) return aboutTest(request, test);
    const { question, receipt } = readRequest(request.turns);
    const isReporter = request.model === reporter;
    const parts = { findings: [], positions: [], relocations: [], receipt };
    if (question.kind === 'independent-review')
      return { kind: 'answer', json: { ...parts, findings: isReporter ? [report] : [] } };
    if (question.kind !== 'exchange') return { kind: 'answer', json: parts };
    const positions = [
      ...question.judge.map(({ label }) => position(label, 'refute', 'handled-elsewhere')),
      ...question.disputes.map(({ finding: { label } }) => {
        if (!isReporter) return position(label, 'refute', 'handled-elsewhere');
        answers += 1;
        return planted && answers > 1 ? position(label, 'refute', 'wrong') : position(label, 'uphold', null);
      }),
    ];
    return { kind: 'answer', json: { ...parts, positions } };
  };
}

function aboutTest(request: ModelRequest, test: string) {
  if (asksToReadTest(request)) return { kind: 'answer', json: { usable: true, problem: null } } as const;
  const asked = request.turns.find(({ role }) => role === 'user')?.text ?? '';
  const path = importPath.exec(asked)?.groups?.['path'] ?? '';
  return {
    kind: 'answer',
    json: { test: test.replaceAll('CODE', path), expects: 'What the finding denies.', impossible: null },
  } as const;
}
