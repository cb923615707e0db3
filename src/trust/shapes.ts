/** What a key looks like. Patterns are linear and tight: a false redaction hides code from its reviewers. */
interface KeyShape {
  readonly name: string;
  readonly pattern: RegExp;
  /** Stands wherever the pattern matches and is sought much faster: most texts hold none of it. */
  readonly needs?: RegExp;
}

const prefixed = (name: string, prefix: string, rest: string, needs?: RegExp): KeyShape => ({
  name,
  pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${prefix})${rest}`, 'g'),
  ...(needs === undefined ? {} : { needs }),
});

/** Names whose value is a secret by their meaning, where the value does not look like a word or a reference. */
const secretName =
  '(?:password|passwd|passphrase|pwd|secret|secret[_-]?key|client[_-]?secret|api[_-]?(?:key|secret|token)|app[_-]?(?:key|secret)|access[_-]?(?:key|token)|auth[_-]?(?:key|token)|_authToken|_auth|private[_-]?key|signing[_-]?key|encryption[_-]?key|account[_-]?key|secret[_-]?access[_-]?key|refresh[_-]?token|token)';
/** At least a digit and a letter, and nothing that reads as a reference, a template or a stand-in. */
const secretValue =
  '(?=[^"\'`\\s]{0,200}[0-9])(?=[^"\'`\\s]{0,200}[A-Za-z])(?![^"\'`\\s]{0,200}(?:\\$\\{|\\{\\{|<|\\(|\\[redacted|process\\.env|example|placeholder|changeme|your[-_]|xxxx|\\*\\*\\*|dummy|sample|test))[^"\'`\\s]{10,200}';

export const keyShapes: readonly KeyShape[] = [
  prefixed('anthropic-key', 'sk-ant-', '[A-Za-z0-9_-]{16,}'),
  prefixed('openai-key', 'sk-(?:proj|svcacct|admin)-', '[A-Za-z0-9_-]{16,}'),
  prefixed('openrouter-key', 'sk-or-v1-', '[a-f0-9]{40,}'),
  prefixed('openai-key', 'sk-', '[A-Za-z0-9]{32,}'),
  prefixed('github-token', 'gh[pousr]_', '[A-Za-z0-9]{30,}'),
  prefixed('github-token', 'github_pat_', '[A-Za-z0-9_]{30,}'),
  prefixed('gitlab-token', 'gl(?:pat|dt|rt|cbt|ptt|ft|soat|imt|agent)-', '[A-Za-z0-9_-]{20,}'),
  prefixed('npm-token', 'npm_', '[A-Za-z0-9]{36}\\b'),
  prefixed('pypi-token', 'pypi-AgE', '[A-Za-z0-9_-]{40,}'),
  prefixed('rubygems-key', 'rubygems_', '[a-f0-9]{48}\\b'),
  prefixed('crates-token', 'cio', '[A-Za-z0-9]{32}\\b'),
  prefixed('aws-access-key', 'AKIA|ASIA|ABIA|ACCA', '[A-Z2-7]{16}\\b'),
  {
    name: 'aws-secret-key',
    // What is cheap to tell comes first: few words are as long.
    pattern:
      /(?<=["'=: ])(?=[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=]))(?<=\baws.{0,20}(?:secret|key).{0,20}["'=: ])[A-Za-z0-9/+]{40}/gi,
    needs: /aws/i,
  },
  prefixed('google-api-key', 'AIza', '[A-Za-z0-9_-]{35}'),
  prefixed('google-oauth-secret', 'GOCSPX-', '[A-Za-z0-9_-]{20,}'),
  prefixed('google-oauth-token', 'ya29\\.', '[A-Za-z0-9_-]{20,}'),
  prefixed('google-refresh-token', '1//0', '[A-Za-z0-9_-]{30,}'),
  prefixed('slack-token', 'xox[abeoprs]-|xapp-', '[A-Za-z0-9-]{10,}'),
  {
    name: 'slack-webhook',
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{20,}/g,
  },
  prefixed('discord-token', '[MNO][A-Za-z0-9_-]{23,25}\\.[A-Za-z0-9_-]{6}\\.', '[A-Za-z0-9_-]{27,}'),
  { name: 'discord-webhook', pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{10,}\/[A-Za-z0-9_-]{30,}/g },
  { name: 'teams-webhook', pattern: /webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/_-]{40,}/g },
  { name: 'telegram-token', pattern: /(?<![A-Za-z0-9:])\d{8,10}:AA[A-Za-z0-9_-]{32,34}(?![A-Za-z0-9_-])/g },
  prefixed('stripe-key', '[rs]k_(?:live|test)_', '[A-Za-z0-9]{20,}'),
  prefixed('stripe-webhook-secret', 'whsec_', '[A-Za-z0-9+/]{24,}'),
  prefixed('twilio-key', 'SK', '[a-f0-9]{32}\\b'),
  prefixed('sendgrid-key', 'SG\\.', '[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,64}'),
  prefixed('mailgun-key', 'key-', '[a-f0-9]{32}\\b'),
  prefixed('mailchimp-key', '[a-f0-9]{32}-us', '\\d{1,2}\\b', /-us\d/),
  prefixed('shopify-token', 'shp(?:at|ss|ca|pa)_', '[a-fA-F0-9]{32}\\b'),
  prefixed('square-token', 'sq0(?:atp|csp|idp)-', '[A-Za-z0-9_-]{22,}'),
  prefixed('digitalocean-token', 'do[opr]_v1_', '[a-f0-9]{64}\\b'),
  prefixed('heroku-key', 'HRKU-', '[A-Za-z0-9_-]{30,}'),
  prefixed('docker-token', 'dckr_(?:pat|oat)_', '[A-Za-z0-9_-]{20,}'),
  prefixed('vault-token', 'hv[sbr]\\.', '[A-Za-z0-9_-]{24,}'),
  prefixed('terraform-token', '[A-Za-z0-9]{14}\\.atlasv1\\.', '[A-Za-z0-9_-]{40,}', /\.atlasv1\./),
  prefixed('databricks-token', 'dapi', '[a-f0-9]{32}\\b'),
  {
    name: 'azure-storage-key',
    pattern: /(?<=AccountKey=)[A-Za-z0-9+/]{40,}={0,2}/g,
    needs: /AccountKey=/,
  },
  {
    name: 'azure-shared-access',
    pattern: /(?<=SharedAccessKey=|[?&]sig=)[A-Za-z0-9+/%]{30,}={0,2}/g,
    needs: /SharedAccessKey=|sig=/,
  },
  {
    name: 'azure-client-secret',
    pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/g,
  },
  prefixed('huggingface-token', 'hf_', '[A-Za-z0-9]{30,}'),
  prefixed('replicate-token', 'r8_', '[A-Za-z0-9]{30,}'),
  prefixed('groq-key', 'gsk_', '[A-Za-z0-9]{40,}'),
  prefixed('xai-key', 'xai-', '[A-Za-z0-9]{60,}'),
  prefixed('perplexity-key', 'pplx-', '[A-Za-z0-9]{40,}'),
  prefixed('linear-key', 'lin_(?:api|oauth)_', '[A-Za-z0-9]{32,}'),
  prefixed('notion-token', 'ntn_|secret_', '[A-Za-z0-9]{40,50}\\b'),
  prefixed('atlassian-token', 'ATATT3|ATCTT3', '[A-Za-z0-9_=-]{40,}'),
  prefixed('bitbucket-token', 'ATBB', '[A-Za-z0-9_-]{28,}'),
  prefixed('figma-token', 'figd_', '[A-Za-z0-9_-]{30,}'),
  prefixed('postman-key', 'PMAK-', '[a-f0-9]{24}-[a-f0-9]{34}'),
  prefixed('newrelic-key', 'NRAK-', '[A-Z0-9]{27}\\b'),
  prefixed('sentry-token', 'sntry[su]_', '[A-Za-z0-9_+/=-]{40,}'),
  prefixed('grafana-token', 'glsa_', '[A-Za-z0-9]{32}_[a-f0-9]{8}\\b'),
  prefixed('grafana-token', 'glc_', '[A-Za-z0-9+/=]{32,}'),
  prefixed('pulumi-token', 'pul-', '[a-f0-9]{40}\\b'),
  prefixed('planetscale-token', 'pscale_(?:tkn|pw|oauth)_', '[A-Za-z0-9_.-]{30,}'),
  prefixed('supabase-token', 'sbp_', '[a-f0-9]{40}\\b'),
  prefixed('doppler-token', 'dp\\.(?:pt|st|ct|sa)\\.', '[A-Za-z0-9.]{40,}'),
  prefixed('vercel-token', 'vc[piark]_', '[A-Za-z0-9]{20,}'),
  prefixed('tailscale-key', 'tskey-[a-z]{2,20}-', '[A-Za-z0-9_]{8,40}-[A-Za-z0-9_]{16,}'),
  prefixed('cloudflare-token', 'cf(?:k|ut|at)_', '[A-Za-z0-9]{40}[0-9a-f]{8}\\b'),
  prefixed('onepassword-token', 'ops_ey', '[A-Za-z0-9+/=]{100,}'),
  prefixed('github-token', 'ghs_\\d{1,20}_', '[A-Za-z0-9_-]{10,}(?:\\.[A-Za-z0-9_-]{10,}){2}'),
  prefixed('netlify-token', 'nfp_', '[A-Za-z0-9]{36,}'),
  prefixed('dynatrace-token', 'dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.', '[A-Z0-9]{60,}'),
  prefixed(
    'okta-token',
    '00(?=[A-Za-z0-9_-]{0,39}[A-Z])(?=[A-Za-z0-9_-]{0,39}[a-z])',
    '[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])',
  ),
  prefixed('age-key', 'AGE-SECRET-KEY-1', '[A-Z0-9]{50,}'),
  prefixed('jwt', 'eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.', '[A-Za-z0-9_-]{8,}'),
  // A digit is asked for, so that prose about "bearer authentication" is left as it is.
  {
    name: 'bearer-token',
    pattern: /(?<=\bbearer[ \t]{1,4})(?=[^\s\d]{0,200}\d)[A-Za-z0-9._~+/-]{20,}=*/gi,
    needs: /bearer[ \t]/i,
  },
  {
    name: 'basic-credentials',
    pattern:
      /(?<=\bauthorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?basic[ \t]{1,4})[A-Za-z0-9+/]{12,}={0,2}/gi,
    needs: /basic[ \t]/i,
  },
  {
    name: 'password-in-url',
    pattern:
      /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'`$<{]{0,60}:)(?![$<{%*]|password|pass|pwd|secret|xxx|changeme)[^\s:/@"'`$<{]{6,100}(?=@[a-z0-9[])/gi,
    needs: /:\/\//,
  },
  {
    name: 'secret-value',
    pattern: new RegExp(
      `(?<=(?<![A-Za-z])[A-Za-z0-9_.-]{0,40}${secretName}["'\`]?\\]?\\s{0,4}(?::=|=>|[:=])\\s{0,4}["'\`])${secretValue}(?=["'\`])`,
      'gi',
    ),
  },
  {
    name: 'secret-value',
    // In .env, .ini and .npmrc files values stand without quotes, names in capitals or at the line's start.
    pattern: new RegExp(
      `(?<=^[+ -]?(?:export )?(?:[A-Z0-9_]{0,40}(?:PASSWORD|SECRET|TOKEN|API_KEY|ACCESS_KEY|PRIVATE_KEY)|[^\\s=]{0,80}:_authToken)\\s?=\\s?)(?=[A-Za-z0-9+/_.=~-]*$)${secretValue}(?=$)`,
      'gm',
    ),
    needs: /(?:PASSWORD|SECRET|TOKEN|_KEY|_authToken)\s?=/,
  },
];

const opening = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const closing = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand in a key's body, written over lines, in a string literal or in JSON; no `-` but in a header. */
const body = /[A-Za-z0-9+/=\s\\"'`,.:;()_]*/y;

/** One placeholder for each line, so that what comes after keeps its number. */
const masked = (text: string): string =>
  Array.from({ length: text.split('\n').length }, () => '[redacted:private-key]').join('\n');

/**
 * Replaces PEM and PGP private keys whole, line by line. One whose end is missing (cut off) is replaced as far as its
 * body goes. Scans once: a key's end is sought only up to the next key's beginning.
 */
export function redactPrivateKeys(text: string): string {
  if (!text.includes('PRIVATE KEY')) return text;
  const starts = [...text.matchAll(opening)];
  let clean = '';
  let done = 0;
  starts.forEach((start, index) => {
    const after = start.index + start[0].length;
    if (start.index < done) return;
    const limit = starts[index + 1]?.index ?? text.length;
    closing.lastIndex = after;
    const end = closing.exec(text.slice(0, limit));
    let stop = end === null ? after : end.index + end[0].length;
    if (end === null) {
      body.lastIndex = after;
      stop = Math.min(limit, after + (body.exec(text)?.[0].trimEnd().length ?? 0));
    }
    clean += text.slice(done, start.index) + masked(text.slice(start.index, stop));
    done = stop;
  });
  return clean + text.slice(done);
}

/** Lines of a key whose beginning is not shown: base64 as wide as PEM writes it, several together. */
const pemLine = /^(?=[ \t]*["'`]?[A-Za-z0-9+/]{64}(?:\\n)?["'`]?[,+]?[ \t]*$)(?=.*[a-z])(?=.*[A-Z]).*\d/;

export function redactKeyBodies(text: string): string {
  const lines = text.split('\n');
  const wide = lines.map((line) => line.length >= 64 && line.length < 200 && pemLine.test(line));
  if (!wide.some((one, at) => one && wide[at + 1] === true)) return text;
  return lines
    .map((line, at) =>
      wide[at] === true && (wide[at - 1] === true || wide[at + 1] === true) ? '[redacted:private-key]' : line,
    )
    .join('\n');
}
