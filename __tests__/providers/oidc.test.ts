import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startPracticeServer } from '../../practice/api/server.ts';
import { anthropicProvider } from '../../src/providers/anthropic/provider.ts';
import { openLimiter } from '../../src/providers/limiter.ts';
import type { Federation, OidcAccess } from '../../src/providers/oidc.ts';
import { idTokenFor } from '../../src/providers/oidc.ts';
import { openaiProvider } from '../../src/providers/openai/provider.ts';
import { answer, answering, instructed, threadOptions } from './practice-endpoint.ts';

const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZXBvOm9jdG8vc2hvcCJ9.c2lnbmF0dXJl';
const token = 'access-token-0123456789';

interface DebatedBundle {
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

/** GitHub's token endpoint and the makers' exchanges, on loopback; the exchange answers with `status`. */
const setDoubles = async (status: number, granted: object) => {
  const debated: DebatedBundle[] = [];
  const server = createServer((incoming, response) => {
    const answer = async (): Promise<void> => {
      const body = await text(incoming);
      const path = incoming.url ?? '';
      debated.push({ path, authorization: incoming.headers.authorization ?? '', body });
      const oidc = path.startsWith('/oidc');
      response.writeHead(oidc ? 200 : status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(oidc ? { value: jwt } : granted));
    };
    answer().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `${url}/oidc?api-version=2`);
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'runner-token');
  return { url, debated };
};

const federations: readonly [Federation, Readonly<Record<string, string>>][] = [
  [
    { provider: 'anthropic', rule: 'rule_1', organization: 'org_1', serviceAccount: 'svac_1' },
    { assertion: jwt, federation_rule_id: 'rule_1', organization_id: 'org_1', service_account_id: 'svac_1' },
  ],
  [
    { provider: 'openai', identityProvider: 'idp_1', serviceAccount: 'sa_1' },
    { subject_token: jwt, identity_provider_id: 'idp_1', service_account_id: 'sa_1' },
  ],
];

const setStage = async (federation: Federation, status: number, granted: object) => {
  const masks = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => {
    masks.mockRestore();
    vi.unstubAllEnvs();
  });
  const doubles = await setDoubles(status, granted);
  const learnt: string[] = [];
  const oidc: OidcAccess = {
    federation,
    idToken: idTokenFor('https://audience.example'),
    learn: (secret) => learnt.push(secret),
    exchangeURL: `${doubles.url}/exchange`,
  };
  const server = await startPracticeServer({
    behavior: answering,
    keys: { anthropic: token, openai: token },
  });
  onTestFinished(() => server.close());
  const shared = { apiKey: '', oidc, limiter: openLimiter({ maxConcurrent: 2 }) };
  const provider =
    federation.provider === 'anthropic'
      ? anthropicProvider({ ...shared, baseURL: server.anthropicURL })
      : openaiProvider({ ...shared, baseURL: server.openaiURL });
  return { ...doubles, server, learnt, thread: provider.open(threadOptions) };
};

test.each(federations)(
  '$maker: the job’s identity is exchanged once for a token that opens the door',
  async (federation, sent) => {
    const granted = { access_token: token, token_type: 'Bearer', expires_in: 3600 };
    const { thread, debated, learnt, server } = await setStage(federation, 200, granted);
    for (const text of ['one', 'two'])
      expect(await thread.ask([{ text }])).toMatchObject({ outcome: 'complete', value: answer });
    expect(debated.map(({ path }) => path)).toEqual([
      '/oidc?api-version=2&audience=https%3A%2F%2Faudience.example',
      '/exchange',
    ]);
    expect(debated[0]?.authorization).toBe('Bearer runner-token');
    expect(JSON.parse(debated[1]?.body ?? '')).toMatchObject(sent);
    expect(learnt).toEqual([token]);
    for (const { headers } of server.requests) expect(headers.authorization).toBe(`Bearer ${token}`);
  },
);

test.each(federations)(
  '$maker: an identity that is not accepted says what to look at',
  async (federation) => {
    const { thread, server } = await setStage(federation, 401, { error: 'invalid_grant', seen: jwt });
    const completion = await thread.ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('unauthorized');
    expect(instructed(completion)).toMatch(/401.*invalid_grant.*oidc.*id-token: write/u);
    expect(instructed(completion)).not.toContain(jwt);
    expect(server.requests).toEqual([]);
  },
);

test.each(federations)('$maker: a success without a token is no success', async (federation) => {
  const { thread } = await setStage(federation, 200, { token });
  const completion = await thread.ask([{ text: 'Review this.' }]);
  expect(completion.outcome).toBe('unauthorized');
  expect(instructed(completion)).toContain('no access token');
});

test.each(federations)('$maker: a job without the permission is told to ask for it', async (federation) => {
  const { thread } = await setStage(federation, 200, {});
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', '');
  const completion = await thread.ask([{ text: 'Review this.' }]);
  expect(instructed(completion)).toContain('id-token: write');
});
