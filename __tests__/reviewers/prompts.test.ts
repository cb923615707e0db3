import { globSync, readFileSync } from 'node:fs';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { english } from '../../src/config/language.ts';
import { categories, categoriesOf, categoryIds, kindOf, type Subject } from '../../src/debate/categories.ts';
import { grounds, severities, stances } from '../../src/debate/finding.ts';
import type { Question, RelayedFinding } from '../../src/debate/reviewer.ts';
import { answerSchema, schemaOf } from '../../src/reviewers/answer.ts';
import { instructions, type PromptName, prompt, promptNames } from '../../src/reviewers/prompts.ts';
import {
  changeText,
  followUpText,
  questionText,
  type RequestContext,
  repairText,
} from '../../src/reviewers/request.ts';
import { openFence } from '../../src/security/fence.ts';

/** What is put to models, word for word. */

const folder = new URL('../../src/reviewers/prompts/', import.meta.url);
const fileTexts = new Map(
  globSync('**/*.md', { cwd: folder })
    .toSorted()
    .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
);
const subjects: readonly Subject[] = ['change', 'plan'];
const fence = openFence('0123456789abcdef');
const reviewTexts = (subject: Subject): string => {
  const questions: readonly PromptName[] = [
    'change',
    'blind',
    'adversarial',
    'cross-examination',
    'rebuttal',
    'judge-too',
    'earlier',
    'relocation',
    'missing',
    'repair',
    'spec',
    'guidelines',
    'usages',
  ];
  return [
    instructions({ subject, lookUps: true, language: english }),
    ...questions.map((name) => prompt(name, everySlot, subject)),
  ].join('\n');
};

/** Each slot of all texts, filled with its own name. */
const everySlot: Readonly<Record<string, string>> = Object.fromEntries(
  [...fileTexts.values()].flatMap((text) =>
    [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, slot = '']) => [slot, `⟨${slot}⟩`]),
  ),
);

describe.each(subjects)('about a %s', (subject) => {
  test.each(promptNames)('%s, with each slot filled', (name) => {
    expect(prompt(name, everySlot, subject)).toMatchSnapshot();
  });

  test.each([true, false])('the system text, with look-ups: %s', (lookUps) => {
    expect(instructions({ subject, lookUps, language: english })).toMatchSnapshot();
  });

  const finding: RelayedFinding = {
    label: 'F1',
    category: 'race-condition',
    severity: 'critical',
    title: 'A lost update',
    explanation: 'It is read, then written.',
    scenario: 'Two at once.',
    assumes: 'No caller holds a lock.',
    path: 'src/a.js',
    startLine: 3,
    endLine: 4,
    quote: 'const left = load();',
    clause: { document: 'LIMITS.md', quote: 'No update is lost.', relation: 'unmet' },
  };
  const aboutFile: RelayedFinding = {
    ...finding,
    label: 'F2',
    assumes: null,
    startLine: null,
    endLine: null,
  };
  const none = { judge: [], disputes: [], own: [], earlier: [] } as const;
  const dispute = {
    finding,
    arguments: [
      {
        stance: 'refute',
        ground: 'pre-existing',
        reason: 'It was there.',
        evidence: [
          { path: 'src/a.js', quote: 'old();', resolved: { side: 'old', startLine: 2, endLine: 2 } },
          { path: 'src/a.js', quote: 'nowhere();', resolved: null },
        ],
      },
      {
        stance: 'uphold',
        ground: null,
        reason: 'It is new.',
        evidence: [
          { path: 'src/a.js', quote: 'fresh();', resolved: { side: 'new', startLine: 5, endLine: 5 } },
        ],
      },
    ],
  } as const;
  const questions: Readonly<Record<string, Question>> = {
    'independent review': { kind: 'independent-review', round: 1 },
    relocation: {
      kind: 'relocation',
      round: 1,
      unlocated: [{ label: 'U1', title: 'A lost update', path: 'src/a.js', quote: 'gone();' }],
    },
    'findings to judge': { kind: 'exchange', round: 2, ...none, judge: [finding, aboutFile] },
    'findings to judge beside own': {
      kind: 'exchange',
      round: 2,
      ...none,
      judge: [finding],
      own: [aboutFile],
    },
    'earlier findings': { kind: 'exchange', round: 2, ...none, earlier: [finding] },
    'earlier findings and others to judge': {
      kind: 'exchange',
      round: 2,
      ...none,
      judge: [finding],
      earlier: [aboutFile],
    },
    disputes: { kind: 'exchange', round: 3, ...none, disputes: [dispute] },
    'disputes and new findings': {
      kind: 'exchange',
      round: 3,
      ...none,
      disputes: [dispute],
      judge: [aboutFile],
    },
  };
  test.each(Object.entries(questions))('the question: %s', (_, question) => {
    const viewpoint = { role: 'general', lens: 'Look at all of it.', adversarial: false, focus: '' };
    expect(questionText(question, viewpoint, fence, subject)).toMatchSnapshot();
  });

  test('the independent review with a focus, adversarial', () => {
    const viewpoint = { role: 'security', lens: 'Look.', adversarial: true, focus: 'The payments.' };
    expect(
      questionText({ kind: 'independent-review', round: 1 }, viewpoint, fence, subject),
    ).toMatchSnapshot();
  });

  const line = { kind: 'context', text: 'const left = load();', oldLine: 9, newLine: 10 } as const;
  const bundle = {
    id: 'b2',
    tokens: 9,
    files: [
      {
        path: 'src/a "b".js',
        oldPath: 'src/old.js',
        status: 'renamed',
        part: { index: 1, of: 2 },
        outline: '1–14 function load()',
        excerpts: [
          {
            hunks: ['src/a.js#1'],
            symbol: 'function load()',
            lines: [
              line,
              { kind: 'removed', text: '\tFILE "x.js" added', oldLine: 10, newLine: null },
              { kind: 'added', text: '', oldLine: null, newLine: 11 },
            ],
          },
        ],
      },
    ],
  } as const;
  const bare: RequestContext = {
    subject,
    language: english,
    leftOut: [],
    bundles: 1,
    carried: [],
    requirements: [],
    guidance: [],
    usages: new Map(),
  };
  const usage = {
    name: 'load',
    removed: false,
    kind: 'call',
    path: 'src/b.js',
    line: 3,
    inside: null,
    text: 'load();',
  } as const;
  const around: Readonly<Record<string, RequestContext>> = {
    'all of it in one request': bare,
    'all that changed since': { ...bare, carried: ['src/b.js'] },
    'a part, with everything a request can say beside it': {
      ...bare,
      bundles: 3,
      requirements: [{ name: 'LIMITS.md', text: 'No update is lost.' }],
      guidance: [
        { source: 'AGENTS.md', scope: '**', text: 'Never sleep.', cut: false, appliesTo: () => true },
      ],
      usages: new Map([['b2', [usage]]]),
      decided: [{ title: 'A lost update', decision: 'declined', reason: 'It is rare.' }],
    },
  };
  test.each(Object.entries(around))('the change: %s', (_, requestContext) => {
    const options = { reader: 'vendor/model', fence, redact: (text: string) => text };
    expect(changeText(bundle, requestContext, options).text).toMatchSnapshot();
  });
});

test('what is said to an answer that cannot be used or lacks positions', () => {
  expect([repairText('it is no JSON.'), followUpText([], ['F1', 'F2'])]).toMatchSnapshot();
  const unread = ['finding 3 ("No lock"): severity: Invalid input'];
  expect([followUpText(unread, []), followUpText(unread, ['F1'])]).toMatchSnapshot();
});

/** All property names of a JSON schema, and the values that its enumerations allow. */
function wordsOf(schema: unknown): {
  readonly fields: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
} {
  const fields = new Set<string>();
  const values = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    const known = z.looseObject({ properties: z.looseObject({}).optional() }).safeParse(node);
    if (!known.success) return;
    for (const name of Object.keys(known.data.properties ?? {})) fields.add(name);
    const { enum: allowed } = known.data;
    if (Array.isArray(allowed)) for (const value of allowed) values.add(String(value));
    Object.values(known.data).forEach(walk);
  };
  walk(schema);
  return { fields, values };
}

describe.each(subjects)('the fields of an answer about a %s', (subject) => {
  const { fields, values } = wordsOf(z.toJSONSchema(schemaOf(subject, [{ name: 'LIMITS.md', text: '' }])));
  const named = new Set([...reviewTexts(subject).matchAll(/`([^`\n]+)`/gu)].map(([, word = '']) => word));
  /** Words of the request itself: lines of the listing, signs, sides of a look-up, keys of what is relayed. */
  const ofRequest = ['FILE', '@@', 'RECEIPT', '+', '-', 'old', 'new', 'arguments', 'removed'];

  test('each name in the texts is a field, a value or a word of the request', () => {
    const strange = [...named].filter(
      (word) => !fields.has(word) && !values.has(word) && !ofRequest.includes(word),
    );
    expect(strange).toEqual([]);
  });

  test('each field is named in the texts', () => {
    expect([...fields].filter((field) => !named.has(field))).toEqual([]);
  });

  test('each severity, position, ground and category is named in the texts', () => {
    const wanted = [...severities, ...stances, ...grounds, ...categoriesOf(subject)].filter(
      // A plan has nothing that was there before it.
      (word) => subject === 'change' || word !== 'pre-existing',
    );
    expect(wanted.filter((word) => !named.has(word))).toEqual([]);
  });
});

test('a finding is read, explained and named before it is graded, and a position argued before it is taken', () => {
  const { findings: finding, positions: position } = answerSchema.shape;
  const [findings, positions] = [finding, position].map(({ element }) => Object.keys(element.shape));
  expect(findings).toEqual([
    'path',
    'quote',
    'line',
    'scenario',
    'explanation',
    'title',
    'assumes',
    'category',
    'severity',
    'suggestion',
  ]);
  expect(positions).toEqual(['label', 'evidence', 'reason', 'position', 'ground', 'severity', 'sameAs']);
});

describe('the size of the texts, in tokens of o200k', () => {
  test.each(subjects)('the system text about a %s has at most 800 without categories', (subject) => {
    const list = categoriesOf(subject)
      .map((id) => `- \`${id}\`: ${categories[id].description}`)
      .join('\n');
    const text = instructions({ subject, lookUps: false, language: english });
    expect(text).toContain(list);
    expect(countTokens(text.replace(list, ''))).toBeLessThanOrEqual(800);
  });

  /** What each took before; a text that grows is paid for in every request. */
  test.each([
    ['look-ups.md', 145],
    ['change.md', 208],
    ['independent-review.md', 33],
    ['cross-examination.md', 309],
    ['rebuttal.md', 168],
    ['earlier.md', 144],
    ['judge-too.md', 33],
    ['relocation.md', 87],
    ['missing.md', 55],
    ['repair.md', 42],
    ['plan/plan.md', 233],
    ['plan/independent-review.md', 33],
    ['plan/cross-examination.md', 246],
    ['plan/rebuttal.md', 164],
    ['plan/earlier.md', 144],
    ['plan/relocation.md', 87],
  ] as const)('%s has at most %d', (path, most) => {
    expect(countTokens(fileTexts.get(path) ?? '')).toBeLessThanOrEqual(most);
    expect(countTokens(fileTexts.get(path) ?? '')).toBeGreaterThan(0);
  });
});

test('no text asks to think as an attacker or for an exploit', () => {
  for (const [path, text] of fileTexts) {
    const asked = text.replace('Describe failures, never exploits: no attack code or payloads.', '');
    expect(asked, path).not.toMatch(/attacker|exploit|payload|hack|penetrat/iu);
  }
});

test('no text is metaphor or archaic', () => {
  for (const [path, text] of fileTexts)
    expect(text, path).not.toMatch(/\b(?:gravest|mend|mended|makers?|anchored|of this house|blind spot)\b/u);
});

test('the kind of a finding is not asked for: its category decides', () => {
  expect(categoryIds.filter((id) => kindOf(id) === 'integration')).toEqual([
    'api-contract',
    'compatibility',
    'configuration',
    'wrong-fact',
  ]);
});

test('every category is described in one sentence', () => {
  for (const id of categoryIds) expect(categories[id].description, id).toMatch(/^[A-Z][^\n]*\.$/u);
});
