import { proseBlocks, proseSpans } from './prose.ts';
import { visible, visibleLine } from './visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const escaped = (text: string): string => text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

/** Text of an HTML element; line feeds stay. Safe in a quoted attribute too. */
export const forHtml = (text: string): string => escaped(visible(text));

/** The value of a quoted HTML attribute, on one line. */
export const forAttribute = (text: string): string => escaped(visibleLine(text));

/** HTML of our own making. Only `html` and `ownMarkup` make it, so that text cannot be taken for it. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

type Part = string | number | Markup | readonly Part[];

const written = (part: Part): string => {
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'string') return forHtml(part);
  return typeof part === 'number' ? String(part) : part.map(written).join('');
};

/** A template for HTML: whatever is put into it is text, unless it is `Markup` itself. Attributes must be quoted. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((string, index) => string + written(parts[index] ?? '')).join(''));

/** Style sheets and scripts of our own, as they stand. Never for text from elsewhere. */
export const ownMarkup = (text: string): Markup => new Markup(text);

const inline = (line: string): readonly Markup[] =>
  proseSpans(line).map(({ code, text }) => (code ? html`<code>${text}</code>` : html`${text}`));

/** Prose of one line that keeps its code spans. */
export const forHtmlLine = (text: string): Markup => html`${inline(visibleLine(text))}`;

/** Prose of several paragraphs: blank lines, plain bullet lists, fenced code and code spans are kept; nothing else is. */
export const forHtmlBlock = (text: string): Markup =>
  html`${proseBlocks(visible(text)).map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${inline(block.text)}</p>`;
      case 'list':
        return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
      case 'code':
        return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    }
  })}`;
