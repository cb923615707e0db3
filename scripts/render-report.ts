/**
 * Takes a screenshot of a report in a real browser: `node scripts/render-report.ts report.html out.png`. A result.json
 * instead of the page is rendered first; with `out.pdf` the page is printed.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { renderReport } from '../src/report/html/page.ts';
import { resultSchema } from '../src/result/result.ts';
import { openBrowser } from './browser.ts';

export interface Shot {
  readonly dark: boolean;
  readonly width: number;
  /** Height in pixels; the entire page if undefined. */
  readonly height: number | undefined;
  /** A CSS selector; only its first element is in the picture. */
  readonly only: string | undefined;
}

/** The page, or the rendering of a result. */
async function pageOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  return file.endsWith('.json') ? renderReport(resultSchema.parse(JSON.parse(text))) : text;
}

export async function renderReportImage(from: string, to: string, shot: Shot): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'xreview-report-'));
  try {
    const file = join(folder, 'report.html');
    await writeFile(file, await pageOf(from));
    await using browser = await openBrowser({
      viewport: { width: shot.width, height: shot.height ?? 800 },
      colorScheme: shot.dark ? 'dark' : 'light',
    });
    const tab = await browser.context.newPage();
    await tab.goto(pathToFileURL(file).href);
    if (to.endsWith('.pdf')) await tab.pdf({ path: to, format: 'A4', printBackground: true });
    else if (shot.only !== undefined) await tab.locator(shot.only).first().screenshot({ path: to });
    else await tab.screenshot({ path: to, fullPage: shot.height === undefined });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dark: { type: 'boolean', default: false },
      width: { type: 'string', default: '1200' },
      height: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const [from, to] = positionals;
  const { dark, width, height, only } = values;
  if (from === undefined || to === undefined) {
    process.stderr.write(
      'usage: node scripts/render-report.ts report.html|result.json out.png|out.pdf [--dark] [--width 1200] [--height 1500] [--only SELECTOR]\n',
    );
    process.exitCode = 1;
  } else {
    const shot = {
      dark,
      width: Number(width),
      height: height === undefined ? undefined : Number(height),
      only,
    };
    await renderReportImage(resolve(from), resolve(to), shot);
  }
}
