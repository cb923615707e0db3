import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { whyIsolationIsNeeded } from '../../src/sandbox/unisolated.ts';

const checkoutWith = (config: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'xreview-unisolated-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, '.git', 'config'), config);
  return root;
};
const plain = '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/octo/shop\n';

test.each([
  'OPENAI_API_KEY',
  'AWS_SECRET_ACCESS_KEY',
  'GITHUB_TOKEN',
  'GH_PAT',
  'DB_PASSWORD',
  'INPUT_GITHUB-TOKEN',
  'NPM_CONFIG__AUTH',
])('%s in the environment', async (name) => {
  expect(await whyIsolationIsNeeded(checkoutWith(plain), { [name]: 'x' })).toContain(name);
});

test.each([
  '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eA==\n',
  '[includeIf "gitdir:/a/.git"]\n\tpath = /tmp/credentials.config\n',
  '[credential]\n\thelper = store\n',
  '[remote "origin"]\n\turl = https://x-access-token:y@github.com/octo/shop\n',
])('a checkout that keeps a token: %j', async (config) => {
  expect(await whyIsolationIsNeeded(checkoutWith(config), {})).toContain('persist-credentials: false');
});

test('a job without keys', async () => {
  const env = { PATH: '/usr/bin', ACTIONS_RUNTIME_TOKEN: 'x', GITHUB_TOKEN: '', GITHUB_WORKSPACE: '/w' };
  expect(await whyIsolationIsNeeded(checkoutWith(plain), env)).toBeNull();
});
