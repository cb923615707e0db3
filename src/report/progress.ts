import type { CallEvent } from '../debate/events.ts';
import type { Proof } from '../debate/proof.ts';
import type { Spent } from '../debate/reviewer.ts';
import { costText, duration, nothingSpent, plural, spentText, totalSpent } from '../result/figures.ts';
import type { Log } from '../runner/log.ts';
import { proofWords } from './proof/text.ts';

/** Logs a review while it runs. */
export interface Progress {
  planned(bundles: number, reviewers: number): void;
  called(event: CallEvent): void;
  /** A finding's test was written and executed, or could not be. */
  proved(title: string, proof: Proof): void;
  /** A provider asks to wait. */
  paused(ms: number, message: string): void;
  roundDone(bundle: string, round: number): void;
  bundleDone(bundle: string, stopped: string): void;
  /** Prints the remaining lines. Call it however the review ended; a second call does nothing. */
  end(): void;
}

/** The name of a round, by its number. */
export const roundName = (round: number): 'independent-review' | 'cross-examination' | 'rebuttal' => {
  if (round === 1) return 'independent-review';
  return round === 2 ? 'cross-examination' : 'rebuttal';
};

/**
 * A group per round and a line per reviewer and bundle. Bundles run independently, so lines of a later round wait until
 * every bundle has finished the earlier one.
 */
export function progress(log: Log): Progress {
  const held = new Map<number, string[]>();
  /** Bundle → the last round it has finished; `Infinity` once its debate is over. */
  const done = new Map<string, number>();
  let total = nothingSpent;
  let expected = 0;
  let current = 1;
  let open = false;

  const show = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    if (!open) log.startGroup(`Round ${current} · ${roundName(current)}`);
    open = true;
    for (const line of lines) log.info(line);
  };
  const close = (): void => {
    if (open) log.endGroup();
    open = false;
  };
  const advance = (): void => {
    while (
      done.size >= Math.max(1, expected) &&
      [...done.values()].every((round) => round >= current) &&
      [...done.values()].some((round) => round !== Number.POSITIVE_INFINITY || held.size > 0)
    ) {
      close();
      current += 1;
      show(held.get(current) ?? []);
      held.delete(current);
    }
  };
  const tell = (round: number, lines: readonly string[]): void => {
    if (round <= current) show(lines);
    else held.set(round, [...(held.get(round) ?? []), ...lines]);
  };

  return {
    planned(bundles, reviewers) {
      expected = bundles;
      log.info(`${plural(reviewers, 'reviewer')}, ${plural(bundles, 'bundle')} of files`);
    },
    called(event) {
      total = totalSpent([total, ...event.calls.map((call) => call.spent)]);
      tell(event.round, lines(event, total));
    },
    proved(title, proof) {
      tell(proof.round, [provedLine(title, proof)]);
    },
    paused(ms, message) {
      log.info(`Waiting ${duration(ms / 1000)} before the next request: ${message}`);
    },
    roundDone(bundle, round) {
      done.set(bundle, Math.max(round, done.get(bundle) ?? 0));
      advance();
    },
    bundleDone(bundle, stopped) {
      const last = done.get(bundle) ?? current;
      const line = `${bundle} · ended: ${stopped}`;
      // The group of its last round may be closed already, and this line needs no group of its own.
      if (last <= current && !open) log.info(line);
      else tell(last, [line]);
      done.set(bundle, Number.POSITIVE_INFINITY);
      advance();
    },
    end() {
      for (const round of [...held.keys()].sort((a, b) => a - b)) {
        close();
        current = round;
        show(held.get(round) ?? []);
      }
      held.clear();
      close();
    },
  };
}

/** What a test showed about a finding, as one line. */
export const provedLine = (title: string, { outcome, why }: Pick<Proof, 'outcome' | 'why'>): string =>
  `${proofWords[outcome]}: ${title} · ${why}`;

const lines = (event: CallEvent, total: Spent): string[] => {
  const { reviewer, bundle, calls, outcome, question } = event;
  const spent = totalSpent(calls.map((call) => call.spent));
  const seconds = calls.reduce((sum, call) => sum + call.seconds, 0);
  const asked =
    question === 'relocation'
      ? ' · asked again for the location of its quotes'
      : question === 'description'
        ? ' · asked about the description'
        : '';
  const requests = calls.reduce((sum, call) => sum + 1 + call.retries, 0);
  const tries = requests > 1 ? ` · ${requests} requests` : '';
  const mark = outcome === 'answered' ? '✓' : '✗';
  return [
    `${mark} ${reviewer} · ${bundle}${asked} · ${result(event)} · ${duration(seconds)} · ${spentText(spent)}${tries} · ${costText(total.usd)} so far`,
    ...calls.flatMap((call) => call.notes).map((note) => `    ${note}`),
  ];
};

const result = ({ outcome, question, findings, positions }: CallEvent): string => {
  if (outcome !== 'answered') return outcome;
  if (question === 'relocation' || question === 'revision') return 'answered';
  if (question === 'test') return 'wrote a test';
  if (question === 'test-reading') return 'read a test';
  const reported = plural(findings, 'finding');
  return question === 'independent-review' || question === 'description'
    ? reported
    : `${plural(positions, 'position')}, ${plural(findings, 'new finding')}`;
};
