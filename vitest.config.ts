import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Dependencies ship source maps without their sources; nobody here can mend that.
  logLevel: 'error',
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Their modules import without extensions, which only a bundler resolves.
    server: { deps: { inline: [/@actions\/(languageservice|expressions|workflow-parser)/] } },
    // Every test owns its folders, servers and processes, so files may run side by side.
    maxWorkers: 2,
    // What hangs is ended; what is only slow on a busy machine is not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
