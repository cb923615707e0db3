import * as core from '@actions/core';
import { forLog, forMarkdownTableCell } from '../security/sanitize/sanitizer.ts';

/** One line of the table: a reviewer, or the token. */
export interface Checked {
  readonly name: string;
  /** True for a reviewer: the review cannot run without it. */
  readonly needed: boolean;
  readonly able: boolean;
  readonly structured: boolean | null;
  readonly tools: boolean | null;
  readonly caching: boolean | null;
  readonly remedies: readonly string[];
}

const unableOf = (rows: readonly Checked[]): readonly string[] =>
  rows.filter(({ able, needed }) => needed && !able).map(({ name }) => name);

const sign = (seen: boolean | null): string => (seen === null ? '–' : seen ? 'yes' : 'no');

/** Whether every reviewer works. */
const healthy = (rows: readonly Checked[]): boolean => rows.every(({ able, needed }) => able || !needed);

/** The check as Markdown: what works and what to fix. */
function checkupSummary(rows: readonly Checked[]): string {
  const title = healthy(rows)
    ? 'Every reviewer works'
    : `${unableOf(rows).length} of ${rows.filter(({ needed }) => needed).length} reviewers cannot review`;
  const lines = rows.map(({ name, able, structured, tools, caching, remedies }) => {
    const cells = [name, sign(able), sign(structured), sign(tools), sign(caching), remedies.join(' ')];
    return `| ${cells.map(forMarkdownTableCell).join(' | ')} |`;
  });
  return [
    `## ${healthy(rows) ? '✅' : '❌'} ${title}`,
    '',
    '| Checked | Works | Structured output | Tools | Caching | What to fix |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
    '<sub>– means that one short request could not show it, or that it does not apply. Write permissions of a token are not checked.</sub>',
    '',
  ].join('\n');
}

/** Writes the check to the log and the summary, and resolves to the exit status. There is no verdict, because nothing was reviewed. */
export async function publishCheckup(rows: readonly Checked[], runner: boolean): Promise<number> {
  const status = healthy(rows) ? 0 : 1;
  const lines = rows.flatMap(({ name, able, structured, tools, caching, remedies }) => [
    `${able ? '✓' : '✗'} ${name}: structured output ${sign(structured)}, tools ${sign(tools)}, caching ${sign(caching)}`,
    ...remedies.map((line) => `    ${line}`),
  ]);
  if (!runner) {
    process.stdout.write(`${lines.map(forLog).join('\n')}\n`);
    return status;
  }
  for (const line of lines) core.info(forLog(line));
  try {
    await core.summary.addRaw(checkupSummary(rows)).write();
  } catch (error) {
    core.warning(forLog(`Cannot write the job summary: ${error instanceof Error ? error.message : ''}`));
  }
  if (status !== 0) {
    core.setFailed(
      forLog(
        `These reviewers do not work: ${unableOf(rows).join(', ')}. The table in the job summary says what to fix.`,
      ),
    );
  }
  return status;
}
