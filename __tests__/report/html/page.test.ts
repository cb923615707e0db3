import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Browser, browserPath, hasBrowser, openBrowser } from '../../../scripts/browser.ts';
import { renderReport } from '../../../src/report/html/page.ts';
import type { Result } from '../../../src/result/result.ts';
import { aFinding, anthropic, aPosition, aResult, openai } from '../factory.ts';

/** The page in a real browser, where there is one; `.ci/run` installs it. */

const hostile =
  '<img src="https://evil.example/p.png" onerror="document.title=1"><script>document.title=2</script>';

const confirmed = aFinding({ title: 'Bound late' });
const disputed = aFinding({
  title: 'Lost update',
  category: 'race-condition',
  status: 'disputed',
  severity: 'major',
  blocking: false,
  reportedBy: [openai],
  refuters: [anthropic],
  positions: [
    aPosition({ reviewer: anthropic, stance: 'refute', ground: 'wrong', reason: 'A lock is held.' }),
  ],
});
const other = { level: 'file', path: 'src/very/long/'.repeat(12), quote: 'x', why: 'Not found.' } as const;
const dismissed = aFinding({
  title: hostile,
  explanation: hostile,
  status: 'dismissed',
  severity: 'info',
  blocking: false,
  location: other,
  positions: [aPosition({ stance: 'refute', reason: hostile })],
  refuters: [openai],
});
const result = aResult({ findings: [disputed, confirmed, dismissed] });

let folder: string;
let browser: Browser;

/** What a page did that it should not: anything in the console, any request but for itself. */
interface Watched {
  readonly page: Page;
  readonly said: readonly string[];
  readonly asked: readonly string[];
}

async function watch(page: Page, html: string): Promise<Watched> {
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  const file = join(folder, `${Math.random()}.html`);
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  return { page, said, asked: asked.slice(1) };
}

async function open(of: Result = result, viewport = { width: 1200, height: 900 }): Promise<Watched> {
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  await page.setViewportSize(viewport);
  const watched = await watch(page, renderReport(of));
  onTestFinished(() => {
    expect(watched.said).toEqual([]);
    expect(watched.asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });
  return watched;
}

/** Titles of the findings that are shown. */
const shown = (page: Page): Promise<string[]> => page.locator('.finding:visible h4').allTextContents();
const titles = ['Lost update', 'Bound late', hostile];

/** Waits for the script to have done what the last input asks for. */
const settles = async (page: Page, wanted: readonly string[]): Promise<void> => {
  await expect.poll(() => shown(page)).toEqual(wanted);
  expect(await page.locator('#shown').textContent()).toBe(`${wanted.length} of ${titles.length}`);
};

describe.skipIf(!hasBrowser)(`the report in a browser (skipped where ${browserPath} is missing)`, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xreview-page-'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  test('filters by standing, severity, category, reviewer, file and text, alone and together', async () => {
    const { page } = await open();
    await settles(page, titles);
    await page.getByText('disputed 1').click();
    await settles(page, ['Lost update']);
    await page.getByText('confirmed 1', { exact: true }).click();
    await settles(page, ['Lost update', 'Bound late']);
    await page.getByText('critical 1').click();
    await settles(page, ['Bound late']);
    await page.getByRole('button', { name: 'Clear' }).click();
    await settles(page, titles);
    await page.getByLabel('Category').selectOption('Race condition');
    await settles(page, ['Lost update']);
    await page.getByLabel('Category').selectOption('any');
    await page.getByLabel('Reviewer').selectOption('reported by claude-opus-5-5');
    await settles(page, ['Bound late', hostile]);
    await page.getByLabel('File').selectOption(other.path);
    await settles(page, [hostile]);
    await page.getByLabel('File').selectOption('any');
    await page.getByLabel('Reviewer').selectOption('refuted by claude-opus-5-5');
    await settles(page, ['Lost update']);
    await page.getByLabel('Reviewer').selectOption('any');
    await page.getByLabel('Text').fill('LOCK held.');
    await settles(page, ['Lost update']);
    await page.getByLabel('Text').fill('in no finding');
    await settles(page, []);
    expect(await page.getByText('No finding matches these filters.').isVisible()).toBe(true);
  });

  test('is worked with keys alone', async () => {
    const { page } = await open();
    const at = (): Promise<string> =>
      page.evaluate("document.activeElement.closest('.finding')?.querySelector('h4').textContent ?? ''");
    const folded = (): Promise<number> => page.locator('.finding > details:not([open])').count();
    const [first, second] = [
      page.locator('.finding > details').nth(0),
      page.locator('.finding > details').nth(1),
    ];
    for (const [key, title] of [
      ['j', 'Lost update'],
      ['j', 'Bound late'],
      ['k', 'Lost update'],
      ['k', 'Lost update'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await at()).toBe(title);
    }
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('open')).toBeNull();
    expect(await second.getAttribute('open')).toBe('');
    await page.keyboard.press('x');
    expect(await folded()).toBe(0);
    await page.keyboard.press('x');
    expect(await folded()).toBe(3);
    await page.keyboard.press('/');
    await page.keyboard.type('jx?c bound');
    expect(await page.getByLabel('Text').inputValue()).toBe('jx?c bound');
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await settles(page, titles);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await page.keyboard.press('Control+j');
    await page.getByRole('checkbox', { name: 'disputed' }).focus();
    await page.keyboard.press('Space');
    await settles(page, ['Lost update']);
  });

  test('an address that names a finding unfolds it, though filters hide it', async () => {
    const { page } = await open();
    await page.getByText('disputed 1').click();
    await settles(page, ['Lost update']);
    await page.evaluate(`location.hash = '#${dismissed.id}'`);
    await settles(page, titles);
    expect(await page.locator(`#${dismissed.id} > details`).getAttribute('open')).toBe('');
  });

  test('what models say stays text', async () => {
    const { page } = await open();
    expect(await page.title()).toContain('Orders: read by id');
    expect(await page.locator('img, .finding script, iframe').count()).toBe(0);
    expect(await page.locator('h4', { hasText: hostile }).count()).toBe(1);
  });

  test('a second wall stands behind the first: raw markup runs nothing and fetches nothing', async () => {
    const fetched: string[] = [];
    const server = createServer((request, response) => {
      fetched.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const evil = `http://127.0.0.1:${address.port}`;
    const raw = `<img src="${evil}/img" onerror="document.title='ran'"><script>document.title='ran'</script><script src="${evil}/js"></script><link rel="stylesheet" href="${evil}/css"><iframe src="${evil}/frame"></iframe><p style="background:url(${evil}/bg)">`;
    const page = await browser.context.newPage();
    onTestFinished(() => page.close());
    await watch(
      page,
      renderReport(result).replace('<main>', () => `<main>${raw}`),
    );
    expect(await page.title()).not.toBe('ran');
    expect(fetched).toEqual([]);
    await page.getByText('disputed 1').click();
    await settles(page, ['Lost update']);
  });

  test('shows both sides of a dispute beside each other, and one above the other on a phone', async () => {
    const columns = async (width: number): Promise<number> => {
      const { page } = await open(result, { width, height: 900 });
      const boxes = await page
        .locator(`#${disputed.id} .sides > section`)
        .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().left)));
      expect(boxes).toHaveLength(2);
      expect(await page.locator(`#${disputed.id} .sides`).innerText()).toContain('A lock is held.');
      return new Set(boxes).size;
    };
    expect([await columns(1200), await columns(390)]).toEqual([2, 1]);
  });

  test('filters take one line on a phone until they are unfolded, and never cover the page', async () => {
    const { page } = await open(result, { width: 390, height: 800 });
    const filters = page.locator('#filters');
    expect((await filters.boundingBox())?.height ?? 0).toBeLessThan(60);
    await page.keyboard.press('/');
    expect(await page.getByLabel('Text').isVisible()).toBe(true);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect((await filters.boundingBox())?.y ?? 0).toBeLessThan(0);
  });

  test('of many findings that block, the first are unfolded and the rest is folded', async () => {
    const many = Array.from({ length: 6 }, () => aFinding());
    const { page } = await open(aResult({ findings: many }));
    expect(await page.locator('.finding > details[open]').count()).toBe(2);
    expect(await page.locator('.finding > details').count()).toBe(6);
  });

  test('fits a phone', async () => {
    const { page } = await open(result, { width: 390, height: 800 });
    await page.keyboard.press('x');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test('prints unfolded and without its filters, and folds again', async () => {
    const { page } = await open();
    const before = await page.locator('details:not([open])').count();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(
      "addEventListener('beforeprint', () => { document.body.dataset.folded = document.querySelectorAll('details:not([open])').length; })",
    );
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.locator('body').getAttribute('data-folded')).toBe('0');
    expect(await page.locator('details:not([open])').count()).toBe(before);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
  });

  test.each(['light', 'dark'] as const)('can be read in the %s', async (colorScheme) => {
    const { page } = await open();
    await page.emulateMedia({ colorScheme });
    const faint: unknown = await page.evaluate(contrast);
    expect(faint).toEqual([]);
  });

  test('shows everything where scripts do not run', async () => {
    const options: BrowserContextOptions = { javaScriptEnabled: false };
    await using plain = await openBrowser(options);
    const { page } = await watch(await plain.context.newPage(), renderReport(result));
    expect(await shown(page)).toEqual(titles);
    expect(await page.locator('#filters').isVisible()).toBe(false);
  });
});

/** Texts whose contrast to what is behind them is under 4.5 to 1, as WCAG 2.2 counts it; run in the page. */
const contrast = `(() => {
  const rgb = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [r, g, b] = colour.map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour.slice(0, 3);
    }
    return [255, 255, 255];
  };
  for (const part of document.querySelectorAll('details')) part.open = true;
  const faint = new Set();
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!own || element.closest('script, style, title, option, .skip, [hidden]') !== null) continue;
    const [a, b] = [light(rgb(getComputedStyle(element).color).slice(0, 3)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faint.add(element.tagName + '.' + element.className + ' ' + ratio.toFixed(2));
  }
  return [...faint];
})()`;
