import type { CallEvent } from '../debate/events.ts';
import { costText, count, duration, input, nothingSpent, plural, totalSpent } from '../result/figures.ts';
import type { Log } from '../runner/log.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';
import { type Progress, provedLine, roundName } from './progress.ts';

/** A terminal that can rewrite its last line. */
interface Screen {
  write(text: string): void;
  /** Characters of a line, at the time of the call. */
  readonly columns: () => number;
}

interface Live {
  readonly log: Log;
  readonly progress: Progress;
}

const clearLine = '\r\u001B[2K';
const redrawMs = 1_000;

/**
 * Shows a review on a terminal while it runs: one line that is rewritten, with failures and notes above it. The line is
 * gone when the review ends, because the result follows.
 * @param clock seconds since the run began
 */
export function liveProgress(screen: Screen, clock: () => number): Live {
  let bundles = 0;
  let done = 0;
  let answers = 0;
  let findings = 0;
  let round = 1;
  let spent = nothingSpent;
  let shown = false;

  const line = (): string =>
    [
      `Round ${round}, ${roundName(round).replace('-', ' ')}`,
      duration(clock()),
      `${count(done)} of ${plural(bundles, 'part')} done`,
      // Two answers may report one finding.
      answers === 0 ? 'no answers' : `${plural(answers, 'answer')} with ${plural(findings, 'finding')}`,
      costText(spent.usd),
      plural(input(spent) + spent.output, 'token'),
    ].join(' · ');
  const draw = (): void => {
    const room = Math.max(20, screen.columns() - 1);
    const text = line();
    screen.write(`${clearLine}${text.length > room ? `${text.slice(0, room - 1)}…` : text}`);
    shown = true;
  };
  const clear = (): void => {
    if (shown) screen.write(clearLine);
    shown = false;
  };
  const above = (text: string): void => {
    const redraw = shown;
    clear();
    screen.write(`${text}\n`);
    if (redraw) draw();
  };
  let timer: NodeJS.Timeout | null = null;

  return {
    log: {
      startGroup: (title) => above(forLog(title)),
      endGroup: () => undefined,
      info: (text) => above(forLog(text)),
    },
    progress: {
      planned(parts) {
        bundles = parts;
        draw();
        timer ??= setInterval(draw, redrawMs).unref();
      },
      called(event) {
        spent = totalSpent([spent, ...event.calls.map((call) => call.spent)]);
        round = Math.max(round, event.round);
        if (event.outcome === 'answered') answers += 1;
        findings += event.findings;
        for (const text of asideOf(event)) above(forLog(text));
        if (shown) draw();
      },
      proved(title, proof) {
        above(forLog(provedLine(title, proof)));
      },
      paused(ms, message) {
        above(forLog(`Waiting ${duration(ms / 1000)} before the next request: ${message}`));
      },
      roundDone() {},
      bundleDone() {
        done += 1;
        if (shown) draw();
      },
      end() {
        if (timer !== null) clearInterval(timer);
        timer = null;
        clear();
      },
    },
  };
}

/** What a person should know at once: an answer that failed, and notes of the provider. */
const asideOf = ({ reviewer, bundle, outcome, calls }: CallEvent): readonly string[] => [
  ...(outcome === 'answered' ? [] : [`✗ ${reviewer} · ${bundle} · ${outcome}`]),
  ...calls.flatMap(({ notes }) => notes).map((note) => `${reviewer}: ${note}`),
];
