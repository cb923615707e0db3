import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { type FinishedRun, keys, repositoryWith, runWithModels } from './action-run.ts';
import { harmless, before as shop } from './shop.ts';

/** Access by the job's own identity: GitHub's token endpoint and the makers' exchanges are on loopback. */

const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZXBvOm9jdG8vc2hvcCJ9.c2lnbmF0dXJl';
const reviewers = ['anthropic/practice-lark', 'openai/practice-owl'];

interface DebatedBundle {
  readonly path: string;
  readonly authorization: string;
  readonly body: unknown;
}

type Answer = (path: string) => { readonly status: number; readonly json: unknown };

/** Grants what the practice models let in. */
const granting: Answer = (path) => ({
  status: 200,
  json: path.startsWith('/oidc')
    ? { value: jwt }
    : {
        access_token: path === '/anthropic' ? keys.anthropic : keys.openai,
        token_type: 'Bearer',
        expires_in: 3600,
      },
});

async function doubles(answer: Answer) {
  const debated: DebatedBundle[] = [];
  const server = createServer((incoming, response) => {
    const reply = async (): Promise<void> => {
      const said = await text(incoming);
      const path = incoming.url ?? '';
      const body: unknown = said === '' ? null : JSON.parse(said);
      debated.push({ path, authorization: incoming.headers.authorization ?? '', body });
      const { status, json } = answer(path);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(json));
    };
    reply().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, debated };
}

interface Played {
  readonly answer?: Answer;
  /** Whether the job has the permission `id-token: write`. */
  readonly permitted?: boolean;
  readonly panel?: readonly string[];
  readonly commands?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

async function playKeyless({ answer = granting, permitted = true, panel = reviewers, ...more }: Played = {}) {
  const { url, debated } = await doubles(answer);
  const settings = {
    reviewers: panel,
    oidc: {
      anthropic: {
        rule: 'fdrl_1',
        organization: 'org_1',
        'service-account': 'svac_1',
        'exchange-url': `${url}/anthropic`,
      },
      openai: {
        'identity-provider': 'idp_1',
        'service-account': 'sa_1',
        audience: 'https://models.example',
        'exchange-url': `${url}/openai`,
      },
    },
    ...(more.commands === undefined ? {} : { commands: more.commands }),
  };
  const ends = repositoryWith({ ...shop, '.github/xreview.yml': stringify(settings) }, harmless);
  const ended = await runWithModels(ends, {
    inputs: { reviewers: '', 'anthropic-api-key': '', 'openai-api-key': '', ...more.inputs },
    env: permitted
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?v=2`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-token' }
      : {},
  });
  expect(ended.stdout.replaceAll(/::add-mask::.*/gu, '') + ended.summary).not.toContain(jwt);
  return { ended, debated };
}

const plain = ({ summary }: FinishedRun): string => summary.replaceAll('\\', '').replaceAll('`', '');

test('both makers let the job in by its identity, once each; the tokens are masked and told nowhere', async () => {
  const { ended, debated } = await playKeyless();
  expect(ended).toMatchObject({ status: 0, reasons: ['approved'] });
  const asked = debated.filter(({ path }) => path.startsWith('/oidc'));
  const audiences = asked.map(({ path }) => new URL(path, 'http://double').searchParams.get('audience'));
  expect(new Set(audiences)).toEqual(new Set(['https://api.anthropic.com', 'https://models.example']));
  expect(audiences).toHaveLength(2);
  for (const { authorization } of asked) expect(authorization).toBe('Bearer runner-token');
  const exchanged = debated.filter(({ path }) => !path.startsWith('/oidc'));
  expect(exchanged).toHaveLength(2);
  expect(exchanged.find(({ path }) => path === '/anthropic')?.body).toMatchObject({
    assertion: jwt,
    federation_rule_id: 'fdrl_1',
    organization_id: 'org_1',
    service_account_id: 'svac_1',
  });
  expect(exchanged.find(({ path }) => path === '/openai')?.body).toMatchObject({
    subject_token: jwt,
    identity_provider_id: 'idp_1',
    service_account_id: 'sa_1',
  });
  for (const secret of [jwt, keys.anthropic, keys.openai])
    expect(ended.stdout).toContain(`::add-mask::${secret}`);
});

test('a key that was given wins: its maker is not asked for a token', async () => {
  const { ended, debated } = await playKeyless({ inputs: { 'anthropic-api-key': keys.anthropic } });
  expect(ended.reasons).toEqual(['approved']);
  expect(debated.map(({ path }) => path.split('?')[0])).toEqual(['/oidc', '/openai']);
});

test('a job without the permission is told which one it lacks', async () => {
  const { ended, debated } = await playKeyless({ permitted: false });
  expect(ended).toMatchObject({ status: 1, requests: [] });
  expect(ended.reasons).toEqual(['unauthorized', 'unauthorized', 'quorum-missed']);
  expect(plain(ended)).toContain('the job lacks the permission "id-token: write"');
  expect(debated).toEqual([]);
});

describe('an identity that is not let in', () => {
  const refusing =
    (status: number, json: unknown): Answer =>
    (path) =>
      path === '/openai' ? { status, json } : granting(path);

  test.each([
    ['the exchange refuses it', refusing(401, { error: 'invalid_grant', seen: jwt }), /401.*invalid_grant/u],
    ['the exchange knows no such rule', refusing(404, { error: 'not_found' }), /404/u],
    ['the exchange grants nothing', refusing(200, { token: 'x' }), /no access token/u],
    [
      'GitHub gives no identity',
      ((path) =>
        path.startsWith('/oidc') && path.includes('models.example')
          ? { status: 403, json: { message: 'Forbidden' } }
          : granting(path)) satisfies Answer,
      /no identity token/u,
    ],
  ])('%s: inconclusive, and it says what to look at', async (_, answer, words) => {
    const { ended } = await playKeyless({ answer });
    expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'inconclusive', 'sarif-file': '' } });
    expect(ended.reasons).toContain('quorum-missed');
    expect(plain(ended)).toMatch(words);
    expect(plain(ended)).toContain('practice-owl');
    expect(ended.requests.some(({ wire }) => wire === 'anthropic')).toBe(true);
    expect(ended.requests.some(({ wire }) => wire === 'openai')).toBe(false);
  });
});

test('a program cannot be let in this way, and is told that it needs the key', async () => {
  const { ended } = await playKeyless({
    panel: ['command/claude-code', 'openai/practice-owl'],
    commands: { 'claude-code': { kind: 'claude-code', program: 'no-such-program', model: 'practice-lark' } },
  });
  expect(ended).toMatchObject({ status: 1, reasons: ['missing-key'], requests: [] });
  expect(plain(ended)).toContain('anthropic-api-key');
});
