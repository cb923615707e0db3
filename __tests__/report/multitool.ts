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
  runs: z.tuple([z.unknown()]),
});

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

/** Holds SARIF texts of one run each to GitHub's rules; what is wrong with each of them comes in their order. */
export async function multitool(sarifs: readonly string[]): Promise<readonly ToolFlaws[]> {
  const flaws: ToolFlaws[] = [];
  for (let at = 0; at < sarifs.length; at += mostRuns)
    flaws.push(...(await together(sarifs.slice(at, at + mostRuns))));
  return flaws;
}

async function together(sarifs: readonly string[]): Promise<readonly ToolFlaws[]> {
  const logs = sarifs.map((sarif) => logSchema.parse(JSON.parse(sarif)));
  const [first] = logs;
  const results = await validated(JSON.stringify({ ...first, runs: logs.flatMap(({ runs }) => runs) }));
  const placed = results.map((result) => ({ result, about: concerned(result.message, sarifs.length) }));
  return sarifs.map((_, index) => {
    const of = (wanted: Reported[number]['level']): string[] =>
      placed
        .filter(({ result, about }) => result.level === wanted && about.has(index))
        .map(
          ({ result: { ruleId, message, locations } }) =>
            `${ruleId}: ${JSON.stringify(message)} ${JSON.stringify(locations)}`,
        );
    return { errors: of('error'), warnings: of('warning') };
  });
}

/** A message names what it is about as `runs[3].results[0]`; one that names no run that there is, is about each. */
function concerned(message: unknown, runs: number): ReadonlySet<number> {
  const named = [...JSON.stringify(message).matchAll(/\bruns\[(\d+)\]/gu)]
    .map(([, run]) => Number(run))
    .filter((run) => run < runs);
  return new Set(named.length === 0 ? Array.from({ length: runs }, (_, index) => index) : named);
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
