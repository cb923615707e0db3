import { expect, test } from 'vitest';
import { openGitHubClient } from '../../src/github/client.ts';
import { dateOfMergeBase } from '../../src/github/merge-base.ts';
import { github } from '../doubles/github.ts';

test('GitHub tells when a merge base was committed, or nothing', async () => {
  const double = await github();
  const client = openGitHubClient({
    repository: 'octo/shop',
    token: 'ghs_token',
    baseUrl: double.url,
    bound: () => 5_000,
  });
  const ask = (): Promise<number | null> => dateOfMergeBase(client, 'a'.repeat(40), 'b'.repeat(40));
  expect(await ask()).toBeNull();
  double.mergeBaseDate = '2026-11-29T08:00:00Z';
  expect(await ask()).toBe(Date.UTC(2026, 10, 29, 8) / 1000);
  double.mergeBaseDate = 'yesterday';
  expect(await ask()).toBeNull();
  expect(double.violations).toEqual([]);
});
