import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Misuse } from './pull-request.ts';

/** The usage text of the demo. */

export const usage = `xreview demo [OPTIONS], in this repository npm run demo [-- OPTIONS]

  (nothing)              review the pull request of a small shop that the demo creates
  --repo PATH --base REF review one of your repositories without changing it  [--head REF, default HEAD]
  --plan                 review and revise a plan for the shop
  --diffs FILE --id ID   review one diff from a file of JSON lines with "id" and "diff"
  --out DIR              folder for SARIF, report, summary and all other files (default: xreview-demo)
  --latency MS           milliseconds until each practice model answers (default: 0)
  --exit-status          exit with the status of the job
  --keep                 keep the temporary repository
  --help                 show this text`;

/** npm runs scripts in the project folder; INIT_CWD has the caller's folder. */
export const here =
  (process.env['npm_lifecycle_event'] === 'demo' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();

export interface Options {
  readonly source:
    | { readonly kind: 'shop' }
    | { readonly kind: 'plan' }
    | {
        readonly kind: 'repository';
        readonly repository: string;
        readonly base: string;
        readonly head: string;
      }
    | { readonly kind: 'diff'; readonly file: string; readonly id: string };
  readonly out: string;
  readonly latencyMs: number;
  readonly exitStatus: boolean;
  readonly keep: boolean;
}

export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      repo: { type: 'string' },
      base: { type: 'string' },
      head: { type: 'string' },
      plan: { type: 'boolean', default: false },
      diffs: { type: 'string' },
      id: { type: 'string' },
      out: { type: 'string', default: 'xreview-demo' },
      latency: { type: 'string', default: '0' },
      'exit-status': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const latencyMs = Number(values.latency);
  if (!Number.isInteger(latencyMs) || latencyMs < 0 || latencyMs > 60_000) {
    throw new Misuse(`--latency takes an integer from 0 to 60000 (milliseconds), not ${values.latency}.`);
  }
  return {
    source: sourceOf(values),
    out: resolve(here, values.out),
    latencyMs,
    exitStatus: values['exit-status'],
    keep: values.keep,
  };
}

type Values = Readonly<Partial<Record<'repo' | 'base' | 'head' | 'diffs' | 'id', string>>> & {
  readonly plan: boolean;
};

function sourceOf({ repo, base, head, diffs, id, plan }: Values): Options['source'] {
  if (plan && (repo ?? diffs) !== undefined)
    throw new Misuse('--plan creates its own repository. Remove --repo and --diffs.');
  if (repo !== undefined && diffs !== undefined)
    throw new Misuse('--repo and --diffs exclude each other. Remove one of them.');
  if (repo !== undefined) {
    if (base === undefined)
      throw new Misuse('--repo needs --base. Set it to the branch, tag or commit to compare with.');
    return { kind: 'repository', repository: resolve(here, repo), base, head: head ?? 'HEAD' };
  }
  if (diffs !== undefined) {
    if (id === undefined) throw new Misuse('--diffs needs --id. Set it to the id of the diff to review.');
    return { kind: 'diff', file: resolve(here, diffs), id };
  }
  const stray = Object.entries({ base, head, id }).find(([, value]) => value !== undefined)?.[0];
  if (stray !== undefined) throw new Misuse(`--${stray} needs ${stray === 'id' ? '--diffs' : '--repo'}.`);
  return { kind: plan ? 'plan' : 'shop' };
}
