import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { descriptionPath, descriptionText } from '../../scripts/github-openapi.ts';

test('what requests are held to is GitHub’s own description of them', () => {
  expect(readFileSync(descriptionPath, 'utf8')).toBe(descriptionText());
});
