import { expect, test } from 'vitest';
import { toAnswer } from '../../src/reviewers/answer.ts';
import { findingAt } from '../debate/scripted.ts';

test('of more findings than are taken, the one that blocks is taken, wherever it stands', () => {
  const trifles = Array.from({ length: 150 }, (_, index) => findingAt(index + 1, { severity: 'info' }));
  const { answer, notes } = toAnswer({
    receipt: [],
    findings: [...trifles, findingAt(200, { severity: 'critical' })],
    positions: [],
    relocations: [],
  });
  expect(answer.findings[0]).toMatchObject({ severity: 'critical', line: 200 });
  expect(notes.join()).toContain('51 findings beyond the gravest 100');
});
