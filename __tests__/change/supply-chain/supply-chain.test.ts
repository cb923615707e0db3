import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lockFormat } from '../../../src/change/supply-chain/formats.ts';
import { readJson } from '../../../src/change/supply-chain/json.ts';
import { originOf } from '../../../src/change/supply-chain/origin.ts';
import { addressFacts, readModules } from '../../../src/change/supply-chain/submodules.ts';
import { facts, json, kinds, sha512 } from '../locks.ts';

describe('packages of npm', () => {
  const lock = (packages: object): string => json({ lockfileVersion: 3, packages: { '': {}, ...packages } });
  const pad = {
    version: '1.0.0',
    resolved: 'https://registry.npmjs.org/pad/-/pad-1.0.0.tgz',
    integrity: sha512('a'),
  };
  const before = lock({ 'node_modules/pad': pad });
  const added = (entry: object): readonly string[] =>
    kinds('package-lock.json', before, lock({ 'node_modules/pad': pad, 'node_modules/new': entry }));

  test.each([
    [
      'from the usual registry',
      {
        version: '2.0.0',
        resolved: 'https://registry.npmjs.org/new/-/new-2.0.0.tgz',
        integrity: sha512('n'),
      },
      [],
    ],
    [
      'from another registry',
      { version: '2.0.0', resolved: 'https://npm.example.net/new/-/new-2.0.0.tgz', integrity: sha512('n') },
      ['new-source'],
    ],
    [
      'from a repository',
      { version: '2.0.0', resolved: 'git+ssh://git@github.com/x/new.git#abc' },
      ['new-source'],
    ],
    [
      'from an archive',
      { version: '2.0.0', resolved: 'https://codeload.github.com/x/new/tar.gz/abc', integrity: sha512('n') },
      ['new-source'],
    ],
    [
      'from a file',
      { version: '2.0.0', resolved: 'file:vendor/new.tgz', integrity: sha512('n') },
      ['new-source'],
    ],
    [
      'without encryption',
      { version: '2.0.0', resolved: 'http://registry.npmjs.org/new/-/new-2.0.0.tgz', integrity: sha512('n') },
      ['new-insecure'],
    ],
    [
      'without a hash',
      { version: '2.0.0', resolved: 'https://registry.npmjs.org/new/-/new-2.0.0.tgz' },
      ['integrity-missing'],
    ],
    [
      'at the address of another',
      {
        version: '2.0.0',
        resolved: 'https://registry.npmjs.org/evil/-/evil-2.0.0.tgz',
        integrity: sha512('n'),
      },
      ['misnamed'],
    ],
    [
      'at the address of another version',
      {
        version: '2.0.0',
        resolved: 'https://registry.npmjs.org/new/-/new-1.0.0.tgz',
        integrity: sha512('n'),
      },
      ['misnamed'],
    ],
    [
      'under another name, and says so',
      {
        name: 'real',
        version: '2.0.0',
        resolved: 'https://registry.npmjs.org/real/-/real-2.0.0.tgz',
        integrity: sha512('n'),
      },
      [],
    ],
    ['of the workspace', { resolved: 'packages/new', link: true }, []],
  ])('a new one %s', (_, entry, expected) => {
    expect(added(entry)).toEqual(expected);
  });

  test('all packages with the same move are one finding, at the first line of it', () => {
    const many = (host: string): string =>
      lock(
        Object.fromEntries(
          Array.from({ length: 300 }, (_, at) => [
            `node_modules/p${at}`,
            {
              version: '1.0.0',
              resolved: `https://${host}/p${at}/-/p${at}-1.0.0.tgz`,
              integrity: sha512('a'),
            },
          ]),
        ),
      );
    const all = facts('package-lock.json', many('registry.npmjs.org'), many('npm.example.net'));
    expect(all).toHaveLength(1);
    expect(all[0]?.packages).toHaveLength(300);
  });

  test('the same registry by another name is not a move, nor is an entry without an address', () => {
    const yarnpkg = before.replace('registry.npmjs.org', 'registry.yarnpkg.com');
    const none = lock({ 'node_modules/pad': { version: '1.0.0', integrity: sha512('a') } });
    expect(kinds('package-lock.json', before, yarnpkg)).toEqual([]);
    expect(kinds('package-lock.json', before, none)).toEqual([]);
    expect(kinds('package-lock.json', none, before)).toEqual([]);
    expect(kinds('package-lock.json', none, before.replace('registry.npmjs.org', 'npm.example.net'))).toEqual(
      ['moved'],
    );
  });

  test('a user name before the host does not hide it', () => {
    const disguised = before.replace(
      'https://registry.npmjs.org/',
      'https://registry.npmjs.org@example.net/',
    );
    expect(facts('package-lock.json', before, disguised)[0]).toMatchObject({
      kind: 'moved',
      to: 'example.net',
    });
  });

  test('a duplicate key makes the file unreadable, because tools disagree about its value', () => {
    expect(readJson('{"a":1,"a":2}')).toBeNull();
    expect(
      lockFormat('package-lock.json')?.read(
        before.replace('"version"', '"resolved": "https://example.net/x.tgz",\n"version"'),
      ),
    ).toBeNull();
  });
});

test('JSON is read as JSON.parse reads it, with the line of every value', () => {
  const shape = (node: ReturnType<typeof readJson>): unknown => {
    switch (node?.kind) {
      case 'object':
        return Object.fromEntries([...node.members].map(([key, value]) => [key, shape(value)]));
      case 'array':
        return node.items.map(shape);
      case 'string':
        return node.text;
      default:
        return 'other';
    }
  };
  const reviver = (_: string, value: unknown): unknown =>
    typeof value === 'number' || typeof value === 'boolean' || value === null ? 'other' : value;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      if (text.includes('__proto__')) return;
      expect(shape(readJson(text))).toEqual(JSON.parse(text, reviver));
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      if (!valid) expect(readJson(text)).toBeNull();
    }),
  );
});

test('the history of this project’s own lock file gives no finding', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const commits = git('log', '--format=%H', '--', 'package-lock.json')
    .trim()
    .split('\n')
    .filter(Boolean)
    .toReversed();
  const texts = commits.map((commit) => git('show', `${commit}:package-lock.json`));
  for (const [at, text] of texts.entries()) {
    const [before = null] = at === 0 ? [] : texts.slice(at - 1, at);
    expect(kinds('package-lock.json', before, text)).toEqual([]);
  }
});

describe('origins', () => {
  test.each([
    ['https://github.com/Acme/Lib.git', 'git@github.com:acme/lib.git'],
    ['git+ssh://git@github.com/acme/lib.git#abc', 'github:acme/lib#def'],
    ['https://codeload.github.com/acme/lib/tar.gz/abc', 'git+https://github.com/acme/lib.git'],
    ['https://api.github.com/repos/acme/lib/zipball/abc', 'https://github.com/acme/lib.git'],
    ['registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/'],
    ['https://pypi.org/simple', 'https://files.pythonhosted.org/packages/a/b.whl'],
  ])('%s and %s are one origin', (a, b) => {
    expect(originOf(a).place).toBe(originOf(b).place);
  });

  test.each([
    ['https://github.com/acme/lib.git', 'https://github.com/acrne/lib.git'],
    ['https://registry.npmjs.org/a', 'https://registry.npmjs.org.example.net/a'],
    ['https://registry.npmjs.org/a', 'https://registry.npmjs.org:8443/a'],
    ['https://git.example.com/a/lib.git', 'https://git.example.com/b/lib.git'],
  ])('%s and %s are two origins', (a, b) => {
    expect(originOf(a).place).not.toBe(originOf(b).place);
  });

  test('any text has an origin', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => void originOf(text)));
  });
});

describe('submodules', () => {
  const modules = (url: string): string => `[submodule "lib"]\n\tpath = lib\n\turl = ${url}\n`;
  const https = 'https://github.com/acme/lib.git';

  test.each([
    ['another owner', 'https://github.com/acrne/lib.git', 1],
    ['another host', 'https://gitlab.com/acme/lib.git', 1],
    ['without encryption', 'http://github.com/acme/lib.git', 1],
    ['quoted', '"https://github.com/acrne/lib.git"', 1],
    ['the same over ssh', 'git@github.com:acme/lib.git', 0],
    ['the same without .git', 'https://github.com/acme/lib', 0],
    ['the same with a slash', 'https://github.com/acme/lib/', 0],
  ])('%s', (_, url, count) => {
    expect(addressFacts(modules(https), modules(url))).toHaveLength(count);
  });

  test('another name for the same folder does not hide another address', () => {
    const renamed = modules('https://github.com/acrne/lib.git').replace('"lib"', '"other"');
    expect(addressFacts(modules(https), renamed)).toHaveLength(1);
  });

  test('keys on the line of the header and in capitals are read as git reads them', () => {
    expect(readModules('[submodule "a"] URL = x\n\tPath = p # c\n').get('a')).toMatchObject({
      path: 'p',
      url: 'x',
    });
  });

  test('any text is read', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void addressFacts(a, b)));
  });
});
