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
import { CutShort, NotAStream, Redirected, TooLarge } from './transport.ts';

/** The first error in a chain of causes that carries a system code such as ECONNREFUSED. */
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

/** What an error thrown while asking means, and the provider's own complaint where there was one. */
export const failureFrom = (
  error: unknown,
  place: RequestTarget,
  scrub: Scrub,
): { failure: ProviderFailure; complaint: Complaint | null } => {
  const { provider, host, model } = place;
  const asFailure = (...why: Parameters<typeof failed>) => ({ failure: failed(...why), complaint: null });
  const network = `Run it again; if it stays so, look at the network between the runner and ${host}.`;
  const address = `Check the base URL of ${provider} and any proxy or gateway before it.`;

  const large = inChain(error, TooLarge);
  if (large !== null)
    return asFailure(
      'malformed',
      `${model} at ${host} sent an answer of more than ${Math.round(large.limit / 1024 / 1024)} MB; the rest was not read.`,
      'Run it again; if it stays so, name another model.',
    );
  const page = inChain(error, NotAStream);
  if (page !== null)
    return asFailure(
      'provider-error',
      `${host} answered the request to ${model} with ${scrub.message(page.contentType).slice(0, 60)} instead of an event stream.`,
      address,
    );
  const redirect = inChain(error, Redirected);
  if (redirect !== null)
    return asFailure(
      'provider-error',
      `${host} redirected the request to ${model} elsewhere (${redirect.status}), which is not followed.`,
      address,
    );
  const shut = inChain(error, NotLetIn);
  if (shut !== null)
    return asFailure(
      shut.code,
      `${provider} did not let this job in by its identity (${shut.status ?? 'no exchange'}): ${scrub.message(shut.message).slice(0, 300)}.`,
      `Check "oidc" for ${provider}, that the job has the permission "id-token: write", and the rule that ${provider} holds for this repository.`,
    );
  if (error instanceof CutShort)
    return asFailure(
      'unreachable',
      `The connection to ${host} was cut before ${model} had finished its answer.`,
      network,
    );

  const complaint = complaintOf(error, scrub.message);
  if (complaint !== null) return { failure: complaintFailure(place, complaint), complaint };

  const code = systemCode(error);
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
    return asFailure('provider-error', `${host} sent events for ${model} that are not JSON.`, address);
  if (error instanceof Error && 'status' in error && 'error' in error)
    return asFailure('unreachable', `The connection to ${host} failed while ${model} was asked.`, network);
  return asFailure(
    'provider-error',
    `${host} answered the request to ${model} in a form that is not its API’s${name === '' ? '' : ` (${name})`}.`,
    address,
  );
};
