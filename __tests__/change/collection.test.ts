import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkClaim, checkCollection, collectionOf, readCollection } from '../../src/change/collection.ts';
import { UserError } from '../../src/errors.ts';
import { changeOf, newRepository } from '../git/repository.ts';

const pull = {
  number: 7,
  title: 'A change',
  body: '',
  author: 'mallory',
  authorIsBot: false,
  fork: true,
  headRef: 'feature',
  baseRef: 'main',
};

/** A change with every kind of difference between two trees. */
async function change() {
  const repository = newRepository();
  const long = Array.from({ length: 40 }, (_, at) => `line ${at}\n`).join('');
  repository.commit({ 'kept.txt': 'a\n', 'gone.txt': 'b\n', 'moved.txt': long, 'tool.sh': 'echo\n' });
  repository.git('switch', '--quiet', '-c', 'feature');
  repository.commit({
    'kept.txt': 'c\n',
    'gone.txt': null,
    'moved.txt': null,
    'elsewhere.txt': `${long}more\n`,
    'tool.sh': { run: 'echo\n' },
    'a\nb é "c"': 'odd name\n',
    link: { link: '/etc/passwd' },
  });
  return changeOf(repository, { repository: 'octo/shop', pullRequest: pull, base: 'main', head: 'feature' });
}

test('a collected change is recognized, however many renames git detects in it', async () => {
  const original = await change();
  expect(original.files.some(({ status }) => status === 'renamed')).toBe(true);
  const collection = readCollection(JSON.stringify(collectionOf(original)));
  expect(() => checkCollection(collection, original)).not.toThrow();
  const files = original.files.flatMap((file) =>
    file.status === 'renamed' && file.oldPath !== null
      ? [
          { ...file, oldPath: null, status: 'added' as const },
          {
            ...file,
            path: file.oldPath,
            oldPath: null,
            status: 'deleted' as const,
            newMode: null,
            newBlob: null,
          },
        ]
      : [file],
  );
  expect(() => checkCollection(collection, { ...original, files })).not.toThrow();
});

test('any other entry, mode, object or order is rejected', async () => {
  const original = await change();
  const collection = collectionOf(original);
  const { entries } = collection;
  const altered = [
    entries.slice(1),
    [...entries, ...entries.slice(0, 1)],
    entries.toReversed(),
    entries.map((entry, at) => (at === 0 ? { ...entry, mode: '100755' } : entry)),
    entries.map((entry, at) => (at === 0 ? { ...entry, blob: 'f'.repeat(40) } : entry)),
    entries.map((entry, at) => (at === 0 ? { ...entry, path: `../${entry.path}` } : entry)),
  ];
  for (const one of altered)
    expect(() => checkCollection({ ...collection, entries: one }, original)).toThrow(/lists other files/u);
  expect(() => checkCollection({ ...collection, mergeBase: collection.head }, original)).toThrow(
    /merge base/u,
  );
});

test('a change without a pull request cannot be handed over', async () => {
  const original = await change();
  expect(() => collectionOf({ ...original, pullRequest: null })).toThrow(UserError);
});

test('the pull request is the one that GitHub lists for the head', async () => {
  const claim = collectionOf(await change());
  const expected = { repository: 'octo/shop', head: claim.head, pulls: [{ number: 7, baseRef: 'main' }] };
  expect(checkClaim(claim, expected)).toEqual({ number: 7, baseRef: 'main' });
  for (const other of [
    { ...expected, repository: 'mallory/shop' },
    { ...expected, head: claim.mergeBase },
    { ...expected, pulls: [] },
    { ...expected, pulls: [{ number: 8, baseRef: 'main' }] },
    { ...expected, pulls: [{ number: 7, baseRef: 'next' }] },
  ])
    expect(() => checkClaim(claim, other)).toThrow(expect.objectContaining({ code: 'forged-collection' }));
});

test('any content of the file is either read completely or rejected with our own message', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
      expect(() => readCollection(text)).toThrow(expect.objectContaining({ code: 'bad-collection' }));
    }),
  );
  const sly = JSON.stringify({ version: 1, '::error::x': 'ghs_secret_of_another_file' });
  expect(() => readCollection(sly)).toThrow(expect.objectContaining({ code: 'bad-collection' }));
  expect(() => readCollection(sly)).not.toThrow(/::error|ghs_secret/u);
});
