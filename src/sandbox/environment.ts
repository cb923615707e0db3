import { join } from 'node:path';

/** What programs need to run at all and to reach the network as the runner does; no token of the job is among it. */
const inherited =
  /^(?:PATH|LANG|LC_ALL|TZ|SYSTEMROOT|COMSPEC|PATHEXT|(?:HTTPS?|NO|ALL)_PROXY|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS)$/iu;

/** @param folder holds a `home` and a `tmp` of the program's own. */
export const bare = (folder: string): Record<string, string> => {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    inherited.test(name) && value !== undefined ? [[name, value] as const] : [],
  );
  const home = join(folder, 'home');
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    TMPDIR: join(folder, 'tmp'),
    CI: 'true',
    NO_COLOR: '1',
    TERM: 'dumb',
  };
};
