import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What the commands of a user must not see on this machine. All paths are absolute, without links, and exist. */
export interface HiddenPlaces {
  /** Folders that are covered as a whole. None lies in another one. */
  readonly folders: readonly string[];
  /** Files outside these folders. */
  readonly files: readonly string[];
  /** Files that hold, or may hold, keys and tokens: a probe tries to read them. */
  readonly sensitive: readonly string[];
  /** Sockets that give whoever may write to them control over the machine. */
  readonly sockets: readonly string[];
  /** The folders of the runner and of the checkout. */
  readonly own: readonly string[];
}

/** Folders of `/` that hold the system and its programs. Any other one is covered. */
const system =
  /^\/(?:bin|boot|dev|etc|gnu|lib|lib32|lib64|libx32|lost\+found|nix|opt|proc|sbin|snap|sys|usr|var)$/u;

/** Files in a home folder that programs store credentials in. */
export const credentialFiles: readonly string[] = [
  '.netrc',
  '.npmrc',
  '.yarnrc.yml',
  '.git-credentials',
  '.gitconfig',
  '.pypirc',
  '.docker/config.json',
  '.cargo/credentials',
  '.cargo/credentials.toml',
  '.config/gh/hosts.yml',
  '.config/git/credentials',
  '.config/gcloud/application_default_credentials.json',
  '.composer/auth.json',
  '.config/composer/auth.json',
  '.gem/credentials',
  '.bundle/config',
  '.m2/settings.xml',
  '.gradle/gradle.properties',
  '.nuget/NuGet/NuGet.Config',
  '.aws/credentials',
  '.azure/accessTokens.json',
  '.azure/msal_token_cache.json',
  '.kube/config',
  '.claude/.credentials.json',
  '.codex/auth.json',
];

const keyFolders: readonly string[] = ['.ssh', '.gnupg/private-keys-v1.d'];

const runnerFiles = [
  'GITHUB_EVENT_PATH',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
] as const;

const runnerFolders = ['GITHUB_WORKSPACE', 'RUNNER_WORKSPACE', 'RUNNER_TEMP', 'GITHUB_ACTION_PATH'] as const;

const socketPaths: readonly string[] = [
  '/run/docker.sock',
  '/var/run/docker.sock',
  '/run/podman/podman.sock',
  '/run/containerd/containerd.sock',
  '/run/crio/crio.sock',
  '/run/buildkit/buildkitd.sock',
];

const real = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};

export const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);

/** The paths of a list that exist, without links and without those that lie in another one. */
export function outermost(paths: readonly string[]): readonly string[] {
  const found = [...new Set(paths.flatMap((path) => real(path) ?? []))];
  return found.filter((path) => !found.some((other) => other !== path && isIn(path, other)));
}

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** At most so many files of one folder are tried by the probe. */
const mostTried = 40;

function filesIn(folder: string, depth: number): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isFile()) return [path];
        return entry.isDirectory() && depth > 0 ? filesIn(path, depth - 1) : [];
      })
      .slice(0, mostTried);
  } catch {
    return [];
  }
}

/** The folders of the runner's program, from the node that it started and from the processes above this one. */
function runnerPrograms(): readonly string[] {
  const found: string[] = [];
  const external = /^(.+)\/externals\/node[^/]+\/bin\/node$/u.exec(process.execPath)?.[1];
  if (external !== undefined) found.push(external);
  let pid = process.ppid;
  for (let depth = 0; depth < 20 && pid > 1; depth += 1) {
    try {
      const program = readlinkSync(`/proc/${pid}/exe`);
      if (/\/Runner\.(?:Worker|Listener)$/u.test(program)) found.push(dirname(dirname(program)));
      pid = Number(/\) . (\d+) /u.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1] ?? 0);
    } catch {
      // The process belongs to another user.
      break;
    }
  }
  return found;
}

const homes = (env: NodeJS.ProcessEnv): readonly string[] => {
  const known = (): string[] => {
    try {
      return [userInfo().homedir];
    } catch {
      // This user has no entry in the list of users.
      return [];
    }
  };
  return [env['HOME'], ...known()].flatMap((home) => (home === undefined ? [] : (real(home) ?? [])));
};

/** The git folder of a checkout, and that of the repository that it is a worktree of. */
function gitFolders(folder: string): readonly string[] {
  const marker = join(folder, '.git');
  const gitDir = isFile(marker)
    ? resolve(folder, /^gitdir: (.+)$/mu.exec(readFileSync(marker, 'utf8'))?.[1] ?? '.git')
    : isFolder(marker)
      ? marker
      : folder;
  const pointer = join(gitDir, 'commondir');
  const common = isFile(pointer) ? resolve(gitDir, readFileSync(pointer, 'utf8').trim()) : gitDir;
  return [gitDir, common];
}

/** Files of a git folder that may hold a token. */
const gitFiles: readonly string[] = ['config', 'config.worktree', 'FETCH_HEAD'];

/**
 * @param hidden folders of the caller, such as the checkout. Their git folders are hidden too.
 * @param env the environment of the action.
 * @throws nothing; a path that does not exist is left out.
 */
export function hiddenPlaces(hidden: readonly string[], env: NodeJS.ProcessEnv): HiddenPlaces {
  const named = (names: readonly string[]): string[] => names.flatMap((name) => env[name] ?? []);
  const gits = [...hidden, ...named(['GITHUB_WORKSPACE'])].flatMap(gitFolders);
  const own = outermost([...hidden, ...gits, ...named(runnerFolders), ...runnerPrograms()]);
  const home = homes(env).filter((path) => path !== '/' && !system.test(path));
  const top = readdirSync('/', { withFileTypes: true });
  const unknown = top.flatMap((entry) => {
    const path = `/${entry.name}`;
    return entry.isDirectory() && !system.test(path) && !isEmpty(path) ? [path] : [];
  });
  const covered = [...unknown, '/var/tmp', '/var/run', '/dev/shm', ...home, ...own];
  const folders = outermost(covered).filter((path) => path !== '/' && !system.test(path) && isFolder(path));
  // In a container whose user is not known, the home folder is the root folder.
  const inRoot = homes(env).includes('/') ? top : [];
  const dotFiles = inRoot.flatMap((entry) =>
    entry.isFile() && entry.name.startsWith('.') ? [`/${entry.name}`] : [],
  );
  const files = [...named(runnerFiles), ...dotFiles].flatMap((path) => real(path) ?? []).filter(isFile);
  const credentials = homes(env).flatMap((one) => [
    ...credentialFiles.map((name) => join(one, name)),
    ...keyFolders.flatMap((name) => filesIn(join(one, name), 0)),
  ]);
  const temporary = env['RUNNER_TEMP'];
  const sensitive = [
    ...gits.flatMap((folder) => gitFiles.map((name) => join(folder, name))),
    ...named(runnerFiles),
    ...credentials,
    ...(temporary === undefined ? [] : filesIn(temporary, 1)),
    ...runnerPrograms().flatMap((folder) =>
      ['.credentials', '.credentials_rsaparams', '.runner', '.env'].map((name) => join(folder, name)),
    ),
  ];
  const agent = [env['SSH_AUTH_SOCK'], /^unix:\/\/(.+)$/u.exec(env['DOCKER_HOST'] ?? '')?.[1]];
  return {
    folders,
    files: files.filter((path) => !folders.some((folder) => isIn(path, folder))),
    sensitive: [...new Set(sensitive.filter(isFile))],
    sockets: [...socketPaths, ...agent].flatMap((path) => (path === undefined ? [] : (real(path) ?? []))),
    own,
  };
}
