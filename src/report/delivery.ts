import { existsSync } from 'node:fs';
import type { UserError } from '../errors.ts';
import { resultText } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { type SealingKeys, sealResult } from '../result/seal.ts';
import { undelivered } from '../result/undelivered.ts';
import { setAside, writeReport } from '../runner/files.ts';
import { renderReport } from './html/page.ts';
import { renderNotes } from './notes/notes.ts';
import { type OutputPaths, outputs, setOutputs } from './outputs.ts';
import { renderSarif } from './sarif/sarif.ts';

export interface Delivery {
  /** Where the files go, as absolute paths. */
  readonly runPaths: {
    readonly result: string;
    readonly sarif: string;
    readonly report: string;
    readonly revised: string;
    /** Null where nobody asked for notes. */
    readonly notes: string | null;
    readonly transcript: string;
    readonly summary: string;
  };
  /** Whether a runner listens: then outputs are set. */
  readonly runner: boolean;
  /** Seal the result file. */
  readonly keys: SealingKeys;
}

type FileKind = 'result' | 'sarif' | 'report' | 'revised-plan' | 'notes';
/** What a later step or a person relies on, and what kept it from being written. */
export type Missing = ReadonlyMap<FileKind | 'outputs', UserError>;

export interface Delivered {
  /** As it was written: inconclusive or failed where something is missing. */
  readonly result: Result;
  readonly files: OutputPaths;
  readonly missing: Missing;
}

/**
 * Writes everything once, to learn what cannot be written while the verdict can still be told in all places. Outputs
 * say "inconclusive" until the verdict is final, so that a step after a killed run reads no pass.
 */
export function tryDelivery(result: Result, delivery: Delivery): Missing {
  const missing = new Map<FileKind | 'outputs', UserError>(writeFiles(result, delivery).missing);
  const outputError = delivery.runner ? setOutputs({ verdict: 'inconclusive' }) : null;
  if (outputError !== null) missing.set('outputs', outputError);
  return missing;
}

/**
 * Writes the reports and sets the outputs. The result says what became of that: where something could not be written,
 * everything is written again with the verdict that follows.
 * @param known what is missing already by the result's own word.
 */
export function deliver(sound: Result, delivery: Delivery, known: Missing = new Map()): Delivered {
  let result = sealResult(sound, delivery.keys);
  let missing = known;
  for (;;) {
    const written = writeFiles(result, delivery);
    const fresh = new Map<FileKind | 'outputs', UserError>(
      [...written.missing].filter(([kind]) => !missing.has(kind)),
    );
    missing = new Map([...missing, ...written.missing]);
    // Where a file is missing that was not known to be, the verdict changes before anyone is told.
    if (fresh.size === 0) {
      const placed = withResult(result, written.files, missing, delivery);
      const outputError = delivery.runner ? setOutputs(outputs(result, placed.files)) : null;
      if (outputError === null || missing.has('outputs')) return { result, ...placed };
      fresh.set('outputs', outputError);
      missing = new Map([...missing, ...fresh]);
    }
    result = sealResult(undelivered(result, [...fresh.values()]), delivery.keys);
  }
}

/** A result that has no place goes to a temporary folder; that it is not where it was wanted stays a problem. */
function withResult(
  result: Result,
  files: OutputPaths,
  missing: Missing,
  { runPaths }: Delivery,
): Pick<Delivered, 'files' | 'missing'> {
  const userError = missing.get('result');
  if (userError === undefined || files.result !== null) return { files, missing };
  const { path, userError: moved } = setAside(userError, 'result', runPaths.result, resultText(result));
  return { files: { ...files, result: path }, missing: new Map([...missing, ['result', moved]]) };
}

/** Writes each file once; one that fails keeps no other from being written. */
function writeFiles(
  result: Result,
  { runPaths }: Delivery,
): { readonly files: OutputPaths; readonly missing: ReadonlyMap<FileKind, UserError> } {
  const missing = new Map<FileKind, UserError>();
  const write = (kind: FileKind, path: string, text: string | null): string | null => {
    const written = writeReport(kind, path, text);
    if (written.userError !== null) missing.set(kind, written.userError);
    return written.path;
  };
  // Without text there is no file: a review that is not complete must leave none that could be uploaded.
  // Nor is there one of a description, which is no file that an alert could stand in.
  const uploadable = result.verdict.complete && result.document?.kind !== 'description';
  const version = result.revision?.rounds.findLast(({ readers }) => readers.length > 0)?.text;
  const files = {
    sarif: write('sarif', runPaths.sarif, uploadable ? renderSarif(result) : null),
    report: write('report', runPaths.report, renderReport(result)),
    revised: version === undefined ? null : write('revised-plan', runPaths.revised, version),
    notes: runPaths.notes === null ? null : write('notes', runPaths.notes, renderNotes(result)),
    transcript: existsSync(runPaths.transcript) ? runPaths.transcript : null,
    // Last: it tells others that the review passed.
    result: write('result', runPaths.result, resultText(result)),
  };
  return { files, missing };
}
