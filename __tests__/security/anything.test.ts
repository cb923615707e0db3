import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRunContext } from '../../src/change/event.ts';
import { categoryIds } from '../../src/debate/categories.ts';
import { grounds, severities, stances } from '../../src/debate/finding.ts';
import { UserError } from '../../src/errors.ts';
import { readFinishedRun } from '../../src/forks/handover.ts';
import { parseAnswer } from '../../src/providers/answer.ts';
import { openInjectionDetector } from '../../src/review/detected/injection.ts';
import { answerSchema, toAnswer } from '../../src/reviewers/answer.ts';
import { findInjectionMatches } from '../../src/security/injection/detector.ts';
import { createRedactor } from '../../src/security/secrets/redactor.ts';
import { code, runScriptedDebate } from '../debate/scripted.ts';
import { hostileText } from './hostile.ts';

/** Whatever comes in at a boundary: no crash, and nothing that counts as more than it is. */

const event = fc.constantFrom(
  'pull_request',
  'pull_request_target',
  'push',
  'merge_group',
  'issue_comment',
  'schedule',
);
const payload = fc.oneof(
  fc.json(),
  hostileText,
  fc
    .record(
      {
        number: fc.oneof(fc.integer(), hostileText),
        before: hostileText,
        after: fc.oneof(hostileText, fc.constant('0'.repeat(40))),
        ref: hostileText,
        pull_request: fc.oneof(
          fc.jsonValue(),
          fc.record({ number: fc.integer(), head: fc.jsonValue(), base: fc.jsonValue() }),
        ),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
);

test('whatever an event says, it names commits or is a Problem', () => {
  fc.assert(
    fc.property(event, payload, (name, text) => {
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: '/e',
        GITHUB_SHA: 'c'.repeat(40),
      };
      try {
        const context = readRunContext(env, { base: null, head: null, uncommitted: false }, () => text);
        expect(context.event).toBe(name);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 400 },
  );
});

test('whatever a finished run is said to be, it is one of a pull request at a commit or a Problem', () => {
  const run = fc.record(
    {
      event: fc.oneof(fc.constant('pull_request'), hostileText),
      head_sha: fc.oneof(fc.constant('a'.repeat(40)), hostileText),
      head_branch: fc.oneof(hostileText, fc.constant(null)),
      head_repository: fc.oneof(fc.constant(null), fc.record({ full_name: hostileText }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const said = fc.oneof(
    payload,
    run.map((value) => JSON.stringify({ workflow_run: value })),
  );
  fc.assert(
    fc.property(said, (text) => {
      try {
        const { head, branch } = readFinishedRun({ GITHUB_EVENT_PATH: '/e' }, () => text);
        expect(head).toMatch(/^[0-9a-f]{40}$/u);
        expect(branch).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
  );
});

test('whatever JSON a model sends, it has the three lists or is no answer', () => {
  const shaped = fc.record(
    {
      findings: fc.jsonValue(),
      positions: fc.jsonValue(),
      relocations: fc.jsonValue(),
      verdict: fc.constant('pass'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        hostileText,
        shaped.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const parsed = parseAnswer(text, {
          schema: answerSchema,
          lists: ['findings', 'positions', 'relocations'],
        });
        if (!parsed.ok) return;
        const { answer } = toAnswer(parsed.value);
        expect([answer.findings, answer.positions, answer.relocations].every(Array.isArray)).toBe(true);
      },
    ),
    { numRuns: 600 },
  );
});

const quote = fc.oneof(hostileText, fc.constantFrom(...code.slice(0, 6)), fc.constant(''));
const path = fc.oneof(hostileText, fc.constant('src/app.ts'), fc.constant('../../etc/passwd'));
const finding = fc.record({
  category: fc.constantFrom(...categoryIds),
  severity: fc.constantFrom(...severities),
  title: hostileText,
  explanation: hostileText,
  scenario: hostileText,
  assumes: fc.oneof(fc.constant(null), hostileText),
  path,
  quote,
  line: fc.oneof(fc.constant(null), fc.integer()),
  suggestion: fc.oneof(fc.constant(null), hostileText),
});
const position = fc.record({
  label: fc.oneof(hostileText, fc.constantFrom('F1', 'F2', 'F3')),
  stance: fc.constantFrom(...stances),
  ground: fc.oneof(fc.constant(null), fc.constantFrom(...grounds)),
  reason: hostileText,
  evidence: fc.array(fc.record({ path, quote }), { maxLength: 2 }),
  severity: fc.oneof(fc.constant(null), fc.constantFrom(...severities)),
  sameAs: fc.oneof(fc.constant(null), fc.constantFrom('F1', 'F2', 'F3')),
});
const said = fc.record({
  findings: fc.array(finding, { maxLength: 3 }),
  positions: fc.array(position, { maxLength: 3 }),
  relocations: fc.array(fc.record({ label: fc.constantFrom('U1', 'U2'), path, quote }), { maxLength: 2 }),
});

test('whatever two models say, each finding has a raiser and stands where its quote is, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(said, { minLength: 8, maxLength: 8 }), async (answers) => {
      let turn = 0;
      const next = () => answers[(turn += 1) % answers.length];
      const { findings, unlocated, attendance, asked } = await runScriptedDebate({
        'anthropic/a': next,
        'openai/b': next,
      });
      for (const { location, reportedBy, status, refuters } of findings) {
        expect(reportedBy.length).toBeGreaterThan(0);
        if (status === 'dismissed') expect(refuters.length).toBeGreaterThan(0);
        expect(location.path).toBe('src/app.ts');
        if (location.level === 'line')
          expect(code.slice(location.startLine - 1, location.endLine).join('\n')).toBe(location.quote);
      }
      for (const { location } of unlocated) expect(location.level).toBe('file');
      expect(attendance.every(({ answered }) => answered)).toBe(true);
      expect(asked.length).toBeLessThanOrEqual(2 * 2 * 3);
    }),
    { numRuns: 150 },
  );
});

test('whatever a change holds, guard and redaction keep its lines and end', () => {
  const redact = createRedactor([]);
  fc.assert(
    fc.property(
      fc.array(
        hostileText.map((text) => text.replaceAll('\n', ' ')),
        { maxLength: 12 },
      ),
      (lines) => {
        for (const { from, to } of findInjectionMatches(lines, 'a.ts')) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(lines.length);
          expect(from).toBeLessThanOrEqual(to);
        }
        expect(redact(lines.join('\n')).split('\n')).toHaveLength(Math.max(1, lines.length));
        expect(openInjectionDetector({ files: [] }, []).reports).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
