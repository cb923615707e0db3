import * as fc from 'fast-check';
import { lexer, parse, type Token, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';
import {
  codeFence,
  forCell,
  forLog,
  forLogBlock,
  forMarkdown,
  forMarkdownBlock,
  forMarkdownElement,
  forMarkdownTableCell,
  forMermaid,
  forPlainText,
  inlineCode,
} from '../../../src/security/sanitize/sanitizer.ts';
import { hidesNothing, hostileText, hostileTexts } from '../hostile.ts';

/** The runner's own rules: lines split at CR and LF; `::` first after trimming, or `##[` anywhere. */
const commands = (log: string): string[] =>
  log.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));

const tokensOf = (markdown: string): Token[] => {
  const tokens: Token[] = [];
  void walkTokens(lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
};

/** Text that GitHub's filters look at after rendering: everything outside code. */
const renderedProse = (markdown: string): string =>
  parse(markdown, { async: false })
    .replace(/<code[^>]*>[\s\S]*?<\/code>/g, ' code ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

const living = /(?<![\w`])@[a-z0-9]|#\d|\bGH-\d|https?:\/\/\S|\bwww\.\w|\$/i;

const inert = ['text', 'escape', 'codespan', 'space'];

describe('forMarkdown', () => {
  test('makes only text and code spans, whatever it is given', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = forMarkdown(text);
        const strange = tokensOf(markdown).filter((token) => ![...inert, 'paragraph'].includes(token.type));
        expect(strange).toEqual([]);
        expect(markdown).not.toMatch(/\n/);
        expect(hidesNothing(markdown)).toBe(true);
        expect(renderedProse(markdown)).not.toMatch(living);
      }),
      { numRuns: 3000, examples: hostileTexts.map((nasty) => [nasty]) },
    );
  });

  test('makes only text and code of an HTML element inside Markdown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const element = forMarkdownElement(text);
        expect(element).not.toMatch(/[\r\n]/);
        const page = parse(`<details>\n<summary>${element}</summary>\n\nThe rest.\n\n</details>`, {
          async: false,
        });
        const [, inside = ''] = /<summary>([\s\S]*?)<\/summary>/.exec(page) ?? [];
        expect(inside).toBe(element);
        expect(inside.replace(/<\/?code>/g, '')).not.toMatch(/[<>]/);
        expect(hidesNothing(element)).toBe(true);
        expect(renderedProse(page)).not.toMatch(living);
      }),
      { numRuns: 2000, examples: hostileTexts.map((nasty) => [nasty]) },
    );
  });

  test('stays one cell in a table', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tables = lexer(`| a | b |\n|---|---|\n| ${forMarkdownTableCell(text)} | end |\n`);
        expect(tables.map((token) => token.type)).toEqual(['table']);
        const table = tables[0];
        if (table?.type !== 'table') throw new Error('no table');
        expect(table['rows']).toHaveLength(1);
        expect(table['rows'][0].at(-1).text).toBe('end');
        const inside = tokensOf(forMarkdownTableCell(text)).map((token) => token.type);
        expect(inside.filter((type) => ![...inert, 'paragraph'].includes(type))).toEqual([]);
      }),
      { numRuns: 2000, examples: hostileTexts.map((nasty) => [nasty]) },
    );
  });

  test('keeps what a person reads', () => {
    expect(forMarkdown('The handler passes `req.params.id` to db.query() & never awaits it.')).toBe(
      'The handler passes `req.params.id` to db.query() &amp; never awaits it.',
    );
    expect(renderedProse(forMarkdown('a_b * 2 < c > d [e] #f'))).toContain('a_b * 2 < c > d [e] #f');
  });

  test('shows mentions, references and addresses as code', () => {
    expect(forMarkdown('Ask @octo/team; fixes #12, see https://evil.example/x.')).toBe(
      'Ask `@octo/team`; `fixes #12`, see `https://evil.example/x`.',
    );
  });
});

describe('forMarkdownBlock', () => {
  test('makes paragraphs, plain lists and code, nothing else', () => {
    const allowed = [...inert, 'paragraph', 'code', 'list', 'list_item'];
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = forMarkdownBlock(text);
        expect(tokensOf(markdown).filter((token) => !allowed.includes(token.type))).toEqual([]);
        expect(tokensOf(markdown).filter((token) => token.type === 'list_item' && token['task'])).toEqual([]);
        expect(hidesNothing(markdown)).toBe(true);
        expect(renderedProse(markdown)).not.toMatch(living);
      }),
      { numRuns: 2000, examples: hostileTexts.map((nasty) => [nasty]) },
    );
  });

  test('keeps fenced code, and closes a fence left open', () => {
    expect(forMarkdownBlock('Use:\n\n```ts\nawait save();\n```\n\nand then\n```\nx')).toBe(
      'Use:\n\n```ts\nawait save();\n```\n\nand then\n\n```\nx\n```',
    );
  });
});

describe('codeFence and inlineCode', () => {
  test('cannot be left by their text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, language) => {
        const blocks = lexer(codeFence(text, language));
        expect(blocks.map((token) => token.type)).toEqual(['code']);
        const inline = tokensOf(`x ${inlineCode(text)} y`).filter((token) => token.type !== 'paragraph');
        expect(inline.every((token) => ['text', 'codespan'].includes(token.type))).toBe(true);
      }),
      { numRuns: 2000, examples: hostileTexts.map((nasty) => [nasty, '']) },
    );
  });

  test('count backticks as they are shown, without the terminal sequences between them', () => {
    for (const sequence of ['\u009b2J', '\u001b[2J', '\u001b]0;title\u0007']) {
      const text = `\`\`\`\ncode\n\`\`\`${sequence}\`\`\`\n# out`;
      expect(lexer(codeFence(text)).map((token) => token.type)).toEqual(['code']);
    }
  });

  test('never ask GitHub to draw', () => {
    expect(codeFence('graph TD', 'mermaid')).toBe('```\ngraph TD\n```');
  });
});

describe('forLog', () => {
  test('gives the runner no command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(commands(forLog(text))).toEqual([]);
        expect(commands(forLogBlock(text))).toEqual([]);
        expect(commands(forPlainText(text))).toEqual([]);
        expect(forLog(text)).not.toMatch(/[\r\n]/);
        expect(hidesNothing(forLog(text))).toBe(true);
        expect(hidesNothing(forLogBlock(text))).toBe(true);
      }),
      { numRuns: 3000, examples: hostileTexts.map((nasty) => [nasty]) },
    );
  });

  test('shows what was hidden', () => {
    expect(forLog('if (admin\u202E) {')).toBe('if (admin⟦U+202E⟧) {');
    expect(forLog('ok \u{1F469}\u200D\u{1F4BB}')).toBe('ok \u{1F469}\u200D\u{1F4BB}');
    expect(forLog(`x${'\u{E0041}'.repeat(40)}`)).toBe('x⟦U+E0041 and 39 more hidden characters⟧');
  });
});

describe('the other media', () => {
  test('forPlainText leaves no SARIF link, placeholder, mention or reference', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const plain = forPlainText(text);
        expect(plain).not.toMatch(/\]\(|\{\d+\}|@[A-Za-z0-9]|#\d/);
        expect(hidesNothing(plain)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('forCell starts no formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(forCell(text)).not.toMatch(/^\s*[=+\-@|%]|[\r\n\t]/);
      }),
    );
  });

  test('forMermaid holds nothing of its grammar', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(forMermaid(text)).not.toMatch(/[;:#<>"'`{}[\]|\\&\n]|%%|--/);
      }),
    );
  });
});
