import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every hostile case of docs/change.md names an existing test', () => {
  const page = readFileSync('docs/change.md', 'utf8');
  const table = page.slice(page.indexOf('## Hostile cases'), page.indexOf('## Measured'));
  const rows = [...table.matchAll(/^\| (?!case \|)([^|]+) \| ([^|]+) \|$/gm)];
  const tests = globSync('__tests__/{git,syntax,change,context,e2e}/*.test.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(rows.length).toBeGreaterThan(50);
  const missing = rows.filter(([, , title = '']) => !tests.includes(title.trim())).map(([row]) => row);
  expect(missing).toEqual([]);
});
