import { enclosingSymbol, type FindSymbols } from '../syntax/symbol.ts';
import type { ChangedFile } from './change.ts';
import { importArea, importedNames, type RelationFacts } from './relation.ts';
import { type WideFile, wideFile } from './widening.ts';

/** Reads a whole file at either end of the change; null where it has no text. */
export type ReadFile = (side: 'new' | 'old', path: string) => Promise<string | null>;

/** Characters of whole files that are read in one plan, and parsed for symbols: the rest is shown as it is. */
const usual = { read: 8 * 1024 * 1024, parsed: 1024 * 1024 };
/** Nobody reads a change of that many files function by function: less is looked at around it. */
const manyFiles = 400;
const ofMany = { read: 2 * 1024 * 1024, parsed: 128 * 1024 };
/** Files read at the same time: enough to keep git busy, few enough to keep memory flat. */
export const readAhead = 48;

interface Surroundings {
  readonly wides: readonly WideFile[];
  readonly facts: ReadonlyMap<string, RelationFacts>;
}

/** The sensitive files first, and how many characters of all of them are read, and parsed. */
export const readingOrder = (
  files: readonly ChangedFile[],
): { readonly order: readonly ChangedFile[]; readonly limit: typeof usual } => ({
  order: files.toSorted((a, b) => Number(b.sensitive) - Number(a.sensitive)),
  limit: files.length > manyFiles ? ofMany : usual,
});

/** What is new as a whole has nothing around it, and need not be grouped where all goes into one request. */
export const needsParsing = ({ oldBlob, newBlob }: ChangedFile, together: boolean): boolean =>
  newBlob !== null && !(together && oldBlob === null);

/**
 * Reads the files around the hunks, the sensitive ones first, as far as memory and time for it go.
 * @param together Whether all of them go into one request.
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
    // While one file is parsed the next is read: both are done elsewhere.
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

/** One of several that are awaited in turn: where an earlier one fails, nobody hears this one. */
function begun<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** The beginning of what the hunks show, as far as imports are looked for. */
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
