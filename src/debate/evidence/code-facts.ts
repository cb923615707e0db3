import type { ChangedFile } from '../../change/change.ts';
import { type LineChanges, lineChanges } from '../../change/line-changes.ts';
import type { CodeSymbol, FindSymbols } from '../../syntax/symbol.ts';
import type { Tree, TreeSide } from '../tree.ts';
import { commentLines } from './comment-lines.ts';
import { type Enclosure, enclosingBlock, enclosingFunction, enclosingSection } from './enclosing.ts';
import { isProse } from './evidence.ts';
import { identifiersIn, importLines } from './identifiers.ts';

/** What the debate needs to know of one side of a file. */
export interface FileFacts {
  readonly path: string;
  readonly lines: readonly string[];
  /** 1-based lines that only bring names in or hand them out. */
  readonly imports: ReadonlySet<number>;
  /** 1-based lines inside a comment or a document string of several lines. */
  readonly comments: ReadonlySet<number>;
  /** The function around a line, or what comes nearest to it. */
  enclosureAt(line: number): Enclosure;
  /** Names of functions, methods, classes and types that the file defines. */
  readonly defined: ReadonlySet<string>;
}

const definition =
  /\b(?:function|def|defp|class|func|fun|fn|type|interface|struct|enum|trait|module|sub|proc|record|object|protocol)\s+(?:\([^)]*\)\s*)?([\p{L}_$][\p{L}\p{N}_$]*)/gu;
const constant =
  /^(?:export\s+)?(?:const|let|var|val|static|final)\s+([\p{L}_$][\p{L}\p{N}_$]*)|^([A-Z][A-Z0-9_]{2,})\s*=/u;

function factsOf(path: string, text: string, symbols: readonly CodeSymbol[] | null): FileFacts {
  const lines = text.split('\n');
  return {
    path,
    lines,
    imports: isProse(path) ? new Set() : importLines(lines),
    comments: isProse(path) ? new Set() : commentLines(lines, path),
    enclosureAt(line) {
      if (isProse(path)) return enclosingSection(lines, line);
      return enclosingFunction(symbols ?? [], line) ?? enclosingBlock(lines, line);
    },
    defined: new Set([...(symbols ?? []).map(({ name }) => name), ...lines.flatMap(definedIn)]),
  };
}

const definedIn = (line: string): readonly string[] => {
  const whole = constant.exec(line);
  return [
    ...[...line.matchAll(definition)].flatMap(([, name]) => (name === undefined ? [] : [name])),
    ...[whole?.[1], whole?.[2]].filter((name) => name !== undefined),
  ];
};

/** Shares of the lines above which a name tells nothing, where there are so many lines that the share can be told. */
const commonShare = 0.01;
const enoughLines = 1_000;

interface Counted {
  readonly lines: number;
  readonly names: ReadonlyMap<string, number>;
}

/** Reads what it is asked for once, and only what it is asked for. */
export class CodeFacts {
  readonly #files: readonly ChangedFile[];
  readonly #tree: Tree;
  readonly #findSymbols: FindSymbols;
  readonly #known = new Map<string, Promise<FileFacts | null>>();
  readonly #changes = new Map<string, Promise<LineChanges & { readonly before: readonly string[] }>>();
  readonly #counts = new Map<string, Counted>();
  #hunks: Counted | null = null;

  constructor(files: readonly ChangedFile[], tree: Tree, findSymbols: FindSymbols) {
    this.#files = files;
    this.#tree = tree;
    this.#findSymbols = findSymbols;
  }

  /** Null where that side holds no such text file. */
  file(side: TreeSide, path: string): Promise<FileFacts | null> {
    const key = `${side}:${path}`;
    const known = this.#known.get(key) ?? this.#load(side, path);
    this.#known.set(key, known);
    return known;
  }

  async #load(side: TreeSide, path: string): Promise<FileFacts | null> {
    const text = side === 'earlier' ? await this.#earlier(path) : await this.#tree.read(side, path);
    if (text === null) return null;
    return factsOf(path, text, isProse(path) ? null : await this.#findSymbols(path, text));
  }

  /**
   * How a file changed since the head that was reviewed before; since the merge base where that cannot be read.
   * `before` holds the lines as they were then.
   */
  changesSince(path: string): Promise<LineChanges & { readonly before: readonly string[] }> {
    const known = this.#changes.get(path) ?? this.#compare(path);
    this.#changes.set(path, known);
    return known;
  }

  async #compare(path: string): Promise<LineChanges & { readonly before: readonly string[] }> {
    const before = (await this.#earlier(path)) ?? '';
    const after = (await this.#tree.read('new', path)) ?? '';
    return { ...lineChanges(before, after), before: before.split('\n') };
  }

  /** The file as it was reviewed before; as it was at the merge base where that cannot be read. */
  async #earlier(path: string): Promise<string | null> {
    const then = await this.#tree.read('earlier', path);
    return then ?? this.#tree.read('old', this.changed(path)?.oldPath ?? path);
  }

  changed(path: string): ChangedFile | null {
    return this.#files.find((file) => file.path === path || file.oldPath === path) ?? null;
  }

  /**
   * Whether a name stands on so many lines of the changed files that sharing it tells nothing. The lines are those of
   * the hunks, and all of the files given.
   */
  isCommon(name: string, whole: readonly FileFacts[]): boolean {
    const changed = whole.filter(({ path }) => this.changed(path)?.path === path);
    const parts = [
      this.#countedHunks(),
      ...changed.flatMap((facts) => [negative(this.#countedHunk(facts.path)), this.#countedFile(facts)]),
    ];
    const lines = parts.reduce((sum, part) => sum + part.lines, 0);
    const held = parts.reduce((sum, part) => sum + (part.names.get(name) ?? 0), 0);
    return lines >= enoughLines && held > lines * commonShare;
  }

  #countedHunks(): Counted {
    this.#hunks ??= sum(this.#files.map(({ path }) => this.#countedHunk(path)));
    return this.#hunks;
  }

  #countedHunk(path: string): Counted {
    const file = this.#files.find((one) => one.path === path);
    return this.#counted(`hunks ${path}`, path, () =>
      (file?.hunks ?? []).flatMap(({ lines }) =>
        lines.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])),
      ),
    );
  }

  #countedFile({ path, lines }: FileFacts): Counted {
    return this.#counted(`file ${path}`, path, () => lines);
  }

  #counted(key: string, path: string, lines: () => readonly string[]): Counted {
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const names = new Map<string, number>();
    const all = lines().filter((line) => line.trim() !== '');
    for (const line of all)
      for (const name of identifiersIn(line, path)) names.set(name, (names.get(name) ?? 0) + 1);
    const counted = { lines: all.length, names };
    this.#counts.set(key, counted);
    return counted;
  }
}

const sum = (all: readonly Counted[]): Counted => {
  const names = new Map<string, number>();
  for (const one of all)
    for (const [name, count] of one.names) names.set(name, (names.get(name) ?? 0) + count);
  return { lines: all.reduce((total, one) => total + one.lines, 0), names };
};

const negative = ({ lines, names }: Counted): Counted => ({
  lines: -lines,
  names: new Map([...names].map(([name, count]) => [name, -count])),
});
