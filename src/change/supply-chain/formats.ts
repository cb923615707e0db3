import type { ReadLock } from './lock.ts';
import { readBunLock, readNpmLock } from './npm.ts';
import { readComposerLock, readGemfileLock, readGoSum } from './other-formats.ts';
import { readPnpmLock } from './pnpm.ts';
import { readPipfileLock, readRequirements } from './python.ts';
import { readCargoLock, readPoetryLock, readUvLock } from './toml.ts';
import { readYarnLock } from './yarn.ts';

interface LockFormat {
  readonly read: ReadLock;
  /**
   * Whether only the rules check it and no reviewer reads it. People write requirements files, so reviewers read
   * those.
   */
  readonly exempt: boolean;
  /** Hosts that the package manager uses by default. */
  readonly usual: readonly string[];
}

const npm = ['registry.npmjs.org'];
const pypi = ['pypi.org'];

const formats: Readonly<Record<string, LockFormat>> = {
  'package-lock.json': { read: readNpmLock, exempt: true, usual: npm },
  'npm-shrinkwrap.json': { read: readNpmLock, exempt: true, usual: npm },
  'yarn.lock': { read: readYarnLock, exempt: true, usual: npm },
  'pnpm-lock.yaml': { read: readPnpmLock, exempt: true, usual: npm },
  'bun.lock': { read: readBunLock, exempt: true, usual: npm },
  'cargo.lock': { read: readCargoLock, exempt: true, usual: ['crates.io'] },
  'poetry.lock': { read: readPoetryLock, exempt: true, usual: pypi },
  'pdm.lock': { read: readPoetryLock, exempt: true, usual: pypi },
  'uv.lock': { read: readUvLock, exempt: true, usual: pypi },
  'pipfile.lock': { read: readPipfileLock, exempt: true, usual: pypi },
  'go.sum': { read: readGoSum, exempt: true, usual: [] },
  'go.work.sum': { read: readGoSum, exempt: true, usual: [] },
  // Composer fetches from the URL that Packagist returns, which is nearly always on GitHub.
  'composer.lock': { read: readComposerLock, exempt: true, usual: ['github.com'] },
  'gemfile.lock': { read: readGemfileLock, exempt: true, usual: ['rubygems.org'] },
};

const requirements: LockFormat = { read: readRequirements, exempt: false, usual: pypi };

/** The format of a lock file by its name; null if the supply-chain rules cannot read it. */
export function lockFormat(path: string): LockFormat | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (Object.hasOwn(formats, name)) return formats[name] ?? null;
  return /^[\w.-]*requirements[\w.-]*\.(?:txt|in)$|^requirements\/[\w.-]+\.txt$/u.test(name)
    ? requirements
    : null;
}
