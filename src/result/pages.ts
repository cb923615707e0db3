import * as z from 'zod';

const webAddress = z.url({ protocol: /^https?$/ });

/** Addresses of the pages about a run. */
export const pagesSchema = z.strictObject({
  /** The repository, such as `https://github.com/octo/shop`. */
  repository: webAddress,
  /** The run of the workflow; null if its number is not known. */
  run: webAddress.nullable(),
});

export type Pages = z.infer<typeof pagesSchema>;

/**
 * A name as one segment of a path in a URL. Also encodes what a Markdown link could end at; a name that is not valid
 * Unicode gets replacement characters.
 */
export const encodeSegment = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The pages of a run from the runner's environment, also of GitHub Enterprise Server; null outside a runner. */
export function pagesOf(env: NodeJS.ProcessEnv): Pages | null {
  const [server = '', name = '', id = '', attempt = ''] = [
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
  ].map((variable) => env[variable]);
  if (!webAddress.safeParse(server).success || !/^[^/]+\/[^/]+$/u.test(name)) return null;
  const repository = `${server.replace(/\/+$/u, '')}/${name.split('/').map(encodeSegment).join('/')}`;
  const again = Number(attempt) > 1 ? `/attempts/${Number(attempt)}` : '';
  return {
    repository,
    run: /^\d+$/u.test(id) ? `${repository}/actions/runs/${id}${again}` : null,
  };
}
