import { describe, expect, test } from 'vitest';
import { isComment, tells } from '../../src/review/evidence.ts';
import type { Evidence } from '../../src/review/finding.ts';
import { weighs } from '../../src/review/standing.ts';
import { evidenceAt, wording } from './builders.ts';

const raised = { wordings: [wording('ann')], positions: [] };
const at = (quote: string, path = 'src/app.ts', side: 'new' | 'old' = 'new'): Evidence => ({
  path,
  quote,
  resolved: { side, startLine: 3, endLine: 3 },
});
const refutes = (evidence: Evidence, ground: 'wrong' | 'pre-existing' = 'wrong') =>
  weighs(raised, 'bob', 'refute', [evidence], ground);

describe('what a change says of itself refutes nothing', () => {
  test.each([
    ['a comment', at('  // The caller has checked this already.')],
    ['a block of comments', at('/*\n * Checked by the caller.\n */')],
    ['a comment in another language', at('# checked by the caller', 'deploy/run.py')],
    ['a document', at('Only administrators can reach this.', 'README.md')],
  ])('%s', (_, evidence) => {
    expect(refutes(evidence)).toBe(false);
  });

  test('code beside a comment does', () => {
    expect(refutes(at('// Checked here:\nassertAdmin(user);'))).toBe(true);
  });
});

describe('code that the change takes away', () => {
  const guard = at('assertAdmin(user);', 'src/app.ts', 'old');

  test('refutes nothing, for it is no longer there', () => {
    expect(refutes(guard)).toBe(false);
  });

  test('shows that a defect was there before', () => {
    expect(refutes(guard, 'pre-existing')).toBe(true);
    expect(refutes(evidenceAt(3), 'pre-existing')).toBe(false);
  });

  test('supports the finding that it is missing', () => {
    const disputed = {
      ...raised,
      positions: [
        {
          reviewer: 'bob',
          round: 2,
          stance: 'refute',
          ground: 'wrong',
          reason: '',
          evidence: [evidenceAt(30)],
          severity: null,
          counts: true,
        } as const,
      ],
    };
    expect(weighs(disputed, 'bob', 'uphold', [guard], null)).toBe(true);
  });
});

test.each([
  ['return', '  return total;', false],
  ['return;', '  return;', false],
  ['} else {', '  } else {', false],
  ['total', '  return total;', false],
  ['i += 1;', '  i += 1;', true],
  ['return total;', '  return total;', true],
])('%j of the line %j proves something: %j', (quote, line, proves) => {
  expect(tells(quote, line)).toBe(proves);
});

test.each([
  ['a.c', '*count = 0;', false],
  ['a.rs', '#[derive(Debug)]', false],
  ['a.h', '#include <stdio.h>', false],
  ['a.sql', '-- safe', true],
  ['a.js', '--i;', false],
  ['Dockerfile', '# safe', true],
  ['a.css', '#menu { color: red }', false],
  ['a.unknown', '// safe', false],
])('in %s, %j is a comment: %j', (path, line, comment) => {
  expect(isComment(path, line)).toBe(comment);
});
