/** Secrets made for these tests, by kind. Put together here, so that no scanner takes this file for a leak. */

let state = 7;
const next = (): number => {
  state = (state * 48271) % 2147483647;
  return state;
};
const drawn = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(next() % alphabet.length)).join('');
const mixed = (length: number): string =>
  `aZ9${drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length - 3)}`;
const hex = (length: number): string => `a1${drawn('0123456789abcdef', length - 2)}`;
const upper = (length: number): string => `A2${drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', length - 2)}`;
const caps = (length: number): string => `A2${drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', length - 2)}`;
const uuid = (): string => [hex(8), hex(4), hex(4), hex(4), hex(12)].join('-');
const join = (...parts: string[]): string => parts.join('');

export interface Made {
  readonly kind: string;
  /** What must not be seen anywhere. */
  readonly secret: string;
  /** The line it stands on. */
  readonly line: string;
}

const quoted = (kind: string, secret: string, name = 'value'): Made => ({
  kind,
  secret,
  line: `const ${name} = '${secret}';`,
});
const placed = (kind: string, secret: string, line: (secret: string) => string): Made => ({
  kind,
  secret,
  line: line(secret),
});

/** Kinds that the own rules know. */
export const ownKinds: readonly Made[] = [
  quoted('Anthropic', join('sk-', 'ant-api03-', mixed(40))),
  quoted('OpenAI project', join('sk-', 'proj-', mixed(48))),
  quoted('OpenAI service account', join('sk-', 'svcacct-', mixed(48))),
  quoted('OpenAI legacy', join('sk-', mixed(48))),
  quoted('OpenRouter', join('sk-', 'or-v1-', hex(64))),
  quoted('GitHub personal', join('gh', 'p_', mixed(36))),
  quoted('GitHub server', join('gh', 's_', mixed(36))),
  quoted('GitHub refresh', join('gh', 'r_', mixed(36))),
  quoted('GitHub fine-grained', join('github_', 'pat_', mixed(22), '_', mixed(59))),
  quoted('GitLab', join('gl', 'pat-', mixed(20))),
  quoted('npm', join('np', 'm_', mixed(36))),
  quoted('PyPI', join('py', 'pi-AgE', mixed(80))),
  quoted('RubyGems', join('ruby', 'gems_', hex(48))),
  quoted('AWS key id', join('AK', 'IA', upper(16))),
  quoted('AWS session key id', join('AS', 'IA', upper(16))),
  quoted('AWS secret', mixed(40), 'aws_secret_access_key'),
  quoted('Google API', join('AI', 'za', mixed(35))),
  quoted('Google OAuth secret', join('GOC', 'SPX-', mixed(28))),
  quoted('Google OAuth token', join('ya', '29.', mixed(60))),
  quoted('Slack bot', join('xo', 'xb-', '123456789012-', mixed(24))),
  placed(
    'Slack webhook',
    join('T', upper(8), '/B', upper(8), '/', mixed(24)),
    (secret) => `fetch('https://hooks.slack.com/services/${secret}');`,
  ),
  quoted('Discord bot', join('M', mixed(23), '.', mixed(6), '.', mixed(30))),
  placed(
    'Discord webhook',
    mixed(60),
    (secret) => `post("https://discord.com/api/webhooks/123456789012345678/${secret}")`,
  ),
  quoted('Telegram', join('1234567890', ':AA', mixed(33))),
  quoted('Stripe', join('sk', '_live_', mixed(24))),
  quoted('Stripe restricted', join('rk', '_live_', mixed(24))),
  quoted('Stripe webhook', join('wh', 'sec_', mixed(32))),
  quoted('Twilio', join('S', 'K', hex(32))),
  quoted('SendGrid', join('S', 'G.', mixed(22), '.', mixed(43))),
  quoted('Mailgun', join('ke', 'y-', hex(32))),
  quoted('Mailchimp', join(hex(32), '-us12')),
  quoted('Shopify', join('shp', 'at_', hex(32))),
  quoted('Square', join('sq0', 'atp-', mixed(22))),
  quoted('DigitalOcean', join('dop', '_v1_', hex(64))),
  quoted('Docker', join('dckr', '_pat_', mixed(27))),
  quoted('Vault', join('hv', 's.', mixed(30))),
  quoted('Databricks', join('da', 'pi', hex(32))),
  placed(
    'Azure storage',
    `${mixed(86)}==`,
    (secret) => `const c = 'AccountName=a;AccountKey=${secret};EndpointSuffix=x';`,
  ),
  quoted('Hugging Face', join('h', 'f_', mixed(34))),
  quoted('Groq', join('gs', 'k_', mixed(52))),
  quoted('Linear', join('lin', '_api_', mixed(40))),
  quoted('Notion', join('nt', 'n_', mixed(46))),
  quoted('Atlassian', join('ATA', 'TT3', mixed(60))),
  quoted('Figma', join('fi', 'gd_', mixed(40))),
  quoted('Postman', join('PM', 'AK-', hex(24), '-', hex(34))),
  quoted('New Relic', join('NR', 'AK-', upper(27))),
  quoted('Sentry', join('sn', 'trys_', mixed(60))),
  quoted('Grafana', join('gl', 'sa_', mixed(32), '_', hex(8))),
  quoted('Supabase', join('sb', 'p_', hex(40))),
  quoted('Doppler', join('dp', '.pt.', mixed(43))),
  quoted('Vercel', join('vc', 'p_', mixed(24))),
  quoted('Tailscale', join('tsk', 'ey-auth-', mixed(12), '-', mixed(32))),
  quoted('Cloudflare', join('cfu', 't_', mixed(40), hex(8))),
  quoted('1Password', join('op', 's_ey', mixed(160), 'fQ==')),
  quoted('GitHub App', join('gh', 's_', '12345678_', mixed(24), '.', mixed(40), '.', mixed(40))),
  quoted('age', join('AGE-', 'SECRET-KEY-1', upper(58))),
  quoted('JWT', join('ey', 'JhbGciOiJIUzI1NiJ9', '.ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0', '.', mixed(43))),
  placed('bearer', mixed(40), (secret) => `headers.set('Authorization', 'Bearer ${secret}');`),
  placed(
    'basic',
    Buffer.from(`admin:${mixed(12)}`).toString('base64'),
    (secret) => `const h = { Authorization: 'Basic ${secret}' };`,
  ),
  placed('URL', mixed(14), (secret) => `connect('postgres://shop:${secret}@db.internal:5432/shop');`),
  quoted('password', `${mixed(12)}!`, 'dbPassword'),
  placed('client secret', mixed(32), (secret) => `  "client_secret": "${secret}",`),
  placed('api key', mixed(24), (secret) => `settings['api_key'] = "${secret}"`),
  quoted(
    '1Password secret',
    join('A', '3-', caps(6), '-', caps(11), '-', caps(5), '-', caps(5), '-', caps(5)),
  ),
  quoted('Adobe', join('p8', 'e-', mixed(32))),
  quoted('Alibaba', join('LT', 'AI', mixed(20))),
  quoted('Artifactory', join('AK', 'Cp', mixed(69))),
  quoted('Clojars', join('CLO', 'JARS_', hex(60))),
  quoted('Cloudflare origin', join('v1', '.0-', hex(24), '-', hex(146))),
  quoted('Dropbox', join('s', 'l.', mixed(135))),
  quoted('Duffel', join('duf', 'fel_live_', mixed(43))),
  quoted('EasyPost', join('EZ', 'AK', mixed(54))),
  quoted('Facebook', join('EA', 'AC', mixed(120))),
  quoted('Flutterwave', join('FLW', 'SECK_TEST-', hex(32), '-X')),
  quoted('Fly', join('fo', '1_', mixed(43))),
  quoted('GoCardless', join('li', 've_', mixed(40))),
  quoted('Harness', join('pa', 't.', mixed(22), '.', hex(24), '.', mixed(20))),
  quoted('Infracost', join('ic', 'o-', mixed(32))),
  quoted('LaunchDarkly', join('sd', 'k-', uuid())),
  quoted('Mapbox', join('s', 'k.', mixed(60), '.', mixed(22))),
  quoted('MaxMind', join(mixed(6), '_', mixed(29), '_m', 'mk')),
  quoted('Octopus', join('AP', 'I-', caps(26))),
  quoted('OpenShift', join('sha', '256~', mixed(43))),
  quoted('Plaid', join('access', '-production-', uuid())),
  quoted('Prefect', join('pn', 'u_', mixed(36))),
  quoted('ReadMe', join('rd', 'me_', hex(70))),
  quoted('Brevo', join('xkey', 'sib-', hex(64), '-', mixed(16))),
  quoted('Shippo', join('ship', 'po_live_', hex(40))),
  quoted('Sourcegraph', join('sg', 'p_', hex(40))),
  quoted('Square production', join('EA', 'AA', mixed(60))),
  quoted('Typeform', join('tf', 'p_', mixed(59))),
  quoted('Yandex', join('AQ', 'VN', mixed(36))),
  quoted('HubSpot', join('pat', '-na1-', uuid())),
  quoted('Airtable', join('pa', 't', mixed(14), '.', hex(64))),
  quoted('Asana', join('1/', '1234567890123456', ':', hex(32))),
  quoted('Buildkite', join('bk', 'ua_', hex(40))),
  quoted('CircleCI', join('CCI', 'PAT_', mixed(22), '_', hex(40))),
  quoted('Contentful', join('CF', 'PAT-', mixed(43))),
  quoted('NuGet', join('oy', '2', hex(43))),
  quoted('Snyk', join('snyk', '_uat.', hex(8), '.', mixed(60))),
  quoted('LangSmith', join('lsv', '2_pt_', hex(32), '_', hex(10))),
  quoted('Tavily', join('tv', 'ly-', mixed(32))),
  quoted('ElevenLabs', join('s', 'k_', hex(48))),
  quoted('Pinecone', join('pc', 'sk_', mixed(6), '_', mixed(63))),
  quoted('Resend', join('r', 'e_', mixed(8), '_', mixed(24))),
  quoted('NVIDIA', join('nv', 'api-', mixed(64))),
  quoted('Supabase secret', join('sb', '_secret_', mixed(36))),
  quoted('AWS session', join('FwoG', 'ZXIvYXdz', mixed(200))),
  quoted('Azure DevOps', join(mixed(76), 'AZ', 'DO', mixed(4))),
  quoted('ngrok', join('2', mixed(26), '_', mixed(21))),
  placed('curl', mixed(14), (secret) => `curl -X POST -u shop:${secret} https://api.example.com/orders`),
  placed('YAML', mixed(24), (secret) => `  api_token: ${secret}`),
  placed('YAML password', `k9!${mixed(8)}#`, (secret) => `  password: ${secret} # the shop's`),
  placed('properties', mixed(12), (secret) => `spring.datasource.password=${secret}`),
  placed('XML', mixed(16), (secret) => `    <Password>${secret}</Password>`),
  placed('XML attribute', mixed(16), (secret) => `<add key="DbPassword" value="${secret}" />`),
  placed('JSON pair', mixed(24), (secret) => `{ "name": "SERVICE_TOKEN", "value": "${secret}" },`),
  placed('header', mixed(32), (secret) => `headers: { 'X-Thing': "X-Api-Key: ${secret}" }`),
  placed(
    'address',
    mixed(32),
    (secret) => `get(\`https://api.example.com/v1/orders?api_key=${secret}&page=2\`)`,
  ),
  placed('option', mixed(24), (secret) => `    run: deploy --token ${secret} --quiet`),
  placed('mail', mixed(12), (secret) => `SMTP_PASS=${secret}`),
  placed('cookie key', hex(64), (secret) => `COOKIE_KEY: "${secret}"`),
  placed('key base', hex(128), (secret) => `  secret_key_base: ${secret}`),
  placed('token by uuid', uuid(), (secret) => `SNYK_TOKEN: ${secret}`),
  placed('.env', mixed(24), (secret) => `SERVICE_TOKEN=${secret}`),
  placed('.env, run together', mixed(24), (secret) => `SHOPPASSWORD=${secret}`),
  placed('address as password', mixed(14), (secret) => `password: "https://shop.internal/${secret}"`),
  placed('.npmrc', mixed(36), (secret) => `//registry.example.com/:_authToken=${secret}`),
];

/** Kinds that only secretlint knows. */
export const learnedKinds: readonly Made[] = [
  quoted('Shopify, not hexadecimal', join('shp', 'at_', mixed(32))),
  placed(
    'database address',
    join('secret', mixed(12)),
    (secret) => `connect('mongodb://shop:${secret}@db.internal/shop');`,
  ),
];

export const secrets: readonly Made[] = [...ownKinds, ...learnedKinds];

const pem = (kind: string): readonly string[] => [
  join('-----BEGIN ', kind, 'PRIVATE', ' KEY-----'),
  ...Array.from({ length: 12 }, () => mixed(64)),
  join('-----END ', kind, 'PRIVATE', ' KEY-----'),
];
export const pems: readonly (readonly string[])[] = ['RSA ', 'EC ', 'OPENSSH ', 'ENCRYPTED ', ''].map(pem);
