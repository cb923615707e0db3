import { access, readFile } from 'node:fs/promises';
import type { Parser } from 'web-tree-sitter';

/** The grammars that are shipped, by the name of their file. */
export const grammars = [
  'c-sharp',
  'cpp',
  'go',
  'java',
  'javascript',
  'php',
  'python',
  'ruby',
  'rust',
  'tsx',
  'typescript',
] as const;
export type Grammar = (typeof grammars)[number];

const extensions: Readonly<Record<string, Grammar>> = {
  cs: 'c-sharp',
  c: 'cpp',
  cc: 'cpp',
  cpp: 'cpp',
  cxx: 'cpp',
  h: 'cpp',
  hh: 'cpp',
  hpp: 'cpp',
  hxx: 'cpp',
  go: 'go',
  java: 'java',
  js: 'javascript',
  cjs: 'javascript',
  mjs: 'javascript',
  jsx: 'javascript',
  php: 'php',
  py: 'python',
  pyi: 'python',
  rb: 'ruby',
  rake: 'ruby',
  rs: 'rust',
  tsx: 'tsx',
  ts: 'typescript',
  cts: 'typescript',
  mts: 'typescript',
};

/** The grammar for a path, by its extension alone. */
export function grammarOf(path: string): Grammar | null {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return extensions[extension] ?? null;
}

type Engine = typeof import('web-tree-sitter');

const here = import.meta.url;

/**
 * Next to the bundle lies a folder `tree-sitter` with the engine and the grammars (see scripts/build.ts); run from
 * source, they are the packages' own files. The bundler must leave the engine alone: it breaks what it bundles.
 */
const bundledFolder = new URL('./tree-sitter/', here);
const engineFolder = new URL('../../node_modules/web-tree-sitter/', here);
const grammarFolder = new URL('../../node_modules/@vscode/tree-sitter-wasm/wasm/', here);

interface Loaded {
  readonly engine: Engine;
  readonly folder: URL;
}

let loading: Promise<Loaded> | null = null;
const parsers = new Map<Grammar, Promise<Parser>>();

async function loadEngine(): Promise<Loaded> {
  const built = await access(bundledFolder).then(
    () => true,
    () => false,
  );
  const folder = built ? bundledFolder : engineFolder;
  const { href } = new URL('web-tree-sitter.js', folder);
  const engine: Engine = await import(/* webpackIgnore: true */ href);
  await engine.Parser.init({ wasmBinary: await readFile(new URL('web-tree-sitter.wasm', folder)) });
  return { engine, folder: built ? bundledFolder : grammarFolder };
}

/** The parser for a grammar, loaded at the first question. It parses one text at a time, as parsing waits for nothing. */
export function openParser(grammar: Grammar): Promise<Parser> {
  const known = parsers.get(grammar);
  if (known !== undefined) return known;
  const parser = makeParser(grammar);
  parsers.set(grammar, parser);
  return parser;
}

/** Loads the engine, once; languages follow as they are asked for. */
export const openEngine = (): Promise<Loaded> => (loading ??= loadEngine());

async function makeParser(grammar: Grammar): Promise<Parser> {
  const { engine, folder } = await openEngine();
  const bytes = await readFile(new URL(`tree-sitter-${grammar}.wasm`, folder));
  const parser = new engine.Parser();
  parser.setLanguage(await engine.Language.load(bytes));
  return parser;
}
