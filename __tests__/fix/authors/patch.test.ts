import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Proposal } from '../../../src/fix/authors/author.ts';
import { prepare } from '../../../src/fix/authors/patch.ts';
import type { Bounds } from '../../../src/fix/race/bounds.ts';
import { temporaryFolder } from '../../git/repository.ts';

const bounds: Bounds = {
  files: ['src/app.js', 'link.js', 'linked/app.js', 'image.png'],
  allows: (path) => path.startsWith('test/'),
  steers: () => false,
};

function worktree(): string {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  for (const inner of ['src', 'test']) mkdirSync(join(folder, inner));
  writeFileSync(join(folder, 'src/app.js'), 'one\n');
  writeFileSync(join(folder, 'test/app.test.js'), "test('one', () => expect(1).toBe(1));\n");
  writeFileSync(join(folder, 'image.png'), Buffer.from([0x89, 0x50, 0, 0xff]));
  writeFileSync(join(outside, 'app.js'), 'one\n');
  symlinkSync(join(outside, 'app.js'), join(folder, 'link.js'));
  symlinkSync(outside, join(folder, 'linked'));
  return folder;
}

const replacing = (path: string): Proposal => ({
  kind: 'edits',
  edits: [{ kind: 'replace', path, find: 'one', replace: 'two' }],
});

test('returns the new content of the files, and writes nothing', async () => {
  const prepared = await prepare(worktree(), replacing('src/app.js'), bounds);
  expect(prepared).toEqual({ ok: true, texts: new Map([['src/app.js', 'two\n']]) });
});

test.each([
  ['a link', replacing('link.js'), 'a link'],
  ['a file behind a linked folder', replacing('linked/app.js'), 'a link'],
  ['bytes that are no text', replacing('image.png'), 'not UTF-8'],
  ['a file outside the brief', replacing('src/other.js'), 'outside the brief'],
  ['a path that leads out', replacing('../app.js'), 'not a path inside'],
  [
    'text that is not there',
    { kind: 'edits', edits: [{ kind: 'replace', path: 'src/app.js', find: 'three', replace: '' }] },
    'text that is not in the file',
  ],
  ['nothing', { kind: 'texts', texts: new Map() }, 'changed no file'],
  ['nothing new', { kind: 'texts', texts: new Map([['src/app.js', 'one\n']]) }, 'changed no file'],
  [
    'very many files',
    { kind: 'texts', texts: new Map(Array.from({ length: 51 }, (_, at) => [`test/${at}.js`, ''])) },
    '51 files',
  ],
] as const)('is rejected for %s', async (_, proposal, why) => {
  const prepared = await prepare(worktree(), proposal, bounds);
  expect(prepared.ok ? '' : prepared.why).toContain(why);
});

test('a deleted test is reported as tampering, whether or not the file may be edited', async () => {
  const proposal: Proposal = { kind: 'edits', edits: [{ kind: 'delete', path: 'test/app.test.js' }] };
  const tampering = [{ path: 'test/app.test.js', what: 'deletes a test file' }];
  expect(await prepare(worktree(), proposal, bounds)).toMatchObject({ ok: false, tampering });
  const strict = await prepare(worktree(), proposal, { ...bounds, allows: () => false });
  expect(strict).toMatchObject({ ok: false, tampering });
  expect(strict.ok ? '' : strict.why).toContain('outside the brief');
});
