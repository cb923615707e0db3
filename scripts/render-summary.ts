/**
 * Renders a job summary as GitHub does: `node scripts/render-summary.ts summary.md out.png`. No network: styles and
 * Mermaid come from node_modules.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Marked } from 'marked';
import { openBrowser } from './browser.ts';

const require = createRequire(import.meta.url);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const diffLine = (line: string): string => {
  if (line.startsWith('+')) return `<span class="added">${escaped(line)}</span>`;
  return line.startsWith('-') ? `<span class="removed">${escaped(line)}</span>` : escaped(line);
};

const markdown = new Marked({
  gfm: true,
  renderer: {
    code({ text, lang }) {
      if (lang === 'mermaid') return `<pre class="mermaid">${escaped(text)}</pre>`;
      const body = lang === 'diff' ? text.split('\n').map(diffLine).join('\n') : escaped(text);
      return `<pre><code>${body}</code></pre>`;
    },
  },
});

/** The page: GitHub's light style sheet, in the width of a job summary. */
async function page(text: string): Promise<string> {
  const style = await readFile(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
  const mermaid = await readFile(join(dirname(require.resolve('mermaid')), 'mermaid.min.js'), 'utf8');
  const body = await markdown.parse(text);
  return `<!doctype html><meta charset="utf-8"><title>Summary</title>
<style>${style}
body { margin: 0; background: #fff; } .markdown-body { max-width: 980px; margin: 0 auto; padding: 32px; }
.added { background: #dafbe1; color: #116329; } .removed { background: #ffebe9; color: #82071e; }
pre.mermaid { background: #fff; text-align: center; }</style>
<article class="markdown-body">${body}</article>
<script>${mermaid.replaceAll('</script', '<\\/script')}</script>
<script>mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
mermaid.run().then(() => { document.title = 'drawn'; }, (error) => { document.title = 'broken: ' + error; });</script>`;
}

export interface Picture {
  /** Unfolds all parts. */
  readonly open?: boolean;
  /** Height in pixels. */
  readonly height?: number;
}

/** Writes a PNG of the rendered summary. Rejects if Mermaid cannot draw the diagram. */
export async function renderSummaryImage(
  text: string,
  image: string,
  { open = false, height }: Picture = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'xreview-summary-'));
  try {
    const file = join(folder, 'summary.html');
    await writeFile(file, await page(text));
    await using browser = await openBrowser({ viewport: { width: 1044, height: height ?? 800 } });
    const tab = await browser.context.newPage();
    await tab.goto(pathToFileURL(file).href);
    await tab.waitForFunction("document.title !== 'Summary'");
    const title = await tab.title();
    if (title !== 'drawn') throw new Error(`Mermaid: ${title}`);
    if (open)
      await tab.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
    await tab.screenshot({ path: image, fullPage: height === undefined });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { open: { type: 'boolean', default: false }, height: { type: 'string' } },
  });
  const [from, to] = positionals;
  const { open, height } = values;
  if (from === undefined || to === undefined) {
    process.stderr.write(
      'usage: node scripts/render-summary.ts summary.md out.png [--open] [--height 1500]\n',
    );
    process.exitCode = 1;
  } else {
    const picture = { open, ...(height === undefined ? {} : { height: Number(height) }) };
    await renderSummaryImage(await readFile(from, 'utf8'), resolve(to), picture);
  }
}
