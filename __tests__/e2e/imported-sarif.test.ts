import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../git/repository.ts';
import { repositoryWith, runWithModels } from './action-run.ts';
import { after, before } from './shop.ts';

test('a report in UTF-16 of a tool in a container is placed, and what is not in the repository is counted', async () => {
  const at = (artifactLocation: object, startLine: number, ruleId: string) => ({
    ruleId,
    level: 'error',
    message: { text: `${ruleId} was found.` },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine } } }],
  });
  const report = {
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Scanner' } },
        originalUriBaseIds: { MOUNT: { uri: 'file:///github/workspace/' } },
        artifacts: [{ location: { uri: 'src\\app.js', uriBaseId: 'MOUNT' } }],
        results: [
          at({ uri: 'file:///github/workspace/src/app.js' }, 9, 'by-address'),
          at({ index: 0 }, 14, 'by-index'),
          at({ uri: 'file:///usr/lib/node_modules/src/app.js' }, 9, 'of-a-dependency'),
          at({ uri: '../../src/app.js' }, 9, 'above'),
          at({}, 9, 'nowhere'),
        ],
      },
    ],
  };
  const path = join(temporaryFolder(), 'tool.sarif');
  writeFileSync(path, Buffer.from(`\uFEFF${JSON.stringify(report)}`, 'utf16le'));
  const { result } = await runWithModels(repositoryWith(before, after), { inputs: { 'import-sarif': path } });
  const reported = result.findings.filter(({ reportedBy }) => reportedBy.includes('tool/Scanner'));
  const lines = reported.map(({ location }) => location.level === 'line' && location.startLine);
  expect(new Set(lines)).toEqual(new Set([9, 14]));
  expect(result.notices).toEqual(
    expect.arrayContaining([
      '2 of 5 alerts of Scanner are about files that are not in the repository.',
      '1 of 5 alerts of Scanner name no file.',
    ]),
  );
});
