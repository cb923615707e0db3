/**
 * The one sanitiser: text of the change, of models and of the world leaves only through a function named after the
 * medium it goes to. Each shows what was written and lets it do nothing there.
 */
import { visible, visibleLine } from './visible-text.ts';

export { forAttribute, forHtml, forHtmlBlock, forHtmlLine, html, Markup, ownMarkup } from './html.ts';
export {
  codeFence,
  forMarkdown,
  forMarkdownBlock,
  forMarkdownElement,
  forMarkdownTableCell,
  inlineCode,
  tableCode,
} from './markdown.ts';
export { clip, visible, visibleLine } from './visible-text.ts';

/**
 * One line of the runner's log. The runner takes `::` at the start of a line (after white space) and `##[` anywhere
 * in it for commands.
 */
export const forLog = (text: string): string =>
  visibleLine(text).replace(/^::/, ': :').replace(/##\[/g, '## [');

/** Several lines for the log, each behind `prefix`, which must not be blank. */
export const forLogBlock = (text: string, prefix = '│ '): string =>
  visible(text)
    .split('\n')
    .map((line) => prefix + line.replace(/##\[/g, '## [').trimEnd())
    .join('\n');

/**
 * Text for readers that show it as it is, but may see mentions, references, SARIF's `[link](1)` and `{0}` in it.
 * Those are parted or written with a look-alike; line feeds stay.
 */
export const forPlainText = (text: string): string =>
  visible(text)
    .replace(/\]\(/g, '] (')
    .replace(/\{(?=\d+\})/g, '{ ')
    .replace(/@(?=[A-Za-z0-9])/g, '＠')
    .replace(/#(?=\d)/g, '＃')
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/gm, '$1: :');

/** A spreadsheet's cell: one line that no program takes for a formula. Quoting for CSV is the writer's. */
export const forCell = (text: string): string => visibleLine(text).replace(/^(?=[=+\-@|%])/, "'");

/** A label in a Mermaid diagram: letters, digits and harmless punctuation; the rest becomes a space. */
export const forMermaid = (text: string): string =>
  visibleLine(text)
    .replace(/[^\p{L}\p{M}\p{N} .,/()+·×$%?!_-]/gu, ' ')
    .replace(/%%+/g, '%')
    .replace(/-{2,}/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
