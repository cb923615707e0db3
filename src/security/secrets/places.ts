import { isDrawn, isSecretName, looksChosen } from './named-values.ts';
import { isDummyToken, isExampleJwt, isStandIn, passwordInBase64 } from './placeholders.ts';
import {
  type FindShapes,
  type FoundValue,
  inLine,
  inText,
  literalsOf,
  prefixed,
  type Shape,
  shapeFinder,
} from './shapes.ts';

/** Secrets that are known by where they stand: in a header, an address, a configuration file's syntax, a command. */

/** A value after a name that says what it is, in quotes or without. */
const argument = `(?:"(?<value>[^"\\n]{4,200})"|'(?<value>[^'\\n]{4,200})'|(?<value>[^\\s"'\`$<>(){};|&]{4,200}))`;

/** A password that a place asks for by itself: all but a stand-in, a name of code or a variable. */
const isPassword = (value: string): boolean =>
  !isStandIn(value) && !/^[$%@]|[{}]/.test(value) && /[\d\W_]|[a-z][A-Z]/.test(value);
/** A password in the midst of prose or code: of several kinds of characters, or drawn. */
const isStriking = (value: string): boolean =>
  isPassword(value) &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  !/[\\/]|\.\w+$|^[\w$]+(?:[.:-][\w$]+)+$/.test(value) &&
  (isDrawn(value, 10) || (looksChosen(value) && /[!#$%^&*?~@+]/.test(value)));

const around = (match: RegExpExecArray, before: number, after: number): string => {
  const start = Math.max(match.input.lastIndexOf('\n', match.index - 1) + 1, match.index - before);
  const end = match.input.indexOf('\n', match.index);
  return match.input.slice(start, Math.min(end === -1 ? match.input.length : end, match.index + after));
};

const isConnection =
  /(?:^|[;"'`\s=])(?:server|data source|host(?:name)?|address|driver|user ?id|uid|user(?:name)?|database|db(?:name)?|initial catalog|port|endpoint)=/i;
const commentLine = /^[\s>]*(?:#|\/\/|\/\*|\*|--|;|<!--|REM\b|%|"""|''')|\s(?:#|\/\/)\s/i;

const places: readonly Shape[] = [
  {
    ...prefixed('jwt', 'eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.', '[A-Za-z0-9_-]{8,}'),
    isExample: isExampleJwt,
  },
  // A digit is asked for, so that prose about "bearer authentication" is left as it is.
  {
    name: 'bearer-token',
    pattern: /(?<=\bbearer[ \t]{1,4})(?=[^\s\d]{0,200}\d)[A-Za-z0-9._~+/-]{20,}=*/gi,
    trace: inLine('bearer ', 'bearer\t'),
    accepts: (value) => !isDummyToken(value) && !isStandIn(value) && !/^eyJ[\w-]+\.eyJ/.test(value),
  },
  {
    name: 'basic-credentials',
    pattern:
      /(?<=\bauthorization["']?[ \t]{0,4}[:=,][ \t]{0,4}["'`]?basic[ \t]{1,4})[A-Za-z0-9+/]{12,}={0,2}/gi,
    trace: inLine('basic ', 'basic\t'),
    accepts: isPairInBase64,
  },
  {
    name: 'basic-credentials',
    pattern: /(?<=\bcurl\b[^\n|;]{0,200}\s(?:-u|--user)[ =]["']?[^\s:"'$<{]{1,60}:)[^\s"'`$<{*]{6,100}/gi,
    trace: inText('curl'),
    accepts: isPassword,
  },
  {
    name: 'password-in-url',
    pattern:
      /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<user>[^\s:/@"'`$<{]{0,60}):(?<value>[^\s:/@"'`$<{]{6,100})@(?!(?:[\w.-]+\.)?example(?:\.(?:com|org|net))?(?![\w.-])|[\w.-]+\.(?:test|invalid)\b)(?=[a-z0-9[])/gi,
    trace: inLine('://'),
    accepts: (value, { groups }) =>
      isPassword(value) && !/[()[\]*]/.test(value) && value !== groups?.['user'],
  },
  {
    name: 'docker-auth',
    pattern: /"auth"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9+/]{8,2000}={0,2})"/g,
    trace: inText('"auth"'),
    accepts: isPairInBase64,
  },
  {
    name: 'connection-password',
    pattern:
      /(?<![\w-])(?:password|pwd)=(?<value>[^;"'`\s<>{}$%&,()[\]][^;"'`\s<>{}$%(),[\]]{3,100})(?=[;"'`\s]|$)/gim,
    trace: inLine('password=', 'pwd='),
    accepts: (value, match) =>
      isPassword(value) && /\d|\W/.test(value) && isConnection.test(around(match, 300, 300)),
  },
  {
    name: 'connection-password',
    pattern: /\bjdbc:[^\s"'`<>]{1,300}[?&;:](?:password|pwd)=(?<value>[^\s"'`&;<>{}$]{4,100})/gi,
    trace: inLine('jdbc:'),
    accepts: isPassword,
  },
  {
    name: 'defined-secret',
    pattern:
      /\bdefine\(\s{0,4}["'](?<name>\w{2,60})["']\s{0,4},\s{0,4}(?:'(?<value>[^'\n]{4,200})'|"(?<value>[^"\n]{4,200})")/g,
    trace: inText('define('),
    accepts: (value, { groups }) =>
      (isSecretName(groups?.['name'] ?? '') && isPassword(value)) ||
      (/_(?:KEY|SALT)$/.test(groups?.['name'] ?? '') && value.length >= 40 && !/unique phrase/.test(value)),
  },
  {
    name: 'netrc-password',
    pattern:
      /\b(?:machine\s{1,8}\S{1,200}|default)\s{1,40}login\s{1,8}(?<user>\S{1,100})\s{1,40}password\s{1,8}(?<value>\S{3,200})/g,
    trace: inText('login'),
    accepts: (value, { groups }) => isPassword(value) && value !== groups?.['user'],
  },
  {
    name: 'pgpass-password',
    pattern:
      /^[ \t]{0,20}(?:\*|localhost|[\w-]+(?:\.[\w-]+)+|[a-z][\w-]{0,60}):(?:[56]\d{3}|\*):[\w.*-]{1,63}:(?<user>[\w.*-]{1,63}):(?<value>(?:\\.|[^\s:\\"']){4,100})[ \t]{0,20}$/gm,
    trace: inLine(':5', ':6', ':*:'),
    accepts: (value, { groups }) => isPassword(value) && value !== groups?.['user'],
  },
  {
    name: 'password-hash',
    pattern:
      /^[ \t"']{0,20}[\w.@-]{1,60}:(?<value>\$(?:apr1|1|5|6)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86}|\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$(?:y|7|gy)\$[./A-Za-z0-9$]{30,120}|\{SSHA?\}[A-Za-z0-9+/]{20,64}={0,2}|\{SHA\}[A-Za-z0-9+/]{27}=)/gm,
    trace: inLine(':$', ':{SHA', ':{SSHA'),
    accepts: (value) => !/\.{3}|x{6}/i.test(value),
  },
  {
    name: 'variable-default',
    pattern:
      /\bvariable\s{1,4}"(?<name>[\w-]{2,80})"\s{0,4}\{[^{}]{0,600}?\bdefault\s{0,8}=\s{0,8}"(?<value>[^"\n]{4,200})"/g,
    trace: inText('variable'),
    accepts: (value, { groups }) =>
      isSecretName(groups?.['name'] ?? '') && isPassword(value) && /\d|\W/.test(value),
  },
  command(
    ['mysql', 'mariadb'],
    `\\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlcheck|mariadb|mariadb-dump)\\b[^\\n|;]{0,200}?\\s-p(?!assword|ort\\b|rotocol)`,
  ),
  command(['sshpass'], '\\bsshpass\\s{1,4}-p\\s{0,4}'),
  command(['redis-cli'], '\\bredis-cli\\b[^\\n|;]{0,200}?\\s(?:-a|--pass)\\s{1,4}'),
  command(['pass:'], '\\s-?-?(?:passin|passout|pass|password)\\s{1,4}pass:'),
  command(
    ['-storepass', '-keypass', '-srcstorepass', '-deststorepass'],
    '\\s-(?:src|dest)?(?:store|key)pass[ =]{1,4}',
  ),
  command(['ansible_'], '(?<![\\w-])ansible_(?:ssh_|become_|sudo_|winrm_)?pass(?:word)?\\s{0,2}[=:]\\s{0,2}'),
  command(['ConvertTo-SecureString'], '\\bConvertTo-SecureString\\s{1,4}(?:-String\\s{1,4})?'),
  command(['NetworkCredential'], '\\bNetworkCredential\\(\\s{0,4}"[^"\\n]{0,100}"\\s{0,4},\\s{0,4}'),
  {
    name: 'password-in-text',
    pattern:
      /\b(?:password|passwd|passphrase|pwd|pw)\b(?:[ \t]{1,3}(?:is|was|to|for [\w.@-]{1,40}(?: is)?)[ \t]{0,2}:?|[ \t]{0,2}[:=])[ \t]{1,3}["'`]?(?<value>[^\s"'`(){}[\]<>|\\,;]{6,60})/gi,
    trace: inLine('passw', 'passphrase', 'pw'),
    accepts: (value) => isStriking(value.replace(/[.:?!]+$/, '')),
  },
  {
    name: 'password-in-text',
    pattern:
      /\b(?:log[ -]?in|sign[ -]?in|credentials?|user(?:name)?|account|access)\b[^\n]{0,40}?[ \t"'`][\w.@-]{2,60}["'`]?[ \t]{0,2}[/:|][ \t]{0,2}["'`]?(?<value>[^\s"'`(){}[\]<>|\\,;]{6,60})/gi,
    trace: inLine(
      ...['log', 'sign'].flatMap((verb) => [`${verb}in`, `${verb} in`, `${verb}-in`]),
      'credential',
      'user',
      'account',
      'access',
    ),
    accepts: (value, match) => isStriking(value) && commentLine.test(around(match, 200, 200)),
  },
];

/** A password that follows an option of a command. */
function command(words: readonly string[], before: string): Shape {
  return {
    name: 'password-in-command',
    pattern: new RegExp(`${before}${argument}`, 'g'),
    trace: inText(...words),
    accepts: isPassword,
  };
}

function isPairInBase64(value: string): boolean {
  const password = passwordInBase64(value);
  return password !== null && password.length > 3 && !isStandIn(password) && !isDummyToken(password);
}

const secretManifest = /^[ \t]*kind:[ \t]*["']?Secret["']?[ \t]*\r?$/m;
const entry =
  /^[ \t]+["']?(?<name>[\w.-]{1,100})["']?:[ \t]{1,20}["']?(?<value>[^\s"'#|>{]{4,4000})["']?[ \t]*\r?$/;

/** The values of Kubernetes' secrets, in base64 under `data` and as they are under `stringData`. */
function findManifestSecrets(text: string): readonly FoundValue[] {
  if (!text.includes('Secret') || !secretManifest.test(text)) return [];
  const found: FoundValue[] = [];
  let block: 'data' | 'stringData' | null = null;
  let from = 0;
  for (const line of text.split('\n')) {
    const opened = /^[ \t]*(data|stringData):[ \t]*\r?$/.exec(line)?.[1];
    if (opened === 'data' || opened === 'stringData') block = opened;
    else if (/^\S/.test(line)) block = null;
    const { value = '', name = '' } = (block === null ? null : entry.exec(line))?.groups ?? {};
    const isSecret = block === 'data' ? isSecretData(value, name) : isSecretName(name) && isPassword(value);
    if (value !== '' && isSecret) {
      const start = from + line.lastIndexOf(value);
      found.push({ from: start, to: start + value.length, kind: 'kubernetes-secret' });
    }
    from += line.length + 1;
  }
  return found;
}

/** Whether a value is text in base64 that stands for itself. */
function isSecretData(value: string, name: string): boolean {
  if (!/^[A-Za-z0-9+/]{4,}={0,2}$/.test(value) || value.length % 4 !== 0) return false;
  const decoded = Buffer.from(value, 'base64').toString('utf8').trim();
  return (
    /^[\x20-\x7e]+$/.test(decoded) && isPassword(decoded) && (isSecretName(name) || isDrawn(decoded, 12))
  );
}

/** What the rules look for. */
export const placeLiterals: readonly string[] = literalsOf(places);

const findShapes = shapeFinder(places);

/** Secrets of all places in a text. */
export const findPlaces: FindShapes = (text, held) => [
  ...findShapes(text, held),
  ...findManifestSecrets(text),
];
