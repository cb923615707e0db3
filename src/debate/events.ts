import type { Call, Failure, Question, Reviewer } from './reviewer.ts';

/** Why the debate over a bundle ended. */
export type StopReason =
  | 'approved'
  | 'settled'
  | 'max-rounds'
  | 'no-answers'
  | 'out-of-budget'
  | 'out-of-time'
  | 'cancelled';

export interface CallEvent {
  readonly reviewer: string;
  readonly bundle: string;
  readonly round: number;
  /**
   * `triage` for a request to rank bundles by risk, `revision` for a request to revise a plan, `test` and
   * `test-reading` for requests to write a test for a finding and to read it before it runs.
   */
  readonly question: Question['kind'] | 'triage' | 'revision' | 'test' | 'test-reading';
  readonly calls: readonly Call[];
  readonly outcome: 'answered' | Failure['code'];
  readonly findings: number;
  readonly positions: number;
}

/** A decision of the debate itself, for the transcript. */
export interface DecisionEvent {
  readonly bundle: string;
  readonly round: number;
  readonly decision: 'raised' | 'matched' | 'folded' | 'repeated' | 'ignored' | 'unlocated' | 'proof';
  readonly detail: string;
}

export interface Observer {
  called(event: CallEvent): void;
  decided(event: DecisionEvent): void;
  roundDone(bundle: string, round: number): void;
  bundleDone(bundle: string, stopped: StopReason): void;
}

/** The models that answered for a reviewer, as their provider reported them, in the order of their first answer. */
export const servedFor = (
  { id, served = [] }: Pick<Reviewer, 'id' | 'served'>,
  events: readonly CallEvent[],
): readonly string[] => {
  const own = events
    .filter(({ reviewer, question }) => reviewer === id && question !== 'triage')
    .flatMap(({ calls }) => calls)
    .flatMap(({ outcome, servedModel }) =>
      outcome === 'answered' && servedModel !== null ? [servedModel] : [],
    );
  return [...new Set([...served, ...own])].filter((model) => model !== '');
};
