import { defineConfig } from 'vitest/config';

/** These run the entire action. */
const action = ['__tests__/{e2e,faults}/**/*.test.ts'];

/** These start git thousands of times, which takes longer the more memory their worker has: each file gets its own. */
const repositories = ['__tests__/{change,context,git}/**/*.test.ts'];

export default defineConfig({
  // Dependencies ship source maps without their sources; nobody here can mend that.
  logLevel: 'error',
  test: {
    // Their modules import without extensions, which only a bundler resolves.
    server: { deps: { inline: [/@actions\/(languageservice|expressions|workflow-parser)/] } },
    // Every test owns its folders, servers and processes, so files may run side by side. With two processors, the third
    // worker uses the time in which others wait for processes and time limits.
    maxWorkers: 3,
    // The files share the workers, with all that these have loaded and compiled.
    isolate: false,
    setupFiles: ['__tests__/restore.ts'],
    // What hangs is ended; what is only slow on a busy machine is not wrong.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // The built action is compiled once for all its processes.
    env: { NODE_COMPILE_CACHE: new URL('node_modules/.cache/xreview', import.meta.url).pathname },
    globalSetup: ['__tests__/e2e/sarifs.ts'],
    teardownTimeout: 1_800_000,
    // Started in the order of their names: the long files first, so that all workers end at the same time.
    projects: [
      { extends: true, test: { name: 'action', include: action } },
      { extends: true, test: { name: 'git', include: repositories, isolate: true } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['__tests__/**/*.test.ts'],
          exclude: [...action, ...repositories, '**/node_modules/**'],
        },
      },
    ],
  },
});
