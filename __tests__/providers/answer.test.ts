import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoriesOf } from '../../src/debate/categories.ts';
import { grounds, severities, stances } from '../../src/debate/finding.ts';
import { parseAnswer } from '../../src/providers/answer.ts';
import { formOf, type ModelAnswer } from '../../src/reviewers/answer.ts';

const form = formOf('change', []);
const read = (text: string) => parseAnswer(text, form);

const finding: ModelAnswer['findings'][number] = {
  path: 'src/stock.js',
  quote: '  await write(item, stock - 1);',
  line: 5,
  scenario: 'Two buyers at once.',
  explanation: 'The stock is read and written back without a lock.',
  title: 'Two buyers take the last item',
  assumes: null,
  category: 'race-condition',
  severity: 'critical',
  suggestion: null,
};
const answer: ModelAnswer = { receipt: ['bcdfgh'], findings: [finding], positions: [], relocations: [] };
const json = JSON.stringify(answer);
const empty = JSON.stringify({ ...answer, findings: [] });
const withFinding = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...answer, findings: [{ ...finding, ...more }] });

describe('an answer that means one thing is read, and how it was written is noted', () => {
  test.each([
    ['as requested', json, null],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``, null],
    ['thoughts before it', `<think>Is {"findings": [] right?</think>\n${json}`, 'thoughts'],
    ['thoughts of another tag', `<thinking>\nHm.\n</thinking>${json}`, 'thoughts'],
    ['thoughts whose beginning is missing', `The write races. {x}\n</think>\n${json}`, 'thoughts'],
    [
      'an answer that was dropped in the thoughts',
      `<think>${withFinding({ severity: 'info' })}</think>${json}`,
      'thoughts',
    ],
    ['the tags of Magistral', `[THINK]Hm.[/THINK]${json}`, 'thoughts'],
    ['prose around it', `Here is my review:\n${json}\nLet me know.`, 'text around'],
    ['prose around a fence', `Sure!\n\`\`\`json\n${json}\n\`\`\`\nDone.`, 'text around'],
    ['code in the prose', `I read if (a) { return {}; } and {"a": 1}. ${json}`, 'text around'],
    ['the same answer twice', `${json}\n${json}`, 'more than once'],
    ['severity in another case', withFinding({ severity: ' Critical\n' }), 'spelling in "severity"'],
    ['severity by another name', withFinding({ severity: 'BLOCKER' }), 'spelling in "severity"'],
    ['category with another hyphen', withFinding({ category: 'Race condition' }), 'spelling in "category"'],
    ['a number as text', withFinding({ line: '5' }), 'number as text in "line"'],
    ['null as text', JSON.stringify({ ...answer, findings: [{ ...finding }] }), null],
    ['a field too many', withFinding({ confidence: 0.9 }), 'ignored: "confidence"'],
    ['a null left out', json.replace('"assumes":null,', ''), 'no value for "assumes"'],
  ])('%s', (_, text, note) => {
    const parsed = read(text);
    expect(parsed).toMatchObject({ ok: true, value: answer, unread: [] });
    if (!parsed.ok) return;
    if (note === null) expect(parsed.note).toBeNull();
    else expect(parsed.note).toContain(note);
  });

  test('a tag inside the answer is text of the answer', () => {
    const quoting = withFinding({ quote: 'const tag = "</think>{";' });
    expect(read(quoting)).toMatchObject({ ok: true, note: null });
    expect(read(`<think>Hm.</think>${quoting}`)).toMatchObject({ ok: true, unread: [] });
  });
});

describe('an answer that may mean two things is refused', () => {
  const other = withFinding({ severity: 'info' });
  test.each([
    ['two different answers', `${json}\n${other}`, '2 different answers'],
    ['an example before the answer', `For example {"findings": []}. ${json}`, '2 different answers'],
    ['a second answer in a fence', `${json}\n\`\`\`json\n${other}\n\`\`\``, '2 different answers'],
    ['half an answer', json.slice(0, -10), 'ends in the middle'],
    ['an answer and half of another', `${json} ${other.slice(0, 40)}`, 'ends in the middle'],
    ['an answer only inside the thoughts', `<think>${json}</think>`, 'nothing but thoughts'],
    ['an answer inside thoughts that do not end', `<think>${json}`, 'thoughts do not end'],
    ['thoughts that do not end after it', `${json}<think>But no`, 'thoughts do not end'],
    ['an answer before a closing tag', `${json}</think>`, 'nothing but thoughts'],
    ['a key twice', json.replace('"findings"', '"findings":[],"findings"'), 'twice in one object'],
    ['the schema', 'The schema is {"type":"object","properties":{"findings":{"type":"array"}}}.', 'schema'],
    ['the schema before the answer', `{"type":"object","properties":{"findings":{}}} ${json}`, 'schema'],
    ['a broken attempt before the answer', `{"receipt": [], oops} ${json}`, 'not JSON'],
    ['a finding outside the answer', `${JSON.stringify(finding)} ${empty}`, 'outside the answer'],
    [
      'a finding in a list of another name',
      JSON.stringify({ ...JSON.parse(empty), issues: [finding] }),
      'unknown field "issues"',
    ],
    [
      'a finding in a field of another name',
      JSON.stringify({ ...JSON.parse(empty), result: { findings: [finding] } }),
      'unknown field "result"',
    ],
    ['prose', 'Looks good to me!', 'not JSON; it begins "Looks good to me!"'],
    ['a list of answers', `[${json},${other}]`, '2 different answers'],
    ['no list of findings', JSON.stringify({ ...answer, findings: undefined }), 'findings: '],
    ['null for a list', JSON.stringify({ ...answer, positions: null }), 'positions: '],
    ['an object of something else', '{}', 'does not match the schema'],
    ['nothing', ' \n', 'empty'],
  ])('%s', (_, text, why) => {
    const parsed = read(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.why).toContain(why);
  });
});

describe('an item that cannot be read', () => {
  test.each([
    ['an unknown severity', { severity: 'high' }, 'severity: '],
    ['a list of lines', { line: '5-9' }, 'line: '],
    ['no severity', { severity: undefined }, 'severity: '],
  ])('%s costs that item, not the answer', (_, more, why) => {
    const bad = { ...finding, title: 'Another', ...more };
    const parsed = read(JSON.stringify({ ...answer, findings: [finding, bad] }));
    expect(parsed).toMatchObject({
      ok: true,
      value: answer,
      unread: [{ list: 'findings', index: 1, why: expect.stringContaining(why) }],
    });
  });
});

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('{', '}', '"}', '<think>', '</think>', '```', '\\', '{"findings": []}', '\u2028'),
);
const answers: fc.Arbitrary<ModelAnswer> = fc.record({
  receipt: fc.array(text, { maxLength: 2 }),
  findings: fc.array(
    fc.record({
      path: text,
      quote: text,
      line: fc.option(fc.integer({ min: 1, max: 9_999 })),
      scenario: text,
      explanation: text,
      title: text,
      assumes: fc.option(text),
      category: fc.constantFrom(...categoriesOf('change')),
      severity: fc.constantFrom(...severities),
      suggestion: fc.option(text),
    }),
    { maxLength: 3 },
  ),
  positions: fc.array(
    fc.record({
      label: text,
      evidence: fc.array(fc.record({ path: text, quote: text }), { maxLength: 2 }),
      reason: text,
      position: fc.constantFrom(...stances),
      ground: fc.option(fc.constantFrom(...grounds)),
      severity: fc.option(fc.constantFrom(...severities)),
      sameAs: fc.option(text),
    }),
    { maxLength: 2 },
  ),
  relocations: fc.array(fc.record({ label: text, path: text, quote: text }), { maxLength: 2 }),
});

/** The same answer in another writing. */
const rewritten = (value: unknown, altered: (name: string, value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => rewritten(item, altered));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const put = altered(name, rewritten(inner, altered));
      return put === undefined ? [] : [[name, put]];
    }),
  );
};
const writings: Readonly<Record<string, (name: string, value: unknown) => unknown>> = {
  plain: (_, value) => value,
  upper: (name, value) =>
    ['severity', 'category', 'position', 'ground'].includes(name) && typeof value === 'string'
      ? ` ${value.toUpperCase().replaceAll('-', '_')} `
      : value,
  numbers: (_, value) => (typeof value === 'number' ? String(value) : value),
  nulls: (_, value) => (value === null ? undefined : value),
};
/** Prose without a brace that could begin an object, and without tags of thoughts. */
const prose = fc.string().map((words) => words.replace(/["<>[\]{}◁▷]/gu, ''));
/** Thoughts may hold anything but the tag that ends them. */
const thoughts = fc
  .oneof(
    text,
    answers.map((value) => JSON.stringify(value)),
  )
  .map((words) => words.replaceAll('</think>', ''));
const wrappings: Readonly<Record<string, (source: string, words: string, thought: string) => string>> = {
  bare: (source) => source,
  fenced: (source) => `\`\`\`json\n${source}\n\`\`\``,
  'in prose': (source, words) => `${words}\n${source}\n${words}`,
  'fenced in prose': (source, words) => `${words}\n\`\`\`\n${source}\n\`\`\`\n${words}`,
  thinking: (source, words, thought) => `<think>${thought}</think>\n${words}\n${source}`,
  'thinking, unopened': (source, words) => `${words}\n</thinking>\n${source}`,
  twice: (source, words) => `${source}\n${words}\n${source}`,
};
const sources = fc
  .tuple(answers, fc.constantFrom(...Object.keys(writings)), fc.option(fc.constant(2)))
  .map(([value, writing, indent]) => ({
    value,
    source: JSON.stringify(
      rewritten(value, writings[writing] ?? ((_, same) => same)),
      null,
      indent ?? undefined,
    ),
  }));

test('any valid answer is read as the same value, however it is wrapped and spelt', () => {
  fc.assert(
    fc.property(
      sources,
      fc.constantFrom(...Object.keys(wrappings)),
      prose,
      thoughts,
      ({ value, source }, wrapping, words, thought) => {
        const wrapped = wrappings[wrapping]?.(source, words, thought) ?? '';
        expect(read(wrapped)).toMatchObject({ ok: true, value, unread: [] });
      },
    ),
    { numRuns: 1_500 },
  );
});

test('any answer that is cut anywhere is not read as a complete one', () => {
  fc.assert(
    fc.property(
      sources,
      fc.constantFrom('bare', 'fenced', 'in prose', 'thinking', 'thinking, unopened'),
      prose,
      thoughts,
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ source }, wrapping, words, thought, share) => {
        const wrapped = wrappings[wrapping]?.(source, words, thought) ?? '';
        const end = wrapped.lastIndexOf(source) + source.length;
        expect(read(wrapped.slice(0, Math.floor(share * (end - 1)))).ok).toBe(false);
      },
    ),
    { numRuns: 1_500 },
  );
});

test('a hostile text is read in linear time', () => {
  for (const piece of ['{"a":', '<think>', '</think>', '<think></think>', '{"a', '{"a":[{', '{"findings":{'])
    expect(read(piece.repeat(200_000)).ok).toBe(false);
});
