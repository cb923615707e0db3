import { type SignalName, signalNames } from '../../result/race.ts';

/** How a lane's patch is weighed: six signals, each from 0 to 1. Pure. */

export type Weights = Readonly<Record<SignalName, number>>;

export const usualWeights: Weights = {
  ci: 0.3,
  verdict: 0.25,
  size: 0.15,
  coverage: 0.15,
  lint: 0.08,
  time: 0.07,
};

/** Null where a signal is not available: it is left out, and the others weigh as much more. */
export type Signals = Readonly<Record<SignalName, number | null>>;

/** The weighted mean of the signals there are, from 0 to 1; 0 where there is none. */
export function scoreOf(signals: Signals, weights: Weights): number {
  let [sum, total] = [0, 0];
  for (const name of signalNames) {
    const value = signals[name];
    if (value === null) continue;
    sum += weights[name] * value;
    total += weights[name];
  }
  return total === 0 ? 0 : sum / total;
}

/** Full up to what the brief was estimated to take; twice as many lines are worth half. */
export const sizeSignal = (lines: number, estimate: number): number =>
  lines <= estimate ? 1 : Math.max(1, estimate) / lines;

const patience = 90;

/** Full for a minute and a half, then decaying. */
export const timeSignal = (seconds: number): number => (seconds <= patience ? 1 : patience / seconds);

/** Percentage points of coverage whose loss is worth nothing. */
const costlyLoss = 5;

/** Full where no coverage is lost: to fix is the task, not to cover. Shares from 0 to 1. */
export const coverageSignal = (before: number, after: number): number =>
  Math.min(1, Math.max(0, 1 - ((before - after) * 100) / costlyLoss));

const burdens = { critical: 1, major: 0.5, minor: 0.2, info: 0.05 } as const;

/** Full where the models of other vendors find nothing that stands. */
export const verdictSignal = (severities: readonly (keyof typeof burdens)[]): number =>
  Math.max(0, 1 - severities.reduce((sum, severity) => sum + burdens[severity], 0));

/** The share of lines that tests reach, from the files that coverage tools write. Pure. */

/** From 0 to 1; null where the text is neither lcov nor Cobertura, or counts nothing. */
export const coverageIn = (text: string): number | null =>
  /^\s*(?:<\?xml|<!DOCTYPE|<coverage)/u.test(text) ? inCobertura(text) : inLcov(text);

function inLcov(text: string): number | null {
  let [found, hit] = [0, 0];
  for (const [, name, value] of text.matchAll(/^(LF|LH):(\d+)\r?$/gmu)) {
    if (name === 'LF') found += Number(value);
    else hit += Number(value);
  }
  return found === 0 ? null : Math.min(1, hit / found);
}

/** Only the root's own attributes count: they are the sums. */
function inCobertura(text: string): number | null {
  const root = /<coverage\b[^>]*>/u.exec(text)?.[0] ?? '';
  const number = (name: string): number => {
    const value = new RegExp(`\\s${name}="([\\d.]+)"`, 'u').exec(root)?.[1];
    return value === undefined ? Number.NaN : Number(value);
  };
  const [rate, valid, covered] = [number('line-rate'), number('lines-valid'), number('lines-covered')];
  const share = valid > 0 ? covered / valid : rate;
  return Number.isFinite(share) && share >= 0 && share <= 1 ? share : null;
}
