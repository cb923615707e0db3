import { describe, expect, test } from 'vitest';
import { proofCounts, proofLine, proofMark, settledText } from '../../../src/report/proof/text.ts';
import { aCall, aFailedProof, aFinding, anthropic, aPosition, aProof, aResult, openai } from '../factory.ts';

const noProof = aProof({
  outcome: 'no-proof',
  why: 'No test can reach it: it is documentation.',
  test: null,
  command: '',
  runs: [],
});

describe('what a test did, in words', () => {
  test('a mark beside the status only where a test decided something', () => {
    expect(proofMark(aFinding({ proofs: [aProof()] }))).toBe('Reproduced by a test');
    expect(proofMark(aFinding({ proofs: [aFailedProof()] }))).toBe('Not reproduced by a test');
    expect(proofMark(aFinding({ proofs: [noProof] }))).toBeNull();
    expect(proofMark(aFinding())).toBeNull();
  });

  test('one line names the test, who wrote it and who read it', () => {
    expect(proofLine(aFinding({ proofs: [aProof()] }))).toBe(
      `Reproduced by a test: The test fails on the change (3 of 3 times, at the assertion for the scenario) and passes on the merge base. test/orders-injection.test.ts: ${openai} wrote it, and ${anthropic} read it before it ran.`,
    );
    expect(proofLine(aFinding({ proofs: [noProof] }))).toBe(
      'No proof: No test can reach it: it is documentation.',
    );
    expect(proofLine(aFinding())).toBe('');
  });

  test('a test that settles a dispute says so, in each of the three ways', () => {
    const refuters = [openai];
    expect(settledText(aFinding({ proofs: [aProof()] }))).toBeNull();
    expect(settledText(aFinding({ proofs: [aProof()], refuters }))).toMatch(
      /^A test settled this dispute: the test fails on the change/u,
    );
    expect(settledText(aFinding({ proofs: [aProof()], refuters, supporters: [] }))).toContain(
      'although everyone who supported the finding had withdrawn: the test fails',
    );
    const withdrawn = aPosition({ reviewer: anthropic, round: 3, stance: 'refute', ground: 'wrong' });
    const dismissed = { status: 'dismissed' as const, blocking: false, refuters, supporters: [] };
    expect(
      settledText(
        aFinding({
          ...dismissed,
          refuters: [anthropic, openai],
          proofs: [aFailedProof()],
          positions: [withdrawn],
        }),
      ),
    ).toBe(
      'A test settled this dispute: the test passed 3 times on the change, and executed the changed lines. Everyone who supported the finding then withdrew.',
    );
    // Withdrawn before there was a test, or dismissed by a person: the test settled nothing.
    const before = { ...withdrawn, round: 2 };
    expect(settledText(aFinding({ ...dismissed, proofs: [aFailedProof()], positions: [before] }))).toBeNull();
    expect(settledText(aFinding({ status: 'disputed', refuters, proofs: [aFailedProof()] }))).toBeNull();
  });

  test('findings are counted by the test that decided, and not at all where no test was executed', () => {
    const flaky = aProof({ outcome: 'no-proof', why: 'The test is flaky.' });
    const findings = [
      aFinding({ proofs: [aFailedProof(), aProof()] }),
      aFinding({ proofs: [aFailedProof(), aFailedProof()] }),
      aFinding({ proofs: [flaky] }),
      aFinding({ proofs: [noProof] }),
      aFinding(),
    ];
    expect(proofCounts({ findings })).toBe('1 finding reproduced, 1 not reproduced, 1 without proof');
    expect(proofCounts({ findings: findings.slice(1, 2) })).toBe('no findings reproduced, 1 not reproduced');
    expect(proofCounts({ findings: findings.slice(3) })).toBe('');
    expect(proofCounts(aResult({ calls: [aCall({ question: 'test' })] }))).toBe('');
  });
});
