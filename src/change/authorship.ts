import type { Commit } from '../git/commit.ts';
import type { Change } from './change.ts';
import { type Signature, signatures } from './signatures.ts';
import { vendorNamed } from './vendor.ts';

/** A tool or model that contributed to the change, and how it was detected. */
interface Authorship {
  /** The tool, such as `Claude` or `Aider`, or the model's own name if no known tool is named. */
  readonly tool: string;
  /** Vendors of the models that the tool used; empty if a tool of several vendors does not name its model. */
  readonly vendors: readonly string[];
  /** Number of commits with a trace of it. */
  readonly commits: number;
  /** Where it was detected, each kind once. */
  readonly traces: readonly TraceKind[];
}

export const traceKinds = ['trailer', 'commit-author', 'account', 'branch', 'text', 'client'] as const;
export type TraceKind = (typeof traceKinds)[number];

interface Trace {
  readonly tool: string;
  readonly vendor: string | null;
  readonly trace: TraceKind;
  readonly commit: string | null;
}

/**
 * Detects which tools and models wrote the change from the traces they leave. Traces can be removed, and the absence
 * of a trace does not prove a human author: the result can only lead to more review, never to less. Sorted by
 * commits, then by name.
 */
export function authorsOf({
  log,
  pullRequest,
  client,
}: Pick<Change, 'log' | 'pullRequest' | 'client'>): readonly Authorship[] {
  const traces = [
    ...log.flatMap(commitTraces),
    ...(pullRequest === null ? [] : pullRequestTraces(pullRequest)),
    ...(client === undefined ? [] : clientTraces(client)),
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

/** Trailers in which people and tools name contributors. */
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

/** Some people are named Claude. A trailer with a personal address names a model only if it also names a version. */
const vendorOfTrailer = (name: string, email: string): string | null =>
  email === '' || /noreply/iu.test(email) || /\d/u.test(name) ? vendorNamed(name) : null;

function byName(name: string, email: string, trace: TraceKind, commit: string): readonly Trace[] {
  return signatures
    .filter((known) => signedBy(known, name.trim(), email.trim()))
    .map(({ tool, vendor }) => ({ tool, vendor: vendorNamed(inBrackets(name)) ?? vendor, trace, commit }));
}

/** A name alone counts only if no personal address follows it. */
const signedBy = ({ names, emails, tool }: Signature, name: string, email: string): boolean =>
  emails?.test(email) === true ||
  (names.test(name) && (email === '' || /noreply|\[bot\]/iu.test(email) || tool === 'Aider'));

/** Tools of several vendors add the model to their name: `aider (openai/gpt-6.2-sol)`. */
const inBrackets = (name: string): string => /\((?<model>[^)]*)\)/u.exec(name)?.groups?.['model'] ?? '';

/** An agent that asks for a review before it pushes wrote the change. A name that is not in the table claims nothing. */
const clientTraces = (client: string): readonly Trace[] =>
  signatures
    .filter(({ clients }) => clients?.test(client.trim()) === true)
    .map(({ tool, vendor }) => ({ tool, vendor, trace: 'client' as const, commit: null }));

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
