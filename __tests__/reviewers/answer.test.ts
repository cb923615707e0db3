import { expect, test } from 'vitest';
import { toAnswer } from '../../src/reviewers/answer.ts';
import { findingAt } from '../debate/scripted.ts';

test('of too many findings the one that blocks is kept, whatever its position', () => {
  const trifles = Array.from({ length: 150 }, (_, index) => findingAt(index + 1, { severity: 'info' }));
  const { answer, notes } = toAnswer({
    receipt: [],
    findings: [...trifles, findingAt(200, { severity: 'critical' })],
    positions: [],
    relocations: [],
  });
  expect(answer.findings[0]).toMatchObject({ severity: 'critical', line: 200 });
  expect(notes.join()).toContain('51 findings beyond the 100 most severe');
});
