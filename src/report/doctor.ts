import * as core from '@actions/core';
import { forLog, forMarkdownTableCell } from '../security/sanitize/sanitizer.ts';

/** One line of the table: a reviewer, or the token. Null where something could not be observed. */
export interface Checked {
  readonly name: string;
  /** True for a reviewer: the review cannot run without it. */
  readonly needed: boolean;
  readonly able: boolean;
  /** Where its key comes from, and whether the provider accepted it. */
  readonly key: { readonly from: string; readonly accepted: boolean | null } | null;
  /** The model that answered, or whether there is one. */
  readonly model: string | null;
  readonly streaming: boolean | null;
  readonly structured: boolean | null;
  readonly tools: boolean | null;
  readonly caching: boolean | null;
  /** The context window in tokens. */
  readonly context: number | null;
  readonly remedies: readonly string[];
}

const unableOf = (rows: readonly Checked[]): readonly string[] =>
  rows.filter(({ able, needed }) => needed && !able).map(({ name }) => name);

const sign = (seen: boolean | null): string => (seen === null ? '–' : seen ? 'yes' : 'no');

/** Whether every reviewer works. */
const healthy = (rows: readonly Checked[]): boolean => rows.every(({ able, needed }) => able || !needed);

const keyText = (key: Checked['key']): string => {
  if (key === null) return '–';
  if (key.accepted === null) return key.from;
  return `${key.from}: ${key.accepted ? 'accepted' : 'not accepted'}`;
};

/** The columns of the table after the name. */
const columns: readonly (readonly [title: string, cell: (row: Checked) => string])[] = [
  ['Works', ({ able }) => sign(able)],
  ['Key', ({ key }) => keyText(key)],
  ['Model', ({ model }) => model ?? '–'],
  ['Streaming', ({ streaming }) => sign(streaming)],
  ['Structured output', ({ structured }) => sign(structured)],
  ['Tools', ({ tools }) => sign(tools)],
  ['Caching', ({ caching }) => sign(caching)],
  ['Context window', ({ context }) => (context === null ? '–' : String(context))],
];

/** The check as Markdown: what works and what to fix. */
function checkupSummary(rows: readonly Checked[]): string {
  const title = healthy(rows)
    ? 'Every reviewer works'
    : `${unableOf(rows).length} of ${rows.filter(({ needed }) => needed).length} reviewers cannot review`;
  const titles = ['Checked', ...columns.map(([name]) => name), 'What to fix'];
  const lines = rows.map((row) => {
    const cells = [row.name, ...columns.map(([, cell]) => cell(row)), row.remedies.join(' ')];
    return `| ${cells.map(forMarkdownTableCell).join(' | ')} |`;
  });
  return [
    `## ${healthy(rows) ? '✅' : '❌'} ${title}`,
    '',
    `| ${titles.join(' | ')} |`,
    `|${titles.map(() => '---').join('|')}|`,
    ...lines,
    '',
    '<sub>– means that one short request could not show it, or that it does not apply. The context window is shown if the server says it. Write permissions of a token are not checked.</sub>',
    '',
  ].join('\n');
}

/** Writes the check to the log and the summary, and resolves to the exit status. There is no verdict, because nothing was reviewed. */
export async function publishCheckup(rows: readonly Checked[], runner: boolean): Promise<number> {
  const status = healthy(rows) ? 0 : 1;
  const lines = rows.flatMap((row) => [
    `${row.able ? '✓' : '✗'} ${row.name}: ${columns
      .slice(1)
      .map(([title, cell]) => `${title.toLowerCase()} ${cell(row)}`)
      .join(', ')}`,
    ...row.remedies.map((line) => `    ${line}`),
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
