import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { UserError } from '../errors.ts';

/** What a report file is for, as named in messages. */
type ReportKind =
  | 'result'
  | 'sarif'
  | 'report'
  | 'notes'
  | 'revised-plan'
  | 'tests'
  | 'summary'
  | 'transcript'
  | 'ledger'
  | 'change';

/** A `UserError` for a failure to write `path`. */
export function unwritable(path: string, kind: ReportKind, cause: unknown): UserError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  return new UserError(
    'unwritable',
    `The ${kind} file ${path} could not be written (${code}).`,
    reasons[code] ?? 'The file system refused the write.',
    `Set ${kind}-file to a path in a writable folder, or free disk space.`,
    { cause },
  );
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'The user that the action runs as has no write permission.',
  EPERM: 'The user that the action runs as has no write permission.',
  EROFS: 'The file system is read-only.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk quota is used up.',
  EISDIR: 'A folder with that name exists.',
  EEXIST: 'Part of the path is a file, not a folder.',
  ENOTDIR: 'Part of the path is a file, not a folder.',
  ENAMETOOLONG: 'The path is too long.',
};

/**
 * Makes a folder and its missing parents. Node's own recursive version never returns where an existing folder
 * is reported as missing, as in `/proc`. Throws the file system's error.
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = path; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another process may have created it in the meantime.
      if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) throw error;
    }
  }
}

/** Makes a folder whose files git ignores, so that the next run does not review them as uncommitted work. */
export function makeHiddenFolder(folder: string): void {
  try {
    makeFolder(folder);
    writeFileSync(join(folder, '.gitignore'), '*\n');
  } catch {
    // The first report written there reports the failure.
  }
}

/**
 * Writes a file completely or not at all: to a temporary file in the same folder, which is then renamed.
 * Makes missing folders. Writes directly to a device or pipe.
 * @throws UserError `unwritable`.
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

/** A device or pipe such as /dev/null: it keeps no earlier content and must not be replaced by a file. */
function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

const discard = (path: string): void => {
  try {
    if (!isSpecial(path)) rmSync(path, { force: true });
  } catch {
    // It was never created, or its folder is gone.
  }
};

/**
 * Removes the report files of an earlier run before this one starts. A run that is killed writes nothing, and
 * an upload step would then upload the earlier files. A file that cannot be removed is reported when it is
 * written.
 */
export const removeEarlier = (paths: readonly (string | null)[]): void => {
  for (const path of paths) if (path !== null) discard(path);
};

/**
 * Removes the tests of an earlier run: the folders that are named like a finding. What cannot be removed is reported
 * when it is written.
 */
export function removeEarlierTests(folder: string): void {
  try {
    for (const name of readdirSync(folder))
      if (/^xr-[0-9a-f]+$/u.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // There is no such folder.
  }
}

/** One report file: its path, or why it was not written. */
interface Written {
  /** Null if there is no file. */
  readonly path: string | null;
  readonly userError: UserError | null;
}

/**
 * Writes one report file, or removes it if there is no text. An earlier run's file is removed even if the new
 * one cannot be written, because a later step would take it for this run's.
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
 * Writes a text that must not be lost to a new temporary folder.
 * @returns its path, or null if that fails too; and the problem, which names the path.
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
    userError: new UserError(code, `${message} It was written to ${aside} instead.`, likelyCause, remedy),
  };
}

/** Like `writeReport`. If the path cannot be written, the text is set aside. */
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
    // No folder is writable. The log has the findings.
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
