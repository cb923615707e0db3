import { expect, test } from 'vitest';
import { keys, repositoryWith, runWithModels } from './action-run.ts';
import { before, harmless } from './shop.ts';

test('keys pasted with quotes, line breaks or Bearer work, are told, and are masked in both forms', async () => {
  const pasted = { 'anthropic-api-key': `"${keys.anthropic}"\n`, 'openai-api-key': `Bearer ${keys.openai}` };
  const ended = await runWithModels(repositoryWith(before, harmless), { inputs: pasted });
  expect(ended.result.verdict).toMatchObject({ verdict: 'pass', complete: true });
  const notices = ended.result.notices.join('\n');
  for (const name of Object.keys(pasted)) expect(notices).toContain(`The key in \`${name}\``);
  for (const form of [`"${keys.anthropic}"`, keys.anthropic, `Bearer ${keys.openai}`, keys.openai])
    expect(ended.stdout).toContain(`::add-mask::${form}`);
});
