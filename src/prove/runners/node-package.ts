import { z } from 'zod';
import { foldersAround, inFolder, type TestedRepository, within } from './runner.ts';

const texts = z.record(z.string(), z.string()).catch({});
const manifest = z.object({
  type: z.string().catch('commonjs'),
  scripts: texts,
  dependencies: texts,
  devDependencies: texts,
  peerDependencies: texts,
  jest: z.unknown().optional(),
});

export type JavaScriptRunner = 'vitest' | 'jest' | 'mocha' | 'node --test';

/** A package.json, as far as running its tests needs it. */
export interface NodePackage {
  readonly folder: string;
  readonly path: string;
  readonly isModule: boolean;
  readonly scripts: Readonly<Record<string, string>>;
  /** Names of all dependencies. */
  readonly dependencies: ReadonlySet<string>;
  /** The file configures jest itself. */
  readonly configuresJest: boolean;
}

/** The packages around a file, the nearest first. A package.json that cannot be read counts as empty. */
export async function packagesAround(
  file: string,
  { paths, read }: TestedRepository,
): Promise<readonly NodePackage[]> {
  const known = new Set(paths);
  const found: NodePackage[] = [];
  for (const folder of foldersAround(file)) {
    const path = within(folder, 'package.json');
    if (known.has(path)) found.push(readManifest(folder, path, (await read(path)) ?? ''));
  }
  return found;
}

function readManifest(folder: string, path: string, text: string): NodePackage {
  const { type, scripts, dependencies, devDependencies, peerDependencies, jest } = manifest.parse(json(text));
  return {
    folder,
    path,
    isModule: type === 'module',
    scripts,
    dependencies: new Set([dependencies, devDependencies, peerDependencies].flatMap(Object.keys)),
    configuresJest: jest !== undefined,
  };
}

function json(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Lock files with the command that installs exactly what they say. */
const installs: readonly (readonly [lock: string, command: string])[] = [
  ['package-lock.json', 'npm ci --no-audit --no-fund'],
  ['npm-shrinkwrap.json', 'npm ci --no-audit --no-fund'],
  ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
  ['yarn.lock', 'yarn install --frozen-lockfile'],
  ['bun.lock', 'bun install --frozen-lockfile'],
  ['bun.lockb', 'bun install --frozen-lockfile'],
];

/** How the dependencies of a package are installed: by the nearest lock file, from the repository's root. */
export function nodeSetup({ folder, path, dependencies }: NodePackage, paths: readonly string[]): string {
  const known = new Set(paths);
  const around = foldersAround(path);
  if (paths.some((one) => around.some((up) => one.startsWith(within(up, 'node_modules/'))))) return '';
  for (const up of around) {
    const [lock, command] = installs.find(([name]) => known.has(within(up, name))) ?? [];
    if (lock === undefined || command === undefined) continue;
    // Yarn from version 2 on has a settings file, and another flag.
    const isNewYarn = lock === 'yarn.lock' && known.has(within(up, '.yarnrc.yml'));
    return inFolder(up, isNewYarn ? 'yarn install --immutable' : command);
  }
  return dependencies.size === 0
    ? ''
    : inFolder(folder, 'npm install --no-audit --no-fund --no-package-lock');
}

/** Lines of shell that make the programs of installed packages available, as npm scripts have them. */
export function exportPrograms(folder: string, paths: readonly string[]): string {
  const depth = folder === '' ? 0 : folder.split('/').length;
  const folders = Array.from(
    { length: depth + 1 },
    (_, up) => `$PWD/${'../'.repeat(up)}node_modules/.bin`,
  ).join(':');
  const line = `export PATH="${folders}:$PATH"`;
  const pnp = foldersAround(within(folder, 'x'))
    .map((up) => within(up, '.pnp.cjs'))
    .some((path) => paths.includes(path));
  // With Yarn's Plug'n'Play there is no node_modules; yarn finds the programs.
  return pnp ? `${line}\nrun() { yarn run "$@"; }` : `${line}\nrun() { "$@"; }`;
}
