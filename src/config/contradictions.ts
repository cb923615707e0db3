import { type CommandSetting, type ProviderSetting, unknownNames } from './endpoints.ts';
import { type LaneSpec, laneId } from './fix-settings.ts';
import { isReviewer, type PanelSpec, reviewerId } from './reviewer-spec.ts';

/**
 * Values that are valid alone but contradict each other. `name` is the setting to fix; `message` is an entire sentence.
 */
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
  const judges = reviewers.filter(({ role }) => role !== 'finder');
  if (judges.length === 0 || slots.length > reviewers.length + 1) {
    const message =
      'At most one entry may have the role `triage`, and at least one must have neither `triage` nor `finder`.';
    yield { name: 'reviewers', input: slots.length, message };
  }
  for (const { path, input, message } of unknownNames(settings)) yield { name: path, input, message };
  const ids = reviewers.map(reviewerId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    const message = `\`${twice}\` is listed twice. Remove one, or give one of them another model or another role.`;
    yield { name: 'reviewers', input: twice, message };
  }
  if (settings.target === 'change' && settings.plan !== '') {
    const message = '`plan` needs `target: plan`. Set it, or remove `plan`.';
    yield { name: 'plan', input: settings.plan, message };
  }
  if (settings.revise && (settings.target === 'change' || reviewers.length < 2)) {
    const message =
      settings.target === 'change'
        ? '`revise` needs `target: plan`. Set it, or remove `revise`.'
        : '`revise` needs a second reviewer, because the model that revises a plan cannot approve it.';
    yield { name: 'revise', input: 'true', message };
  }
  const oneJob = mode === 'review' || mode === 'estimate' || mode === 'doctor';
  if (settings.target === 'plan' && (!oneJob || settings['matrix-job'] !== '' || settings.shard !== null)) {
    const message = 'A plan is reviewed in one job. Remove `matrix-job` and `shard`, and use `mode: review`.';
    yield { name: 'target', input: 'plan', message };
  }
  for (const name of ['matrix-jobs', 'matrix-results'] as const) {
    if (mode !== 'aggregate' || settings[name].length > 0) continue;
    const message =
      name === 'matrix-jobs'
        ? '`mode: aggregate` needs the names of the matrix jobs whose results must be there.'
        : '`mode: aggregate` needs the paths of the downloaded results, such as `results/**/*.json`.';
    yield { name, input: '', message };
  }
  if ((mode === 'replay' || mode === 'prove') && settings['replay-file'] === '') {
    const message = `\`mode: ${mode}\` needs the path of a transcript.`;
    yield { name: 'replay-file', input: '', message };
  }
  if (mode === 'review' && quorum !== null && quorum > judges.length) {
    const message = `${quorum} is more than the ${judges.length} reviewer${judges.length === 1 ? '' : 's'} of this run that count. Write at most ${judges.length}.`;
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
    const message = `\`${twice}\` is listed twice. Remove one, or give one of them another model or another approach.`;
    yield { name: 'fix-lanes', input: twice, message };
  }
  if (settings['coverage-file'] !== '' && settings.verify === '') {
    const message =
      '`coverage-file` needs `verify`, which writes it. Set `verify`, or remove `coverage-file`.';
    yield { name: 'coverage-file', input: settings['coverage-file'], message };
  }
}
