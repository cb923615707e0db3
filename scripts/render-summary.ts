/**
 * Renders a job summary, the comment on a pull request or comments on lines as GitHub does:
 * `node scripts/render-summary.ts summary.md out.png`. No network: styles and Mermaid come from node_modules.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

/** What a text is shown as. `lines` are comments on lines, separated by rules as the demo writes them. */
const kinds = ['summary', 'comment', 'lines'] as const;
type Kind = (typeof kinds)[number];

/** Widths and colours of GitHub's pages. */
const palette = {
  light: { page: '#ffffff', bar: '#f6f8fa', line: '#d1d9e0', quiet: '#59636e' },
  dark: { page: '#0d1117', bar: '#151b23', line: '#3d444d', quiet: '#9198a1' },
} as const;

const box = (body: string, where: string): string =>
  `<section class="box"><header><b>github-actions</b> <span class="bot">bot</span> ${where}</header><article class="markdown-body">${body}</article></section>`;

/** The page of a text, in GitHub's style. */
async function page(text: string, kind: Kind, dark: boolean): Promise<string> {
  const scheme = dark ? 'dark' : 'light';
  const colours = palette[scheme];
  const style = await readFile(require.resolve(`github-markdown-css/github-markdown-${scheme}.css`), 'utf8');
  const mermaid = await readFile(require.resolve('@mermaid-js/tiny'), 'utf8');
  const texts = kind === 'lines' ? text.split('\n\n---\n\n') : [text];
  const parts = texts.map((one) => markdown.parse(one, { async: false }));
  const where = kind === 'lines' ? 'on lines of the change' : 'commented';
  const body =
    kind === 'summary'
      ? `<article class="markdown-body summary">${parts.join('')}</article>`
      : parts.map((part) => box(part, where)).join('');
  return `<!doctype html><meta charset="utf-8"><title>Summary</title><meta name="viewport" content="width=device-width">
<style>${style}
body { margin: 0; background: ${colours.page}; } .markdown-body.summary { max-width: 980px; margin: 0 auto; padding: 32px; }
.added { background: ${dark ? '#12261e' : '#dafbe1'}; color: ${dark ? '#3fb950' : '#116329'}; } .removed { background: ${dark ? '#25171c' : '#ffebe9'}; color: ${dark ? '#f85149' : '#82071e'}; }
pre.mermaid { text-align: center; }
.box { max-width: 880px; margin: 16px auto; border: 1px solid ${colours.line}; border-radius: 6px; overflow: hidden; font: 14px -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; color: ${colours.quiet}; }
.box header { padding: 8px 16px; background: ${colours.bar}; border-bottom: 1px solid ${colours.line}; } .box .markdown-body { padding: 16px; font-size: 14px; }
.bot { padding: 0 6px; border: 1px solid ${colours.line}; border-radius: 2em; font-size: 12px; }
@media (max-width: 600px) { .markdown-body.summary { padding: 16px; } .box { margin: 8px; } }</style>
${body}
<script>${mermaid.replaceAll('</script', '<\\/script')}</script>
<script>const folded = [...document.querySelectorAll('details:not([open])')];
for (const part of folded) part.open = true;
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${dark ? 'dark' : 'default'}' });
mermaid.run().then(() => { for (const part of folded) part.open = false; document.title = 'drawn'; }, (error) => { document.title = 'broken: ' + error; });</script>`;
}

export interface Picture {
  /** Unfolds all parts. */
  readonly open?: boolean;
  /** Height in pixels. */
  readonly height?: number;
  readonly width?: number;
  readonly kind?: Kind;
  readonly dark?: boolean;
}

/** Writes a PNG of the rendered text. Rejects if Mermaid cannot draw the diagram. */
export async function renderSummaryImage(
  text: string,
  image: string,
  { open = false, height, width = 1044, kind = 'summary', dark = false }: Picture = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'xreview-summary-'));
  try {
    const file = join(folder, 'summary.html');
    await writeFile(file, await page(text, kind, dark));
    await using browser = await openBrowser({
      viewport: { width, height: height ?? 300 },
      colorScheme: dark ? 'dark' : 'light',
    });
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

const usage =
  'usage: node scripts/render-summary.ts in.md out.png [--as summary|comment|lines] [--width 1044] [--height 1500] [--dark] [--open]\n';

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string', default: 'summary' },
      open: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      width: { type: 'string', default: '1044' },
      height: { type: 'string' },
    },
  });
  const [from, to] = positionals;
  const { open, dark, width, height } = values;
  const kind = kinds.find((one) => one === values.as);
  if (from === undefined || to === undefined || kind === undefined) {
    process.stderr.write(usage);
    process.exitCode = 1;
  } else {
    const size = { width: Number(width), ...(height === undefined ? {} : { height: Number(height) }) };
    await renderSummaryImage(await readFile(from, 'utf8'), resolve(to), { kind, open, dark, ...size });
  }
}
