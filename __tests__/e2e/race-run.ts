import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { Raced } from '../../src/result/race.ts';
import {
  type FinishedRun,
  type Revisions,
  type RunOptions,
  repositoryWith,
  runWithModels,
} from './action-run.ts';

/** A repository whose tests fail for a bug that both practice reviewers confirm, and a race to mend it. */

const base = {
  'package.json': '{ "type": "module" }\n',
  'src/search.js': 'export const pageSize = 20;\n',
  'test/search.test.js': [
    "import assert from 'node:assert/strict';",
    "import { test } from 'node:test';",
    "import { findItems } from '../src/search.js';",
    '',
    "test('a name is data and never part of the query', async () => {",
    '  const asked = [];',
    '  const db = { query: async (...call) => asked.push(call) };',
    `  await findItems(db, "x' OR '1'='1");`,
    `  assert.ok(!asked[0][0].includes("OR '1'"));`,
    '});',
    '',
  ].join('\n'),
};

export const bug = `  return db.query("SELECT * FROM items WHERE name = '" + name + "'");`;
export const adjusted = "  return db.query('SELECT * FROM items WHERE name = ?', [name]);";

const head = {
  'src/search.js': [
    'export const pageSize = 20;',
    '',
    'export async function findItems(db, name) {',
    bug,
    '}',
    '',
  ].join('\n'),
};

export const seeded = (
  settings: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, string>> = {},
): Revisions => repositoryWith({ ...base, '.github/xreview.yml': stringify(settings) }, { ...head, ...more });

export const verify = 'node --test';

export interface FinishedRace extends FinishedRun {
  readonly race: Raced;
  /** What the run left in its folder for temporary files, which is its own: other tests race at the same time. */
  readonly left: readonly string[];
}

export async function runRaceWithModels(
  ends: Revisions,
  lanes: readonly string[],
  played: RunOptions = {},
): Promise<FinishedRace> {
  const scratch = mkdtempSync(join(tmpdir(), 'race-scratch-'));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const ended = await runWithModels(ends, {
    ...played,
    env: { TMPDIR: scratch, ...played.env },
    inputs: { fix: 'suggest', 'fix-lanes': lanes.join('\n'), verify, ...played.inputs },
  });
  if (ended.result.race === null) throw new Error('there was no race');
  return { ...ended, race: ended.result.race, left: readdirSync(scratch) };
}

export const laneOf = ({ lanes }: Raced, id: string): Raced['lanes'][number] => {
  const found = lanes.find((lane) => lane.id === id);
  if (found === undefined) throw new Error(`no lane ${id}`);
  return found;
};

/** Whether a process runs; one that nobody has buried yet does not. */
export const lives = (pid: number): boolean => {
  try {
    return existsSync(`/proc/${pid}`) && !/\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};
