/** A real browser for screenshots and tests: Debian's Chromium, without its own network requests. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

export const browserPath = '/usr/bin/chromium';

/** Whether Chromium is installed. */
export const hasBrowser = existsSync(browserPath);

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser extends AsyncDisposable {
  readonly context: BrowserContext;
}

/** Starts a browser with an empty profile, which is deleted when the browser is disposed. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'xreview-browser-'));
  const leave = () => rm(profile, { recursive: true, force: true });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath,
      headless: true,
      args,
      ...options,
    });
    return {
      context,
      async [Symbol.asyncDispose]() {
        await context.close();
        await leave();
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}
