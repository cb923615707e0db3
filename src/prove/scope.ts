import type { Settings } from '../config/schema.ts';
import { severityRank } from '../debate/finding.ts';
import type { ProofRequest } from '../debate/proving.ts';
import { listed, plural } from '../result/figures.ts';

/** Which findings a test is written for. Pure. */

interface Scope {
  /** Findings to write tests for, the most important first. */
  readonly chosen: readonly ProofRequest[];
  /** Findings that the setting includes but that get no test, each with the reason. */
  readonly skipped: readonly { readonly request: ProofRequest; readonly why: string }[];
}

/**
 * Chooses the findings at the gate first, then by severity, at most `prove-max`. A finding that no test can reach is
 * skipped and takes no place.
 */
export function proofScope(
  requests: readonly ProofRequest[],
  settings: Pick<Settings, 'prove' | 'prove-max'>,
): Scope {
  const wanted = requests
    .filter((request) => isWanted(request, settings.prove))
    .toSorted(
      (a, b) =>
        Number(b.blocking) - Number(a.blocking) ||
        severityRank(b.severity) - severityRank(a.severity) ||
        (a.id < b.id ? -1 : 1),
    );
  const reachable = wanted.filter((request) => whyUnreachable(request) === null);
  const max = settings['prove-max'];
  return {
    chosen: reachable.slice(0, max),
    skipped: [
      ...wanted.flatMap((request) => {
        const why = whyUnreachable(request);
        return why === null ? [] : [{ request, why }];
      }),
      ...reachable.slice(max).map((request) => ({
        request,
        why: `No test was written, because ${max} more important finding${max === 1 ? '' : 's'} had used up \`prove-max\`.`,
      })),
    ],
  };
}

function isWanted({ status, blocking }: ProofRequest, prove: Settings['prove']): boolean {
  switch (prove) {
    case 'off':
      return false;
    case 'blocking':
      return blocking;
    case 'disputed':
      return status === 'disputed';
    case 'all':
      return status !== 'dismissed';
  }
}

/** Files that are not executed by a test: documentation, data, and configuration of tools and workflows. */
const notExecuted =
  /(?:^|\/)(?:\.github|\.circleci|\.gitlab)\/|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|LICENSE|CODEOWNERS)[^/]*$|\.(?:md|mdx|markdown|rst|adoc|txt|ya?ml|json5?|jsonc|toml|ini|cfg|conf|lock|xml|csv|svg|css|scss|less|html?|tf|tfvars|hcl|sql|proto|graphql|properties|env|sh|bash|ps1)$|(?:^|\/)\.[^/]+$/iu;

/** Completes nothing: entire sentences for users; null if a test can reach the finding. */
function whyUnreachable({ report }: ProofRequest): string | null {
  const { location, category } = report;
  if (notExecuted.test(location.path))
    return `No test was written, because no test of the project executes ${location.path}.`;
  if (location.level === 'file')
    return 'No test was written, because the finding names no lines whose execution could be checked.';
  if (category === 'prompt-injection' || category === 'suspicious-text')
    return 'No test was written, because the finding is about text and not about behaviour.';
  return null;
}

/** Paths in a notice. */
const mostPaths = 3;

/** One notice for all files for whose tests no runner is known. The reason is that of the first file. */
export function withoutRunner(
  untestable: readonly { readonly path: string; readonly why: string }[],
): string {
  const paths = [...new Set(untestable.map(({ path }) => path))];
  const shown = paths.slice(0, mostPaths);
  const more = paths.length - shown.length;
  const named = more > 0 ? [...shown, plural(more, 'other file')] : shown;
  return `No test was written for findings in ${listed(named)}: ${untestable[0]?.why ?? 'none is known'}.`;
}
