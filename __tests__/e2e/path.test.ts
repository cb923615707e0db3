import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { repositoryAt, temporaryFolder } from '../git/repository.ts';
import { type Revisions, repositoryWith, runWithModels } from './action-run.ts';
import { after, before } from './shop.ts';

/** A workspace in which actions/checkout put the repository into a folder. */
function workspace(path: string): Revisions & { readonly checkout: string } {
  const ends = repositoryWith(before, after);
  const folder = temporaryFolder();
  const checkout = join(folder, path);
  mkdirSync(checkout, { recursive: true });
  cpSync(ends.repository.path, checkout, { recursive: true });
  return { ...ends, repository: repositoryAt(folder), checkout };
}

const sarifShape = z.object({
  runs: z.tuple([
    z.object({
      results: z.array(
        z.object({
          locations: z.tuple([
            z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }),
          ]),
        }),
      ),
    }),
  ]),
});

describe('a repository below the workspace', () => {
  test.each(['shop', 'nested/shop', './shop/'])('%s: paths are relative to the repository', async (path) => {
    const ends = workspace(path);
    const { result, outputs, commands } = await runWithModels(ends, { inputs: { path } });
    expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
    expect(result.change?.files.map((file) => file.path)).toEqual(['src/app.js']);
    const sarif = sarifShape.parse(JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8')));
    const uris = sarif.runs[0].results.map((one) => one.locations[0].physicalLocation.artifactLocation.uri);
    expect([...new Set(uris)]).toEqual(['src/app.js']);
    const files = commands.flatMap(({ properties: { file } }) => (file === undefined ? [] : [file]));
    expect([...new Set(files)]).toEqual(['src/app.js']);
  });

  test('settings come from its base, and files of other steps from the workspace', async () => {
    const ends = workspace('shop');
    const report = {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Tool' } },
          results: ['src/app.js', 'shop/src/app.js', `file://${ends.checkout}/src/app.js`].map((uri, at) => ({
            ruleId: `rule-${at}`,
            level: 'error',
            message: { text: `Alert ${at}.` },
            locations: [
              { physicalLocation: { artifactLocation: { uri }, region: { startLine: 9 + at * 5 } } },
            ],
          })),
        },
      ],
    };
    writeFileSync(join(ends.repository.path, 'tool.sarif'), JSON.stringify(report));
    const { result } = await runWithModels(ends, {
      inputs: { path: 'shop', 'import-sarif': 'tool.sarif', 'result-file': 'out/result.json' },
    });
    expect(readFileSync(join(ends.repository.path, 'out/result.json'), 'utf8')).toContain('"findings"');
    const reported = result.findings.filter(({ reportedBy }) => reportedBy.includes('tool/Tool'));
    expect(reported.map(({ location }) => location.path)).toEqual(Array(3).fill('src/app.js'));
  });
});

test.each<[string, (folder: string) => string, string, RegExp]>([
  ['leaves the workspace', () => '..', 'bad-setting', /outside the workspace/u],
  ['is absolute and elsewhere', () => '/', 'bad-setting', /outside the workspace/u],
  [
    'is a link that leads out of the workspace',
    (folder) => {
      symlinkSync('/', join(folder, 'link'));
      return 'link';
    },
    'bad-setting',
    /outside the workspace/u,
  ],
  ['does not exist', () => 'nowhere', 'bad-setting', /not a folder of the workspace/u],
  [
    'is a file',
    (folder) => {
      writeFileSync(join(folder, 'file'), '');
      return 'file';
    },
    'bad-setting',
    /not a folder of the workspace/u,
  ],
  [
    'is no repository',
    (folder) => {
      mkdirSync(join(folder, 'empty'));
      return 'empty';
    },
    'not-a-repository',
    /no git repository/u,
  ],
  ['is inside a repository', () => 'shop/src', 'not-a-repository', /not the top folder of a repository/u],
])('a path that %s is refused', async (_, make, code, words) => {
  const ends = workspace('shop');
  const { status, requests, result } = await runWithModels(ends, {
    inputs: { path: make(ends.repository.path) },
  });
  expect([status, requests]).toEqual([1, []]);
  expect(result.verdict.reasons).toMatchObject([{ code, message: expect.stringMatching(words) }]);
});
