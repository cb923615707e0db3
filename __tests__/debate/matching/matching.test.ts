import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../../src/debate/categories.ts';
import type { Candidate } from '../../../src/debate/matching/candidate.ts';
import { clustersOf, matchFindings } from '../../../src/debate/matching/matching.ts';
import { corpusOf, sameDefect, similarity } from '../../../src/debate/matching/similarity.ts';

interface Stand {
  readonly path?: string;
  readonly lines?: readonly [number, number];
  readonly quote?: string;
  readonly category?: Category;
}

/** A candidate whose key is `reviewer.name`. */
const said = (key: string, text: string, stand: Stand = {}): Candidate => ({
  key,
  reviewer: key.split('.')[0] ?? key,
  text,
  category: stand.category ?? null,
  path: stand.path ?? null,
  startLine: stand.lines?.[0] ?? null,
  endLine: stand.lines?.[1] ?? null,
  quote: stand.quote ?? null,
});

const sameInOtherWords: readonly (readonly [string, string, string])[] = [
  [
    'a race between check and write',
    'Two concurrent calls to reserveSeat can both see the seat as free and both book it. The check and the insert are not in one transaction.',
    'Double booking: reserveSeat reads seat.status and later inserts the booking without a lock, so concurrent requests reserve the same seat twice.',
  ],
  [
    'an unescaped parameter',
    'The `sort` query parameter is concatenated into the SQL string, so a caller can inject arbitrary SQL through listOrders.',
    'SQL injection in listOrders(): user-controlled sort order is interpolated into the query instead of being checked against a list of columns.',
  ],
  [
    'a promise that nobody awaits',
    'sendReceipt() returns a promise that is never awaited, so a failed mail becomes an unhandled rejection.',
    'Missing await on sendReceipt: the handler answers 200 before the receipt was sent, and an error rejects unhandled.',
  ],
  [
    'an identifier spelled in two ways',
    'max_retry_count of 0 makes the loop run for ever.',
    'With maxRetryCount set to zero the retry loop never terminates.',
  ],
];

const differentDefects: readonly (readonly [string, string, string])[] = [
  [
    'of one function',
    'reserveSeat does not validate that seatId is a number, so NaN reaches the index lookup.',
    'The connection taken from the pool in reserveSeat is not released when the insert throws.',
  ],
  [
    'of one parser',
    'parseHeader splits on the first colon only after trimming, which drops values that begin with a space.',
    'The regular expression in parseHeader backtracks exponentially on long runs of dashes.',
  ],
];

describe('one defect in two wordings', () => {
  it.each(sameInOtherWords)('%s becomes one finding', (_, one, two) => {
    expect(matchFindings([said('a.1', one), said('b.1', two)])).toEqual([['a.1', 'b.1']]);
  });

  it.each(sameInOtherWords)('%s becomes one finding where both name the same lines', (_, one, two) => {
    const stand = { path: 'src/x.ts', lines: [40, 44] } as const;
    expect(matchFindings([said('a.1', one, stand), said('b.1', two, stand)])).toHaveLength(1);
  });

  it.each(sameInOtherWords)('%s stays two findings in two files, or far apart in one', (_, one, two) => {
    const here = said('a.1', one, { path: 'src/x.ts', lines: [40, 44] });
    expect(matchFindings([here, said('b.1', two, { path: 'src/y.ts', lines: [40, 44] })])).toHaveLength(2);
    expect(matchFindings([here, said('b.1', two, { path: 'src/x.ts', lines: [140, 144] })])).toHaveLength(2);
  });
});

describe('different defects', () => {
  it.each(differentDefects)('%s stay two findings, wherever they stand', (_, one, two) => {
    expect(matchFindings([said('a.1', one), said('b.1', two)])).toHaveLength(2);
    const stand = { path: 'src/x.ts', lines: [40, 41] } as const;
    expect(matchFindings([said('a.1', one, stand), said('b.1', two, stand)])).toHaveLength(2);
  });

  it('on neighbouring lines go each with its own counterpart', () => {
    const path = 'src/pool.ts';
    const clusters = matchFindings([
      said('a.leak', 'The connection is not released when query throws.', { path, lines: [10, 12] }),
      said('a.log', 'The password of the connection string is written to the log.', {
        path,
        lines: [13, 13],
      }),
      said('b.log', 'Logging the connection string exposes the database password.', {
        path,
        lines: [13, 13],
      }),
      said('b.leak', 'Leaks the connection: no release in finally if query throws.', {
        path,
        lines: [11, 12],
      }),
    ]);
    expect(clusters).toEqual([
      ['a.leak', 'b.leak'],
      ['a.log', 'b.log'],
    ]);
  });

  it('the same slip in two places goes with the nearer one', () => {
    const text = 'The result of find is used without checking for undefined.';
    const at = (line: number) => ({ path: 'src/x.ts', lines: [line, line] }) as const;
    expect(
      matchFindings([
        said('a.x', text, at(10)),
        said('a.y', text, at(16)),
        said('b.x', text, at(16)),
        said('b.y', text, at(10)),
      ]),
    ).toEqual([
      ['a.x', 'b.y'],
      ['a.y', 'b.x'],
    ]);
  });
});

describe('the same code', () => {
  const quote = 'if (user.role = "admin") grant(user);';
  const one = 'An assignment stands where a comparison was meant.';
  const two = 'Everybody becomes privileged, since = always yields something truthy.';

  it('under the same category is one defect, however different the words', () => {
    const clusters = matchFindings([
      said('a.1', one, { path: 'a.ts', lines: [7, 7], quote, category: 'logic-error' }),
      said('b.1', two, { path: 'a.ts', lines: [7, 7], quote: `  ${quote}\n`, category: 'logic-error' }),
    ]);
    expect(clusters).toHaveLength(1);
  });

  it('under another category, or in another file, is not enough', () => {
    const first = said('a.1', one, { path: 'a.ts', lines: [7, 7], quote, category: 'logic-error' });
    const other = { path: 'a.ts', lines: [7, 7], quote, category: 'test-gap' } as const;
    expect(matchFindings([first, said('b.1', two, other)])).toHaveLength(2);
    const elsewhere = { path: 'b.ts', lines: [7, 7], quote, category: 'logic-error' } as const;
    expect(matchFindings([first, said('b.1', two, elsewhere)])).toHaveLength(2);
  });

  it('is not proved by a brace', () => {
    const stand = { path: 'a.ts', lines: [7, 7], quote: '});', category: 'logic-error' } as const;
    expect(matchFindings([said('a.1', one, stand), said('b.1', two, stand)])).toHaveLength(2);
  });
});

describe('a panel of four', () => {
  const race = [
    'Two concurrent calls to reserveSeat both see the seat free and book it twice.',
    'reserveSeat: double booking when concurrent calls check the seat before either inserts.',
    'Concurrent reserveSeat calls can book one seat twice, check and insert are not atomic.',
  ];
  const mail = [
    'sendReceipt is not awaited, so its rejection is unhandled.',
    'Missing await on sendReceipt leaves the rejection unhandled.',
  ];
  const panel = [
    said('a.race', race[0] ?? ''),
    said('b.race', race[1] ?? ''),
    said('c.race', race[2] ?? ''),
    said('a.mail', mail[0] ?? ''),
    said('d.mail', mail[1] ?? ''),
    said('d.type', 'The cast of payload.total hides that it may be a string.'),
  ];

  it('puts each defect in one cluster, and what one alone reported by itself', () => {
    expect(matchFindings(panel)).toEqual([['a.mail', 'd.mail'], ['a.race', 'b.race', 'c.race'], ['d.type']]);
  });

  it('keeps two findings of one reviewer apart even where others would bridge them', () => {
    const clusters = matchFindings([...panel, said('a.again', race[1] ?? '')]);
    expect(clusters.filter((keys) => keys.includes('a.race') && keys.includes('a.again'))).toEqual([]);
    expect(clusters.flat()).toHaveLength(panel.length + 1);
  });
});

describe('clusters of more than two', () => {
  const [a, b, c] = [said('a', ''), said('b', ''), said('c', '')];

  it('a middle wording does not tie together two that have nothing in common', () => {
    const pairs = [
      { a, b, score: 0.6 },
      { a: b, b: c, score: 0.15 },
    ];
    expect(clustersOf([a, b, c], pairs, 0.1)).toEqual([['a', 'b'], ['c']]);
  });

  it('a wording that is much like one and a little like the other joins both', () => {
    const pairs = [
      { a, b, score: 0.6 },
      { a: b, b: c, score: 0.3 },
      { a, b: c, score: 0.05 },
    ];
    expect(clustersOf([a, b, c], pairs, 0.1)).toEqual([['a', 'b', 'c']]);
  });

  it('of two that want the same counterpart the surer one gets it', () => {
    const again = said('b.again', '');
    const pairs = [
      { a, b, score: 0.3 },
      { a, b: again, score: 0.4 },
    ];
    expect(clustersOf([a, b, again], pairs, 0.1)).toEqual([['a', 'b.again'], ['b']]);
  });

  it('where two are equally sure, the key decides, whatever the order of the pairs', () => {
    const again = said('b.again', '');
    const pairs = [
      { a, b: again, score: 0.4 },
      { a, b, score: 0.4 },
    ];
    expect(clustersOf([again, b, a], pairs, 0.1)).toEqual([['a', 'b'], ['b.again']]);
    expect(clustersOf([a, b, again], pairs.toReversed(), 0.1)).toEqual([['a', 'b'], ['b.again']]);
  });
});

const pieces =
  'lock race await promise reserveSeat seat_id password log SQL sort `null` throws 漢字 é release pool twice'.split(
    ' ',
  );
const anyCandidates = fc
  .array(
    fc.record({
      reviewer: fc.constantFrom('a', 'b', 'c', 'd'),
      words: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
      path: fc.constantFrom(null, 'x.ts', 'y.ts'),
      line: fc.option(fc.integer({ min: 1, max: 30 })),
      length: fc.integer({ min: 0, max: 5 }),
      quote: fc.constantFrom(null, 'return pool.release(seat);', '}'),
      category: fc.constantFrom(null, 'logic-error' as const, 'resource-leak' as const),
    }),
    { maxLength: 14 },
  )
  .map((items) =>
    items.map(
      ({ reviewer, words, path, line, length, quote, category }, index): Candidate => ({
        key: `${reviewer}.${index}`,
        reviewer,
        text: words.join(' '),
        category,
        path,
        startLine: line,
        endLine: line === null ? null : line + length,
        quote,
      }),
    ),
  );

describe('whatever the findings', () => {
  it('every key is in exactly one cluster, with at most one of each reviewer', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const clusters = matchFindings(candidates);
        expect(clusters.flat().sort()).toEqual(candidates.map(({ key }) => key).sort());
        for (const keys of clusters) {
          expect(new Set(keys.map((key) => key.split('.')[0])).size).toBe(keys.length);
        }
      }),
    );
  });

  it('no cluster spans two files', () => {
    fc.assert(
      fc.property(anyCandidates, (all) => {
        const candidates = all.filter(({ path }) => path !== null);
        const paths = new Map(candidates.map(({ key, path }) => [key, path]));
        for (const keys of matchFindings(candidates)) {
          expect(new Set(keys.map((key) => paths.get(key))).size).toBe(1);
        }
      }),
    );
  });

  it('their order changes nothing', () => {
    const shuffled = anyCandidates.chain((candidates) =>
      fc.tuple(
        fc.constant(candidates),
        fc.shuffledSubarray(candidates, { minLength: candidates.length, maxLength: candidates.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([candidates, other]) => {
        expect(matchFindings(other)).toEqual(matchFindings(candidates));
      }),
    );
  });

  it('similarity is symmetric, within 0 and 1, and nothing between a reviewer and itself', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const corpus = corpusOf(candidates);
        for (const a of candidates) {
          for (const b of candidates) {
            const score = similarity(a, b, corpus);
            expect(score).toBe(similarity(b, a, corpus));
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            if (a.reviewer === b.reviewer) expect(score).toBe(0);
          }
        }
      }),
    );
  });

  it('two reviewers are matched alike with and without a third on the panel', () => {
    const text = 'Missing await on sendReceipt leaves the rejection unhandled.';
    const two = [said('a.1', 'sendReceipt is not awaited, its rejection is unhandled.'), said('b.1', text)];
    const crowd = Array.from({ length: 20 }, (_, index) =>
      said(`c.${index}`, `Typo number ${index} in a comment`),
    );
    expect(matchFindings([...two, ...crowd]).filter((keys) => keys.length > 1)).toEqual([['a.1', 'b.1']]);
  });
});

describe('hostile text', () => {
  it('neither breaks nor stalls the matcher', () => {
    const texts = [
      '',
      '```',
      'y'.repeat(100_000),
      '`'.repeat(10_000),
      '_.'.repeat(50_000),
      '\u0000\uD800',
      '漢'.repeat(9_000),
    ];
    const candidates = texts.flatMap((text, index) => [said(`a.${index}`, text), said(`b.${index}`, text)]);
    expect(matchFindings(candidates).flat()).toHaveLength(candidates.length);
  });

  it('says nothing where there is no text: two empty findings are not one', () => {
    expect(matchFindings([said('a.1', ''), said('b.1', '')])).toHaveLength(2);
  });

  it('identical text is surely the same defect', () => {
    const [a, b] = [
      said('a.1', 'The cache is never invalidated.'),
      said('b.1', 'The cache is never invalidated.'),
    ];
    expect(similarity(a, b, corpusOf([a, b]))).toBeGreaterThan(5 * sameDefect);
  });
});
