import { caps, drawn, hex, join, mixed, uuid } from './drawn.ts';

/**
 * Forty kinds of secrets that public scanners list or that stand in common configuration files, chosen before the rules
 * were written for them. Values are put together here, so that no scanner takes this file for a leak.
 */
export interface Kind {
  readonly kind: string;
  /** What must not be seen. */
  readonly secret: string;
  /** The text it stands in, one or more lines. */
  readonly text: string;
}

const kind = (name: string, secret: string, text: (secret: string) => string): Kind => ({
  kind: name,
  secret,
  text: text(secret),
});
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hashed = (length: number): string =>
  drawn('./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', length);
const password = (): string =>
  `Tr${drawn('abcdefghkmnpqrstuvwxyz', 4)}${drawn('23456789', 2)}!${drawn('ABCDEFGHKMNP', 3)}`;

export const fortyKinds: readonly Kind[] = [
  kind(
    'ADO.NET connection string',
    password(),
    (s) => `"Default": "Server=db.corp;Database=shop;User Id=sa;Password=${s};Encrypt=True"`,
  ),
  kind(
    'ODBC connection string',
    password(),
    (s) => `conn = "Driver={ODBC Driver 18};Server=db.corp;UID=shop;PWD=${s};"`,
  ),
  kind(
    'libpq connection string',
    password(),
    (s) => `dsn = "host=db.corp user=shop password=${s} dbname=shop sslmode=require"`,
  ),
  kind(
    'JDBC address',
    mixed(12),
    (s) => `url=jdbc:mysql://db.corp:3306/shop?user=shop&password=${s}&useSSL=true`,
  ),
  kind('PHP define', password(), (s) => `define('DB_PASSWORD', '${s}');`),
  kind(
    'WordPress salt',
    `${mixed(20)}|+ Z@${mixed(20)}#{;-(${mixed(17)}`,
    (s) => `define( 'SECURE_AUTH_KEY',  '${s}' );`,
  ),
  kind(
    'Docker auth',
    base64(`shop:${mixed(16)}`),
    (s) => `{\n  "auths": {\n    "registry.corp": {\n      "auth": "${s}"\n    }\n  }\n}`,
  ),
  kind('.netrc', mixed(14), (s) => `machine api.corp\n  login shop\n  password ${s}`),
  kind('.netrc on one line', password(), (s) => `machine git.corp login shop password ${s}`),
  kind('.pgpass', password(), (s) => `db.corp:5432:shop:shop:${s}`),
  kind('htpasswd apr1', join('$ap', 'r1$', hashed(8), '$', hashed(22)), (s) => `admin:${s}`),
  kind('htpasswd bcrypt', join('$2', 'y$10$', hashed(53)), (s) => `shop:${s}`),
  kind('shadow', join('$', '6$', hashed(16), '$', hashed(86)), (s) => `root:${s}:19500:0:99999:7:::`),
  kind(
    'Terraform variable',
    password(),
    (s) => `variable "db_password" {\n  type    = string\n  default = "${s}"\n}`,
  ),
  kind('YAML folded', password(), (s) => `database:\n  password: >-\n    ${s}\n  user: shop`),
  kind('YAML literal', mixed(24), (s) => `  api_token: |\n    ${s}\n`),
  kind('YAML on the next line', mixed(20), (s) => `  client_secret:\n    ${s}\n  user: shop`),
  kind('mysqldump', password(), (s) => `mysqldump -u root -p${s} --all-databases > all.sql`),
  kind(
    'PGPASSWORD before a command',
    password(),
    (s) => `RUN PGPASSWORD=${s} psql -h db.corp -U shop -c 'select 1'`,
  ),
  kind('sshpass', password(), (s) => `sshpass -p '${s}' ssh deploy@host.corp uptime`),
  kind('redis-cli', mixed(16), (s) => `redis-cli -h cache.corp -a ${s} ping`),
  kind(
    'OpenSSL pass phrase',
    password(),
    (s) => `openssl pkcs12 -export -in a.pem -out a.p12 -passout pass:${s}`,
  ),
  kind('keytool', mixed(12), (s) => `keytool -genkey -alias shop -keystore shop.jks -storepass ${s}`),
  kind('PowerShell', password(), (s) => `$p = ConvertTo-SecureString "${s}" -AsPlainText -Force`),
  kind('NetworkCredential', password(), (s) => `var c = new NetworkCredential("shop", "${s}");`),
  kind(
    'Kubernetes secret',
    base64(password()),
    (s) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  password: ${s}`,
  ),
  kind(
    'Ansible inventory',
    password(),
    (s) => `web1 ansible_host=10.0.0.5 ansible_user=deploy ansible_ssh_pass=${s}`,
  ),
  kind(
    'Django secret key',
    `x${mixed(12)}^(z&${drawn('abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)', 30)}`,
    (s) => `SECRET_KEY = '${s}'`,
  ),
  kind(
    'WireGuard',
    `${base64(mixed(32)).slice(0, 43)}=`,
    (s) => `[Interface]\nPrivateKey = ${s}\nAddress = 10.0.0.2/32`,
  ),
  kind('password in a comment', password(), (s) => `// the admin password is ${s}, change it after the move`),
  kind('login in a comment', password(), (s) => `# log in with admin / ${s}`),
  kind('Firebase', join('AA', 'AA', mixed(7), ':', 'APA91b', mixed(134)), (s) => `const server = '${s}';`),
  kind('ClickUp', join('p', 'k_', '48213907_', caps(32)), (s) => `const clickup = "${s}";`),
  kind('Figma, older', join('482139-', uuid()), (s) => `headers: { 'X-Figma-Token': '${s}' }`),
  kind(
    'Zapier hook',
    join('4821390/', drawn('abcdefghijklmnopqrstuvwxyz0123456789', 7)),
    (s) => `fetch('https://hooks.zapier.com/hooks/catch/${s}/');`,
  ),
  kind(
    'Mailjet',
    hex(32),
    (s) => `const mailjet = new Mailjet({ apiKey: '${hex(32)}', apiSecret: '${s}' });`,
  ),
  kind('IFTTT hook', mixed(22), (s) => `curl https://maker.ifttt.com/trigger/door/with/key/${s}`),
  kind('Feishu hook', uuid(), (s) => `url: https://open.feishu.cn/open-apis/bot/v2/hook/${s}`),
  kind('Trello', join('AT', 'TA', hex(64), caps(8)), (s) => `trello("${s}")`),
  kind(
    'PuTTY key',
    mixed(64),
    (s) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: shop\nPublic-Lines: 1\n${mixed(60)}\nPrivate-Lines: 1\n${s}\nPrivate-MAC: ${hex(64)}`,
  ),
];

/** Values that only stand for a secret, as documentation of vendors, tests and templates write them. */
export const placeholders: readonly string[] = [
  `aws_access_key_id = ${join('AK', 'IA', 'IOSFODNN7EXAMPLE')}`,
  `aws_secret_access_key = ${join('wJalrXUtnFEMI', '/K7MDENG/', 'bPxRfiCYEXAMPLEKEY')}`,
  `stripe.api_key = "${join('sk', '_test_', '4eC39HqLyjWDarjtT1zdp7dc')}"`,
  `stripe.api_key = "${join('sk', '_test_', 'BQokikJOvBiI2HlWgH4olfQ2')}"`,
  `const token = '${join('eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', '.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ', '.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c')}';`,
  `TWILIO_API_KEY=${join('S', 'K', 'x'.repeat(32))}`,
  `TWILIO_AUTH_TOKEN=${'0123456789abcdef'.repeat(2)}`,
  `export GITHUB_TOKEN=${join('gh', 'p_', 'x'.repeat(36))}`,
  `"token": "${join('gh', 'u_', '16C7e42F292c6912E7710c838347Ae178B4a')}"`,
  `export ANTHROPIC_API_KEY=${join('sk-', 'ant-', 'api03-your-key-here-0000000')}`,
  `OPENAI_API_KEY=${join('sk-', '1234567890abcdefghijklmnopqrstuvwxyz')}`,
  `SLACK_BOT_TOKEN=${join('xo', 'xb-', '1234567890-abcdefghijklmnop')}`,
  `webhook: https://hooks.slack.com/services/${join('T0', '0000000/B0', '0000000/', 'X'.repeat(24))}`,
  `AccountKey=${join('Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq', '/K1SZFPTOtr/KBHBeksoGMGw==')};`,
  `api_key: "${join('AI', 'za', 'Sy', 'A'.repeat(33))}"`,
  `npm_token=${join('np', 'm_', 'abcdefghijklmnopqrstuvwxyz0123456789')}`,
  'password: "password123"',
  'DB_PASSWORD=changeme123',
  'postgres://user:password1@localhost:5432/test',
  "client_secret: 'your-client-secret-0123'",
];
