import { relative } from 'node:path';
import * as core from '@actions/core';
import { UserError } from '../errors.ts';
import { resultText } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { writeAnywhere, writeWhole } from '../runner/files.ts';
import { forLog, forPlainText, visibleLine } from '../security/sanitize/sanitizer.ts';
import { type Annotation, annotations } from './annotations.ts';
import { type Delivered, type Delivery, deliver, type Missing } from './delivery.ts';
import { distinctReasons, headingWord, headline, isEstimate, passesUnread } from './headline.ts';
import { outputs } from './outputs.ts';
import { renderSummary } from './summary/summary.ts';
import { renderTerminal } from './terminal.ts';

export { tryDelivery } from './delivery.ts';

interface PublishOptions extends Delivery {
  /** On a terminal: print the result as JSON and nothing else. */
  readonly json: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Publishes all reports of a result. Files and outputs come first, because a failure to write them changes the verdict
 * that the other reports show.
 * @param known what could not be written before, which the result already lists.
 */
export async function publish(sound: Result, options: PublishOptions, known?: Missing): Promise<Delivered> {
  const delivered = deliver(sound, options, known);
  const summary = renderSummary(delivered.result);
  if (options.runner) await toRunner(delivered, summary, options);
  else toTerminal(delivered, summary, options);
  return delivered;
}

/** Adds Markdown to the job summary. One that cannot be written is no error, because the log says the same. */
export async function summarize(markdown: string): Promise<void> {
  await core.summary
    .addRaw(markdown, true)
    .write()
    .catch(() => undefined);
}

async function toRunner(
  { result, files, missing }: Delivered,
  summary: string,
  { runPaths, codeScanning }: PublishOptions,
): Promise<void> {
  core.info(renderTerminal(result));
  const { shown, left } = annotations(result);
  for (const annotation of shown) annotate(annotation);
  if (left > 0) core.notice(`${left} more findings are in the job summary and the result file.`);
  if (codeScanning === 'unavailable' && files.sarif !== null) core.notice(noCodeScanning);
  for (const userError of missing.values())
    core.warning(plain(`${userError.message} ${userError.likelyCause} ${userError.remedy}`));
  // Outputs that cannot be set go to the log.
  if (missing.has('outputs'))
    for (const [name, value] of Object.entries(outputs(result, files, codeScanning)))
      core.info(forLog(`${name}: ${value}`));
  try {
    await core.summary.addRaw(summary).write();
  } catch (error) {
    core.warning(
      plain(`Cannot write the job summary: ${error instanceof Error ? error.message : String(error)}`),
    );
    const { path, userError } = writeAnywhere('summary', runPaths.summary, summary);
    if (path !== null) core.info(forLog(`The summary was written to ${path} instead.`));
    else if (userError !== null) core.warning(plain(`${userError.message} ${userError.likelyCause}`));
  }
  const { verdict, exitStatus } = result.verdict;
  const line = `${headingWord(result)}: ${headline(result)}. ${why(result)}`;
  if (exitStatus !== 0) core.setFailed(plain(line));
  else if (isEstimate(result)) core.notice(plain(line));
  else if (verdict === 'inconclusive' || passesUnread(result)) core.warning(plain(line));
}

const noCodeScanning =
  'Code scanning is not enabled in this repository, so the SARIF file cannot be uploaded. Annotations, the summary and the comment show the findings. A private repository needs GitHub Code Security; see docs/required-check.md.';

const plain = (text: string): string => forPlainText(visibleLine(text));

/** The first reasons; the summary has them all. */
function why(result: Result): string {
  const titles = result.findings.filter(({ blocking }) => blocking).map(({ title }) => title);
  const named = titles.slice(0, 3).join('; ') + (titles.length > 3 ? '; …' : '');
  return [
    named === '' ? '' : `${named}.`,
    ...distinctReasons(result)
      .slice(0, 3)
      .flatMap(({ message, remedy }) => [message, remedy]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function annotate({ level, path, line, title, message }: Annotation): void {
  const place = path === null ? { title } : { file: path, startLine: line, title };
  switch (level) {
    case 'error':
      return core.error(message, place);
    case 'warning':
      return core.warning(message, place);
    case 'notice':
      return core.notice(message, place);
  }
}

/** Relative to the current folder if the file is in it, so that it can be copied. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

function toTerminal(
  { result, files, missing }: Delivered,
  summary: string,
  { runPaths, env, json }: PublishOptions,
): void {
  const { isTTY, columns } = process.stdout;
  const look = { colour: isTTY && (env['NO_COLOR'] ?? '') === '', columns: isTTY ? columns || 80 : null };
  const userErrors = [...missing.values()];
  let written: string | null = null;
  try {
    writeWhole(runPaths.summary, summary, 'summary');
    written = runPaths.summary;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    userErrors.push(error);
  }
  const lines = [
    ['result', files.result],
    ['SARIF', files.sarif],
    ['report', files.report],
    ...(files.revised === null ? [] : [['revised', files.revised]]),
    ...(runPaths.notes === null ? [] : [['notes', files.notes]]),
    ...(files.tests === null ? [] : [['tests', files.tests]]),
    ['summary', written],
    ['transcript', files.transcript],
  ].map(
    ([name, path]) =>
      `  ${(name ?? '').padEnd(10)} ${path === null || path === undefined ? 'not written' : shortPath(path)}`,
  );
  process.stdout.write(
    json ? resultText(result) : `${renderTerminal(result, look)}\nFiles\n${lines.join('\n')}\n`,
  );
  for (const { message, likelyCause, remedy } of userErrors) {
    process.stderr.write(`${forLog(`${message} ${likelyCause} ${remedy}`)}\n`);
  }
}
