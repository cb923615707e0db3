import { describe, expect, test } from 'vitest';
import type { Proof } from '../../src/debate/proof.ts';
import type { ProofRequest, Prove } from '../../src/debate/proving.ts';
import type { Question } from '../../src/debate/reviewer.ts';
import { findingAt, positionOn, quoting, runScriptedDebate, type Script } from './scripted.ts';

const written = {
  path: 'test/lost-update.test.ts',
  text: 'test("two requests", () => { expect(counter).toBe(2); });',
  expects: 'Two requests count twice.',
  author: 'openai/b',
  reader: 'anthropic/a',
};

const proofOf = (outcome: Proof['outcome'], round: number): Proof => ({
  outcome,
  why: `It is ${outcome}.`,
  round,
  test: written,
  command: 'npx vitest run "$XREVIEW_TEST"',
  runs: [{ commit: 'head', outcome: 'passed', seconds: 1, output: '1 passed' }],
});

/** Tests whose outcomes are given, in order; and what was asked for. */
const proving = (...outcomes: Proof['outcome'][]): { prove: Prove; requests: ProofRequest[][] } => {
  const requests: ProofRequest[][] = [];
  return {
    requests,
    prove(given) {
      requests.push([...given]);
      const outcome = outcomes[requests.length - 1];
      return Promise.resolve(
        outcome === undefined
          ? []
          : given.map(({ id, round }) => ({ id, proof: proofOf(outcome, round), events: [] })),
      );
    },
  };
};

const disputesOf = (question: Question) => (question.kind === 'exchange' ? question.disputes : []);
const hasTest = (question: Question): boolean =>
  disputesOf(question).some(({ arguments: given }) => given.some((one) => one.test !== undefined));

/** Reports a finding, and upholds it against every argument; `afterTest` answers the question with the test. */
const reporter =
  (afterTest: 'uphold' | 'refute' | 'unsure' = 'uphold', evidence = {}): Script =>
  (question) => {
    if (question.kind === 'independent-review') return { findings: [findingAt(40)] };
    const stance = hasTest(question) ? afterTest : 'uphold';
    return {
      positions: disputesOf(question).map(({ finding }) => positionOn(finding.label, stance, evidence)),
    };
  };

const refuter: Script = (question) => {
  if (question.kind !== 'exchange') return {};
  const labels = [...question.judge, ...question.disputes.map(({ finding }) => finding)];
  return { positions: labels.map(({ label }) => positionOn(label, 'refute', quoting(60))) };
};

const panel = (first: Script = reporter()) => ({ 'anthropic/a': first, 'openai/b': refuter });

describe('a test that reproduces a finding', () => {
  test('confirms it, although another vendor refuted it with evidence', async () => {
    const { prove, requests } = proving('reproduced');
    const { findings } = await runScriptedDebate(panel(), { prove });
    const [finding] = findings;
    expect(requests).toHaveLength(1);
    expect(requests[0]?.[0]).toMatchObject({
      status: 'disputed',
      judges: ['openai/b'],
      reporters: ['anthropic/a'],
    });
    expect(finding).toMatchObject({ status: 'confirmed', blocking: true, severity: 'critical' });
    expect(finding?.statusReason).toBe('Reproduced by an executed test that openai/b wrote.');
    expect(finding?.proofs).toEqual([proofOf('reproduced', 3)]);
  });

  test('confirms it although its reporter had withdrawn, at the reported severity', async () => {
    const { prove } = proving('reproduced');
    const withdraws: Script = (question) => {
      if (question.kind === 'independent-review') return { findings: [findingAt(40)] };
      return {
        positions: disputesOf(question).map(({ finding }) =>
          positionOn(finding.label, 'refute', quoting(90)),
        ),
      };
    };
    const without = await runScriptedDebate(panel(withdraws));
    expect(without.findings[0]?.status).toBe('dismissed');
    const { findings } = await runScriptedDebate(panel(withdraws), { prove });
    expect(findings[0]).toMatchObject({ status: 'confirmed', blocking: true, severity: 'critical' });
  });

  test('is listed before other blocking findings', async () => {
    const prove: Prove = (requests) =>
      Promise.resolve(
        requests.flatMap(({ id, round, report }) =>
          report.title.endsWith('statement 90')
            ? [{ id, proof: proofOf('reproduced', round), events: [] }]
            : [],
        ),
      );
    const two: Script = (question) =>
      question.kind === 'independent-review' ? { findings: [findingAt(40), findingAt(90)] } : {};
    const { findings } = await runScriptedDebate({ 'anthropic/a': two, 'openai/b': two }, { prove });
    expect(findings.map(({ title }) => title)).toEqual([
      'Lost update at statement 90',
      'Lost update at statement 40',
    ]);
  });
});

describe('a test that does not reproduce a finding', () => {
  test('dismisses nothing by itself: the supporter upholds, and its own model writes a better test once', async () => {
    const { prove, requests } = proving('not-reproduced', 'not-reproduced');
    const { findings, asked } = await runScriptedDebate(panel(), { prove });
    expect(findings[0]).toMatchObject({ status: 'disputed' });
    expect(requests.map((given) => given.map(({ before }) => before?.outcome ?? null))).toEqual([
      [null],
      ['not-reproduced'],
    ]);
    expect(findings[0]?.proofs).toHaveLength(2);
    const about = asked.filter(({ question }) => hasTest(question));
    expect(about.map(({ reviewer }) => reviewer)).toEqual(['anthropic/a']);
    const [argument] = disputesOf(about[0]?.question ?? { kind: 'independent-review', round: 1 })
      .flatMap(({ arguments: given }) => given)
      .filter((one) => one.test !== undefined);
    expect(argument).toMatchObject({
      stance: null,
      reason: 'It is not-reproduced.',
      test: { path: written.path, text: written.text, output: '1 passed' },
    });
  });

  test('a better test that reproduces it confirms it', async () => {
    const { prove } = proving('not-reproduced', 'reproduced');
    const { findings } = await runScriptedDebate(panel(), { prove });
    expect(findings[0]).toMatchObject({ status: 'confirmed', blocking: true });
  });

  test('a supporter may withdraw because of it, without a new quote', async () => {
    const { prove, requests } = proving('not-reproduced');
    const { findings } = await runScriptedDebate(panel(reporter('refute')), { prove });
    expect(findings[0]).toMatchObject({ status: 'dismissed', blocking: false });
    expect(requests).toHaveLength(1);
  });

  test('an unsure supporter still supports it', async () => {
    const { prove, requests } = proving('not-reproduced');
    const { findings } = await runScriptedDebate(panel(reporter('unsure')), { prove });
    expect(findings[0]?.status).toBe('disputed');
    expect(requests).toHaveLength(1);
  });

  test('a supporter that fails on the question keeps its position, and the review stays complete', async () => {
    const { prove } = proving('not-reproduced');
    const script = reporter();
    const fails: Script = (question, bundle) => (hasTest(question) ? 'timed-out' : script(question, bundle));
    const { findings, attendance } = await runScriptedDebate(panel(fails), { prove });
    expect(findings[0]?.status).toBe('disputed');
    expect(attendance.every(({ answered }) => answered)).toBe(true);
  });

  test('without a test, the same withdrawal does not count', async () => {
    const before: Script = (question) => {
      if (question.kind === 'independent-review') return { findings: [findingAt(40)] };
      return {
        positions: disputesOf(question).map(({ finding }) => positionOn(finding.label, 'refute')),
      };
    };
    const { findings } = await runScriptedDebate(panel(before));
    expect(findings[0]?.status).toBe('disputed');
  });
});

describe('no proof', () => {
  test('changes nothing but is kept', async () => {
    const plain = await runScriptedDebate(panel());
    const { prove, requests } = proving('no-proof');
    const { findings, asked } = await runScriptedDebate(panel(), { prove });
    expect(asked.map(({ question }) => question)).toEqual(plain.asked.map(({ question }) => question));
    expect(requests).toHaveLength(1);
    const { proofs, ...rest } = findings[0] ?? {};
    expect(proofs).toEqual([proofOf('no-proof', 3)]);
    expect(rest).toEqual(plain.findings[0]);
  });

  test('a finding that got no test has no proofs', async () => {
    const { prove } = proving();
    const { findings } = await runScriptedDebate(panel(), { prove });
    expect(findings[0]).not.toHaveProperty('proofs');
  });
});
