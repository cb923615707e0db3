/** The action's outputs and what each holds; `action.yml` and the README's table are generated from here. */
export const outputMeanings = {
  verdict: '`pass`, `fail` or `inconclusive`.',
  reasons: 'Reason codes of the verdict, comma-separated.',
  findings: 'Number of findings that stand (not dismissed).',
  critical: 'Number of standing findings of severity critical.',
  major: 'Number of standing findings of severity major.',
  minor: 'Number of standing findings of severity minor.',
  info: 'Number of standing findings of severity info.',
  confirmed: 'Number of confirmed findings.',
  disputed: 'Number of disputed findings: what a person should look at first.',
  rounds: 'Number of rounds of the debate.',
  'cost-usd': 'Dollars spent; empty where a price is unknown.',
  matrix: 'With `mode: shard`: the matrix as JSON, one leg for each shard, for `fromJSON`.',
  'change-file': 'With `mode: collect`: path of the change as data, for the job that reviews it.',
  fix: 'With `fix`: `approved`, `not-approved`, `tie`, `no-fix`, `nothing-to-fix`, `not-run` or `cancelled`.',
  'fix-cost-usd': 'Dollars spent on the fix race, which `cost-usd` does not hold.',
  'patch-file': 'Path of the patch that won the race; empty where there is none.',
  'race-folder': 'Path of the race’s paper trail: patches, logs and transcripts of all lanes.',
  'sarif-file': 'Path of the SARIF file; empty unless the review is complete.',
  'result-file': 'Path of the result as JSON.',
  'report-file': 'Path of the report as one HTML page.',
  'revised-plan-file': 'Path of the last version of a revised plan; empty unless there is one.',
  'notes-file': 'Path of the review notes as Markdown; empty unless asked for.',
  'transcript-file': 'Path of the transcript as JSON lines.',
} as const;

export type OutputName = keyof typeof outputMeanings;
