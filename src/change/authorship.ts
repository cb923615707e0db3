import type { Commit } from '../git/commit.ts';
import type { Change } from './change.ts';
import { type Signature, signatures } from './signatures.ts';
import { vendorNamed } from './vendor.ts';

/** A tool or model that had a hand in the change, and how that is known. */
interface Authorship {
  /** The tool, such as `Claude` or `Aider`, or the model's own name where no known tool is named. */
  readonly tool: string;
  /** Vendors of the models that wrote with it; empty where a tool of several vendors does not say. */
  readonly vendors: readonly string[];
  /** Commits that bear its trace. */
  readonly commits: number;
  /** Where it was seen, each once. */
  readonly traces: readonly TraceKind[];
}

export const traceKinds = ['trailer', 'commit-author', 'account', 'branch', 'text'] as const;
export type TraceKind = (typeof traceKinds)[number];

interface Trace {
  readonly tool: string;
  readonly vendor: string | null;
  readonly trace: TraceKind;
  readonly commit: string | null;
}

/**
 * Which tools and models wrote the change, by the traces that they leave. A person who removes them is not found out, and no trace
 * is no proof of a person: this can only ask for more review, never for less. Sorted by commits, then by name.
 */
export function authorsOf({ log, pullRequest }: Pick<Change, 'log' | 'pullRequest'>): readonly Authorship[] {
  const traces = [
    ...log.flatMap(commitTraces),
    ...(pullRequest === null ? [] : pullRequestTraces(pullRequest)),
  ];
  return [...Map.groupBy(traces, ({ tool }) => tool)]
    .map(([tool, all]) => ({
      tool,
      vendors: [...new Set(all.flatMap(({ vendor }) => vendor ?? []))].toSorted(),
      commits: new Set(all.flatMap(({ commit }) => commit ?? [])).size,
      traces: traceKinds.filter((kind) => all.some(({ trace }) => trace === kind)),
    }))
    .toSorted((a, b) => b.commits - a.commits || (a.tool < b.tool ? -1 : 1));
}

/** Trailers by which people and tools say who helped. */
const trailer =
  /^(?:co-authored-by|co-developed-by|assisted-by|generated-by|ai-model)[ \t]*:[ \t]*(.{1,300})$/gimu;

function commitTraces({ id, authorName, authorEmail, message }: Commit): readonly Trace[] {
  const author = byName(authorName, authorEmail, 'commit-author', id);
  const helpers = [...message.matchAll(trailer)].flatMap(([, value = '']) => {
    const { name = value, email = '' } = /^(?<name>[^<]*?)\s*<(?<email>[^>]*)>/u.exec(value)?.groups ?? {};
    const known = byName(name, email, 'trailer', id);
    if (known.length > 0) return known;
    const vendor = vendorOfTrailer(name, email);
    return vendor === null ? [] : [{ tool: name.trim(), vendor, trace: 'trailer' as const, commit: id }];
  });
  const said = signatures
    .filter(({ textPattern }) => textPattern?.test(message) === true)
    .map(({ tool, vendor }) => ({ tool, vendor, trace: 'text' as const, commit: id }));
  return [...author, ...helpers, ...said];
}

/** Some people are called Claude: a trailer with an address of one's own names a model only where a version is told. */
const vendorOfTrailer = (name: string, email: string): string | null =>
  email === '' || /noreply/iu.test(email) || /\d/u.test(name) ? vendorNamed(name) : null;

function byName(name: string, email: string, trace: TraceKind, commit: string): readonly Trace[] {
  return signatures
    .filter((known) => signedBy(known, name.trim(), email.trim()))
    .map(({ tool, vendor }) => ({ tool, vendor: vendorNamed(inBrackets(name)) ?? vendor, trace, commit }));
}

/** A name alone is enough only without a person's address beside it. */
const signedBy = ({ names, emails, tool }: Signature, name: string, email: string): boolean =>
  emails?.test(email) === true ||
  (names.test(name) && (email === '' || /noreply|\[bot\]/iu.test(email) || tool === 'Aider'));

/** Tools of several vendors name the model beside their own name: `aider (openai/gpt-6.1-sol)`. */
const inBrackets = (name: string): string => /\((?<model>[^)]*)\)/u.exec(name)?.groups?.['model'] ?? '';

function pullRequestTraces({ author, body, headRef }: NonNullable<Change['pullRequest']>): readonly Trace[] {
  const tracesOf = ({ logins, branches, textPattern }: Signature): readonly TraceKind[] => [
    ...(logins?.test(author) === true ? (['account'] as const) : []),
    ...(branches?.test(headRef) === true ? (['branch'] as const) : []),
    ...(textPattern?.test(body) === true ? (['text'] as const) : []),
  ];
  return signatures.flatMap((known) =>
    tracesOf(known).map((trace) => ({ tool: known.tool, vendor: known.vendor, trace, commit: null })),
  );
}
