/** What a key looks like. Patterns are linear and tight: a false redaction hides code from its reviewers. */
interface Shape {
  readonly name: string;
  readonly pattern: RegExp;
  /** Stands wherever the pattern matches and is sought much faster: most texts hold none of it. */
  readonly needs?: string | RegExp;
  /** What every match begins with. */
  readonly start?: string;
}

const boundary = '(?<![A-Za-z0-9_-])';

/** Three characters at least, or it would stand everywhere; none where the prefix has several beginnings. */
const startOf = (prefix: string): string | undefined =>
  prefix.replaceAll(/\([^()]*\)/g, '').includes('|') ? undefined : /^[\w-]{3,}(?![?*{])/.exec(prefix)?.[0];

function prefixed(name: string, prefix: string, rest: string, needs?: string): Shape {
  const start = startOf(prefix);
  return {
    name,
    pattern: new RegExp(`${boundary}(?:${prefix})${rest}`, 'g'),
    ...(needs === undefined ? {} : { needs }),
    ...(start === undefined ? {} : { start }),
  };
}

const uuid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

/** Formats as their makers and public scanners (gitleaks, secretlint) describe them. */
const tokens: readonly Shape[] = [
  prefixed('anthropic-key', 'sk-ant-', '[A-Za-z0-9_-]{16,}'),
  prefixed('openai-key', 'sk-(?:proj|svcacct|admin)-', '[A-Za-z0-9_-]{16,}'),
  prefixed('openrouter-key', 'sk-or-v1-', '[a-f0-9]{40,}'),
  prefixed('openai-key', 'sk-', '[A-Za-z0-9]{32,}'),
  prefixed('github-token', 'gh[pousr]_', '[A-Za-z0-9]{30,}'),
  prefixed('github-token', 'github_pat_', '[A-Za-z0-9_]{30,}'),
  prefixed('gitlab-token', 'gl(?:pat|dt|rt|cbt|ptt|ft|soat|imt|agent)-|GR1348941', '[A-Za-z0-9_-]{20,}'),
  prefixed('npm-token', 'npm_', '[A-Za-z0-9]{36}\\b'),
  prefixed('pypi-token', 'pypi-AgE', '[A-Za-z0-9_-]{40,}'),
  prefixed('rubygems-key', 'rubygems_', '[a-f0-9]{48}\\b'),
  prefixed('crates-token', 'cio', '[A-Za-z0-9]{32}\\b'),
  prefixed('aws-access-key', 'A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA', '[A-Z2-7]{16}\\b'),
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
  prefixed('stripe-key', '[rs]k_(?:live|test|prod|org)_', '[A-Za-z0-9]{20,}'),
  prefixed('stripe-webhook-secret', 'whsec_', '[A-Za-z0-9+/]{24,}'),
  prefixed('twilio-key', 'SK', '[a-f0-9]{32}\\b'),
  prefixed('sendgrid-key', 'SG\\.', '[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,64}'),
  prefixed('mailgun-key', 'key-', '[a-f0-9]{32}\\b'),
  prefixed('mailchimp-key', '[a-f0-9]{32}-us', '\\d{1,2}\\b', '-us'),
  prefixed('shopify-token', 'shp(?:at|ss|ca|pa)_', '[a-fA-F0-9]{32}\\b'),
  prefixed('square-token', 'sq0(?:atp|csp|idp)-', '[A-Za-z0-9_-]{22,}'),
  prefixed('digitalocean-token', 'do[opr]_v1_', '[a-f0-9]{64}\\b'),
  prefixed('heroku-key', 'HRKU-', '[A-Za-z0-9_-]{30,}'),
  prefixed('docker-token', 'dckr_(?:pat|oat)_', '[A-Za-z0-9_-]{20,}'),
  prefixed('vault-token', 'hv[sbr]\\.', '[A-Za-z0-9_-]{24,}'),
  prefixed('terraform-token', '[A-Za-z0-9]{14}\\.atlasv1\\.', '[A-Za-z0-9_-]{40,}', '.atlasv1.'),
  prefixed('databricks-token', 'dapi', '[a-f0-9]{32}\\b'),
  {
    name: 'azure-storage-key',
    pattern: /(?<=AccountKey=)[A-Za-z0-9+/]{40,}={0,2}/g,
    needs: 'AccountKey=',
  },
  {
    name: 'azure-shared-access',
    pattern: /(?<=SharedAccessKey=|[?&]sig=)[A-Za-z0-9+/%]{30,}={0,2}/g,
    needs: /SharedAccessKey=|[?&]sig=/,
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
    needs: '://',
  },
  prefixed(
    'onepassword-secret',
    'A3-',
    '[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}\\b',
  ),
  prefixed('adobe-secret', 'p8e-', '[A-Za-z0-9_-]{32}'),
  prefixed('alibaba-access-key', 'LTAI(?=[A-Za-z]{0,24}\\d)', '[A-Za-z0-9]{12,24}\\b'),
  prefixed('artifactory-key', 'AKCp', '[A-Za-z0-9]{60,}'),
  prefixed('artifactory-token', 'cmVmd', '[A-Za-z0-9]{59}\\b'),
  prefixed(
    'authress-key',
    '(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-]',
    '[A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}',
    '.acc',
  ),
  prefixed('clickhouse-key', '4b1d(?=[a-f0-9]{0,38}[A-Zg-z])', '[A-Za-z0-9]{38}\\b'),
  prefixed('clojars-token', 'CLOJARS_', '[a-z0-9]{60}\\b'),
  prefixed('cloudflare-origin-key', 'v1\\.0-[a-f0-9]{24}-', '[a-f0-9]{100,}'),
  prefixed('defined-networking-key', 'dnkey-', '[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}'),
  prefixed('dropbox-token', 'sl\\.(?:u\\.)?', '[A-Za-z0-9_=-]{100,}'),
  prefixed('duffel-token', 'duffel_(?:test|live)_', '[A-Za-z0-9_=-]{40,}'),
  prefixed('easypost-key', 'EZ[AT]K', '[A-Za-z0-9]{54}\\b'),
  prefixed('facebook-token', 'EAA[B-Z](?![A-Za-z0-9]{0,200}AAAA)', '[A-Za-z0-9]{90,}'),
  prefixed('square-token', 'EAAA(?![A-Za-z0-9_-]{0,70}AAAA)', '[A-Za-z0-9_-]{50,70}(?![A-Za-z0-9_+/-])'),
  prefixed('flutterwave-key', 'FLWSECK(?:_TEST)?-', '[A-Za-z0-9]{12,64}(?:-X)?'),
  prefixed('fly-token', 'fo1_', '[A-Za-z0-9_-]{43}'),
  prefixed('fly-token', 'fm[12][ar]?_', '[A-Za-z0-9+/]{80,}={0,3}'),
  prefixed('frameio-token', 'fio-u-', '[A-Za-z0-9_=-]{60,}'),
  prefixed('live-key', '(?:live|test)_(?=[A-Za-z]{0,40}\\d)', '[A-Za-z0-9]{35,}'),
  prefixed('grafana-token', 'eyJrIjoi', '[A-Za-z0-9+/=]{60,}'),
  prefixed('harness-token', '[ps]at\\.[A-Za-z0-9_-]{22}\\.[a-f0-9]{24}\\.', '[A-Za-z0-9]{20}\\b'),
  prefixed('huggingface-token', 'api_org_', '[A-Za-z0-9]{30,}'),
  prefixed('infracost-key', 'ico-', '[A-Za-z0-9]{32}\\b'),
  prefixed('intra42-secret', 's-s4t2(?:ud|af)-', '[a-f0-9]{64}'),
  prefixed('launchdarkly-key', '(?:sdk|api|mob)-', uuid),
  prefixed('mapbox-token', '[pst]k\\.[A-Za-z0-9_-]{60,120}\\.', '[A-Za-z0-9_-]{20,}'),
  prefixed('maxmind-key', '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk', '\\b', '_mmk'),
  prefixed('newrelic-key', 'NRJS-', '[a-f0-9]{19}\\b'),
  prefixed('newrelic-key', 'NRI[IQ]-', '[A-Za-z0-9_-]{32}'),
  prefixed('newrelic-license', '[a-f0-9]{36}NRAL', '\\b', 'NRAL'),
  prefixed('octopus-key', 'API-(?=[A-Z]{0,32}\\d)', '[A-Z0-9]{25,32}\\b'),
  prefixed('openshift-token', 'sha256~', '[A-Za-z0-9_-]{43}'),
  prefixed('plaid-token', 'access-(?:sandbox|development|production)-', uuid),
  prefixed('prefect-key', 'pn[ub]_', '[A-Za-z0-9]{36}\\b'),
  prefixed('readme-key', 'rdme_', '[a-z0-9]{60,}'),
  prefixed('scalingo-token', 'tk-us-', '[A-Za-z0-9_-]{48}'),
  prefixed('brevo-key', 'x(?:key|smtp)sib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}'),
  prefixed('settlemint-token', 'sm_[aps]at_', '[A-Za-z0-9]{16}\\b'),
  prefixed('shippo-token', 'shippo_(?:live|test)_', '[a-fA-F0-9]{40}'),
  prefixed('sourcegraph-token', 'sgp_(?:[a-fA-F0-9]{16}_|local_)?', '[a-fA-F0-9]{40}\\b'),
  prefixed('typeform-token', 'tfp_', '[A-Za-z0-9_.=-]{40,}'),
  prefixed('yandex-key', 'AQVN', '[A-Za-z0-9_-]{35,38}\\b'),
  prefixed('yandex-token', 't1\\.', '[A-Za-z0-9_-]{10,400}={0,2}\\.[A-Za-z0-9_-]{86}={0,2}'),
  prefixed('hubspot-token', 'pat-(?:na|eu|ap)\\d-', uuid),
  prefixed('airtable-token', 'pat[A-Za-z0-9]{14}\\.', '[a-f0-9]{64}'),
  prefixed('asana-token', '[12]/\\d{12,20}(?:/\\d{10,20})?:', '[a-f0-9]{32}'),
  prefixed('buildkite-token', 'bk(?:ua|aa|ct|cq|pt)_', '[a-f0-9]{40}\\b'),
  prefixed('circleci-token', 'CCIP(?:AT|RJ)_', '[A-Za-z0-9]{16,}_[a-f0-9]{40}'),
  prefixed('contentful-token', 'CFPAT-', '[A-Za-z0-9_-]{43}'),
  prefixed('nuget-key', 'oy2', '[a-z0-9]{43}\\b'),
  prefixed('snyk-token', 'snyk_[us]at\\.', '[a-f0-9]{8}\\.[A-Za-z0-9_.-]{30,}'),
  prefixed('razorpay-key', 'rzp_(?:live|test)_', '[A-Za-z0-9]{14,}'),
  prefixed('braintree-token', 'access_token\\$(?:production|sandbox)\\$[a-z0-9]{13,18}\\$', '[a-f0-9]{32}'),
  prefixed('twitch-token', 'oauth:(?=[a-z]{0,29}\\d)', '[a-z0-9]{30}\\b'),
  prefixed('ionic-token', 'ion_', '[A-Za-z0-9]{42}\\b'),
  prefixed('wakatime-key', 'waka_(?:tok_|sec_)?', uuid),
  prefixed('langfuse-key', 'sk-lf-', uuid),
  prefixed('langsmith-key', 'lsv2_(?:pt|sk)_', '[a-f0-9]{32}_[a-f0-9]{10}'),
  prefixed('tavily-key', 'tvly-(?:dev-|prod-)?', '[A-Za-z0-9]{30,}'),
  prefixed('e2b-key', 'e2b_', '[a-f0-9]{40}\\b'),
  prefixed('elevenlabs-key', 'sk_', '[a-f0-9]{48}\\b'),
  prefixed('fireworks-key', 'fw_(?=[A-Za-z]{0,24}\\d)', '[A-Za-z0-9]{22,}\\b'),
  prefixed('together-key', 'tgp_v1_', '[A-Za-z0-9_-]{40,}'),
  prefixed(
    'voyage-key',
    'pa-(?=[A-Za-z_-]{0,42}\\d)(?=[a-z0-9_-]{0,42}[A-Z])',
    '[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])',
  ),
  prefixed('pinecone-key', 'pcsk_', '[A-Za-z0-9_]{50,}'),
  prefixed('cerebras-key', 'csk-', '[a-z0-9]{40,}'),
  prefixed('resend-key', 're_(?=[A-Za-z_]{0,32}\\d)', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\\b'),
  prefixed('neon-key', 'napi_', '[a-z0-9]{60,}'),
  prefixed('render-key', 'rnd_(?=[A-Za-z]{0,28}\\d)', '[A-Za-z0-9]{28,}\\b'),
  prefixed('posthog-key', 'ph[xs]_', '[A-Za-z0-9]{40,}'),
  prefixed('statsig-key', 'secret-', '[A-Za-z0-9]{40,}\\b'),
  prefixed('trigger-key', 'tr_(?:dev|prod|stg|preview)_', '[A-Za-z0-9]{20,}\\b'),
  prefixed('dbt-token', 'dbt[uc]_', '[A-Za-z0-9_-]{40,}'),
  prefixed('nvidia-key', 'nvapi-', '[A-Za-z0-9_-]{60,}'),
  prefixed('jina-key', 'jina_', '[a-f0-9]{32}[A-Za-z0-9_-]{20,}'),
  prefixed('supabase-key', 'sb_secret_', '[A-Za-z0-9_-]{30,}'),
  prefixed('bedrock-key', 'ABSK', '[A-Za-z0-9+/]{100,}={0,2}'),
  prefixed('aws-session-token', 'FwoGZXIvYXdz|IQoJb3JpZ2luX2Vj', '[A-Za-z0-9+/=]{80,}'),
  prefixed('azure-devops-token', '[A-Za-z0-9]{76}AZDO', '[A-Za-z0-9]{4}\\b', 'AZDO'),
  prefixed('azure-openai-key', '[A-Za-z0-9]{52}JQQJ99', '[A-Za-z0-9]{26}\\b', 'JQQJ99'),
  {
    name: 'ngrok-token',
    pattern:
      /(?<![A-Za-z0-9_-])[12](?=[A-Za-z0-9]{0,26}[A-Z])(?=[A-Za-z0-9]{0,26}[a-z])[A-Za-z0-9]{26}_[A-Za-z0-9]{21}(?![A-Za-z0-9_])/g,
  },
  {
    name: 'basic-credentials',
    pattern:
      /(?<=\bcurl\b[^\n|;]{0,200}\s(?:-u|--user)[ =]["']?[^\s:"'$<{]{1,60}:)(?!password|pass\b|pwd|secret|xxx|changeme|token)[^\s"'`$<{*]{6,100}/gi,
    needs: 'curl',
  },
];

const allStarts = tokens.flatMap(({ start = [] }) => start);
/** Without those that begin with another one: they are met together. */
const starts = [...new Set(allStarts)].filter(
  (one) => !allStarts.some((other) => other !== one && one.startsWith(other)),
);
/** One walk for a hundred beginnings costs less than twenty of their patterns. */
const anyStart = new RegExp(`${boundary}(?:${starts.join('|')})`, 'g');

/** Replaces each token by its name, `[redacted:github-token]`. */
export function redactTokens(text: string): string {
  const met = [...new Set(text.match(anyStart))];
  let clean = text;
  for (const { name, pattern, needs, start } of tokens) {
    if (start !== undefined && !met.some((one) => start.startsWith(one))) continue;
    if (typeof needs === 'string' && !clean.includes(needs)) continue;
    if (needs instanceof RegExp && !needs.test(clean)) continue;
    clean = clean.replace(pattern, `[redacted:${name}]`);
  }
  return clean;
}
