import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryWith, runWithModels } from './action-run.ts';
import { after, before } from './shop.ts';

test('the report is written unasked, notes where asked, and a transcript that cannot be is missed aloud', async () => {
  const ends = repositoryWith(before, after);
  const { outputs, result, summary, status, temp } = await runWithModels(ends, {
    inputs: { 'notes-file': 'out/notes.md', 'transcript-file': 'README.md/transcript.jsonl' },
  });
  expect(status).toBe(1);
  expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
  const missed = 'The transcript is missing or not complete.';
  expect(result.notices.find((notice) => notice.startsWith(missed))).toMatch(
    /README\.md\/transcript\.jsonl could not be written .* Set transcript-file to a path in a writable folder/u,
  );
  expect(outputs).toMatchObject({
    'transcript-file': '',
    'report-file': join(temp, 'xreview', 'report.html'),
    'notes-file': join(ends.repository.path, 'out', 'notes.md'),
  });
  const report = readFileSync(outputs['report-file'] ?? '', 'utf8');
  const notes = readFileSync(outputs['notes-file'] ?? '', 'utf8');
  for (const text of [report, notes, summary]) expect(text).toContain(missed);
  for (const { id } of result.findings) {
    expect(report).toContain(`id="${id}"`);
    expect(notes).toContain(`\`${id}\``);
  }
  expect(existsSync(join(temp, 'xreview', 'notes.md'))).toBe(false);
});
