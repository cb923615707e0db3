import { certificateProblem, tunnelProblem } from '../runner/network-error.ts';
import type { Scrub } from './credentials.ts';
import { complaintOf } from './error-body.ts';
import {
  type Complaint,
  complaintFailure,
  failed,
  type ProviderFailure,
  type RequestTarget,
} from './failure.ts';
import { NotLetIn } from './oidc.ts';
import { CutShort, NotAnAnswer, Redirected, TooLarge } from './transport.ts';

/** The first error in a chain of causes with a system code such as ECONNREFUSED. */
const systemCode = (error: unknown): string | null => {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string' && /^[A-Z][A-Z_\d]+$/.test(at.code)) return at.code;
    if (at instanceof AggregateError) {
      const inner = at.errors.map(systemCode).find((code) => code !== null);
      if (inner !== undefined) return inner;
    }
  }
  return null;
};

const inChain = <T extends Error>(error: unknown, type: new (...given: never[]) => T): T | null => {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1)
    if (at instanceof type) return at;
  return null;
};

/** An error and its causes. */
const errorsOf = (error: unknown): readonly Error[] => {
  const all: Error[] = [];
  for (let at = error; at instanceof Error && all.length < 6; at = at.cause) all.push(at);
  return all;
};

/** The failure of a certificate or a proxy; null if it is another one. */
const lastingProblem = (
  error: unknown,
  { host, model }: RequestTarget,
  code: string | null,
): ProviderFailure | null => {
  const certificate = code === null ? null : certificateProblem(code, host);
  const tunnel =
    errorsOf(error)
      .map((each) => tunnelProblem(each, host))
      .find((problem) => problem !== null) ?? null;
  const problem = certificate ?? tunnel;
  if (problem === null) return null;
  const failure = failed('unreachable', `The request to ${model} ${problem.what}`, problem.remedy);
  // A proxy that cannot reach the host now may reach it later.
  const passes = certificate === null && (tunnel?.status ?? 0) >= 500;
  return passes ? failure : { ...failure, permanent: true };
};

/** Converts an error thrown during a request to a failure, with the provider's own error if there was one. */
export const failureFrom = (
  error: unknown,
  place: RequestTarget,
  scrub: Scrub,
): { failure: ProviderFailure; complaint: Complaint | null } => {
  const { provider, host, model } = place;
  const asFailure = (...why: Parameters<typeof failed>) => ({ failure: failed(...why), complaint: null });
  const network = `Run it again. If it fails again, check the network between the runner and ${host}.`;
  const address = `Check the base URL of ${provider} and any proxy or gateway before it.`;

  const large = inChain(error, TooLarge);
  if (large !== null)
    return asFailure(
      'malformed',
      `${model} at ${host} sent an answer of more than ${Math.round(large.limit / 1024 / 1024)} MB; the rest was not read.`,
      'Run it again. If it fails again, use another model.',
    );
  const typeOf = ({ contentType }: NotAnAnswer): string => scrub.message(contentType).slice(0, 60);
  const page = inChain(error, NotAnAnswer);
  if (page !== null)
    return asFailure(
      'provider-error',
      page.isPage
        ? `${host} answered the request to ${model} with a web page (${typeOf(page)}), not with an answer of the API. A proxy, a gateway or a sign-in page is in between.`
        : `${host} answered the request to ${model} with ${typeOf(page)}, which is neither an event stream nor JSON.`,
      address,
    );
  const redirect = inChain(error, Redirected);
  if (redirect !== null)
    return asFailure(
      'provider-error',
      `${host} redirected the request to ${model} (${redirect.status}). The action does not follow redirects.`,
      address,
    );
  const shut = inChain(error, NotLetIn);
  if (shut !== null)
    return asFailure(
      shut.code,
      `${provider} did not accept the identity of this job (${shut.status ?? 'no exchange'}): ${scrub.message(shut.message).slice(0, 300)}.`,
      `Check "oidc" for ${provider}, the job's permission "id-token: write", and the rule at ${provider} for this repository.`,
    );
  if (error instanceof CutShort)
    return asFailure(
      'unreachable',
      `The connection to ${host} was closed before ${model} had finished its answer.`,
      network,
    );

  const complaint = complaintOf(error, scrub.message);
  if (complaint !== null) return { failure: complaintFailure(place, complaint), complaint };

  const code = systemCode(error);
  const stays = lastingProblem(error, place, code);
  if (stays !== null) return { failure: stays, complaint: null };
  const name = error instanceof Error ? error.name : '';
  const timedOut = error instanceof Error && /timed out/i.test(error.message);
  if (timedOut || (code !== null && /TIMEOUT|TIMEDOUT/.test(code)))
    return asFailure(
      'timed-out',
      `${host} did not answer the request to ${model} in time.`,
      `Run the job again. If it happens again, raise timeout-minutes or check the network between the runner and ${host}.`,
    );
  if (
    code !== null &&
    (!code.startsWith('ERR_') || /^ERR_(?:TLS|SSL|STREAM_PREMATURE_CLOSE|PROXY)/.test(code))
  )
    return asFailure(
      'unreachable',
      `${host} could not be reached for ${model} (${code}).`,
      /ENOTFOUND|CERT|SSL|TLS/.test(code) ? address : network,
    );
  if (inChain(error, SyntaxError) !== null)
    return asFailure('provider-error', `${host} sent data for ${model} that is not JSON.`, address);
  if (error instanceof Error && 'status' in error && 'error' in error)
    return asFailure(
      'unreachable',
      `The connection to ${host} failed during the request to ${model}.`,
      network,
    );
  return asFailure(
    'provider-error',
    `${host} answered the request to ${model} in a format that does not match its API${name === '' ? '' : ` (${name})`}.`,
    address,
  );
};
