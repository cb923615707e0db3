import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accessOf, vendorOf } from '../../src/config/access.ts';
import { mergeSettings } from '../../src/config/inputs.ts';
import { noticesOf } from '../../src/config/notices.ts';
import { givenFile } from '../../src/config/settings-file.ts';

/** Settings that people copy must be settings. */
const examples = [...readFileSync('docs/endpoints.md', 'utf8').matchAll(/```ya?ml\n([\s\S]*?)```/gu)]
  .map(([, text = '']) => text)
  .filter((text) => /^(?:reviewers|oidc|commands|providers):/mu.test(text));

const settingsOf = (yaml: string) => mergeSettings([{ label: 'file', given: givenFile(yaml, 'docs') }]);

test('the named vendors all have an example', () => {
  const hosts = [
    'openai.azure.com',
    'openrouter.ai',
    'generativelanguage',
    ':11434',
    ':8000',
    'bedrock-runtime',
    'aiplatform',
  ];
  for (const host of hosts) expect(examples.some((text) => text.includes(host))).toBe(true);
});

describe.each(examples.map((text) => ({ text, name: /^ {2}(\w+):/mu.exec(text)?.[1] ?? 'settings' })))(
  'docs/endpoints.md, $name',
  ({ text }) => {
    test('is taken as settings, each reviewer has access and a known vendor', () => {
      const settings = settingsOf(text);
      const env = { AZURE_OPENAI_API_KEY: 'k-azure', GATEWAY_KEY: 'k-gateway' };
      const access = accessOf(settings, env);
      for (const spec of settings.reviewers) {
        if (spec.provider !== 'command') expect(access.has(spec.provider)).toBe(true);
        expect(vendorOf(settings, spec)).toMatch(/^(?!unknown$)[a-z]+$/u);
      }
    });
  },
);

describe('the vendor of a reviewer', () => {
  const settings = settingsOf(`
reviewers: [acme/foo-7b, other/bar-9b]
providers:
  acme: { api: openai-chat, base-url: "https://acme.example" }
  other: { api: openai-chat, base-url: "https://other.example" }
  named: { api: openai-chat, base-url: "https://named.example", vendor: " OpenAI " }
commands:
  check: { run: [check] }
  model: { run: [check], model: gemini-4-pro, vendor: mine }
  named: { run: [check], vendor: mine }
  wrapped: { kind: claude-code, model: gpt-6.2-sol }
`);

  test.each([
    ['openai', 'gpt-6.2-sol', 'openai'],
    ['openai', 'practice-owl', 'openai'],
    ['anthropic', 'practice-lark', 'anthropic'],
    ['acme', 'claude-opus-5-5', 'anthropic'],
    ['acme', 'foo-7b', 'unknown'],
    ['other', 'bar-9b', 'unknown'],
    ['named', 'foo-7b', 'openai'],
    ['named', 'claude-opus-5-5', 'anthropic'],
    ['command', 'claude-code', 'anthropic'],
    ['command', 'codex', 'openai'],
    ['command', 'wrapped', 'openai'],
    ['command', 'model', 'google'],
    ['command', 'named', 'mine'],
    ['command', 'check', 'unknown'],
  ])('of %s/%s is %s', (provider, model, vendor) => {
    expect(vendorOf(settings, { provider, model })).toBe(vendor);
  });

  test('two unknown vendors are one vendor, and the notices name the settings', () => {
    expect(noticesOf(settings)).toEqual([
      'All reviewers are of one vendor (unknown), so they may miss the same defects.',
      'The vendor of `acme/foo-7b` is not known. Models of unknown vendors count as one vendor; set `providers.acme.vendor` in the settings file.',
      'The vendor of `other/bar-9b` is not known. Models of unknown vendors count as one vendor; set `providers.other.vendor` in the settings file.',
    ]);
  });

  test('a program that tells no vendor is named in a notice, once for all its roles', () => {
    const panel = 'reviewers: [anthropic/claude-opus-5-5, command/check, command/check as security]';
    expect(noticesOf(settingsOf(`${panel}\ncommands: { check: { run: [check] } }`))).toEqual([
      'The vendor of `command/check` is not known. Models of unknown vendors count as one vendor; set `commands.check.vendor` in the settings file.',
    ]);
  });
});

test('a key goes where its header says, and nowhere where there is none', () => {
  const own = (more: string) =>
    accessOf(settingsOf(`providers: { own: { api: anthropic, base-url: "https://x.example", ${more} } }`), {
      OWN_KEY: ' k-own ',
    }).get('own');
  expect(own('key-variable: OWN_KEY')).toMatchObject({ apiKey: 'k-own', headers: {} });
  expect(own('key-variable: OWN_KEY, key-header: X-Api-Key')?.headers).toEqual({
    authorization: null,
    'x-api-key': 'k-own',
  });
  expect(own('context: 9000')).toMatchObject({ apiKey: '', keyFrom: null, headers: { authorization: null } });
});
