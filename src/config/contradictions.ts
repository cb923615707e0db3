import { type CommandSetting, type ProviderSetting, unknownNames } from './endpoints.ts';
import { type LaneSpec, laneId } from './fix-settings.ts';
import { isReviewer, type PanelSpec, reviewerId } from './reviewer-spec.ts';

/** Values that are allowed each by itself and do not go together; told of the setting that is to be fixed. */
interface Contradiction {
  readonly name:
    | 'reviewers'
    | 'commands'
    | 'matrix-jobs'
    | 'matrix-results'
    | 'min-reviewers'
    | 'fix-lanes'
    | 'coverage-file'
    | 'plan'
    | 'target'
    | 'revise'
    | 'replay-file';
  readonly input: string | number;
  readonly message: string;
}

interface Together {
  readonly reviewers: readonly PanelSpec[];
  readonly providers: Readonly<Record<string, ProviderSetting>>;
  readonly commands: Readonly<Record<string, CommandSetting>>;
  readonly mode: string;
  readonly 'matrix-jobs': readonly string[];
  readonly 'matrix-results': readonly string[];
  readonly 'replay-file': string;
  readonly 'min-reviewers': number | null;
  readonly target: 'change' | 'plan';
  readonly plan: string;
  readonly revise: boolean;
  readonly 'matrix-job': string;
  readonly shard: unknown;
  readonly 'fix-lanes': readonly LaneSpec[];
  readonly 'coverage-file': string;
  readonly verify: string;
}

export function* contradictions(settings: Together): Generator<Contradiction> {
  const { reviewers: slots, mode, 'min-reviewers': quorum } = settings;
  const reviewers = slots.filter(isReviewer);
  if (reviewers.length === 0 || slots.length > reviewers.length + 1) {
    const message = 'at most one reviewer may have the role triage, and one other reviewer is needed';
    yield { name: 'reviewers', input: slots.length, message };
  }
  for (const { path, input, message } of unknownNames(settings)) yield { name: path, input, message };
  const ids = reviewers.map(reviewerId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    const message = `"${twice}" is named twice; a second opinion needs another model or another role`;
    yield { name: 'reviewers', input: twice, message };
  }
  if (settings.target === 'change' && settings.plan !== '') {
    const message = 'a plan is only reviewed with "target: plan"';
    yield { name: 'plan', input: settings.plan, message };
  }
  if (settings.revise && (settings.target === 'change' || reviewers.length < 2)) {
    const message =
      settings.target === 'change'
        ? 'only a plan is revised, with "target: plan"'
        : 'who revises a plan does not approve it: that takes another reviewer';
    yield { name: 'revise', input: 'true', message };
  }
  const whole = mode === 'review' || mode === 'estimate' || mode === 'doctor';
  if (settings.target === 'plan' && (!whole || settings['matrix-job'] !== '' || settings.shard !== null)) {
    const message = 'a plan is read whole, in one job: it is not divided over a matrix and not handed over';
    yield { name: 'target', input: 'plan', message };
  }
  for (const name of ['matrix-jobs', 'matrix-results'] as const) {
    if (mode !== 'aggregate' || settings[name].length > 0) continue;
    const message = 'mode "aggregate" must know which legs to expect and where their results lie';
    yield { name, input: '', message };
  }
  if (mode === 'replay' && settings['replay-file'] === '') {
    const message = 'mode "replay" must know which transcript to replay';
    yield { name: 'replay-file', input: '', message };
  }
  if (mode === 'review' && quorum !== null && quorum > reviewers.length) {
    const message = `${quorum} cannot be met by ${reviewers.length} reviewer${reviewers.length === 1 ? '' : 's'}`;
    yield { name: 'min-reviewers', input: quorum, message };
  }
  yield* ofLanes(settings);
}

function* ofLanes(settings: Together): Generator<Contradiction> {
  const lanes = settings['fix-lanes'];
  const slots = lanes.map((lane) => ({ ...lane, role: null }));
  for (const { path, input, message } of unknownNames({ ...settings, reviewers: slots }))
    if (path === 'reviewers') yield { name: 'fix-lanes', input, message };
  const ids = lanes.map(laneId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    const message = `"${twice}" is named twice; a second lane needs another model or another approach`;
    yield { name: 'fix-lanes', input: twice, message };
  }
  if (settings['coverage-file'] !== '' && settings.verify === '') {
    const message = 'without "verify" nothing writes a coverage file';
    yield { name: 'coverage-file', input: settings['coverage-file'], message };
  }
}
