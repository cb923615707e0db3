import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { credentialFiles, isIn, outermost } from './places.ts';

/** Variables that locate the machine's tools, and the folder of a home in which they are by default. */
const locations: Readonly<Record<string, string | null>> = {
  RUSTUP_HOME: '.rustup',
  PYENV_ROOT: '.pyenv',
  RBENV_ROOT: '.rbenv',
  NVM_DIR: '.nvm',
  SDKMAN_DIR: '.sdkman',
  VOLTA_HOME: '.volta',
  ASDF_DATA_DIR: '.asdf',
  NODENV_ROOT: '.nodenv',
  GOENV_ROOT: '.goenv',
  BUN_INSTALL: '.bun',
  JAVA_HOME: null,
  GOROOT: null,
  DOTNET_ROOT: null,
  ANDROID_HOME: null,
  ANDROID_SDK_ROOT: null,
  pythonLocation: null,
  CHROME_BIN: null,
  RUNNER_TOOL_CACHE: null,
  AGENT_TOOLSDIRECTORY: null,
};

const versioned = /^(?:JAVA_HOME_\d+_\w+|GOROOT_\w+)$/u;

/** Folders of a home that hold more than tools. Of these, only the folder with the programs is shown. */
const mixed =
  /^\.(?:local|config|cargo|gem|composer|docker|aws|azure|kube|ssh|gnupg|m2|gradle|nuget|cache|npm|claude|codex)$/u;

/** Folders beside `.local/bin` that its programs are links to. */
const besidePrograms: readonly string[] = ['lib', 'share/pipx', 'share/uv', 'share/mise', 'share/pnpm'];

/** The tools of the machine that a command may use. */
export interface Toolchains {
  /** Variables that locate them, and the `PATH`. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders that stay readable, although they may lie in a hidden one. */
  readonly folders: readonly string[];
  /** Files in these folders that may hold credentials. */
  readonly masked: readonly string[];
}

/**
 * @param env the environment of the action.
 * @param hidden folders that stay hidden even if `PATH` names a folder in them.
 */
export function toolchainsOf(env: NodeJS.ProcessEnv, hidden: readonly string[]): Toolchains {
  const home = env['HOME'] ?? '/';
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && (name in locations || versioned.test(name))) variables[name] = value;
  for (const [name, folder] of Object.entries(locations)) {
    const usual = folder === null ? null : join(home, folder);
    if (usual !== null && variables[name] === undefined && existsSync(usual)) variables[name] = usual;
  }
  const real = outermost([home])[0] ?? home;
  const allowed = (path: string): boolean =>
    path !== real && path !== '/' && !hidden.some((one) => isIn(path, one) || isIn(one, path));
  const cache = [env['RUNNER_TOOL_CACHE'], env['AGENT_TOOLSDIRECTORY']].flatMap((path) => path ?? []);
  const onPath = (env['PATH'] ?? '').split(':').filter((path) => path.startsWith('/'));
  const roots = [...Object.values(variables).filter((path) => path.startsWith('/')), ...onPath];
  const found = roots
    .flatMap((path) => resolved(path))
    .flatMap((path) => (isIn(path, real) && real !== '/' ? inHome(path, real) : [rootOf(path)]))
    .filter(allowed);
  const node = nodeFolder(onPath);
  const folders = outermost([...found, ...cache, ...node].filter((path) => path !== '/'));
  const names = new Set(credentialFiles.flatMap((path) => [path, basename(path)]));
  const masked = folders.flatMap((folder) =>
    [...names, 'etc/npmrc', 'token', 'auth.json']
      .map((name) => join(folder, name))
      .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false),
  );
  const path = [...node, env['PATH'] ?? ''].filter((part) => part !== '').join(':');
  return { env: { ...variables, PATH: path }, folders, masked: [...new Set(masked)] };
}

/**
 * The folder of the program that `node` is a link to, such as one that npm installed into a project. It holds nothing
 * but programs, so it may lie in a hidden folder.
 */
function nodeFolder(onPath: readonly string[]): readonly string[] {
  const link = onPath.map((folder) => join(folder, 'node')).find((path) => existsSync(path));
  if (link === undefined) return [];
  const program = realpathSync(link);
  return program !== link && basename(dirname(program)) === 'bin' ? [dirname(program)] : [];
}

const resolved = (path: string): string[] => {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
};

/** `/go/bin` belongs to `/go`, whose other folders its programs may need. */
const rootOf = (path: string): string => {
  const parent = dirname(path);
  const shared = /^\/(?:mnt|media|srv|home|root|tmp|run)?$|^\/home\/[^/]+$/u.test(parent);
  return /^(?:s?bin|shims|libexec)$/u.test(basename(path)) && !shared ? parent : path;
};

function inHome(path: string, home: string): readonly string[] {
  const [first = ''] = path.slice(home.length + 1).split('/');
  if (!mixed.test(first)) return [join(home, first)];
  const beside = first === '.local' ? besidePrograms.map((name) => join(home, first, name)) : [];
  return [path, ...beside.filter((one) => existsSync(one))];
}
