import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { UserError } from '../errors.ts';

/** What a file of the report is for, as people are told when it cannot be written. */
type ReportKind =
  | 'result'
  | 'sarif'
  | 'report'
  | 'notes'
  | 'revised-plan'
  | 'summary'
  | 'transcript'
  | 'ledger'
  | 'change';

/** A failure to write `path`, with what to do about it. */
export function unwritable(path: string, kind: ReportKind, cause: unknown): UserError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  return new UserError(
    'unwritable',
    `The ${kind} file ${path} could not be written (${code}).`,
    reasons[code] ?? 'The file system refused the write.',
    `Point ${kind}-file at a folder that can be written, or make room.`,
    { cause },
  );
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'The user the action runs as may not write there.',
  EPERM: 'The user the action runs as may not write there.',
  EROFS: 'The file system is read-only.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk quota is used up.',
  EISDIR: 'There is a folder of that name.',
  EEXIST: 'A part of the path is a file, not a folder.',
  ENOTDIR: 'A part of the path is a file, not a folder.',
  ENAMETOOLONG: 'The path is too long.',
};

/**
 * Makes a folder with all that lead to it. Node's own way to do so never ends where a folder that exists answers that
 * it does not, as `/proc` does. Throws the file system's error.
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = path; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another process may have made it meanwhile.
      if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) throw error;
    }
  }
}

/**
 * Writes a whole file or none: to a neighbour first, which then takes its name. Makes missing folders. A device or pipe
 * is written to as it is. Throws a `UserError` `unwritable`.
 */
export function writeWhole(path: string, text: string, kind: ReportKind): void {
  const neighbour = `${path}.${randomUUID()}.part`;
  try {
    if (isSpecial(path)) return writeFileSync(path, text);
    makeFolder(dirname(path));
    writeFileSync(neighbour, text, { flag: 'wx' });
    renameSync(neighbour, path);
  } catch (cause) {
    discard(neighbour);
    throw unwritable(path, kind, cause);
  }
}

/** Such as /dev/null: nothing that an earlier run left, and nothing to be replaced by a file. */
function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

const discard = (path: string): void => {
  try {
    if (!isSpecial(path)) rmSync(path, { force: true });
  } catch {
    // It was never made, or its folder is gone: nothing is left behind either way.
  }
};

/**
 * Removes what an earlier run left at these places, before this one begins: a run that is killed outright writes
 * nothing, and an upload step would take the old files for its. What cannot be removed is told when it is written.
 */
export const removeEarlier = (paths: readonly (string | null)[]): void => {
  for (const path of paths) if (path !== null) discard(path);
};

/** One file of the report: where it lies, or why it does not. */
interface Written {
  /** Null where there is none. */
  readonly path: string | null;
  readonly userError: UserError | null;
}

/**
 * Writes one file of the report; without text there must be none. A file of an earlier run does not stay in either
 * case, nor where this one cannot be written: a later step would take it for this run's.
 */
export function writeReport(kind: ReportKind, path: string, text: string | null): Written {
  try {
    if (text === null) remove(path, kind);
    else writeWhole(path, text, kind);
    return { path: text === null ? null : path, userError: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    discard(path);
    return { path: null, userError: error };
  }
}

/**
 * Writes a text that must not be lost to a temporary folder of its own.
 * @returns where it lies, null where there is no room there either; and the problem, which says so too.
 */
export function setAside(
  userError: UserError,
  kind: ReportKind,
  path: string,
  text: string,
): { readonly path: string | null; readonly userError: UserError } {
  const aside = writeAside(`${kind}${extname(path)}`, text);
  if (aside === null) return { path: null, userError };
  const { code, message, likelyCause, remedy } = userError;
  return {
    path: aside,
    userError: new UserError(code, `${message} It lies at ${aside} instead.`, likelyCause, remedy),
  };
}

/** As `writeReport`; where its place cannot be written, the text is set aside. */
export function writeAnywhere(kind: ReportKind, path: string, text: string): Written {
  const written = writeReport(kind, path, text);
  if (written.userError === null) return written;
  const { path: aside, userError } = setAside(written.userError, kind, path, text);
  return { path: aside, userError };
}

function writeAside(name: string, text: string): string | null {
  try {
    const path = join(mkdtempSync(join(tmpdir(), 'xreview-')), name);
    writeFileSync(path, text);
    return path;
  } catch {
    // There is no room anywhere; the log has the findings.
    return null;
  }
}

function remove(path: string, kind: ReportKind): void {
  try {
    if (!isSpecial(path)) rmSync(path, { force: true });
  } catch (cause) {
    throw unwritable(path, kind, cause);
  }
}
