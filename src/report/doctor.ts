import * as core from '@actions/core';
import { forLog, forMarkdownTableCell } from '../security/sanitize/sanitizer.ts';

/** One line of the table: a reviewer, or the token. */
export interface Checked {
  readonly what: string;
  /** A reviewer: without it the review that is asked for cannot be made. */
  readonly needed: boolean;
  readonly able: boolean;
  readonly structured: boolean | null;
  readonly tools: boolean | null;
  readonly caching: boolean | null;
  readonly remedies: readonly string[];
}

const unableOf = (rows: readonly Checked[]): readonly string[] =>
  rows.filter(({ able, needed }) => needed && !able).map(({ what }) => what);

const sign = (seen: boolean | null): string => (seen === null ? '–' : seen ? 'yes' : 'no');

/** Whether every reviewer could review. */
const healthy = (rows: readonly Checked[]): boolean => rows.every(({ able, needed }) => able || !needed);

/** What works and what to fix, as Markdown. */
function checkupSummary(rows: readonly Checked[]): string {
  const title = healthy(rows)
    ? 'Every reviewer works'
    : `${unableOf(rows).length} of ${rows.filter(({ needed }) => needed).length} reviewers cannot review`;
  const lines = rows.map(({ what, able, structured, tools, caching, remedies }) => {
    const cells = [what, sign(able), sign(structured), sign(tools), sign(caching), remedies.join(' ')];
    return `| ${cells.map(forMarkdownTableCell).join(' | ')} |`;
  });
  return [
    `## ${healthy(rows) ? '✅' : '❌'} ${title}`,
    '',
    '| checked | works | structured output | tools | caching | what to fix |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
    '<sub>– means that it could not be seen in one small question, or does not apply. What a token may write shows only when it writes.</sub>',
    '',
  ].join('\n');
}

/** Tells what was found in log and summary, and resolves to the exit status. No review was made, so there is no verdict. */
export async function publishCheckup(rows: readonly Checked[], runner: boolean): Promise<number> {
  const status = healthy(rows) ? 0 : 1;
  const lines = rows.flatMap(({ what, able, structured, tools, caching, remedies }) => [
    `${able ? '✓' : '✗'} ${what}: structured output ${sign(structured)}, tools ${sign(tools)}, caching ${sign(caching)}`,
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
    core.warning(
      forLog(`The job summary could not be written: ${error instanceof Error ? error.message : ''}`),
    );
  }
  if (status !== 0) {
    core.setFailed(
      forLog(`Cannot review: ${unableOf(rows).join(', ')}. The table in the summary says what to fix.`),
    );
  }
  return status;
}
