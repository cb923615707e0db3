import type { CodeView } from './view.ts';

/** What a test must not do in one family of languages. Patterns are for callees and modules. */
interface Forbidden {
  readonly of: RegExp;
  readonly networkModules: RegExp;
  readonly networkCalls: RegExp;
  readonly processModules: RegExp;
  readonly processCalls: RegExp;
  readonly exits: RegExp;
  readonly sleeps: RegExp;
  readonly skips: RegExp;
  readonly reads: RegExp;
  readonly sourceReaders: RegExp;
  readonly writes: RegExp;
  readonly temporary: RegExp;
  readonly evaluates: RegExp;
  /** In the code: an access to all variables of the environment. */
  readonly environment: RegExp;
}

const never = /(?!)/u;
const families: readonly Forbidden[] = [
  {
    of: /\.[cm]?[jt]sx?$/u,
    networkModules:
      /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises)$|^(?:undici|axios|node-fetch|got|superagent|ws|request|cross-fetch|ky|needle|socket\.io-client)$/u,
    networkCalls:
      /^(?:globalThis\.|window\.)?(?:fetch|XMLHttpRequest|WebSocket|EventSource)$|^(?:axios|got|ky)(?:\.\w+)?$|^https?\.(?:get|request)$|^net\.(?:connect|createConnection)$/u,
    processModules: /^(?:node:)?(?:child_process|cluster)$|^(?:execa|cross-spawn|shelljs|zx|spawn-sync)$/u,
    processCalls: /^process\.kill$|^(?:child_process|cp)\.\w+$/u,
    exits: /^process\.(?:exit|abort|reallyExit)$/u,
    sleeps:
      /^(?:globalThis\.|timers\.|timersPromises\.)?(?:setTimeout|setInterval|sleep|delay)$|^Atomics\.wait$|^scheduler\.wait$/u,
    skips:
      /^(?:(?:test|it|describe|suite|context|bench)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails|failing)|x(?:it|test|describe)|f(?:it|describe)|(?:t|this|ctx|context)\.(?:skip|todo))$/u,
    reads: /(?:^|\.)(?:readFile|readFileSync|createReadStream|openSync|open)$/u,
    sourceReaders: /(?:^|\.)Function\.prototype\.toString(?:\.call)?$/u,
    writes:
      /(?:^|\.)(?:writeFile|writeFileSync|appendFile|appendFileSync|rm|rmSync|rmdir|rmdirSync|unlink|unlinkSync|mkdir|mkdirSync|rename|renameSync|copyFile|copyFileSync|cp|cpSync|createWriteStream|symlink|symlinkSync|truncate|truncateSync|chmod|chmodSync)$/u,
    temporary: /\b(?:tmpdir|mkdtemp|mkdtempSync|memfs|mock-fs)\b/u,
    evaluates: /^(?:eval|Function|vm\.\w+)$/u,
    environment:
      /\bprocess\s*\[|=\s*process\b(?!\s*\.)|\bprocess\s*\.\s*env\b(?!\s*\??\s*\.\s*\w|\s*(?:\?\.)?\[)|\bprocess\s*\.\s*env\s*\[\s*[^\s'"`\]]/u,
  },
  {
    of: /\.py$/u,
    networkModules:
      /^(?:socket|urllib\.request|urllib3|http\.client|requests|httpx|aiohttp|ftplib|smtplib|websockets?|telnetlib|asyncio\.streams)(?:\.|$)/u,
    networkCalls:
      /^(?:requests|httpx|urllib\.request)\.\w+$|^urlopen$|^socket\.(?:socket|create_connection)$/u,
    processModules: /^(?:subprocess|multiprocessing|pty|pexpect|sh)(?:\.|$)/u,
    processCalls:
      /^os\.(?:system|popen|exec\w+|spawn\w+|posix_spawn\w*|fork|forkpty|kill)$|^asyncio\.create_subprocess_\w+$/u,
    exits: /^(?:os\._exit|os\.abort|sys\.exit|exit|quit|pytest\.exit)$/u,
    sleeps: /(?:^|\.)sleep$/u,
    skips:
      /^(?:pytest\.(?:skip|xfail|importorskip)|self\.skipTest)$|^@@?(?:pytest\.mark\.(?:skip|skipif|xfail)|unittest\.(?:skip\w*|expectedFailure))\b/u,
    reads: /^(?:open|io\.open|codecs\.open)$|\.(?:read_text|read_bytes|open)$/u,
    sourceReaders:
      /^(?:inspect\.(?:getsource\w*|getsourcelines|findsource)|getsource\w*|linecache\.\w+|ast\.parse|dis\.\w+|importlib\.util\.find_spec|pkgutil\.get_data)$/u,
    writes:
      /\.(?:write_text|write_bytes|unlink|rmdir|touch|rename|mkdir|symlink_to)$|^os\.(?:remove|unlink|rename|replace|rmdir|mkdir|makedirs|symlink|truncate|chmod)$|^shutil\.\w+$/u,
    temporary: /\b(?:tmp_path|tmpdir|tmp_path_factory|tempfile|pyfakefs)\b/u,
    evaluates: /^(?:eval|exec|compile|__import__)$/u,
    environment:
      /\bos\s*\.\s*environ\b(?!\s*\[|\s*\.\s*(?:get|pop|setdefault)\b)|\bos\s*\.\s*environ\s*\[\s*[^\s'"\]]/u,
  },
  {
    of: /\.go$/u,
    networkModules: /^(?:net|net\/http|net\/smtp|net\/rpc(?:\/\w+)?|golang\.org\/x\/net\/.*)$/u,
    networkCalls: /^net\.Dial\w*$|^http\.(?:Get|Post|Head|PostForm)$/u,
    processModules: /^(?:os\/exec|syscall|golang\.org\/x\/sys\/.*)$/u,
    processCalls: /^os\.StartProcess$/u,
    exits: /^os\.Exit$|^runtime\.Goexit$|^log\.Fatal\w*$/u,
    sleeps: /^time\.Sleep$/u,
    skips: /^(?:[tb]|tb)\.(?:Skip|Skipf|SkipNow)$|^testing\.Short$/u,
    reads: /^(?:os|ioutil)\.(?:ReadFile|Open|OpenFile)$/u,
    sourceReaders: /^parser\.Parse\w+$|^format\.Source$/u,
    writes:
      /^(?:os|ioutil)\.(?:WriteFile|Create|Remove|RemoveAll|Mkdir|MkdirAll|Rename|Symlink|Truncate|Chmod)$/u,
    temporary: /\b(?:TempDir|MkdirTemp|CreateTemp)\b/u,
    evaluates: never,
    environment: /\bos\s*\.\s*Environ\b/u,
  },
  {
    of: /\.rs$/u,
    networkModules: /^(?:std::net|reqwest|ureq|hyper|tokio::net)\b/u,
    networkCalls: /(?:TcpStream|UdpSocket)::\w+$/u,
    processModules: /^std::process\b/u,
    processCalls: /(?:^|::)Command::new$/u,
    exits: /(?:^|::)process::(?:exit|abort)$/u,
    sleeps: /(?:^|::)sleep$/u,
    skips: /^@#\[(?:ignore|should_panic)\b/u,
    reads: /^include_(?:str|bytes)!$|(?:^|::)(?:read_to_string|read)$|(?:^|::)File::open$/u,
    sourceReaders: never,
    writes: /(?:^|::)(?:fs::(?:write|remove_\w+|create_dir\w*|rename|copy)|File::create)$/u,
    temporary: /\b(?:temp_dir|tempfile|TempDir|tempdir)\b/u,
    evaluates: never,
    environment: /\benv\s*::\s*vars(?:_os)?\b/u,
  },
  {
    of: /\.(?:java|kt)$/u,
    networkModules: /^(?:java\.net|javax\.net|okhttp3|org\.apache\.(?:http|hc)|java\.nio\.channels\.Socket)/u,
    networkCalls: /^(?:Socket|ServerSocket|URL|HttpClient\.\w+)$/u,
    processModules: never,
    processCalls: /^ProcessBuilder$|^Runtime\.getRuntime\(\)\.exec$/u,
    exits: /^(?:System\.exit|Runtime\.getRuntime\(\)\.(?:halt|exit)|exitProcess)$/u,
    sleeps: /^Thread\.sleep$|^TimeUnit\.\w+\.sleep$/u,
    skips: /^@@(?:Disabled\w*|Ignore|EnabledIf\w*)|^(?:Assumptions?\.)?assum\w+$/u,
    reads: /^Files\.(?:read\w+|lines|newBufferedReader|newInputStream)$|^File(?:Reader|InputStream)$/u,
    sourceReaders: never,
    writes: /^Files\.(?:write\w*|delete\w*|create(?!Temp)\w+|move|copy)$|^File(?:Writer|OutputStream)$/u,
    temporary: /\b(?:TempDir|createTemp\w+|TemporaryFolder)\b/u,
    evaluates: never,
    environment: never,
  },
  {
    of: /\.rb$/u,
    networkModules: /^(?:net\/\w+|open-uri|socket|faraday|httparty|rest-client)$/u,
    networkCalls: /^(?:Net::HTTP|TCPSocket|UDPSocket)\.\w+$|^URI\.open$/u,
    processModules: /^(?:open3|pty)$/u,
    processCalls: /^(?:`|system|spawn|exec|fork|IO\.popen|Open3\.\w+|Process\.(?:spawn|kill|fork))$/u,
    exits: /^(?:exit|exit!|abort|Kernel\.(?:exit|abort))$/u,
    sleeps: /^(?:Kernel\.)?sleep$/u,
    skips: /^(?:x(?:it|describe|context|specify)|f(?:it|describe|context|specify)|skip|pending)$/u,
    reads: /^(?:File|IO)\.(?:read\w*|open|foreach|binread)$/u,
    sourceReaders: /\.source_location$|\.method\(.*\)\.source$/u,
    writes: /^(?:File|IO)\.(?:write|delete|unlink|rename|binwrite)$|^FileUtils\.\w+$/u,
    temporary: /\b(?:mktmpdir|Tempfile|tmpdir)\b/u,
    evaluates: /^(?:eval|instance_eval|class_eval)$|\.(?:instance_eval|class_eval)$/u,
    environment: /\bENV\b(?!\s*\[|\s*\.\s*fetch\b)/u,
  },
  {
    of: /\.php$/u,
    networkModules: /^GuzzleHttp\b/u,
    networkCalls: /^(?:curl_\w+|fsockopen|stream_socket_client|socket_\w+)$/u,
    processModules: never,
    processCalls: /^(?:`|exec|shell_exec|system|passthru|proc_open|popen|pcntl_\w+)$/u,
    exits: /^(?:exit|die)$/u,
    sleeps: /^(?:sleep|usleep|time_nanosleep)$/u,
    skips: /(?:->|::|\.)markTest(?:Skipped|Incomplete)$/u,
    reads: /^(?:file_get_contents|file|fopen|readfile|highlight_file)$/u,
    sourceReaders: /^(?:ReflectionFunction|ReflectionMethod|token_get_all|php_strip_whitespace)$/u,
    writes: /^(?:file_put_contents|unlink|rename|rmdir|mkdir|copy|touch|symlink)$/u,
    temporary: /\b(?:sys_get_temp_dir|tempnam|tmpfile|vfsStream)\b/u,
    evaluates: /^(?:eval|create_function)$/u,
    environment: /\$_ENV\b|\$_SERVER\b|\bphpinfo\b/u,
  },
  {
    of: /\.cs$/u,
    networkModules: /^System\.Net\b/u,
    networkCalls: /^(?:HttpClient|TcpClient|Socket|WebClient)$/u,
    processModules: never,
    processCalls: /^(?:System\.Diagnostics\.)?Process(?:\.Start)?$/u,
    exits: /^Environment\.(?:Exit|FailFast)$/u,
    sleeps: /^(?:Thread\.Sleep|Task\.Delay)$/u,
    skips: /^@.*\b(?:Skip=|Ignore\b|Explicit\b)|^Assert\.(?:Ignore|Inconclusive|Skip\w*)$|^Skip\.\w+$/u,
    reads: /^File\.(?:Read\w+|Open\w*)$|^StreamReader$/u,
    sourceReaders: never,
    writes:
      /^File\.(?:Write\w+|Append\w+|Delete|Move|Copy|Create)$|^Directory\.(?:Delete|CreateDirectory|Move)$/u,
    temporary: /\bGetTemp\w+|\bCreateTempSubdirectory\b/u,
    evaluates: never,
    environment: /\bGetEnvironmentVariables\b/u,
  },
];

const forbiddenFor = (path: string): Forbidden | null => families.find(({ of }) => of.test(path)) ?? null;

const loopback = /^(?:[a-z+]+:\/\/)?(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)(?:[:/]|$)/iu;
const address = /^(?:https?|wss?|ftp|tcp|redis|postgres\w*|mysql|mongodb):\/\//iu;
const fakeTimers =
  /\b(?:useFakeTimers|mock\s*\.\s*timers|fakeTimers|FakeTimers|freezegun|freeze_time|TimeMachine)\b/u;
const sleepModules = /^(?:node:)?timers(?:\/promises)?$|^(?:time|asyncio)$/u;
/** A loop that ends when the clock says so. */
const busyLoop =
  /\bwhile\b[^{:\n]*\b(?:Date\.now|performance\.now|time\.time|time\.monotonic|currentTimeMillis|nanoTime)\b|\bfor\b[^{\n]*\btime\.(?:Since|Now)\b/u;
const noWait = /^(?:0+(?:\.0*)?|undefined|null|)$/u;
const sourceFile = /(?:^|[\w./\\-])\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|rb|php|cs)$/u;

interface Checked {
  readonly view: CodeView;
  readonly testPath: string;
  /** The finding's file, and its text. */
  readonly file: string;
  readonly fileText: string;
}

/** Reasons to refuse a test for what it calls or loads. */
export function checkCalls({ view, testPath, file, fileText }: Checked): readonly string[] {
  const rules = forbiddenFor(testPath);
  if (rules === null) return [];
  const { calls, imports, strings, code, text, uncommented } = view;
  const called = (pattern: RegExp): string | null =>
    calls.find(({ callee }) => pattern.test(callee))?.callee ?? null;
  const loaded = (pattern: RegExp): string | null =>
    imports.find(({ module }) => pattern.test(module))?.module ?? null;
  const reasons: string[] = [];
  const add = (found: string | null | undefined, say: (what: string) => string): void => {
    if (found !== null && found !== undefined) reasons.push(say(shown(found)));
  };

  const isServed =
    strings.some(({ value }) => loopback.test(value)) ||
    imports.some(({ module }) => /^net\/http\/httptest$|^supertest$/u.test(module)) ||
    calls.some(({ callee }) => /(?:^|\.)(?:createServer|listen)$/u.test(callee));
  const isOutside = strings.some(({ value }) => address.test(value) && !loopback.test(value));
  const isClient = called(rules.networkCalls);
  const module = loaded(rules.networkModules);
  if (isClient !== null && (isOutside || !isServed)) add(isClient, (what) => `uses the network (${what})`);
  else if (module !== null && !isServed && !usesModule(fileText, module))
    add(module, (what) => `loads a network module (${what}) that the code under test does not use`);

  add(
    loaded(rules.processModules) ?? called(rules.processCalls),
    (what) => `starts or ends processes (${what})`,
  );
  add(called(rules.exits), (what) => `ends the process of the tests (${what})`);
  const sleepers = new Set(
    imports
      .filter(
        ({ module, start, end }) =>
          sleepModules.test(module) && /sleep|setTimeout|setInterval/u.test(code.slice(start, end)),
      )
      .flatMap(({ names }) => names),
  );
  const isSleep = (callee: string): boolean => rules.sleeps.test(callee) || sleepers.has(callee);
  const sleep = fakeTimers.test(code)
    ? undefined
    : calls.find(
        ({ callee, args }) =>
          isSleep(callee) &&
          !noWait.test(
            delayOf(
              callee,
              args.map(({ start, end }) => code.slice(start, end).trim()),
            ),
          ),
      );
  add(sleep?.callee ?? busyLoop.exec(code)?.[0], (what) => `waits for time to pass (${what})`);
  const option = /[{,]\s*(?:skip|todo|only)\s*:/u.exec(code)?.[0].replaceAll(/[\s{,:]/gu, '');
  add(
    called(rules.skips) ?? (isScript(testPath) ? option : null),
    (what) => `skips tests, or runs only some (${what})`,
  );
  add(called(rules.evaluates), (what) => `executes code that it makes from text (${what})`);
  add(called(rules.sourceReaders), (what) => `reads the source text of code (${what})`);
  const computed = /^(?:require|import)$/u;
  const loads = calls.find(
    ({ callee, args: [first] }) =>
      computed.test(callee) &&
      first !== undefined &&
      !/^\s*(?:['"]|`\.)/u.test(text.slice(first.start, first.end)),
  );
  if (isScript(testPath)) add(loads?.callee, (what) => `executes code that it makes from text (${what})`);
  const ownNames = imports.filter(({ module }) => module.startsWith('.')).flatMap(({ names }) => names);
  if (isScript(testPath))
    add(
      ownNames.find((name) => readsOwnText(code, name)),
      (what) => `reads the source text of code (${what})`,
    );
  const printed = calls.find(
    ({ callee, args }) =>
      prints.test(callee) && args.some(({ start, end }) => summary.test(text.slice(start, end))),
  );
  add(printed?.callee, (what) => `prints a summary like a test runner (${what})`);
  if (called(rules.reads) !== null) {
    const own = file.slice(file.lastIndexOf('/') + 1);
    const isImported = (start: number): boolean =>
      imports.some((one) => start >= one.start && start < one.end);
    const path = strings.find(
      ({ value, start }) => !isImported(start) && (value.endsWith(own) || sourceFile.test(value)),
    );
    add(
      path?.value ?? /\b__filename\b|\b__file__\b|\bimport\.meta\.filename\b/u.exec(code)?.[0],
      (what) => `reads the source text of code (${what})`,
    );
  }
  add(
    writesOutside(view, rules),
    (what) => `writes or deletes files outside of a temporary folder (${what})`,
  );
  // `const { XREVIEW_MARK } = process.env` takes one variable.
  const read = code.replaceAll(/\{[^{}.]*\}\s*=\s*process\s*\.\s*env\b/gu, '');
  const readsAll = calls.some(
    ({ callee, args }) => /^(?:System\.)?getenv$/u.test(callee) && args.length === 0,
  );
  const renamed = imports.some(
    ({ module, names }) =>
      (isScript(testPath) &&
        /^(?:node:)?process$/u.test(module) &&
        names.some((name) => name !== 'process')) ||
      (module === 'os' &&
        testPath.endsWith('.py') &&
        names.some((name) => name !== 'os' && name !== 'getenv' && name !== 'path')),
  );
  if (readsAll || renamed || rules.environment.test(read) || /\bXREVIEW_(?!MARK\b)\w+/u.test(uncommented))
    reasons.push('reads more of the environment than the mark');
  return reasons;
}

const isScript = (path: string): boolean => /\.[cm]?[jt]sx?$/u.test(path);
const prints =
  /^(?:console\.\w+|process\.(?:stdout|stderr)\.write|print|sys\.(?:stdout|stderr)\.write|fmt\.(?:Print\w*|Fprint\w*)|e?println!|e?print!|System\.(?:out|err)\.print\w*|puts|echo|printf|Console\.Write\w*)$/u;
const summary = /\bpass(?:ed|ing)?\b|\bTests?(?: run)?:|\bOK \(|--- (?:PASS|FAIL)|test result|\bexamples?, /u;

/** `String(sum)`, `${sum}`, `sum.toString()`: the text of a function that the test imports. */
function readsOwnText(code: string, name: string): boolean {
  const own = `(?:${name.replaceAll('$', '\\$')})(?:\\.\\w+)?`;
  return new RegExp(
    `\\bString\\(\\s*${own}\\s*\\)|\\$\\{\\s*${own}\\s*\\}|(?<![\\w.$])${own}\\.toString\\(`,
    'u',
  ).test(code);
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const usesModule = (text: string, module: string): boolean => {
  const name = module.replace(/^node:/u, '').replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
  return new RegExp(`(?:['"]|\\b)(?:node:)?${name}(?:['"]|\\b)`, 'u').test(text);
};

/** The delay among the arguments: the second of `setTimeout(f, 10)`, the first of all else. */
function delayOf(callee: string, args: readonly string[]): string {
  const [first = '', second] = args;
  const isCallback = /(?:setTimeout|setInterval)$/u.test(callee) && !/^[\d_.]+$/u.test(first);
  return (isCallback ? (second ?? '') : first).replaceAll('_', '');
}

function writesOutside({ calls, code, text }: CodeView, { writes, temporary }: Forbidden): string | null {
  const isTemporary = temporary.test(code) || temporary.test(text);
  for (const { callee, args } of calls) {
    const [first, second] = args.map(({ start, end }) => text.slice(start, end));
    const opens =
      /(?:^|\.)(?:open|fopen|openSync)$/iu.test(callee) &&
      /^(?:mode\s*=\s*)?['"][rb]*[wax+]/u.test(second ?? '');
    if (!opens && !writes.test(callee)) continue;
    const isPathFirst = !/\.(?:write_text|write_bytes|touch|mkdir)$/u.test(callee);
    if (!isTemporary || (isPathFirst && /^['"`][^'"`$]*['"`]$/u.test(first ?? ''))) return callee;
  }
  return null;
}
