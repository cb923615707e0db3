import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { mergeSettings } from '../src/config/inputs.ts';
import { settingMeta, settingNames } from '../src/config/schema.ts';
import { givenFile } from '../src/config/settings-file.ts';
import { reasonCodes } from '../src/debate/verdict.ts';

/** What people read must lead somewhere, and name everything that it promises to list. */

const documents = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md']).toSorted();
const read = (path: string): string => readFileSync(path, 'utf8');

/** Without blocks and spans of code, whose contents are no Markdown. */
const prose = (text: string): string =>
  text.replaceAll(/^```[\s\S]*?^```$/gmu, '').replaceAll(/`[^`\n]*`/gu, '');

/** The anchors that GitHub gives to headings: https://github.com/gjtorikian/html-pipeline, `toc_filter`. */
function anchorsOf(path: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = read(path)
    .replaceAll(/^```[\s\S]*?^```$/gmu, '')
    .matchAll(/^#{1,6} (.+)$/gmu);
  return new Set(
    [...headings].map(([, heading = '']) => {
      const slug = heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

const linksOf = (path: string): readonly string[] =>
  [...prose(read(path)).matchAll(/\]\(([^()\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:https?|mailto):/u.test(target));

/** Why a relative link leads nowhere; null where it leads somewhere. */
function fault(from: string, link: string): string | null {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : normalize(join(dirname(from), file));
  if (!existsSync(target)) return `${link}: no such file`;
  if (anchor === undefined) return null;
  return target.endsWith('.md') && anchorsOf(target).has(anchor) ? null : `${link}: no such heading`;
}

test.each(documents)('every relative link and anchor of %s resolves', (path) => {
  expect(linksOf(path).flatMap((link) => fault(path, link) ?? [])).toEqual([]);
});

test('the check of links sees a missing file and a missing heading', () => {
  expect(fault('README.md', 'docs/nowhere.md')).toContain('no such file');
  expect(fault('README.md', 'docs/settings.md#nowhere')).toContain('no such heading');
  expect(fault('docs/settings.md', '#outputs')).toBeNull();
});

test.each(documents)('%s names files of the project that exist', (path) => {
  const named = [
    ...read(path).matchAll(
      /`((?:__tests__|scripts|practice|bench|examples)\/[\w./-]+|src\/\w+\/[\w./-]+)`/gu,
    ),
  ].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('the README links every page of docs/', () => {
  const linked = new Set(linksOf('README.md').map((link) => normalize(link.split('#')[0] ?? '')));
  expect(documents.filter((path) => path.startsWith('docs/') && !linked.has(path))).toEqual([]);
});

describe('docs/endpoints.md', () => {
  const named = [
    ...read('docs/endpoints.md').matchAll(/\[[\w -]+\]\(\.\.\/(__tests__\/[\w/.-]+)\) “([^”]+)”/gu),
  ].map(([, file = '', title = '']) => ({ file, title }));

  test('names only tests that exist', () => {
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter(({ file, title }) => !existsSync(file) || !read(file).includes(title));
    expect(missing).toEqual([]);
  });

  test('names a test for each kind of endpoint and each form of an answer', () => {
    const [, table = ''] = read('docs/endpoints.md').split('## Tests of each kind of endpoint');
    const rows = table.split('\n').filter((line) => /^\| [a-zJ]/u.test(line) && line.includes('|'));
    const forms = [
      'stream',
      'JSON body',
      'structured output on',
      'structured output off',
      'tools',
      'thoughts',
    ];
    for (const form of [...forms, 'rate limit', 'cut context']) {
      const [, apis = '', program = ''] =
        rows
          .map((row) => row.split('|').map((cell) => cell.trim()))
          .find(([, name]) => name === form)
          ?.slice(1) ?? [];
      expect(apis, form).toContain('“');
      expect(program, form).toMatch(/“|does not apply/u);
    }
  });
});

describe('docs/troubleshooting.md', () => {
  const named = [...read('docs/troubleshooting.md').matchAll(/^\| `([a-z-]+)` \|/gmu)].map(
    ([, code = '']) => code,
  );

  test('has one row for each reason code', () => {
    expect(named.toSorted()).toEqual(reasonCodes.toSorted());
  });

  test('explains each reason code that the README names', () => {
    const table = read('README.md').split('### Troubleshooting')[1]?.split('\n## ')[0] ?? '';
    const rows = [...table.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|/gmu)];
    const codes = rows.flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z-]+)`/gu)].map(([, code = '']) => code),
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !named.includes(code))).toEqual([]);
  });
});

describe('YAML that people copy from README and docs/', () => {
  const blocks = globSync(['README.md', 'docs/*.md']).flatMap((path) =>
    [...read(path).matchAll(/```ya?ml\n([\s\S]*?)```/gu)].map(([, text = ''], index) => ({
      name: `${path}, block ${index + 1}`,
      text,
      value: z.unknown().parse(parse(text)),
    })),
  );
  const known: readonly string[] = settingNames;
  const settings = blocks.filter(({ value }) => {
    const keys = z.record(z.string(), z.unknown()).safeParse(value);
    return keys.success && Object.keys(keys.data).every((key) => known.includes(key));
  });
  const steps = blocks.flatMap(({ name, value }) => {
    const parsed = z
      .array(z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() }))
      .safeParse(value);
    return (parsed.success ? parsed.data : [])
      .filter(({ uses }) => uses?.startsWith('org/xreview-action@') === true)
      .map((step) => ({ name, inputs: Object.keys(step.with ?? {}) }));
  });

  test('there are settings files and steps', () => {
    expect(settings.length).toBeGreaterThan(5);
    expect(steps.length).toBeGreaterThan(3);
  });

  test.each(settings)('$name is a settings file that is accepted', ({ text }) => {
    expect(
      mergeSettings([{ label: 'file', given: givenFile(text, 'docs') }]).reviewers.length,
    ).toBeGreaterThan(0);
  });

  test.each(steps)('$name passes inputs that exist', ({ inputs }) => {
    const allowed: readonly string[] = settingNames.filter((name) => settingMeta(name).source !== 'file');
    expect(inputs.filter((input) => !allowed.includes(input))).toEqual([]);
  });
});
