import type { Evidence, Location } from '../debate/finding.ts';
import { encodeSegment } from '../result/pages.ts';
import type { Result } from '../result/result.ts';
import {
  forAttribute,
  forMarkdownElement,
  html,
  inlineCode,
  type Markup,
} from '../security/sanitize/sanitizer.ts';

/**
 * Addresses of code and commits on GitHub. They are made of the run's own data only: the server, the repository and the
 * commits that were compared. Null where no address is known, as outside a runner; the text is then no link.
 */
export interface Links {
  readonly location: (location: Location) => string | null;
  readonly evidence: (evidence: Pick<Evidence, 'path' | 'resolved'>) => string | null;
  /** A file of the change: at the head, or at the merge base if the change deletes it. */
  readonly file: (path: string) => string | null;
  readonly commit: (sha: string) => string | null;
}

export const noLinks: Links = {
  location: () => null,
  evidence: () => null,
  file: () => null,
  commit: () => null,
};

interface Linked {
  /** Address of the repository. */
  readonly repository: string;
  /** The reviewed commit, and the one that removed lines are shown at; null if unknown. */
  readonly head: string | null;
  readonly mergeBase: string | null;
  readonly files: readonly {
    readonly path: string;
    readonly oldPath: string | null;
    readonly status: string;
  }[];
}

/** The links of a result. A description of a pull request is no file, so its lines have none. */
export function linksOf({ pages, change, document }: Pick<Result, 'pages' | 'change' | 'document'>): Links {
  if (pages === null || change === null) return noLinks;
  const links = linksAt({ ...change, repository: pages.repository });
  return document?.kind === 'description' ? { ...noLinks, commit: links.commit } : links;
}

export function linksAt({ repository, head, mergeBase, files }: Linked): Links {
  let byPath: ReadonlyMap<string, Linked['files'][number]> | null = null;
  // Made when it is needed: most links are to lines of the new side.
  const fileAt = (path: string): Linked['files'][number] | undefined =>
    (byPath ??= new Map(files.map((one) => [one.path, one]))).get(path);
  const lines = (path: string, { side, startLine, endLine }: Lines): string | null => {
    if (side === 'new') return blob(repository, head, path, { startLine, endLine });
    // A finding names a renamed file by its new path, but its removed lines are under the old one.
    const former = fileAt(path)?.oldPath ?? path;
    return blob(repository, mergeBase, former, { startLine, endLine });
  };
  const file = (path: string): string | null => {
    const isDeleted = fileAt(path)?.status === 'deleted';
    return blob(repository, isDeleted ? mergeBase : head, path, null);
  };
  return {
    location: (location) => {
      if (location.level === 'line') return lines(location.path, location);
      return location.content === undefined ? null : file(location.path);
    },
    file,
    evidence: ({ path, resolved }) => (resolved === null ? null : lines(path, resolved)),
    commit: (sha) => (isCommit(sha) ? `${repository}/commit/${sha}` : null),
  };
}

interface Lines {
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
}

const isCommit = (sha: string): boolean => /^[0-9a-f]{40,64}$/u.test(sha);

/** GitHub renders these files, and shows lines only in their plain form. */
const rendered =
  /\.(?:md|mdx|markdown|mdown|mkdn|rst|adoc|asciidoc|asc|org|textile|rdoc|creole|mediawiki|wiki|pod|ipynb|csv|tsv|geojson|topojson|stl|svg)$/iu;

function blob(
  repository: string,
  sha: string | null,
  path: string,
  lines: { readonly startLine: number; readonly endLine: number } | null,
): string | null {
  const segments = path.split('/');
  if (sha === null || !isCommit(sha) || segments.some((one) => ['', '.', '..'].includes(one))) return null;
  const page = `${repository}/blob/${sha}/${segments.map(encodeSegment).join('/')}`;
  if (lines === null) return page;
  const end = lines.endLine > lines.startLine ? `-L${lines.endLine}` : '';
  return `${page}${rendered.test(path) ? '?plain=1' : ''}#L${lines.startLine}${end}`;
}

/** The addresses of a run: its page with the job summaries, and its report. Null outside a runner. */
export function runPagesOf({
  pages,
}: Pick<Result, 'pages'>): { readonly run: string; readonly report: string } | null {
  if (pages === null || pages.run === null) return null;
  // The workflow uploads the report after this run wrote its comment, so only the list of artifacts is known.
  return {
    run: pages.run,
    report: pages.report ?? `${pages.run.replace(/\/attempts\/\d+$/u, '')}#artifacts`,
  };
}

/** Code in Markdown, as a link if there is an address. */
export function codeLink(text: string, url: string | null): string {
  const label = inlineCode(text);
  return url === null || label === '' ? label : `[${label}](${url})`;
}

/** The same in an HTML element inside Markdown. */
export function elementLink(text: string, url: string | null): string {
  const label = forMarkdownElement(inlineCode(text));
  return url === null || label === '' ? label : `<a href="${forAttribute(url)}">${label}</a>`;
}

/** A path with lines in HTML, as a link if there is an address. */
export const placeMarkup = (text: string, url: string | null): Markup =>
  url === null
    ? html`<code class="place">${text}</code>`
    : html`<a class="place" href="${url}"><code class="place">${text}</code></a>`;
