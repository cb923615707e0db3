import * as core from '@actions/core';
import type { Severity } from '../debate/finding.ts';
import { UserError } from '../errors.ts';
import type { CodeScanning } from '../github/people.ts';
import type { Result } from '../result/result.ts';
import { isReproduced } from './proof/text.ts';

/** Paths of the files of this run; null for a file that was not written. */
export interface OutputPaths {
  readonly sarif: string | null;
  readonly result: string | null;
  readonly report: string | null;
  readonly revised: string | null;
  readonly notes: string | null;
  /** The folder with the tests of findings. */
  readonly tests: string | null;
  readonly transcript: string | null;
}

/** The action's outputs and what each holds; `action.yml` and docs/settings.md are generated from this table. */
export const outputMeanings = {
  verdict: '`pass`, `fail` or `inconclusive`.',
  reasons: 'Reason codes of the verdict, comma-separated.',
  findings: 'Number of findings that are not dismissed.',
  critical: 'Number of these findings with severity critical.',
  major: 'Number of these findings with severity major.',
  minor: 'Number of these findings with severity minor.',
  info: 'Number of these findings with severity info.',
  confirmed: 'Number of confirmed findings.',
  reproduced: 'With `prove`: number of these findings that an executed test reproduced.',
  disputed: 'Number of disputed findings. A person should look at these first.',
  rounds: 'Number of rounds of the debate.',
  'cost-usd': 'Cost of the review in dollars, or `unknown` if a price is unknown.',
  matrix: 'With `mode: shard`: the matrix as JSON for `fromJSON`, with one job for each shard.',
  'change-file': 'With `mode: collect`: path of the change as data.',
  fix: 'With `fix`: `approved`, `not-approved`, `tie`, `no-fix`, `nothing-to-fix`, `not-run` or `cancelled`.',
  'fix-cost-usd': 'Cost of the fix race in dollars. `cost-usd` does not include it.',
  'patch-file': 'Path of the winning patch; empty if there is none.',
  'race-folder': 'Path of the folder with patches, logs and transcripts of all lanes of the race.',
  'sarif-file': 'Path of the SARIF file; empty unless the review is complete.',
  'code-scanning':
    'Whether GitHub accepts the SARIF file: `available`, `unavailable` (a private repository without Code Security) or `unknown`.',
  'result-file': 'Path of the result as JSON.',
  'report-file': 'Path of the report as one HTML page.',
  'revised-plan-file': 'Path of the last revision of a plan; empty if there is none.',
  'tests-folder':
    'Path of the folder with the tests that were written for findings (`prove`) and what they printed; empty if there are none.',
  'notes-file': 'Path of the review notes as Markdown; empty unless `notes-file` is set.',
  'transcript-file': 'Path of the transcript as JSON lines.',
} as const;

type OutputName = keyof typeof outputMeanings;
export const outputNames = Object.keys(outputMeanings);

/**
 * The step's outputs. Counts exclude dismissed findings; `reasons` are codes joined by commas; `cost-usd` is a number, or
 * `unknown` if a price is unknown; the output of a file that was not written is empty.
 */
export function outputs(
  result: Result,
  paths: OutputPaths,
  codeScanning: CodeScanning = 'unknown',
): Record<OutputName, string> {
  const kept = result.findings.filter((finding) => finding.status !== 'dismissed');
  const of = (severity: Severity): string =>
    String(kept.filter((finding) => finding.severity === severity).length);
  const as = (word: 'confirmed' | 'disputed'): string =>
    String(kept.filter((finding) => finding.status === word).length);
  return {
    verdict: result.verdict.verdict,
    reasons: [...new Set(result.verdict.reasons.map(({ code }) => code))].join(','),
    findings: String(kept.length),
    critical: of('critical'),
    major: of('major'),
    minor: of('minor'),
    info: of('info'),
    confirmed: as('confirmed'),
    reproduced: String(kept.filter(isReproduced).length),
    disputed: as('disputed'),
    rounds: String(Math.max(0, ...result.rounds.map(({ round }) => round))),
    'cost-usd': dollars(result.spent.usd),
    matrix: '',
    fix: result.race?.state ?? '',
    'fix-cost-usd': result.race === null ? '' : dollars(result.race.spent.usd),
    'patch-file': result.race?.patchFile ?? '',
    'race-folder': result.race?.folder ?? '',
    'change-file': '',
    'sarif-file': paths.sarif ?? '',
    'code-scanning': codeScanning,
    'result-file': paths.result ?? '',
    'report-file': paths.report ?? '',
    'revised-plan-file': paths.revised ?? '',
    'tests-folder': paths.tests ?? '',
    'notes-file': paths.notes ?? '',
    'transcript-file': paths.transcript ?? '',
  };
}

const dollars = (usd: number | null): string => (usd === null ? 'unknown' : String(Number(usd.toFixed(6))));

/** Sets the outputs. Returns the error if they could not all be set, else null. */
export function setOutputs(values: Readonly<Partial<Record<OutputName, string>>>): UserError | null {
  try {
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return new UserError(
      'unwritable',
      `Cannot write the outputs: ${why}`,
      'The file that GITHUB_OUTPUT names cannot be written, or the disk is full.',
      'Free disk space. Until then let later steps use the outcome of this step, because they read its outputs as empty.',
      { cause: error },
    );
  }
}
