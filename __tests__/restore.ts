import { afterAll, vi } from 'vitest';

/** Files share their worker, so the next one must not find what this one has replaced. */
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
