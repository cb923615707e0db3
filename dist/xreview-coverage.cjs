'use strict';
// Loaded into each Node.js process of a test run (`--require`). It asks V8 which parts of the repository's files were
// executed, follows their source maps, and writes the lines to the folder $XREVIEW_COVERAGE when the process ends.
const { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } = require('node:fs');
const { SourceMap } = require('node:module');
const { dirname, join, resolve, sep } = require('node:path');
const { fileURLToPath } = require('node:url');
const { threadId } = require('node:worker_threads');

const maxSourceCharacters = 2 * 1024 * 1024;
const folder = process.env.XREVIEW_COVERAGE;
const root = process.env.XREVIEW_ROOT;
// The process that only starts tests (`node --test`) has no inspector and executes no file of the repository.
if (folder && root) {
  try {
    start(realpathSync(root));
  } catch {}
}

function start(top) {
  const inspector = require('node:inspector');
  const session = new inspector.Session();
  session.connect();
  const post = (method, parameters) => {
    let answer = null;
    session.post(method, parameters, (error, result) => {
      answer = error ? null : result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const lines = new Map();
  const write = () => {
    try {
      const taken = post('Profiler.takePreciseCoverage');
      if (taken === null) return;
      const scripts = new Map();
      const onParsed = ({ params }) => scripts.set(params.scriptId, params);
      session.on('Debugger.scriptParsed', onParsed);
      // Scripts that were loaded before are named now, with their source maps.
      post('Debugger.enable');
      for (const { scriptId, url, functions } of taken.result) {
        const path = ownPath(url, top);
        if (path === null) continue;
        const source = post('Debugger.getScriptSource', { scriptId });
        if (source === null || source.scriptSource.length > maxSourceCharacters) continue;
        addScript(lines, top, path, source.scriptSource, functions, scripts.get(scriptId));
      }
      post('Debugger.disable');
      session.off('Debugger.scriptParsed', onParsed);
      const files = Object.fromEntries(
        [...lines].map(([file, { executed, missed }]) => [
          file,
          { executed: sorted(executed), missed: sorted(missed) },
        ]),
      );
      mkdirSync(folder, { recursive: true });
      const to = join(folder, `lines-${process.pid}-${threadId}`);
      writeFileSync(`${to}.part`, JSON.stringify({ files }));
      renameSync(`${to}.part`, `${to}.json`);
    } catch {}
  };
  process.on('exit', write);
  if (/[\\/](?:vitest|tinypool)[\\/]/.test(process.argv[1] ?? '')) {
    // Vitest 5 gives a module its source map only where a debugger is attached.
    inspector.url = () => 'ws://127.0.0.1/xreview';
    // Vitest ends its workers with this signal, which no `exit` event precedes.
    process.once('SIGTERM', () => {
      write();
      process.kill(process.pid, 'SIGTERM');
    });
  }
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

function ownPath(url, top) {
  let path = null;
  try {
    if (url.startsWith('file:')) path = fileURLToPath(url.split(/[?#]/)[0]);
    else if (url.startsWith(sep)) path = url.split('?')[0];
    if (path === null) return null;
    path = realpathSync(path);
  } catch {
    return null;
  }
  return path.startsWith(top + sep) && !path.includes(`${sep}node_modules${sep}`) && path !== __filename
    ? path
    : null;
}

/** Paints the counts of nested ranges, outer before inner, and tells each line from its characters. */
function addScript(lines, top, path, source, functions, script) {
  const counts = new Uint8Array(source.length).fill(1);
  const uncalled = [];
  for (const { functionName, ranges } of functions) {
    const [own] = ranges;
    if (own !== undefined && own.count === 0 && (functionName !== '' || own.startOffset > 0))
      uncalled.push(own.startOffset);
    for (const { startOffset, endOffset, count } of ranges)
      counts.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  }
  const originalOf = originals(top, path, script);
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  const place = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return originalOf(low, offset - starts[low]);
  };
  const executed = new Map();
  const missed = new Map();
  const note = (sets, found) => {
    if (found === null) return;
    const set = sets.get(found.file) ?? new Set();
    sets.set(found.file, set.add(found.line));
  };
  for (const { index } of source.matchAll(/[^\s\w$]|[\w$]+/g))
    note(counts[index] > 0 ? executed : missed, place(index));
  // A line on which a function begins that nobody called is missed, although its declaration was executed.
  const never = new Map();
  for (const offset of uncalled) note(never, place(offset));
  for (const file of new Set([...executed.keys(), ...missed.keys()])) {
    const all = lines.get(file) ?? { executed: new Set(), missed: new Set() };
    lines.set(file, all);
    for (const line of executed.get(file) ?? []) if (!never.get(file)?.has(line)) all.executed.add(line);
    for (const sets of [missed, never]) for (const line of sets.get(file) ?? []) all.missed.add(line);
    for (const line of all.executed) all.missed.delete(line);
  }
}

/** From a place in a script to a line of a file of the repository: the script itself, or what its source map names. */
function originals(top, path, script) {
  const inTop = (file) =>
    file.startsWith(top + sep) ? file.slice(top.length + 1).replaceAll(sep, '/') : null;
  const map = readMap(path, script?.sourceMapURL ?? '');
  const own = inTop(path);
  if (map === null) return (line) => (own === null ? null : { file: own, line: line + 1 });
  const known = new Map();
  const fileOf = (source) => {
    if (!known.has(source)) {
      const full = source.startsWith('file:')
        ? fileURLToPath(source)
        : resolve(dirname(map.path), source.replace(/^webpack:\/\/[^/]*\//, ''));
      // A map of one file often names only the file's last part.
      const base = full.split(sep).pop();
      known.set(source, base === path.split(sep).pop() ? own : inTop(full));
    }
    return known.get(source);
  };
  // The script may begin with a wrapper, which the map does not know.
  const wrapper = Math.min(0, script.startColumn);
  return (line, column) => {
    const entry = map.map.findEntry(line, line === 0 ? Math.max(0, column + wrapper) : column);
    if (entry.originalSource === undefined || entry.generatedLine !== line) return null;
    const file = fileOf(entry.originalSource);
    return file === null ? null : { file, line: entry.originalLine + 1 };
  };
}

function readMap(path, url) {
  if (url === '') return null;
  try {
    const data = /^data:application\/json[^,]*?(;base64)?,(.*)$/s.exec(url);
    const file = data === null ? resolve(dirname(path), url) : path;
    const text =
      data === null
        ? readFileSync(file, 'utf8')
        : data[1] === undefined
          ? decodeURIComponent(data[2])
          : Buffer.from(data[2], 'base64').toString('utf8');
    return { path: file, map: new SourceMap(JSON.parse(text)) };
  } catch {
    return null;
  }
}
