import { enclosingSymbol, type FindSymbols } from '../syntax/symbol.ts';
import type { ChangedFile } from './change.ts';
import { importArea, importedNames, type RelationFacts } from './relation.ts';
import { type WideFile, wideFile } from './widening.ts';

/** Reads an entire file at either end of the change; null if it has no text. */
export type ReadFile = (side: 'new' | 'old', path: string) => Promise<string | null>;

/**
 * Characters of entire files that one plan reads and parses for symbols. Hunks of further files are shown without
 * context.
 */
const usual = { read: 8 * 1024 * 1024, parsed: 1024 * 1024 };
/** With this many files, less code around the hunks is read. */
const manyFiles = 400;
const ofMany = { read: 2 * 1024 * 1024, parsed: 128 * 1024 };
/** Files read at the same time: enough to keep git busy, few enough to bound memory. */
export const readAhead = 48;

interface Surroundings {
  readonly wides: readonly WideFile[];
  readonly facts: ReadonlyMap<string, RelationFacts>;
}

/** The files in reading order, sensitive ones first, and how many characters of them are read and parsed. */
export const readingOrder = (
  files: readonly ChangedFile[],
): { readonly order: readonly ChangedFile[]; readonly limit: typeof usual } => ({
  order: files.toSorted((a, b) => Number(b.sensitive) - Number(a.sensitive)),
  limit: files.length > manyFiles ? ofMany : usual,
});

/** A new file has no code around its hunks, and needs no grouping if everything goes into one request. */
export const needsParsing = ({ oldBlob, newBlob }: ChangedFile, together: boolean): boolean =>
  newBlob !== null && !(together && oldBlob === null);

/**
 * Reads the files around the hunks, sensitive ones first, within limits of memory and time.
 * @param together whether all files go into one request.
 */
export async function lookAround(
  files: readonly ChangedFile[],
  read: ReadFile,
  findSymbols: FindSymbols | undefined,
  together: boolean,
): Promise<Surroundings> {
  const wides = new Map<ChangedFile, WideFile>();
  const facts = new Map<string, RelationFacts>();
  const { order, limit } = readingOrder(files);
  let readSoFar = 0;
  for (let at = 0; at < order.length; at += readAhead) {
    const batch = order.slice(at, at + readAhead);
    const reading = readSoFar < limit.read;
    const reads = batch.map((file) =>
      reading && file.newBlob !== null ? begun(read('new', file.path)) : null,
    );
    // The next file is read while one is parsed, because both happen outside this thread.
    const looks: { readonly text: string; readonly symbols: ReturnType<FindSymbols> | null }[] = [];
    for (const [index, file] of batch.entries()) {
      const text = (await reads[index]) ?? '';
      readSoFar += text.length;
      const needed = text !== '' && readSoFar <= limit.parsed && needsParsing(file, together);
      looks.push({ text, symbols: findSymbols && needed ? begun(findSymbols(file.path, text)) : null });
    }
    for (const [index, file] of batch.entries()) {
      const { text = '', symbols = null } = looks[index] ?? {};
      const wide = wideFile(file, text, await symbols);
      wides.set(file, wide);
      facts.set(file.path, {
        imports: importedNames(file, text || changedText(file)),
        defines: definedNames(wide),
      });
    }
  }
  return { wides: files.flatMap((file) => wides.get(file) ?? []), facts };
}

/** Marks a promise as handled that is awaited later. If an earlier one fails, this one is never awaited. */
function begun<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** The beginning of the lines in the hunks, as far as imports are searched. */
function changedText({ hunks }: ChangedFile): string {
  let text = '';
  for (const { lines } of hunks) {
    for (const line of lines) {
      if (text.length > importArea) return text;
      text += `${line.text}\n`;
    }
  }
  return text;
}

/** Names of the symbols that hold a changed line. */
function definedNames({ file, symbols }: WideFile): string[] {
  if (symbols === null) return [];
  const names = new Set<string>();
  for (const { lines } of file.hunks) {
    for (const { kind, newLine } of lines) {
      if (kind !== 'added' || newLine === null) continue;
      const symbol = enclosingSymbol(symbols, newLine);
      if (symbol !== null && symbol.kind !== 'test') names.add(symbol.name);
    }
  }
  return [...names];
}
