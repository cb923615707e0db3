// Writes the shape of a change as numbers, so that the benchmark can be repeated without the repository.
// Run: node bench/change-shape.ts FOLDER BASE HEAD >bench/pull-request.json
import { git } from '../practice/repository.ts';
import type { ChangeShape } from './made-change.ts';

const [folder = '', base = '', head = ''] = process.argv.slice(2);
const mergeBase = git(folder, ['merge-base', base, head]);
const listed = git(folder, ['diff', '--no-renames', '--name-only', mergeBase, head]).split('\n');
const lines = (text: string): number => text.split('\n').length;
const code = /\.(?:ts|tsx)$/u;

const files = listed.map((path) => {
  const diff = git(folder, ['diff', '--no-renames', '--unified=0', mergeBase, head, '--', path]);
  const hunks = [...diff.matchAll(/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gmu)].map(
    ([, removed = '1', start = '1', added = '1']): [number, number, number] => [
      Number(start),
      Number(removed),
      Number(added),
    ],
  );
  return {
    extension: /\.\w+$/u.exec(path)?.[0] ?? '',
    depth: path.split('/').length,
    lines: lines(git(folder, ['show', `${head}:${path}`])),
    hunks,
  };
});
const others = git(folder, ['ls-tree', '-r', '--name-only', head])
  .split('\n')
  .filter((path) => code.test(path) && !listed.includes(path))
  .map((path) => lines(git(folder, ['show', `${head}:${path}`])));
process.stdout.write(`${JSON.stringify({ files, others } satisfies ChangeShape)}\n`);
