import { describe, expect, test } from 'vitest';
import { counts, isComment, isDistinctive } from '../../../src/debate/evidence/evidence.ts';
import type { Evidence } from '../../../src/debate/finding.ts';
import { evidenceAt } from '../builders.ts';

const at = (quote: string, path = 'src/app.ts', side: 'new' | 'old' = 'new'): Evidence => ({
  path,
  quote,
  resolved: { side, startLine: 3, endLine: 3 },
  connection: 'connected',
});
const refutes = (evidence: Evidence, ground: 'wrong' | 'pre-existing' = 'wrong') =>
  counts(evidence, { stance: 'refute', ground });

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
    expect(counts(guard, { stance: 'uphold', ground: null })).toBe(true);
  });
});

test.each([
  ['connected', 'wrong', true],
  ['connected', 'handled-elsewhere', true],
  ['own-lines', 'wrong', true],
  ['own-lines', 'handled-elsewhere', false],
  ['own-lines', 'intended', false],
  ['none', 'wrong', false],
] as const)('a quote that is %s counts for a refutation as %s: %s', (connection, ground, expected) => {
  expect(counts({ ...evidenceAt(3), connection }, { stance: 'refute', ground })).toBe(expected);
});

test.each([
  ['return', '  return total;', false],
  ['return;', '  return;', false],
  ['} else {', '  } else {', false],
  ['total', '  return total;', false],
  ['i += 1;', '  i += 1;', true],
  ['return total;', '  return total;', true],
])('%j of the line %j proves something: %j', (quote, line, proves) => {
  expect(isDistinctive(quote, line)).toBe(proves);
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
