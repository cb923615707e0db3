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
  placed('.env', mixed(24), (secret) => `SERVICE_TOKEN=${secret}`),
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
