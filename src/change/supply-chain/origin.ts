/** The part of a package's source that must be trusted. */
interface Origin {
  /** What must stay the same: the host, and the repository if the host serves repositories of many owners. */
  readonly place: string;
  /** Whether the connection is neither encrypted nor authenticated. */
  readonly insecure: boolean;
}

/** Other names of a registry. */
const sameHosts: Readonly<Record<string, string>> = {
  'registry.yarnpkg.com': 'registry.npmjs.org',
  'index.crates.io': 'crates.io',
  'static.crates.io': 'crates.io',
  'files.pythonhosted.org': 'pypi.org',
  'pypi.python.org': 'pypi.org',
  'index.rubygems.org': 'rubygems.org',
};

/** Hosts where anyone can create a repository. The host alone does not identify the owner. */
const forges: Readonly<Record<string, string>> = {
  'github.com': 'github.com',
  'www.github.com': 'github.com',
  'codeload.github.com': 'github.com',
  'api.github.com': 'github.com',
  'raw.githubusercontent.com': 'github.com',
  'gitlab.com': 'gitlab.com',
  'bitbucket.org': 'bitbucket.org',
};
const shorthands: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** The origin of a URL, or of the text that a package manager writes instead of one. */
export function originOf(source: string): Origin {
  const bare = source.replace(/^(?:registry|sparse|direct)\+/u, '');
  const [, forge, repository] = /^(github|gitlab|bitbucket):(?!\/\/)([^#]+)/u.exec(bare) ?? [];
  if (forge !== undefined && repository !== undefined)
    return { place: repositoryPlace(shorthands[forge] ?? forge, repository), insecure: false };
  const [, host, path] = /^(?:git\+ssh:\/\/)?(?:[\w.-]+@)([\w.-]+):(?!\d+\/)([^#]+)/u.exec(bare) ?? [];
  if (host !== undefined && path !== undefined)
    return { place: repositoryPlace(host.toLowerCase(), path), insecure: false };
  const url = URL.canParse(bare) ? new URL(bare.replace(/^git\+(?=\w+:)/u, '')) : null;
  if (url === null) return { place: bare, insecure: false };
  const insecure = /^(?:git\+)?(?:http|ftp|git):/u.test(bare);
  const known = url.host.toLowerCase();
  if (url.host === '') return { place: `${url.protocol}${url.pathname}`, insecure };
  const index = known === 'github.com' && url.pathname === '/rust-lang/crates.io-index';
  if (index) return { place: 'crates.io', insecure };
  const isForge = Object.hasOwn(forges, known);
  if (
    isForge ||
    bare.startsWith('git+') ||
    /^(?:ssh|git):$/u.test(url.protocol) ||
    url.pathname.endsWith('.git')
  ) {
    const own = url.pathname.replace(/^\/(?=repos\/)(?:repos\/)?/u, '/');
    return { place: repositoryPlace(forges[known] ?? known, own, isForge), insecure };
  }
  return { place: sameHosts[known] ?? known, insecure };
}

/** `github.com/owner/name`, from any form of the address. */
function repositoryPlace(host: string, path: string, forge = Object.hasOwn(forges, host)): string {
  const parts = path
    .replace(/[?#].*$/u, '')
    .split('/')
    .filter((part) => part !== '');
  const kept = (forge ? parts.slice(0, 2) : parts).join('/').replace(/\.git$/u, '');
  return `${forges[host] ?? host}/${forge ? kept.toLowerCase() : kept}`;
}

/** The host of a place. */
export const hostOfPlace = (place: string): string => place.split('/')[0] ?? place;
