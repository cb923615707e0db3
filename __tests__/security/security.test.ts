import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every claim of SECURITY.md names a test that exists', () => {
  const rows = readFileSync('SECURITY.md', 'utf8')
    .split('## Claims and their tests')[1]
    ?.split('## What is not')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| claim'));
  expect(rows?.length).toBeGreaterThan(10);
  for (const row of rows ?? []) {
    const named = [...row.matchAll(/`(__tests__\/[^`]+)`/gu)].map(([, path]) => path ?? '');
    expect(named, row).not.toEqual([]);
    for (const path of named) expect(existsSync(path), path).toBe(true);
  }
});
