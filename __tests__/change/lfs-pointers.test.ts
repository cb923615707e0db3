import { expect, test } from 'vitest';
import { type Content, changeOf, newRepository } from '../git/repository.ts';

const oid = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const pointer = (size: number, version = 'https://git-lfs.github.com/spec/v1'): string =>
  `version ${version}\noid sha256:${oid}\nsize ${size}\n`;

type Tree = Readonly<Record<string, Content>>;

async function reasons(before: Tree, after: Tree): Promise<Record<string, string | null>> {
  const repository = newRepository();
  repository.commit({ 'keep.txt': 'k\n', ...before });
  repository.git('branch', 'old');
  repository.commit(after);
  const { files } = await changeOf(repository, { base: 'old' });
  for (const { leftOut } of files)
    if (leftOut?.reason === 'lfs-pointer') expect(leftOut.detail).toMatch(/Git LFS.* \d[\d,]* bytes/u);
  return Object.fromEntries(files.map(({ path, leftOut }) => [path, leftOut?.reason ?? null]));
}

test('a Git LFS pointer that is added, changed or deleted is left out', async () => {
  const before = { 'model.bin': pointer(12345) };
  const after = {
    'model.bin': pointer(54321),
    'new.psd': pointer(7),
    'exec.bin': { run: pointer(9) },
    'hawser.psd': pointer(8, 'https://hawser.github.com/spec/v1'),
    'extension.psd': `version https://git-lfs.github.com/spec/v1\next-0-crypt sha256:${oid}\noid sha256:${oid}\nsize 5\n`,
  };
  expect(await reasons(before, after)).toEqual({
    'model.bin': 'lfs-pointer',
    'new.psd': 'lfs-pointer',
    'exec.bin': 'lfs-pointer',
    'hawser.psd': 'lfs-pointer',
    'extension.psd': 'lfs-pointer',
  });
  expect(await reasons({ 'old.psd': pointer(1) }, { 'old.psd': null })).toEqual({ 'old.psd': 'lfs-pointer' });
});

const [version = '', oidLine = '', size = ''] = pointer(7).split('\n');

test.each<[string, string]>([
  ['has code after it', `${pointer(7)}export const evil = () => run();\n`],
  ['has an empty line after it', `${pointer(7)}\n`],
  ['has code before it', `evil();\n${pointer(7)}`],
  ['has an unknown key', `${version}\nnote evil();\n${oidLine}\n${size}\n`],
  ['has no size', `${version}\n${oidLine}\n`],
  ['has a size that is no number', `${version}\n${oidLine}\nsize 0x7\n`],
  ['has a size with a sign', `${version}\n${oidLine}\nsize -7\n`],
  ['has a size and code in one line', `${version}\n${oidLine}\nsize 7; evil()\n`],
  ['has a short id', `${version}\noid sha256:abc\n${size}\n`],
  ['has its lines in another order', `${version}\n${size}\n${oidLine}\n`],
  ['has carriage returns', pointer(7).replaceAll('\n', '\r\n')],
  ['names another version', pointer(7, 'https://git-lfs.github.com/spec/v9')],
  ['does not end its last line', pointer(7).trimEnd()],
])('a file that looks like a pointer and %s is reviewed', async (_, text) => {
  expect(await reasons({}, { 'src/app.js': text })).toEqual({ 'src/app.js': null });
});

test('a text that becomes a pointer, and a pointer that becomes a text, are reviewed', async () => {
  expect(
    await reasons(
      { 'a.js': 'run();\n', 'b.js': pointer(3), link: 'x\n' },
      { 'a.js': pointer(3), 'b.js': 'run();\n', link: { link: pointer(3) } },
    ),
  ).toEqual({ 'a.js': null, 'b.js': null, link: null });
});
