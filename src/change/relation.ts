import type { ChangedFile } from './change.ts';

/** Facts about a file besides its hunks. */
export interface RelationFacts {
  /** Result of `importedNames`. */
  readonly imports: readonly string[];
  /** Names of the symbols that the change touches. */
  readonly defines: readonly string[];
}

/**
 * Groups the files that should be read together: a file and its test, importer and imported, declaration and user.
 * Pure and deterministic: groups and their files keep the change's order.
 */
export function groupRelated(
  files: readonly ChangedFile[],
  facts: ReadonlyMap<string, RelationFacts>,
): readonly (readonly ChangedFile[])[] {
  const parent = files.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== undefined && parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };

  const bySubject = new Map<string, number>();
  files.forEach((file, index) => {
    const subject = subjectOf(file.path);
    const first = bySubject.get(subject);
    if (first === undefined) bySubject.set(subject, index);
    else join(first, index);
  });
  const byModule = modulePaths(files);
  files.forEach((file, index) => {
    for (const name of facts.get(file.path)?.imports ?? []) {
      const imported = byModule.get(name);
      if (imported !== undefined && imported !== index) join(index, imported);
    }
  });

  const byName = definers(files, facts);
  files.forEach((file, index) => {
    for (const word of changedWords(file, byName)) {
      const definer = byName.get(word);
      if (definer !== undefined && definer !== index) join(index, definer);
    }
  });

  const groups = new Map<number, ChangedFile[]>();
  files.forEach((file, index) => {
    const group = groups.get(root(index));
    if (group) group.push(file);
    else groups.set(root(index), [file]);
  });
  return [...groups.values()];
}

/** Length of a name below which sharing it means nothing. */
const tellingName = 5;

/** The file that defines a name, if exactly one file of the change does. */
function definers(
  files: readonly ChangedFile[],
  facts: ReadonlyMap<string, RelationFacts>,
): Map<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  files.forEach(({ path }, index) => {
    for (const name of facts.get(path)?.defines ?? []) {
      if (name.length < tellingName || found.get(name) === index) continue;
      if (found.has(name)) shared.add(name);
      found.set(name, index);
    }
  });
  for (const name of shared) found.delete(name);
  return found;
}

/** Which of the names a file's changed lines mention. */
function changedWords(file: ChangedFile, names: ReadonlyMap<string, number>): Set<string> {
  const words = new Set<string>();
  if (names.size === 0) return words;
  for (const { lines } of file.hunks) {
    for (const { kind, text } of lines) {
      if (kind === 'context') continue;
      for (const [word] of text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) if (names.has(word)) words.add(word);
    }
  }
  return words;
}

const testFolder = /^(?:__tests__|__mocks__|tests?|specs?|testing|src|lib|main|java|kotlin)$/i;
const testPrefix = /^test[_-](?=.)/;
const testSuffix = /(?:[._-](?:test|tests|spec|it)|(?<=[a-z0-9])(?:Tests?|Spec|IT))$/;

/** The subject of a file: its name without extension and test affix, and its folders without test folders. */
export function subjectOf(path: string): string {
  const folders = path.split('/');
  const name = folders.pop() ?? path;
  const stem = name
    .replace(/\.[^.]*$/, '')
    .replace(testPrefix, '')
    .replace(testSuffix, '');
  // `index`, `mod` and the like mean nothing by themselves; only the folder does.
  return [...folders.filter((folder) => !testFolder.test(folder)), stem].join('/').toLowerCase();
}

/**
 * Names by which an import may refer to the files: the path with and without extension, and the folder of an index.
 */
function modulePaths(files: readonly ChangedFile[]): Map<string, number> {
  const names = new Map<string, number>();
  files.forEach(({ path }, index) => {
    const stem = path.replace(/\.[^./]*$/, '');
    const folder = /^(.*)\/(?:index|mod|__init__)$/.exec(stem)?.[1];
    for (const name of [path, stem, ...(folder === undefined ? [] : [folder])]) {
      if (!names.has(name)) names.set(name, index);
    }
  });
  return names;
}

const quotedImport = /(?:from|import|require|include|use)\s*\(?\s*["'<]([^"'<>\n]{1,200})["'>]/g;
const pythonImport = /^[ \t]*(?:from[ \t]+([.\w]{1,200})[ \t]+import|import[ \t]+([.\w]{1,200}))/gm;
const rustImport = /^[ \t]*(?:pub[ \t]+)?(?:use[ \t]+crate::([\w:]{1,200})|mod[ \t]+(\w{1,100})[ \t]*;)/gm;
const javaImport = /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]{1,200})[ \t]*;/gm;

/** Characters at the start of a file in which imports are searched. */
export const importArea = 64 * 1024;

/** Repository paths (with or without extension) that a text may import. Package names match no file. */
export function importedNames(file: Pick<ChangedFile, 'path'>, content: string): string[] {
  const text = content.slice(0, importArea);
  const folder = file.path.split('/').slice(0, -1);
  const names: string[] = [];
  for (const [, name = ''] of text.matchAll(quotedImport)) {
    const resolved = name.startsWith('.') ? resolveFrom(folder, name) : [...folder, name].join('/');
    names.push(resolved, resolved.replace(/\.[^./]*$/, ''), name);
  }
  if (/\.pyi?$/.test(file.path)) {
    for (const [, from, plain] of text.matchAll(pythonImport)) {
      const name = from ?? plain ?? '';
      const dots = /^\.*/.exec(name)?.[0].length ?? 0;
      const parts = name.slice(dots).split('.').filter(Boolean);
      const start = dots === 0 ? [] : folder.slice(0, folder.length - (dots - 1));
      names.push(
        [...start, ...parts].join('/'),
        [...folder, ...parts].join('/'),
        ['src', ...parts].join('/'),
      );
    }
  }
  if (file.path.endsWith('.rs')) {
    for (const [, used, module] of text.matchAll(rustImport)) {
      const parts = used?.split('::').filter(Boolean) ?? [];
      if (module) names.push([...folder, module].join('/'));
      if (parts.length > 0) names.push(`src/${parts.join('/')}`, `src/${parts.slice(0, -1).join('/')}`);
    }
  }
  if (/\.(?:java|kt|scala)$/.test(file.path)) {
    const source = /^(.*?\/(?:java|kotlin|scala)\/)/.exec(file.path)?.[1] ?? '';
    for (const [, name = ''] of text.matchAll(javaImport)) names.push(source + name.replaceAll('.', '/'));
  }
  return names;
}

function resolveFrom(folder: readonly string[], name: string): string {
  const path = [...folder];
  for (const part of name.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}
