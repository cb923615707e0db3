import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { usedRequests } from '../../scripts/github-openapi.ts';

const description = z.object({
  info: z.object({ title: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
});

test('GitHub’s description covers the requests that the action makes, and no others', () => {
  const text = readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8');
  const { info, paths } = description.parse(JSON.parse(text));
  expect(info.title).toContain('OpenAPI');
  expect(
    Object.fromEntries(Object.entries(paths).map(([path, methods]) => [path, Object.keys(methods)])),
  ).toEqual(usedRequests);
});
