import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accessOf, vendorOf } from '../../src/config/access.ts';
import { mergeSettings } from '../../src/config/inputs.ts';
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
    test('is taken as settings, each reviewer has a door and a maker', () => {
      const settings = settingsOf(text);
      const env = { AZURE_OPENAI_API_KEY: 'k-azure', GATEWAY_KEY: 'k-gateway' };
      const access = accessOf(settings, env);
      for (const spec of settings.reviewers) {
        if (spec.vendor !== 'command') expect(access.has(spec.vendor)).toBe(true);
        expect(vendorOf(settings, spec)).toMatch(/^[a-z]+$/u);
      }
    });
  },
);

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
