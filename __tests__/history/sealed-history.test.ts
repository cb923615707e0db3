import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../src/history/sealed-history.ts';
import { type SavedReview, toSavedReview } from '../../src/history/stored-history.ts';
import { aFinding, aProof, aReport } from '../report/factory.ts';

const keys = ['sk-ant-api03-a-key-of-some-length', 'sk-proj-another-key-of-some-length'];
const about = { repository: 'octo/shop', pullRequest: 7 };
const savedReview = (more: Partial<SavedReview> = {}): SavedReview =>
  toSavedReview({
    ...about,
    mergeBase: 'a'.repeat(40),
    head: 'b'.repeat(40),
    at: '2026-11-20T19:00:00.000Z',
    terms: 'c'.repeat(64),
    files: { 'src/orders.ts': 'd'.repeat(24) },
    findings: [aFinding()],
    decided: {},
    gateRun: null,
    ...more,
  });
const room = 100_000;
const sealed = (one: SavedReview = savedReview(), by: readonly string[] = keys): string =>
  seal(one, by, room) ?? '';

describe('only what a run of this pull request sealed is believed', () => {
  test('what was sealed comes back as it was', () => {
    const one = savedReview();
    expect(unseal(sealed(one), keys, about)).toEqual({ state: 'believed', savedReview: one });
  });

  test('one key may be replaced, not all', () => {
    const text = sealed();
    expect(unseal(text, ['sk-ant-api03-a-new-key-of-some-length', keys[1] ?? ''], about).state).toBe(
      'believed',
    );
    expect(unseal(text, ['sk-ant-api03-a-new-key-of-some-length'], about).state).toBe('refused');
  });

  test('a memory of another pull request or repository is refused, however well sealed', () => {
    const other = unseal(sealed(savedReview({ pullRequest: 8 })), keys, about);
    expect(other).toMatchObject({ state: 'refused', why: expect.stringContaining('pull request 8') });
    expect(unseal(sealed(savedReview({ repository: 'mallory/shop' })), keys, about).state).toBe('refused');
  });

  test('whoever has no key can neither make nor alter one', () => {
    const forged = deflateRawSync(JSON.stringify(savedReview({ findings: [] }))).toString('base64');
    const text = sealed();
    fc.assert(
      fc.property(
        fc.constantFrom('', 'x', text.split('.').slice(1).join('.')),
        fc.nat(text.length - 1),
        fc.constantFrom('A', 'z', '.', '+'),
        (seals, at, letter) => {
          expect(unseal(`${forged}.${seals}`, keys, about).state).toBe('refused');
          const altered = text.slice(0, at) + letter + text.slice(at + 1);
          const payload = altered.split('.')[0];
          if (payload !== text.split('.')[0]) expect(unseal(altered, keys, about).state).toBe('refused');
        },
      ),
    );
    expect(unseal(forged, keys, about).state).toBe('refused');
  });

  test('without a key that cannot be guessed there is no memory', () => {
    expect(seal(savedReview(), ['', 'none'], room)).toBeNull();
    expect(unseal(sealed(), ['', 'none'], about).state).toBe('refused');
  });

  test('a memory of another shape is refused: the entire change is reviewed then', () => {
    const odd: SavedReview = { ...savedReview(), at: '' };
    Reflect.set(odd, 'version', 99);
    expect(unseal(sealed(odd), keys, about)).toMatchObject({
      state: 'refused',
      why: expect.stringContaining('version'),
    });
  });
});

describe('in a place with little room it holds less, and what blocks last of all', () => {
  const noise = (length: number): string =>
    Array.from({ length }, (_, index) => ((index * 7919) % 9973).toString(36)).join(' ');
  const many = Array.from({ length: 60 }, (_, index) =>
    aFinding({ blocking: index < 3, explanation: `${index} ${noise(300)}`, scenario: noise(100 + index) }),
  );

  test.each([60_000, 30_000, 12_000])('%i characters', (limit) => {
    const text = seal(savedReview({ findings: many }), keys, limit);
    expect((text ?? '').length).toBeLessThanOrEqual(limit);
    const opened = unseal(text ?? '', keys, about);
    if (opened.state === 'refused') throw new Error(opened.why);
    const blocking = opened.savedReview.findings.filter((finding) => finding.blocking).map(({ id }) => id);
    expect(blocking).toEqual(many.slice(0, 3).map(({ id }) => id));
    if (opened.savedReview.findings.length < many.length) expect(opened.savedReview.files).toEqual({});
  });

  test('what every reviewer said at length is cut before a blocker is forgotten', () => {
    const reports = ['anthropic/lark', 'openai/owl'].map((reviewer) =>
      aReport({ reviewer, explanation: `${reviewer} ${noise(900)}`, suggestion: noise(300) }),
    );
    const all = Array.from({ length: 60 }, (_, index) =>
      aFinding({
        id: `xr-${String(index).padStart(10, '0')}`,
        blocking: true,
        explanation: noise(900 + index),
        reports,
      }),
    );
    const opened = unseal(seal(savedReview({ findings: all }), keys, 37_000) ?? '', keys, about);
    if (opened.state === 'refused') throw new Error(opened.why);
    expect(opened.savedReview.findings.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(opened.savedReview.findings.map(({ location }) => location)).toEqual(
      all.map(({ location }) => location),
    );
  });

  test('the texts and outputs of tests go first, and what they proved stays', () => {
    const proof = aProof();
    const findings = Array.from({ length: 20 }, (_, index) =>
      aFinding({
        proofs: [
          {
            ...proof,
            test: proof.test && { ...proof.test, text: `${index} ${noise(4_000)}` },
            runs: proof.runs.map((run, number) => ({ ...run, output: `${index} ${number} ${noise(2_000)}` })),
          },
        ],
      }),
    );
    for (const limit of [37_000, 12_000]) {
      const opened = unseal(seal(savedReview({ findings }), keys, limit) ?? '', keys, about);
      if (opened.state === 'refused') throw new Error(opened.why);
      expect(opened.savedReview.files).not.toEqual({});
      const proofs = opened.savedReview.findings.flatMap((one) => one.proofs ?? []);
      expect(proofs).toHaveLength(findings.length);
      for (const one of proofs) {
        expect(one).toMatchObject({
          outcome: 'reproduced',
          why: proof.why,
          test: { author: proof.test?.author },
        });
        expect(one.runs.every(({ output }) => output === '')).toBe(true);
        // A part of a test would be another test.
        if (one.test?.text !== '') expect(one.test?.text).toContain(noise(4_000));
      }
    }
  });

  test('where not even that fits there is none', () => {
    expect(seal(savedReview({ findings: many }), keys, 200)).toBeNull();
  });
});
