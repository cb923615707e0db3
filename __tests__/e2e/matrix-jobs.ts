import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Result, resultSchema } from '../../src/result/result.ts';
import type { FinishedRun, RunOptions } from './action-run.ts';

/** Legs of a matrix and their fan-in, as jobs of one workflow run: what one uploads, another downloads. */
export interface Matrix<E extends FinishedRun> {
  readonly folder: string;
  /** Runs one leg and uploads its result. */
  matrixJob(name: string, reviewers: string, played?: RunOptions): Promise<E>;
  /** The result that a leg has uploaded, and one that was uploaded elsewhere for the same commits. */
  uploaded(name: string): string;
  upload(name: string, result: string): void;
  aggregate(matrixJobs: string, played?: RunOptions): Promise<E>;
  /** Changes an uploaded result. */
  edit(name: string, change: (result: Result) => unknown): void;
}

export const withoutKeys = { 'anthropic-api-key': '', 'openai-api-key': '' };
export const lark = 'anthropic/practice-lark';
export const owl = 'openai/practice-owl';

/** @param run plays one job of the workflow. */
export function matrixOf<E extends FinishedRun>(run: (played: RunOptions) => Promise<E>): Matrix<E> {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-legs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const place = (name: string): string => join(folder, name, 'result.json');
  const uploaded = (name: string): string => readFileSync(place(name), 'utf8');
  const upload = (name: string, result: string): void => {
    mkdirSync(dirname(place(name)), { recursive: true });
    writeFileSync(place(name), result);
  };
  return {
    folder,
    uploaded,
    upload,
    async matrixJob(name, reviewers, played = {}) {
      const ended = await run({ ...played, inputs: { 'matrix-job': name, reviewers, ...played.inputs } });
      upload(name, readFileSync(ended.outputs['result-file'] ?? '', 'utf8'));
      return ended;
    },
    aggregate: (matrixJobs, played = {}) =>
      run({
        ...played,
        inputs: {
          mode: 'aggregate',
          'matrix-jobs': matrixJobs,
          'matrix-results': join(folder, '*', 'result.json'),
          ...played.inputs,
        },
      }),
    edit(name, change) {
      upload(name, JSON.stringify(change(resultSchema.parse(JSON.parse(uploaded(name))))));
    },
  };
}
