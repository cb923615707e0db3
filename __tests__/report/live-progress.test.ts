import { expect, test } from 'vitest';
import type { CallEvent } from '../../src/debate/events.ts';
import { liveProgress } from '../../src/report/live-progress.ts';

/** A terminal: what stands on its lines after all that was written, and each state of the last line. */
function terminal(columns: number) {
  const lines = [''];
  const states: string[] = [];
  return {
    lines,
    states,
    screen: {
      columns: () => columns,
      write(text: string) {
        for (const part of text.split(/(\r\u001B\[2K|\n)/u)) {
          if (part === '\n') lines.push('');
          else if (part === '\r\u001B[2K') lines[lines.length - 1] = '';
          else lines[lines.length - 1] += part;
        }
        states.push(lines.at(-1) ?? '');
      },
    },
  };
}

const event = (bundle: string, round: number, more: Partial<CallEvent> = {}): CallEvent => ({
  reviewer: 'anthropic/a',
  bundle,
  round,
  question: round === 1 ? 'independent-review' : 'exchange',
  outcome: 'answered',
  findings: 1,
  positions: 0,
  calls: [
    {
      began: 0,
      seconds: 12,
      outcome: 'answered',
      stopReason: 'end_turn',
      requestId: null,
      servedModel: null,
      spent: { freshInput: 1_000, cachedInput: 0, writtenInput: 0, output: 200, usd: 0.25 },
      retries: 0,
      notes: [],
    },
  ],
  ...more,
});

test('one line tells how far the review is, and is gone at its end', () => {
  const { screen, lines, states } = terminal(120);
  let seconds = 0;
  const { progress } = liveProgress(screen, () => seconds);
  progress.planned(2, 2);
  seconds = 12;
  progress.called(event('b1', 1));
  progress.called(event('b1', 2, { findings: 0 }));
  progress.bundleDone('b1', 'approved');
  expect(states[0]).toBe(
    'Round 1, independent review · < 0.1 s · 0 of 2 parts done · no answers · $0 · no tokens',
  );
  expect(lines).toEqual([
    'Round 2, cross examination · 12 s · 1 of 2 parts done · 2 answers with 1 finding · $0.50 · 2,400 tokens',
  ]);
  progress.end();
  expect(lines).toEqual(['']);
});

test('failures and notes stay above the line, once each and without control characters', () => {
  const { screen, lines } = terminal(120);
  const { progress, log } = liveProgress(screen, () => 3);
  progress.planned(1, 1);
  progress.called(event('b1', 1, { outcome: 'timed-out', calls: [] }));
  const noted = event('b1', 1).calls.map((call) => ({
    ...call,
    notes: ['the parameter x\u001B[31m is left out'],
  }));
  progress.called(event('b1', 1, { calls: noted }));
  log.info('a line of another part');
  progress.paused(30_000, 'the provider limits requests');
  progress.end();
  expect(lines).toEqual([
    '✗ anthropic/a · b1 · timed-out',
    expect.stringMatching(/^anthropic\/a: the parameter x/u),
    'a line of another part',
    'Waiting 30 s before the next request: the provider limits requests',
    '',
  ]);
  expect(lines.join('')).not.toContain('\u001B');
});

test('a narrow terminal gets a shorter line, so that it never wraps', () => {
  const { screen, states } = terminal(30);
  const { progress } = liveProgress(screen, () => 3);
  progress.planned(10, 2);
  for (const state of states) expect(state.length).toBeLessThan(30);
  progress.end();
});
