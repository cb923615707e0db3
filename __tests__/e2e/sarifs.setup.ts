import { afterAll, expect } from 'vitest';
import { keptFlaws } from './sarifs.ts';

// Loaded anew with each test file, unlike the modules that files of one worker share.
afterAll(async () => {
  expect(await keptFlaws()).toEqual([]);
});
