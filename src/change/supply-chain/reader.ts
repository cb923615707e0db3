import type { ObjectId } from '../../git/commit.ts';
import type { Git } from '../../git/git.ts';
import type { Change, ChangedFile } from '../change.ts';
import type { RawRecord } from '../raw-diff.ts';
import { compareLocks, type LockSide } from './compare.ts';
import type { SupplyChainFact } from './facts.ts';
import { lockFormat } from './formats.ts';
import { submoduleFacts } from './submodules.ts';

/** Bytes of a lock file above which it is not parsed. */
const maxLockBytes = 24 * 1024 * 1024;

/** Text of a blob; null if there is none, or it is too large or binary. */
async function textOf(git: Git, blob: ObjectId | null): Promise<string | null> {
  const info = blob === null ? null : await git.info(blob);
  if (blob === null || info === null || info.type !== 'blob' || info.size > maxLockBytes) return null;
  const content = await git.content(blob);
  return content.includes(0) ? null : content.toString('utf8');
}

/** Whether a file with the name of a lock file has its format at the head. A deleted lock file does not need to. */
export async function isReadableLock(git: Git, { path, newBlob, newMode }: RawRecord): Promise<boolean> {
  if (newBlob === null) return true;
  const format = newMode === '120000' ? null : lockFormat(path);
  const text = format === null ? null : await textOf(git, newBlob);
  return text !== null && format !== null && format.read(text) !== null;
}

/** A file that a user excluded is not checked either. The report lists it as excluded. */
const isChecked = ({ leftOut }: ChangedFile): boolean =>
  leftOut?.reason !== 'ignored' && leftOut?.reason !== 'not-included' && leftOut?.reason !== 'vendored';

/** Applies the supply-chain rules to the lock files and submodules of a change. Uses no network. */
export async function readSupplyChain(
  git: Git,
  { files, commits }: Change,
): Promise<readonly SupplyChainFact[]> {
  const checked = files.filter(isChecked);
  const locks = await Promise.all(checked.map((file) => lockFacts(git, file)));
  return [...locks.flat(), ...(await submoduleFacts(git, commits, checked))];
}

async function lockFacts(git: Git, file: ChangedFile): Promise<readonly SupplyChainFact[]> {
  const { path, oldPath, oldBlob, newBlob } = file;
  const format = lockFormat(path);
  if (format === null || newBlob === null) return [];
  const sideOf = async (blob: ObjectId | null): Promise<LockSide | null> => {
    const text = await textOf(git, blob);
    const packages = text === null ? null : format.read(text);
    return text === null || packages === null ? null : { text, packages };
  };
  const renamed = oldPath === null || lockFormat(oldPath)?.read === format.read;
  const [before, after] = await Promise.all([renamed ? sideOf(oldBlob) : null, sideOf(newBlob)]);
  if (after !== null) return compareLocks(path, before, after, format.usual);
  return [{ kind: 'unreadable', path, packages: [], from: null, to: null, span: firstAdded(file) }];
}

function firstAdded({ hunks }: ChangedFile): SupplyChainFact['span'] {
  const line = hunks.flatMap(({ lines }) => lines).find(({ kind }) => kind === 'added');
  return line?.newLine === null || line === undefined
    ? null
    : { side: 'new', line: line.newLine, quote: line.text, changed: true, headLine: null };
}
