// Tokens of each part of the demo's requests, by OpenAI's o200k encoding. Run: node bench/request-tokens.ts [TRANSCRIPT]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import * as z from 'zod';
import { categories, categoriesOf, type Subject } from '../src/debate/categories.ts';
import { schemaOf } from '../src/reviewers/answer.ts';
import { prompt } from '../src/reviewers/prompts.ts';
import { say, table } from './table.ts';

const requestEntry = z.object({
  kind: z.literal('request'),
  reviewer: z.string(),
  bundle: z.string(),
  round: z.number(),
  question: z.string(),
  attempt: z.number(),
  instructions: z.string().nullable(),
  texts: z.array(z.string()),
});
type RequestEntry = z.infer<typeof requestEntry>;

const parts = ['rules', 'categories', 'look-ups', 'head', 'listing', 'context', 'task', 'findings'] as const;
type Parts = Readonly<Record<(typeof parts)[number], number>>;

const tokens = (text: string): number => countTokens(text, { disallowedSpecial: new Set() });
const fenced = /<([a-z-]+)-([A-Za-z0-9]+)(?: [^>]*)?>\n[\s\S]*?\n<\/\1-\2>/gu;

/** The system text: what is reviewed and how, the list of categories, and the text about look-ups. */
function systemParts(text: string, subject: Subject): Pick<Parts, 'rules' | 'categories' | 'look-ups'> {
  const list = categoriesOf(subject)
    .map((id) => `- \`${id}\`: ${categories[id].description}`)
    .join('\n');
  const lookUps = prompt('look-ups');
  return {
    rules: tokens(text.replace(list, '').replace(lookUps, '')),
    categories: text.includes(list) ? tokens(list) : 0,
    'look-ups': text.includes(lookUps) ? tokens(lookUps) : 0,
  };
}

/** What comes before the question: the same in every round. */
function prefixParts(text: string): Pick<Parts, 'head' | 'listing' | 'context'> {
  const listing = [...text.matchAll(fenced)].find(([, tag]) => tag === 'change')?.[0] ?? '';
  const at = text.indexOf(listing);
  return {
    head: tokens(text.slice(0, at)),
    listing: tokens(listing),
    context: tokens(text.slice(at + listing.length).trim()),
  };
}

const questionParts = (text: string): Pick<Parts, 'task' | 'findings'> => {
  const blocks = [...text.matchAll(fenced)].map(([block]) => block);
  return { task: tokens(text.replaceAll(fenced, '')), findings: tokens(blocks.join('\n')) };
};

/** One row for each question of the transcript; the prefix, which is recorded once, counts in each. */
function partsOf(entries: readonly RequestEntry[]): readonly (readonly [RequestEntry, Parts])[] {
  const system = new Map<string, string>();
  const prefixes = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { reviewer, bundle, attempt, texts } = entry;
    if (entry.instructions !== null) system.set(reviewer, entry.instructions);
    if (attempt !== 1) return [];
    const [prefix, question] = texts.length > 1 ? texts : [undefined, texts[0]];
    if (prefix !== undefined) prefixes.set(`${reviewer} ${bundle}`, prefix);
    const before = prefixes.get(`${reviewer} ${bundle}`) ?? '';
    const subject = /^# The plan under review$/mu.test(before) ? 'plan' : 'change';
    const measured = {
      ...systemParts(system.get(reviewer) ?? '', subject),
      ...prefixParts(before),
      ...questionParts(question ?? ''),
    };
    return [[entry, measured] as const];
  });
}

function readTranscript(file: string): readonly RequestEntry[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const read = requestEntry.safeParse(line === '' ? null : JSON.parse(line));
      return read.success ? [read.data] : [];
    });
}

/** The parts of each request of a transcript, one row for each question. */
function requestTable(file: string): string {
  const rows = partsOf(readTranscript(file)).map(([{ reviewer, bundle, round, question }, measured]) => [
    `${round}, ${question}`,
    `${reviewer}, ${bundle}`,
    ...parts.map((part) => String(measured[part])),
    String(parts.reduce((sum, part) => sum + measured[part], 0)),
  ]);
  return table(['round', 'reviewer, bundle', ...parts, 'all'], rows);
}

/** Each request also carries the schema of the answer; the look-up tools are left out here. */
export const schemaTokens = (): number => tokens(JSON.stringify(z.toJSONSchema(schemaOf('change', []))));

/** Runs the demo with the built action. */
export function demoRequestTable(): string {
  const out = mkdtempSync(join(tmpdir(), 'bench-demo-'));
  try {
    const demo = fileURLToPath(new URL('../practice/demo.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [demo, '--out', out], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The demo ended with ${status}: ${stderr}`);
    return requestTable(join(out, 'transcript.jsonl'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  say(file === undefined ? demoRequestTable() : requestTable(file));
  say('');
  say(`The schema of an answer takes ${schemaTokens()} tokens.`);
}
