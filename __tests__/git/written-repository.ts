import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type Content, repositoryAt, type TestRepository } from './repository.ts';

/**
 * A repository with two commits, written without a git process: the six that git needs for it take 20 times as long.
 * Ids, objects, references and index are those that git would write, which written-repository.test.ts compares.
 */

type Files = Readonly<Record<string, Content>>;

export interface TwoCommits {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly commits: number;
}

/** Writes `base` on main and `head` on feature to an empty folder. Without files of the head, both are one commit. */
export function writeCommits(path: string, base: Files, head: Files): TwoCommits {
  const unchanged = Object.keys(head).length === 0;
  const commits = unchanged ? 1 : 2;
  if ([...Object.keys(base), ...Object.keys(head)].some((name) => special.test(name))) {
    return { ...commitWithGit(path, base, unchanged ? null : head), commits };
  }
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'hooks', 'info'])
    mkdirSync(join(path, '.git', folder), { recursive: true });
  writeFileSync(join(path, '.git/HEAD'), 'ref: refs/heads/feature\n');
  writeFileSync(join(path, '.git/config'), config);
  const object = (type: string, content: Buffer): string => writeObject(path, type, content);
  const repository = repositoryAt(path, commits);
  const before = new Map<string, Entry>();
  addFiles(before, base, object);
  repository.write(base);
  const first = object('commit', commitOf(writeTree(before, object), [], firstCommit, 'Base'));
  const after = new Map(before);
  if (!unchanged) {
    addFiles(after, head, object);
    repository.write(head);
  }
  const second = unchanged
    ? first
    : object('commit', commitOf(writeTree(after, object), [first], firstCommit + 60, 'Feature'));
  writeFileSync(join(path, '.git/refs/heads/main'), `${first}\n`);
  writeFileSync(join(path, '.git/refs/heads/feature'), `${second}\n`);
  writeFileSync(join(path, '.git/index'), indexOf(path, after));
  return { repository, base: first, head: second, commits };
}

/** Files that decide which other files git takes, and what it makes of them. */
const special = /(?:^|\/)\.git(?:attributes|ignore|modules)?(?:\/|$)/iu;

function commitWithGit(path: string, base: Files, head: Files | null): Omit<TwoCommits, 'commits'> {
  const repository = repositoryAt(path);
  repository.git('init', '-q', '-b', 'main', '.');
  const first = repository.commit(base, 'Base');
  repository.git('checkout', '-q', '-b', 'feature');
  return { repository, base: first, head: head === null ? first : repository.commit(head, 'Feature') };
}

const firstCommit = 1_700_000_060;

const config = [
  '[core]',
  '\trepositoryformatversion = 0',
  '\tfilemode = true',
  '\tbare = false',
  '\tlogallrefupdates = true',
  '',
].join('\n');

interface Entry {
  readonly mode: '100644' | '100755' | '120000';
  readonly id: string;
}

type WriteObject = (type: string, content: Buffer) => string;

/** Writes a loose object and returns its id. */
function writeObject(path: string, type: string, content: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const id = createHash('sha1').update(whole).digest('hex');
  const file = join(path, '.git/objects', id.slice(0, 2), id.slice(2));
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(whole, { level: 1 }), { mode: 0o444 });
  }
  return id;
}

function addFiles(entries: Map<string, Entry>, files: Files, object: WriteObject): void {
  const folders = new Set([...entries.keys()].flatMap(foldersOf));
  for (const [name, content] of Object.entries(files)) {
    // As on the disk, a file replaces a folder of its name.
    if (folders.has(name)) {
      for (const known of entries.keys()) if (known.startsWith(`${name}/`)) entries.delete(known);
    }
    if (content === null) entries.delete(name);
    else entries.set(name, entryOf(content, object));
  }
}

const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
};

function entryOf(content: Exclude<Content, null>, object: WriteObject): Entry {
  if (typeof content === 'string' || Buffer.isBuffer(content))
    return { mode: '100644', id: object('blob', Buffer.from(content)) };
  return 'link' in content
    ? { mode: '120000', id: object('blob', Buffer.from(content.link)) }
    : { mode: '100755', id: object('blob', Buffer.from(content.run)) };
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

function writeTree(entries: ReadonlyMap<string, Entry>, object: WriteObject): string {
  const folders = new Map<string, Map<string, Entry>>();
  const rows: {
    readonly sortedAs: string;
    readonly mode: string;
    readonly name: string;
    readonly id: string;
  }[] = [];
  for (const [path, entry] of entries) {
    const at = path.indexOf('/');
    if (at < 0) rows.push({ sortedAs: path, name: path, ...entry });
    else {
      const folder = path.slice(0, at);
      const inside = folders.get(folder) ?? new Map<string, Entry>();
      folders.set(folder, inside.set(path.slice(at + 1), entry));
    }
  }
  // A folder is sorted as if its name ended with a slash.
  for (const [name, inside] of folders)
    rows.push({ sortedAs: `${name}/`, mode: '40000', name, id: writeTree(inside, object) });
  rows.sort((a, b) => byBytes(a.sortedAs, b.sortedAs));
  return object(
    'tree',
    Buffer.concat(
      rows.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
    ),
  );
}

function commitOf(tree: string, parents: readonly string[], seconds: number, message: string): Buffer {
  const person = `Ada <ada@example.com> ${seconds} +0000`;
  return Buffer.from(
    [
      `tree ${tree}`,
      ...parents.map((id) => `parent ${id}`),
      `author ${person}`,
      `committer ${person}`,
      '',
      `${message}\n`,
    ].join('\n'),
  );
}

/** An index of version 2, see https://git-scm.com/docs/index-format. */
function indexOf(path: string, entries: ReadonlyMap<string, Entry>): Buffer {
  const sorted = [...entries].sort(([a], [b]) => byBytes(a, b));
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(sorted.length, 8);
  const rows = sorted.map(([name, { mode, id }]) => {
    const bytes = Buffer.from(name);
    const { ctimeMs, mtimeMs, dev, ino, uid, gid, size } = lstatSync(join(path, name));
    const row = Buffer.alloc(Math.ceil((62 + bytes.length + 1) / 8) * 8);
    const numbers = [
      Math.floor(ctimeMs / 1000),
      0,
      Math.floor(mtimeMs / 1000),
      0,
      dev,
      ino,
      Number.parseInt(mode, 8),
      uid,
      gid,
      size,
    ];
    for (const [at, number] of numbers.entries()) row.writeUInt32BE(number % 2 ** 32, 4 * at);
    row.write(id, 40, 'hex');
    row.writeUInt16BE(Math.min(bytes.length, 0xfff), 60);
    bytes.copy(row, 62);
    return row;
  });
  const content = Buffer.concat([head, ...rows]);
  return Buffer.concat([content, createHash('sha1').update(content).digest()]);
}
