import * as http from 'node:http';
import * as https from 'node:https';
import { BlockList, isIP } from 'node:net';

/** A variable in either case. An empty one counts as unset. */
const variable = (env: NodeJS.ProcessEnv, name: string): string =>
  env[name.toLowerCase()]?.trim() || env[name]?.trim() || '';

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether an entry of NO_PROXY names the host: `*`, a host, `.suffix`, an address range, each with or without port. */
function exempts(entry: string, { hostname, port, protocol }: URL): boolean {
  if (entry === '*') return true;
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const [, network, bits] = /^([\da-f.:]+)\/(\d+)$/.exec(entry) ?? [];
  if (network !== undefined) return isInNetwork(host, network, Number(bits));
  const [, name = '', wanted] =
    /^\[?(.+?)\]?(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry) ?? [];
  const used = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  if (wanted !== undefined && wanted !== used) return false;
  const suffix = name.replace(/^\*?\./, '');
  return host === suffix || host.endsWith(`.${suffix}`);
}

function isInNetwork(host: string, network: string, bits: number): boolean {
  const kinds = [isIP(host), isIP(network)];
  if (kinds[0] === 0 || kinds[0] !== kinds[1] || bits > (kinds[0] === 6 ? 128 : 32)) return false;
  const type = kinds[0] === 6 ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(network, bits, type);
  return list.check(host, type);
}

/**
 * The proxy for an address, by `https_proxy` or `http_proxy`, else `all_proxy`, and `no_proxy`, in either case; null
 * without one and for loopback. A proxy without a scheme is reached by http, as curl and git do.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): string | null {
  const named = variable(env, url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  const given = named || variable(env, 'ALL_PROXY');
  if (given === '' || loopback.test(url.hostname)) return null;
  const exempt = variable(env, 'NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  if (exempt.some((entry) => exempts(entry, url))) return null;
  const proxy = /^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  // Node supports no SOCKS proxies. Without this, it would refuse every request of the run.
  return /^https?:/i.test(proxy) && URL.canParse(proxy) ? proxy : null;
}

/** An agent for all requests to one origin, through the proxy that the environment names. */
export function agentFor(url: URL, env: NodeJS.ProcessEnv = process.env): http.Agent {
  const proxy = proxyFor(url, env);
  const options = {
    keepAlive: true,
    ...(proxy === null ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } }),
  };
  return url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}
