import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

/** Microsoft's SARIF multitool with GitHub's rules. It takes longer to start than to read twenty runs. */

const start = promisify(execFile);
const require = createRequire(import.meta.url);

/** GitHub takes no more runs in a log, and the tool reads no further in one that has more. */
const mostRuns = 20;

/** All of a log but its run is the same in each, so their runs can be read as those of one. */
const logSchema = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z.tuple([z.looseObject({ results: z.array(z.unknown()), invocations: z.array(z.unknown()) })]),
});
type Run = z.infer<typeof logSchema>['runs'][0];

const reported = z.object({
  runs: z.array(
    z.object({
      results: z.array(
        z.object({
          ruleId: z.string(),
          level: z.enum(['error', 'warning', 'note', 'none']).default('warning'),
          message: z.unknown(),
          locations: z.unknown(),
        }),
      ),
    }),
  ),
});
type Reported = z.infer<typeof reported>['runs'][number]['results'];

/** Each as `RULE: message locations`. */
export interface ToolFlaws {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Holds SARIF texts of one run each to GitHub's rules; what is wrong with each of them comes in their order. Runs that
 * differ only in their results and times are read as one with all of these, because most of the time goes to the
 * descriptions of the rules.
 */
export async function multitool(sarifs: readonly string[]): Promise<readonly ToolFlaws[]> {
  const alike = new Map<string, Part[]>();
  for (const [text, sarif] of sarifs.entries()) {
    const [run] = logSchema.parse(JSON.parse(sarif)).runs;
    // A rule may be about a run without results.
    const key = JSON.stringify({ ...run, results: run.results.length === 0, invocations: null });
    alike.set(key, [...(alike.get(key) ?? []), { text, run }]);
  }
  const merged = [...alike.values()];
  const flaws = sarifs.map(() => ({ errors: new Array<string>(), warnings: new Array<string>() }));
  for (let at = 0; at < merged.length; at += mostRuns) {
    const runs = merged.slice(at, at + mostRuns);
    for (const { level, ruleId, message, locations } of await validated(logOf(runs))) {
      const flaw = `${ruleId}: ${JSON.stringify(message)} ${JSON.stringify(locations)}`;
      for (const text of concerned(message, runs)) {
        if (level === 'error') flaws[text]?.errors.push(flaw);
        if (level === 'warning') flaws[text]?.warnings.push(flaw);
      }
    }
  }
  return flaws;
}

/** The run of one text, by the index of the text. */
interface Part {
  readonly text: number;
  readonly run: Run;
}

const logOf = (merged: readonly (readonly Part[])[]): string =>
  JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: merged.map((parts) => ({
      ...parts[0]?.run,
      results: parts.flatMap(({ run }) => run.results),
      invocations: parts.flatMap(({ run }) => run.invocations),
    })),
  });

/**
 * The texts that a message is about. It names them as `runs[3].results[0]` or `runs[3].invocations[0]`; a message that
 * names less is about all texts that it can mean.
 */
function concerned(message: unknown, merged: readonly (readonly Part[])[]): ReadonlySet<number> {
  const named = [
    ...JSON.stringify(message).matchAll(
      /\bruns\[(?<run>\d+)\](?:\.(?<list>results|invocations)\[(?<index>\d+)\])?/gu,
    ),
  ].flatMap(({ groups: { run, list, index } = {} }) => {
    const parts = merged[Number(run)] ?? [];
    if (list !== 'results' && list !== 'invocations') return parts;
    const owners = parts.flatMap((part) => part.run[list].map(() => part));
    return owners[Number(index)] ?? parts;
  });
  return new Set((named.length === 0 ? merged.flat() : named).map(({ text }) => text));
}

async function validated(log: string): Promise<Reported> {
  const folder = await mkdtemp(join(tmpdir(), 'xreview-sarif-'));
  try {
    const file = join(folder, 'in.sarif');
    const out = join(folder, 'out.sarif');
    await writeFile(file, log);
    const tool = require.resolve('@microsoft/sarif-multitool-linux/Sarif.Multitool');
    const config = new URL('./github.xml', import.meta.url).pathname;
    const kinds = ['--rule-kind', 'Sarif;Ghas', '-c', config, '--level', 'Error;Warning'];
    await start(tool, ['validate', file, ...kinds, '--output', out, '--log', 'ForceOverwrite;PrettyPrint'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const text = (await readFile(out, 'utf8')).replace(/^\uFEFF/u, '');
    return reported.parse(JSON.parse(text)).runs.flatMap((one) => one.results);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
