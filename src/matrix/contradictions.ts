import type { PanelModel } from '../debate/status.ts';
import type { Result } from '../result/result.ts';
import { checkFindings } from './checks/findings.ts';
import { checkPanel } from './checks/panel.ts';
import { checkChange, checkPlaces } from './checks/paths.ts';
import { checkVerdict } from './checks/verdict.ts';

/** What a result is held against beside itself. */
export interface Known {
  /** The version of this action: another one may count by other rules. */
  readonly version: string;
  /** Reviewers as the models that answered for them. */
  readonly panelModelsOf: (panel: Result['panel']) => readonly PanelModel[];
}

/**
 * Holds a result against itself: all that follows from something else in it is computed again.
 * @returns the first contradiction, in words; null where there is none, which every result of a run of this version
 * gives. A forgery without a contradiction is for its seal to show.
 */
export function findContradiction(result: Result, known: Known): string | null {
  for (const contradiction of contradictions(result, known)) return contradiction;
  return null;
}

function* contradictions(result: Result, { version, panelModelsOf }: Known): Generator<string> {
  if (result.tool.version !== version)
    yield `version ${result.tool.version} of the action wrote it, and this is version ${version}`;
  if (result.shard !== null && result.shard.index > result.shard.of)
    yield `its shard is ${result.shard.index} of ${result.shard.of}`;
  if (result.change !== null) yield* checkChange(result.change);
  yield* checkPlaces(result);
  yield* checkFindings(result, panelModelsOf(result.panel));
  yield* checkPanel(result);
  yield* checkVerdict(result);
}
