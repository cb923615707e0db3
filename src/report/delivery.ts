import { existsSync } from 'node:fs';
import type { UserError } from '../errors.ts';
import type { CodeScanning } from '../github/people.ts';
import { resultText } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { type SealingKeys, sealResult } from '../result/seal.ts';
import { undelivered } from '../result/undelivered.ts';
import { setAside, writeReport } from '../runner/files.ts';
import { renderReport } from './html/page.ts';
import { renderNotes } from './notes/notes.ts';
import { type OutputPaths, outputs, setOutputs } from './outputs.ts';
import { writeTests } from './proof/files.ts';
import { renderSarif } from './sarif/sarif.ts';

export interface Delivery {
  /** Absolute paths of the files to write. */
  readonly runPaths: {
    readonly result: string;
    readonly sarif: string;
    readonly report: string;
    readonly revised: string;
    /** Null if the run writes no review notes. */
    readonly notes: string | null;
    readonly transcript: string;
    readonly summary: string;
    /** Folder for the tests of findings. */
    readonly tests: string;
  };
  /** Whether the process runs on an Actions runner, where outputs are set. */
  readonly runner: boolean;
  /** Keys that seal the result file. */
  readonly keys: SealingKeys;
  /** Whether GitHub accepts SARIF uploads; `unknown` by default. */
  readonly codeScanning?: CodeScanning;
}

type FileKind = 'result' | 'sarif' | 'report' | 'revised-plan' | 'notes';
type ReportFiles = Omit<OutputPaths, 'tests'>;
/** What could not be written, and why. */
export type Missing = ReadonlyMap<FileKind | 'outputs', UserError>;

export interface Delivered {
  /** The result as written: inconclusive or failed if something is missing. */
  readonly result: Result;
  readonly files: OutputPaths;
  readonly missing: Missing;
}

const notFinished =
  '<!doctype html><title>Not finished</title><p>The run ended before it wrote this report.</p>\n';

/**
 * Writes everything once, to find out what cannot be written before the verdict is published. Outputs say
 * "inconclusive" until the verdict is final, so that a step after a killed run reads no pass.
 * @param report `short` writes a page without the result, which takes no time.
 */
export function tryDelivery(result: Result, delivery: Delivery, report: 'complete' | 'short'): Missing {
  const page = report === 'complete' ? renderReport(result) : notFinished;
  const missing = new Map<FileKind | 'outputs', UserError>(writeFiles(result, delivery, page).missing);
  const outputError = delivery.runner ? setOutputs({ verdict: 'inconclusive' }) : null;
  if (outputError !== null) missing.set('outputs', outputError);
  return missing;
}

/**
 * Writes the reports and sets the outputs. If something could not be written, the verdict changes and everything is
 * written again. Tests that cannot be saved are only a notice, because the result contains them.
 * @param sound with its seals.
 * @param known what the result already lists as missing.
 */
export function deliver(sound: Result, delivery: Delivery, known: Missing = new Map()): Delivered {
  const { folder: tests, notice } = writeTests(sound, delivery.runPaths.tests);
  let result =
    notice === null ? sound : sealResult({ ...sound, notices: [...sound.notices, notice] }, delivery.keys);
  let missing = known;
  for (;;) {
    const written = writeFiles(result, delivery, renderReport(result));
    const fresh = new Map<FileKind | 'outputs', UserError>(
      [...written.missing].filter(([kind]) => !missing.has(kind)),
    );
    missing = new Map([...missing, ...written.missing]);
    // A file that is newly missing changes the verdict before it is published.
    if (fresh.size === 0) {
      const placed = withResult(result, written.files, missing, delivery);
      const outputError = delivery.runner
        ? setOutputs(outputs(result, { ...placed.files, tests }, delivery.codeScanning))
        : null;
      if (outputError === null || missing.has('outputs'))
        return { result, ...placed, files: { ...placed.files, tests } };
      fresh.set('outputs', outputError);
      missing = new Map([...missing, ...fresh]);
    }
    result = sealResult(undelivered(result, [...fresh.values()]), delivery.keys);
  }
}

/** Writes a result that has no other place to a temporary folder. It still counts as missing. */
function withResult(
  result: Result,
  files: ReportFiles,
  missing: Missing,
  { runPaths }: Delivery,
): { readonly files: ReportFiles; readonly missing: Missing } {
  const userError = missing.get('result');
  if (userError === undefined || files.result !== null) return { files, missing };
  const { path, userError: moved } = setAside(userError, 'result', runPaths.result, resultText(result));
  return { files: { ...files, result: path }, missing: new Map([...missing, ['result', moved]]) };
}

/** Writes each file once. A failure does not prevent the others from being written. */
function writeFiles(
  result: Result,
  { runPaths }: Delivery,
  report: string,
): { readonly files: ReportFiles; readonly missing: ReadonlyMap<FileKind, UserError> } {
  const missing = new Map<FileKind, UserError>();
  const write = (kind: FileKind, path: string, text: string | null): string | null => {
    const written = writeReport(kind, path, text);
    if (written.userError !== null) missing.set(kind, written.userError);
    return written.path;
  };
  // A review that is not complete must leave no SARIF file that could be uploaded. A description has none either,
  // because an alert needs a file.
  const uploadable = result.verdict.complete && result.document?.kind !== 'description';
  const version = result.revision?.rounds.findLast(({ readers }) => readers.length > 0)?.text;
  const files = {
    sarif: write('sarif', runPaths.sarif, uploadable ? renderSarif(result) : null),
    report: write('report', runPaths.report, report),
    revised: version === undefined ? null : write('revised-plan', runPaths.revised, version),
    notes: runPaths.notes === null ? null : write('notes', runPaths.notes, renderNotes(result)),
    transcript: existsSync(runPaths.transcript) ? runPaths.transcript : null,
    // Written last, because other jobs read the verdict from it.
    result: write('result', runPaths.result, resultText(result)),
  };
  return { files, missing };
}
