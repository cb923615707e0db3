import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLocks } from '../../src/change/supply-chain/compare.ts';
import { lockFormat } from '../../src/change/supply-chain/formats.ts';
import { facts, kinds, samples } from './locks.ts';

describe.each(Object.entries(samples))('%s', (_, { path, write, hashes, weak, sources }) => {
  const [first, second] = hashes ?? ['', ''];

  test('an ordinary update is not reported, nor is a new lock file or an unchanged one', () => {
    expect(kinds(path, write({}), write({ version: '1.2.0', hash: second }))).toEqual([]);
    expect(kinds(path, write({ version: '1.2.0', hash: second }), write({}))).toEqual([]);
    expect(kinds(path, null, write({}))).toEqual([]);
    expect(kinds(path, write({}), write({}))).toEqual([]);
  });

  test.runIf(path !== 'go.sum')('another host is reported, with and without another version', () => {
    const elsewhere = 'https://packages.example.net';
    for (const pin of [{}, { version: '1.2.0', hash: second }]) {
      const all = facts(path, write({}), write({ ...pin, host: elsewhere })).filter(
        ({ kind }) => kind !== 'new-source' && kind !== 'misnamed',
      );
      expect(all.map(({ kind }) => kind)).toContain('moved');
      expect(all[0]).toMatchObject({ span: { changed: true } });
      expect(all[0]?.to).toMatch(/^packages\.example\.net/u);
    }
  });

  test.runIf(path !== 'go.sum')('http instead of https is reported', () => {
    const host = sources
      ? write({})
          .match(/https:\/\/[\w./-]+/gu)
          ?.find((url) => /npm|yarnpkg|pypi\.org|rubygems|api\.github|crates/u.test(url))
      : undefined;
    const before = sources ? write({}) : write({ host: 'https://packages.example.net' });
    const after =
      host === undefined
        ? write({ host: 'http://packages.example.net' })
        : before.replaceAll(host, host.replace('https:', 'http:'));
    expect(kinds(path, before, after)).toContain('insecure');
  });

  test.runIf(path !== 'go.sum')('a removed hash is reported at its former line', () => {
    const all = facts(path, write({}), write({ hash: null }));
    expect(all.map(({ kind }) => kind)).toContain('integrity-removed');
    const gone = all.find(({ kind }) => kind === 'integrity-removed');
    expect(gone?.span).toMatchObject({ side: 'old', changed: true });
    expect(kinds(path, write({}), write({ hash: null, version: '1.2.0' }))).toContain('integrity-removed');
  });

  test('another hash for the same version is reported', () => {
    expect(first).not.toBe(second);
    expect(kinds(path, write({}), write({ hash: second }))).toContain('integrity-changed');
  });

  test.runIf(weak !== undefined)('a weaker hash is reported', () => {
    expect(kinds(path, write({}), write({ hash: weak ?? '' }))).toContain('integrity-weakened');
    expect(kinds(path, write({}), write({ hash: weak ?? '', version: '1.2.0' }))).toContain(
      'integrity-weaker',
    );
    expect(kinds(path, write({ hash: weak ?? '' }), write({}))).toEqual([]);
  });

  test('a file that only has the name of a lock file is not accepted as one', () => {
    if (path.startsWith('requirements')) return;
    for (const text of [
      '',
      'require("child_process").exec("curl x | sh");\n',
      '<html></html>',
      '[1, 2]',
      'a: b\n',
    ])
      if (!(path === 'go.sum' && text === '')) expect(lockFormat(path)?.read(text)).toBeNull();
    // Code after a lock file, or in the middle of it.
    if (path !== 'pnpm-lock.yaml')
      expect(lockFormat(path)?.read(`${write({})}\nmodule.exports = () => require("fs");\n`)).toBeNull();
  });

  test('any text is read or rejected, and comparing never throws', () => {
    const format = lockFormat(path);
    const text = write({});
    const cut = fc
      .tuple(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 8 }))
      .map(([at, length, put]) => `${text.slice(0, at)}${put}${text.slice(at + length)}`);
    fc.assert(
      fc.property(fc.oneof(cut, fc.string(), fc.json()), fc.oneof(cut, fc.string()), (before, after) => {
        const [old, now] = [format?.read(before) ?? null, format?.read(after) ?? null];
        if (now !== null)
          compareLocks(
            path,
            old === null ? null : { text: before, packages: old },
            { text: after, packages: now },
            format?.usual ?? [],
          );
      }),
      { numRuns: 60 },
    );
  });
});
