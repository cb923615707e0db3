/**
 * Writes __tests__/doubles/github-openapi.json: of GitHub's own OpenAPI description, the requests that the action makes,
 * with their parameters and bodies. Answers are left out: the double writes those itself. The description comes from the
 * npm package of the version below, which is too large (400 MB) to be a dependency, so that only this script downloads it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const descriptionPath = new URL('../__tests__/doubles/github-openapi.json', import.meta.url);

const source = {
  package: '@octokit/openapi@23.0.2',
  integrity:
    'sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==',
};

/** The requests that the action makes. */
export const usedRequests = {
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies': ['post'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs': ['get'],
  '/repos/{owner}/{repo}/actions/jobs/{job_id}/rerun': ['post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}': ['put'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals': ['put'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/code-scanning/alerts': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
} as const satisfies Record<string, readonly string[]>;

const operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.record(z.string(), z.unknown())).default([]),
  requestBody: z.unknown().optional(),
});
const description = z.object({
  openapi: z.string(),
  info: z.unknown(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** Descriptions and samples: most of the size, and not needed for validation. */
const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'x-github', 'x-multi-segment']);

function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      // A property may itself be called "description".
      if (key === 'properties' && typeof inner === 'object' && inner !== null)
        return [[key, Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, lean(one)]))]];
      return prose.has(key) ? [] : [[key, lean(inner)]];
    }),
  );
}

function reduced(complete: unknown): string {
  const { openapi, info, paths } = description.parse(complete);
  const kept = Object.entries(usedRequests).map(([path, methods]) => [
    path,
    Object.fromEntries(
      methods.map((method) => {
        const { operationId, parameters, requestBody } = operation.parse(paths[path]?.[method]);
        const body = requestBody === undefined ? {} : { requestBody: lean(requestBody) };
        const responses = { default: { description: 'Written by the double.' } };
        return [method, { operationId, parameters: lean(parameters), ...body, responses }];
      }),
    ),
  ]);
  return `${JSON.stringify({ openapi, info: lean(info), paths: Object.fromEntries(kept) })}\n`;
}

const packed = z.tuple([z.object({ filename: z.string(), integrity: z.literal(source.integrity) })]);

/** GitHub's complete description, from the registry. @throws Error if the package is another one than it was. */
function downloaded(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-openapi-'));
  try {
    const told = execFileSync('npm', ['pack', source.package, '--json', '--pack-destination', folder]);
    const [{ filename }] = packed.parse(JSON.parse(told.toString()));
    const inside = 'package/generated/api.github.com.deref.json';
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder, inside]);
    return JSON.parse(readFileSync(join(folder, inside), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) writeFileSync(descriptionPath, reduced(downloaded()));
