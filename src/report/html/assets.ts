import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, type Markup, ownMarkup } from '../../security/sanitize/sanitizer.ts';

/** Files of the page; each URL is written out so that the bundler ships its file. */
const styles = [
  new URL('./colours.css', import.meta.url),
  new URL('./page.css', import.meta.url),
  new URL('./findings.css', import.meta.url),
  new URL('./rounds.css', import.meta.url),
  new URL('./media.css', import.meta.url),
];
const scriptFile = new URL('./report.js', import.meta.url);

export interface Assets {
  readonly style: Markup;
  readonly script: Markup;
  /** Lets in the two above by their digests, a picture written into the page, and nothing else from anywhere. */
  readonly policy: Markup;
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export function readAssets(): Assets {
  const style = styles.map((file) => readFileSync(file, 'utf8')).join('');
  const script = readFileSync(scriptFile, 'utf8');
  const policy = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    style: html`<style>${ownMarkup(style)}</style>`,
    script: html`<script>${ownMarkup(script)}</script>`,
    // The browser reads it as an attribute; entities for its quotes would only make it hard to read for people.
    policy: html`<meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy)}">`,
  };
}
