import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallEvent } from '../../src/debate/events.ts';
import { type Progress, progress } from '../../src/report/progress.ts';
import { plainLog } from '../../src/runner/log.ts';

const event = (bundle: string, round: number, more: Partial<CallEvent> = {}): CallEvent => ({
  reviewer: 'anthropic/a',
  bundle,
  round,
  question: round === 1 ? 'independent-review' : 'exchange',
  outcome: 'answered',
  findings: 1,
  positions: 2,
  calls: [
    {
      began: 0,
      seconds: 12.34,
      outcome: 'answered',
      stopReason: 'end_turn',
      requestId: null,
      servedModel: null,
      spent: { freshInput: 1000, cachedInput: 3000, writtenInput: 0, output: 120, usd: 0.25 },
      retries: 0,
      notes: [],
    },
  ],
  ...more,
});

/** What was told, group by group: `[title, …lines]`; lines outside any group under an empty title. */
function told(act: (shown: Progress) => void): string[][] {
  const groups: string[][] = [['']];
  let open = false;
  act(
    progress({
      startGroup: (title) => {
        if (open) throw new Error('a group inside a group');
        open = true;
        groups.push([title]);
      },
      endGroup: () => {
        open = false;
        groups.push(['']);
      },
      info: (line) => groups.at(-1)?.push(line),
    }),
  );
  if (open) throw new Error('a group left open');
  return groups.filter(([title, ...lines]) => title !== '' || lines.length > 0);
}

describe('progress', () => {
  test('the outcome of a test stands below the requests for it', () => {
    const why = 'It fails on the change each time, and passes on the merge base.';
    const proof = { outcome: 'reproduced', why, round: 1, test: null, command: '', runs: [] } as const;
    const groups = told((shown) => {
      shown.planned(1, 2);
      shown.called(event('b1', 1));
      shown.called(event('b1', 1, { question: 'test' }));
      shown.proved('An empty cart is charged', proof);
      shown.roundDone('b1', 1);
    });
    const lines = groups.flat();
    expect(lines.at(-1)).toBe(`Reproduced by a test: An empty cart is charged · ${why}`);
    expect(lines.at(-2)).toContain('wrote a test');
  });

  test('one bundle: a group per round, with time, tokens and money', () => {
    const groups = told((shown) => {
      shown.planned(1, 2);
      shown.called(event('b1', 1));
      shown.roundDone('b1', 1);
      shown.called(event('b1', 2));
      shown.roundDone('b1', 2);
      shown.bundleDone('b1', 'approved');
      shown.end();
    });
    expect(groups).toEqual([
      ['', '2 reviewers, 1 bundle of files'],
      [
        'Round 1 · independent-review',
        '✓ anthropic/a · b1 · 1 finding · 12 s · 4,000 tokens in (75% cached) · 120 out · $0.25 · $0.25 so far',
      ],
      [
        'Round 2 · cross-examination',
        '✓ anthropic/a · b1 · 2 positions, 1 new finding · 12 s · 4,000 tokens in (75% cached) · 120 out · $0.25 · $0.50 so far',
      ],
      ['', 'b1 · ended: approved'],
    ]);
  });

  test('a fast bundle waits for the slow one, and nothing is lost when the run stops early', () => {
    const groups = told((shown) => {
      shown.planned(2, 1);
      shown.called(event('b1', 1));
      shown.roundDone('b1', 1);
      shown.called(event('b1', 2));
      shown.roundDone('b1', 2);
      shown.called(event('b1', 3));
      shown.called(event('b2', 1, { outcome: 'timed-out' }));
      shown.end();
    });
    expect(groups.map(([title, ...lines]) => [title, lines.length])).toEqual([
      ['', 1],
      ['Round 1 · independent-review', 2],
      ['Round 2 · cross-examination', 1],
      ['Round 3 · rebuttal', 1],
    ]);
    expect(groups[1]?.[2]).toContain('✗ anthropic/a · b2 · timed-out');
  });

  test('any interleaving: each line once, in the group of its round, rounds in order', () => {
    const steps = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        steps,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
        (order, lengths) => {
          let calls = 0;
          const groups = told((shown) => {
            shown.planned(4, 1);
            const rounds = [0, 0, 0, 0];
            for (const bundle of order) {
              const round = (rounds[bundle] ?? 0) + 1;
              if (round > (lengths[bundle] ?? 0)) continue;
              rounds[bundle] = round;
              calls += 1;
              shown.called(event(`b${bundle}`, round, { findings: round }));
              shown.roundDone(`b${bundle}`, round);
              if (round === lengths[bundle]) shown.bundleDone(`b${bundle}`, 'settled');
            }
            shown.end();
            shown.end();
          });
          const numbered = groups.filter(([title]) => title?.startsWith('Round'));
          const titles = numbered.map(([title]) => Number(title?.split(' ')[1]));
          expect(titles).toEqual([...new Set(titles)].sort((a, b) => a - b));
          const answers = groups.flatMap(([title, ...lines]) => lines.map((line) => ({ title, line })));
          const calledLines = answers.filter(({ line }) => line.startsWith('✓'));
          expect(calledLines).toHaveLength(calls);
          for (const { title, line } of calledLines) {
            expect(line).toMatch(new RegExp(`\\b${title?.split(' ')[1]} (new )?finding`));
          }
        },
      ),
    );
  });

  test('what a provider says becomes no command of the runner', () => {
    let written = '';
    const shown = progress(
      plainLog((text) => {
        written += text;
      }),
    );
    const [call] = event('b1', 1).calls;
    if (call === undefined) throw new Error('no call');
    shown.called(event('b1', 1, { calls: [{ ...call, notes: ['\n::error::forged', '::warning::x'] }] }));
    expect(written.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
    expect(written).toContain('forged');
  });
});
