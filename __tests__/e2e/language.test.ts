import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryWith, runWithModels } from './action-run.ts';
import { fileOf, linesOf, path } from './gate-code.ts';
import { runGate } from './gate-run.ts';
import type { Scene } from './gate-script.ts';
import { refute, uphold } from './gate-table.ts';
import { after, before } from './shop.ts';

/** Reviews whose texts are not English. */

const rule = /Write every text for people .* in German \(`de`\)/u;
const title = 'Zwei gleichzeitige Buchungen überschreiben den Kontostand';
const explanation = 'Der Stand wird gelesen und später geschrieben – ohne Sperre. 金額が失われます。';
const { own, guard, note, total } = linesOf('amber');
const scene: Scene = {
  title,
  explanation,
  path,
  quote: own,
  reporters: { a1: 'critical' },
  judges: { b1: [refute(guard), refute(note)] },
  replies: { a1: [uphold(total)] },
};

const reviewed = (language: string) => runWithModels(repositoryWith(before, after), { inputs: { language } });

test('the language is asked for in every request of both rounds, once', async () => {
  const { requests, transcript } = await reviewed('de');
  const rounds = new Set(transcript.flatMap((entry) => (entry.kind === 'request' ? [entry.round] : [])));
  expect([...rounds]).toEqual([1, 2]);
  for (const { body } of requests) expect(body.match(new RegExp(rule, 'gu'))).toHaveLength(1);
});

test('texts reach summary, SARIF and result as written; status, categories and fixed words stay', async () => {
  const { result, summary, outputs, transcript } = await runGate({
    panel: ['a1', 'b1'],
    head: { [path]: fileOf(['amber']) },
    scenes: [scene],
    inputs: { language: 'de' },
  });
  expect(result.findings).toMatchObject([{ title, explanation, status: 'disputed', location: { path } }]);
  expect(summary).toContain(title);
  expect(summary).toContain('金額が失われます');
  expect(readFileSync(outputs['sarif-file'] ?? '', 'utf8')).toContain(title);
  expect(result.verdict.verdict).toBe('fail');
  const asked = transcript.flatMap((entry) => (entry.kind === 'request' ? [entry] : []));
  expect(asked.map(({ round }) => round)).toContain(3);
  // The instructions are recorded once for each reviewer, because they are the same in all its requests.
  const told = asked.flatMap(({ instructions }) => instructions ?? []);
  expect(told.map((text) => rule.test(text))).toEqual([true, true]);
});

test('English is not asked for, because the instructions are English', async () => {
  const { requests } = await reviewed('');
  for (const { body } of requests) expect(body).not.toContain('Write every text for people');
});

test.each([
  ['xx', 'Invalid `language` (input): "xx" is not the tag of a known language.'],
  ['german', 'Did you mean "de"?'],
  ['Français', 'Did you mean "fr"?'],
  ['pt_BR', 'Did you mean "pt-BR"?'],
  ['de-XX', '"de-XX" is not the tag of a known language.'],
])('an unknown language tag is refused before anything is asked: %s', async (language, message) => {
  const { requests, stdout, status } = await reviewed(language);
  expect([requests.length, status]).toEqual([0, 1]);
  expect(stdout).toContain(message);
});

test('the tag is brought to its canonical form', async () => {
  const { requests } = await reviewed('ZH-hant-tw');
  expect(/people .* in (.*?), in every/u.exec(requests[0]?.body ?? '')?.[1]).toBe(
    'Chinese (Traditional, Taiwan) (`zh-Hant-TW`)',
  );
});
