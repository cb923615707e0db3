import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Dependencies ship source maps without their sources; nobody here can mend that.
  logLevel: 'error',
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Their modules import without extensions, which only a bundler resolves.
    server: { deps: { inline: [/@actions\/(languageservice|expressions|workflow-parser)/] } },
    // Every test owns its folders, servers and processes, so files may run side by side.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
