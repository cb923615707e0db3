import * as core from '@actions/core';
import type { Collection } from '../change/collection.ts';
import { UserError } from '../errors.ts';
import { outputNames, setOutputs } from '../report/outputs.ts';
import { plural } from '../result/figures.ts';
import { writeWhole } from '../runner/files.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';

/**
 * Writes a change as data for a job that may hold keys. It is no review and has no verdict.
 * @param path absolute.
 * @returns the exit status.
 */
export async function publishCollection(
  collection: Collection,
  path: string,
  runner: boolean,
): Promise<number> {
  try {
    writeWhole(path, `${JSON.stringify(collection)}\n`, 'change');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const words = forLog(`${error.message} ${error.likelyCause} ${error.remedy}`);
    if (runner) core.setFailed(words);
    else process.stderr.write(`${words}\n`);
    return 1;
  }
  const { pullRequest, head, entries } = collection;
  const message = `Collected pull request ${pullRequest} at ${head.slice(0, 10)}: ${plural(entries.length, 'path')}. Nothing has been reviewed yet.`;
  if (!runner) {
    process.stdout.write(`${message}\n${path}\n`);
    return 0;
  }
  const outputError = setOutputs(
    Object.fromEntries(outputNames.map((name) => [name, name === 'change-file' ? path : ''])),
  );
  if (outputError !== null) {
    core.setFailed(forLog(`${outputError.message} ${outputError.likelyCause} ${outputError.remedy}`));
    return 1;
  }
  core.info(message);
  try {
    await core.summary.addRaw(`${message}\n`).write();
  } catch (error) {
    core.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return 0;
}
