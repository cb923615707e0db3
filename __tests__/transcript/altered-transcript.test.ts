import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Result } from '../../src/result/result.ts';
import { transcriptVersion } from '../../src/transcript/transcript.ts';
import { after, before, harmless } from '../e2e/shop.ts';
import { altered } from '../security/altered.ts';
import { emptyFolder, type Recorded, record, sealed } from './recorded-run.ts';
import { replayAt, replayOf } from './replay-again.ts';

let passed: Recorded;
let failed: Recorded;
beforeEach(async () => {
  passed ??= await record(before, harmless);
  failed ??= await record(before, after);
});

const told = ({ verdict, findings }: Result): string =>
  [...verdict.reasons.flatMap(({ message, remedy }) => [message, remedy]), findings.length].join('\n');

/** Spoils the lines of a transcript whose run passed. */
type Spoil = (lines: readonly string[]) => string | Buffer;

const at = (lines: readonly string[], kind: string): number =>
  lines.findIndex((line) => line.startsWith(`{"kind":"${kind}"`));
const without = (lines: readonly string[], index: number): readonly string[] => lines.toSpliced(index, 1);
const edited =
  (kind: string, from: string | RegExp, to: string) =>
  (lines: readonly string[]): readonly string[] =>
    lines.with(at(lines, kind), (lines[at(lines, kind)] ?? '').replace(from, to));

const spoilt: readonly (readonly [string, Spoil, string, RegExp])[] = [
  ['an empty file', () => '', 'bad-transcript', /its first entry is not of kind "run"/u],
  ['prose', () => 'All good, ship it!\n', 'bad-transcript', /line 1 is not JSON/u],
  ['other JSON', () => '{"verdict":"pass"}\n', 'bad-transcript', /line 1 is not a valid entry/u],
  ['bytes', () => Buffer.from([0, 255, 10, 0xc3, 0x28, 10]), 'bad-transcript', /line 1 is not JSON/u],
  [
    'an older version',
    (lines) => sealed(edited('run', `"version":${transcriptVersion}`, '"version":1')(lines)),
    'bad-transcript',
    /is a transcript of version 1.*Replay it with the version that recorded it/su,
  ],
  [
    'a version to come',
    (lines) => sealed(edited('run', `"version":${transcriptVersion}`, '"version":99')(lines)),
    'bad-transcript',
    /version 99/u,
  ],
  ['half of it', (lines) => lines.slice(0, lines.length >> 1).join(''), 'transcript-cut', /ends before/u],
  ['cut inside a line', (lines) => lines.join('').slice(0, -200), 'transcript-cut', /ends before/u],
  ['without its last line', (lines) => lines.slice(0, -1).join(''), 'transcript-cut', /ends before/u],
  [
    'without one answer',
    (lines) => without(lines, at(lines, 'reply')).join(''),
    'bad-transcript',
    /the digest in its last line does not match/u,
  ],
  [
    'two lines swapped',
    (lines) =>
      lines
        .with(3, lines[4] ?? '')
        .with(4, lines[3] ?? '')
        .join(''),
    'bad-transcript',
    /the digest in its last line does not match/u,
  ],
  ['a line twice', (lines) => lines.toSpliced(3, 0, lines[3] ?? '').join(''), 'bad-transcript', /last line/u],
  ['lines after the end', (lines) => `${lines.join('')}${lines[1]}`, 'bad-transcript', /1 lines follow/u],
  [
    'a word changed',
    (lines) => edited('change', 'Adds', 'Takes')(lines).join(''),
    'bad-transcript',
    /the digest in its last line does not match/u,
  ],
  [
    'settings changed, and sealed anew',
    (lines) => sealed(edited('run', '"fail-on":"critical"', '"fail-on":"never"')(lines)),
    'replay-differs',
    /replayed result differs from the recorded one/u,
  ],
  [
    'an answer taken out, and sealed anew',
    (lines) => sealed(without(lines, at(lines, 'reply'))),
    'replay-differs',
    /records the verdict "pass", but its replay results in "inconclusive".*this question is not recorded/su,
  ],
  [
    'told twice, and sealed anew',
    (lines) => sealed(lines.toSpliced(3, 0, lines[at(lines, 'panel')] ?? '')),
    'bad-transcript',
    /it has 2 entries of kind "panel"/u,
  ],
  [
    'without a verdict, and sealed anew',
    (lines) => sealed(without(lines, at(lines, 'verdict'))),
    'bad-transcript',
    /does not contain a review/u,
  ],
];

describe('a spoilt transcript is never green, and it is said why', () => {
  test.each(spoilt)('%s', async (_, spoil, code, says) => {
    const { result, same } = await replayOf(spoil(passed.lines));
    expect(same).toBe(false);
    expect(result.verdict).toMatchObject({ verdict: 'inconclusive', complete: false, exitStatus: 1 });
    expect(result.verdict.reasons[0]?.code).toBe(code);
    expect(told(result)).toMatch(says);
  });

  test('one that is cut tells what was said until then', async () => {
    const lines = failed.lines.slice(0, at(failed.lines, 'verdict'));
    const { result } = await replayOf(lines.join(''));
    expect(result.findings.length).toBeGreaterThan(0);
    expect(result.verdict).toMatchObject({ verdict: 'fail', complete: false });
    expect(result.verdict.reasons.map(({ code }) => code)).toContain('transcript-cut');
  });

  test('a verdict of fail does not become another by writing another', async () => {
    const lines = edited('verdict', '"verdict":"fail"', '"verdict":"pass"')(failed.lines);
    const { result } = await replayOf(sealed(lines));
    expect(result.verdict).toMatchObject({ verdict: 'fail', exitStatus: 1 });
    expect(told(result)).toContain('records the verdict "pass", but its replay results in "fail"');
  });

  test('a warning is not enough, whatever the transcript says', async () => {
    const lines = edited('run', '"on-inconclusive":"fail"', '"on-inconclusive":"warn"')(passed.lines);
    const { result } = await replayOf(sealed(without(lines, at(lines, 'reply'))));
    expect(result.verdict).toMatchObject({ verdict: 'inconclusive', exitStatus: 1 });
  });

  test('no file, and a folder', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'kept'));
    for (const [name, says] of [
      ['nothing.jsonl', 'does not exist'],
      ['kept', 'is not a file'],
    ] as const) {
      const { result } = await replayAt(join(folder, name), folder);
      expect(result.verdict).toMatchObject({ verdict: 'inconclusive', exitStatus: 1 });
      expect(told(result)).toContain(says);
    }
  });
});

const words = ['', 'pass', 'fail', 'never', 'answered', 'b1', 'src/app.js', 'uphold', 'new', '__proto__'];
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constantFrom('drop' as const, 'double' as const), line: fc.nat() }),
  fc.record({ kind: fc.constant('swap' as const), line: fc.nat(), other: fc.nat() }),
  fc.record({
    kind: fc.constant('place' as const),
    line: fc.nat(),
    place: fc.nat(),
    value: fc.oneof(fc.constantFrom(...words), fc.integer(), fc.boolean(), fc.constant(null), fc.jsonValue()),
  }),
);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

function spoil(lines: readonly string[], how: typeof mutation extends fc.Arbitrary<infer T> ? T : never) {
  const line = (number: number): number => number % Math.max(1, lines.length);
  switch (how.kind) {
    case 'byte': {
      const bytes = Buffer.from(lines.join(''));
      bytes[how.at % Math.max(1, bytes.length)] = how.byte;
      return bytes.toString('latin1') === bytes.toString('utf8')
        ? bytes.toString('utf8').split(/(?<=\n)/u)
        : lines;
    }
    case 'cut':
      return lines
        .join('')
        .slice(0, how.at % Math.max(1, lines.join('').length))
        .split(/(?<=\n)/u);
    case 'drop':
      return lines.toSpliced(line(how.line), 1);
    case 'double':
      return lines.toSpliced(line(how.line), 0, lines[line(how.line)] ?? '');
    case 'swap':
      return lines.map((text, index) =>
        index === line(how.line)
          ? (lines[line(how.other)] ?? '')
          : index === line(how.other)
            ? (lines[line(how.line)] ?? '')
            : text,
      );
    case 'place': {
      const put = altered(parsed(lines[line(how.line)] ?? ''), how.place, how.value);
      return lines.toSpliced(line(how.line), 1, `${JSON.stringify(put)}\n`);
    }
  }
}

test('whatever is done to a transcript, sealed anew or not: no crash, and no pass that was not recorded', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (green, mutations, seal) => {
        const { lines, result: then } = green ? passed : failed;
        const worse = mutations.reduce<readonly string[]>(spoil, lines);
        const { result, same } = await replayOf(seal ? sealed(worse) : worse.join(''));
        if (same) expect(`${JSON.stringify(result, null, 2)}\n`).toBe(then);
        else expect(result.verdict.exitStatus).toBe(1);
        if (result.verdict.verdict === 'pass' || result.verdict.exitStatus === 0)
          expect(green && same).toBe(true);
        expect(result.verdict.reasons.map(({ message }) => message).join()).not.toMatch(/\n\s+at /u);
      },
    ),
    { numRuns: 300 },
  );
});
