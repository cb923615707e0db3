/** A failure of the network that a retry cannot fix: what happened, after "The request", and what to do. */
interface NetworkProblem {
  readonly what: string;
  readonly remedy: string;
}

/** Codes of Node and OpenSSL for a certificate that was not accepted. */
const certificateCodes: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'a certificate of its chain is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its issuer is unknown',
  UNABLE_TO_GET_ISSUER_CERT: 'its issuer is unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its issuer is unknown',
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  CERT_REVOKED: 'it was revoked',
  CERT_REJECTED: 'it was rejected',
  CERT_UNTRUSTED: 'it is not trusted',
  CERT_SIGNATURE_FAILURE: 'its signature is wrong',
  CERT_CHAIN_TOO_LONG: 'its chain is too long',
  INVALID_CA: 'its issuer may not issue certificates',
  INVALID_PURPOSE: 'it is not for servers',
  HOSTNAME_MISMATCH: 'it is for another host',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another host',
};

const dated = /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/;

/** Describes the code of a TLS error; null if it does not concern the certificate. */
export function certificateProblem(code: string, host: string): NetworkProblem | null {
  const why = certificateCodes[code];
  if (why === undefined) return null;
  const clock = dated.test(code) ? ' Check the clock of the runner.' : '';
  return {
    what: `did not accept the TLS certificate of ${host}: ${why} (${code}).`,
    remedy: `If a proxy or a server of your network presents it, set NODE_EXTRA_CA_CERTS in the environment of the step to a file with the certificate (PEM) of its authority.${clock} Never switch off the check of certificates.`,
  };
}

/** Describes an error of Node's proxy tunnel by the proxy's status; null if the error is another one. */
export function tunnelProblem(
  error: unknown,
  host: string,
): (NetworkProblem & { readonly status: number }) | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_PROXY_TUNNEL') return null;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 0;
  return {
    status,
    what: `was refused by the proxy before it reached ${host}${status === 0 ? '' : ` (${status})`}.`,
    remedy:
      status === 407
        ? 'Put user and password of the proxy into HTTPS_PROXY (http://user:password@proxy:port), as a secret.'
        : `Allow ${host} at the proxy of HTTPS_PROXY, or name ${host} in NO_PROXY if the runner reaches it directly.`,
  };
}
