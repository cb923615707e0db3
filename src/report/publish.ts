import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { Problem } from '../problem.ts';
import { forLog, forPlainText, visibleLine } from '../trust/sanitise.ts';
import { type Annotation, annotations } from './annotations.ts';
import { type Written, writeAnywhere, writeReport, writeWhole } from './files.ts';
import { distinctReasons, headline, passesUnread, verdictWords } from './headline.ts';
import { renderReport } from './html/page.ts';
import { renderNotes } from './notes.ts';
import { type OutputPaths, outputs } from './outputs.ts';
import type { Result } from './result.ts';
import { renderSarif } from './sarif.ts';
import { resultText } from './sound.ts';
import { renderSummary } from './summary.ts';
import { renderTerminal } from './terminal.ts';

export interface PublishOptions {
  /** Where the files go, as absolute paths. */
  readonly places: {
    readonly result: string;
    readonly sarif: string;
    readonly report: string;
    readonly revised: string;
    /** Null where nobody asked for notes. */
    readonly notes: string | null;
    readonly transcript: string;
    readonly summary: string;
  };
  /** Whether a runner listens: annotations, outputs and its own summary instead of a summary file. */
  readonly runner: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Lets a result that is sound leave in all its renderings and resolves to the exit status: the verdict's, or 1 where a report that
 * others rely on could not be written. One that fails keeps no other from leaving.
 */
export async function publish(sound: Result, options: PublishOptions): Promise<number> {
  const { places, runner, env } = options;
  const problems: Problem[] = [];
  const noted = ({ path, problem }: Written): string | null => {
    if (problem !== null) problems.push(problem);
    return path;
  };
  const result = noted(writeAnywhere('result', places.result, resultText(sound)));
  // Without text there is no file: a review that is not complete must leave none that could be uploaded.
  // Nor is there one of a description, which is no file that an alert could stand in.
  const uploadable = sound.verdict.complete && sound.document?.kind !== 'description';
  const sarif = noted(writeReport('sarif', places.sarif, uploadable ? renderSarif(sound) : null));
  const told = withProblems(sound, problems);
  const version = sound.revision?.rounds.findLast(({ readers }) => readers.length > 0)?.text;
  const files: Files = {
    result,
    sarif,
    report: noted(writeReport('report', places.report, renderReport(told))),
    revised: version === undefined ? null : noted(writeReport('revised-plan', places.revised, version)),
    notes: places.notes === null ? null : noted(writeReport('notes', places.notes, renderNotes(told))),
    transcript: existsSync(places.transcript) ? places.transcript : null,
    problems,
  };
  const status = problems.length > 0 ? 1 : sound.verdict.exitStatus;
  const summary = renderSummary(withProblems(sound, problems));
  if (runner) await toRunner(sound, summary, files, status, options);
  else toTerminal(sound, summary, files, places, env);
  return status;
}

/** Where the files lie, and what kept others from being written. */
interface Files extends OutputPaths {
  readonly problems: readonly Problem[];
}

/** What could not be written is told where people look, as one more reason. */
const withProblems = (result: Result, problems: readonly Problem[]): Result => ({
  ...result,
  verdict: {
    ...result.verdict,
    reasons: [
      ...result.verdict.reasons,
      ...problems.map(({ code, message, likelyCause, remedy }) => ({
        code,
        message,
        remedy: `${likelyCause} ${remedy}`,
      })),
    ],
  },
});

async function toRunner(
  result: Result,
  summary: string,
  files: Files,
  status: number,
  { places }: PublishOptions,
): Promise<void> {
  core.info(renderTerminal(result, false));
  const { shown, left } = annotations(result);
  for (const annotation of shown) annotate(annotation);
  if (left > 0) core.notice(`${left} more findings are in the job summary and the result file.`);
  setOutputs(outputs(result, files));
  for (const problem of files.problems)
    core.warning(plain(`${problem.message} ${problem.likelyCause} ${problem.remedy}`));
  try {
    await core.summary.addRaw(summary).write();
  } catch (error) {
    core.warning(
      plain(
        `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
      ),
    );
    const { path, problem } = writeAnywhere('summary', places.summary, summary);
    if (path !== null) core.info(forLog(`The summary lies at ${path}.`));
    else if (problem !== null) core.warning(plain(`${problem.message} ${problem.likelyCause}`));
  }
  const line = `${verdictWords[result.verdict.verdict]}: ${headline(result)}. ${why(result)}`;
  if (status !== 0) core.setFailed(plain(line));
  else if (result.verdict.verdict === 'inconclusive' || passesUnread(result)) core.warning(plain(line));
}

const plain = (text: string): string => forPlainText(visibleLine(text));

/** The reasons in a breath; the summary has them all. */
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

/** Outputs that the runner cannot be told are told to whoever reads the log. */
function setOutputs(values: Readonly<Record<string, string>>): void {
  const untold: string[] = [];
  let why = '';
  for (const [name, value] of Object.entries(values)) {
    try {
      core.setOutput(name, value);
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
      untold.push(`${name}: ${value}`);
    }
  }
  if (untold.length === 0) return;
  core.warning(plain(`The outputs could not be written: ${why}`));
  for (const line of untold) core.info(forLog(line));
}

function toTerminal(
  result: Result,
  summary: string,
  files: Files,
  places: PublishOptions['places'],
  env: NodeJS.ProcessEnv,
): void {
  const colour = process.stdout.isTTY && (env['NO_COLOR'] ?? '') === '';
  const problems = [...files.problems];
  let written: string | null = null;
  try {
    writeWhole(places.summary, summary, 'summary');
    written = places.summary;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(error);
  }
  const lines = [
    ['result', files.result],
    ['SARIF', files.sarif],
    ['report', files.report],
    ...(files.revised === null ? [] : [['revised', files.revised]]),
    ...(places.notes === null ? [] : [['notes', files.notes]]),
    ['summary', written],
    ['transcript', files.transcript],
  ].map(([name, path]) => `  ${(name ?? '').padEnd(10)} ${path ?? 'not written'}`);
  process.stdout.write(`${renderTerminal(result, colour)}\nFiles\n${lines.join('\n')}\n`);
  for (const { message, likelyCause, remedy } of problems) {
    process.stderr.write(`${forLog(`${message} ${likelyCause} ${remedy}`)}\n`);
  }
}
