import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Redact } from '../security/secrets/redactor.ts';
import { type Result, resultSchema } from './result.ts';

/**
 * The result to publish: redacted and validated against the schema. Parts that fail the schema are a defect of the
 * action; the rest is still reported, as inconclusive, and the reason names what is missing.
 */
export function soundResult(result: Result, redact: Redact): Result {
  const clean = redact.deep(result);
  const parsed = resultSchema.safeParse(clean);
  if (parsed.success) return parsed.data;
  const { shape } = resultSchema;
  const parts = z.record(z.string(), z.unknown()).parse(clean);
  const kept = <T>(name: keyof Result, item: z.ZodType<T>): T[] => {
    const list = z.array(z.unknown()).safeParse(parts[name]).data ?? [];
    return list.flatMap((one) => item.safeParse(one).data ?? []);
  };
  const findings = kept('findings', shape.findings.element);
  return {
    ...result,
    notices: kept('notices', shape.notices.element),
    change: shape.change.safeParse(parts['change']).data ?? null,
    revision: shape.revision.safeParse(parts['revision']).data ?? null,
    panel: kept('panel', shape.panel.element),
    attendance: kept('attendance', shape.attendance.element),
    rounds: kept('rounds', shape.rounds.element),
    calls: kept('calls', shape.calls.element),
    findings,
    race: shape.race.safeParse(parts['race']).data ?? null,
    notes: kept('notes', shape.notes.element),
    verdict: {
      verdict: findings.some(({ blocking }) => blocking) ? 'fail' : 'inconclusive',
      complete: false,
      reasons: [
        {
          code: 'internal-error',
          message: `Parts of the result do not match its schema and were left out: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ').slice(0, 500)}`,
          remedy: 'This is a defect of the action, not of your change. Please report it.',
        },
        ...kept('verdict', shape.verdict.shape.reasons.element),
      ],
      blocking: findings.filter(({ blocking }) => blocking).map(({ id }) => id),
      exitStatus: 1,
    },
    spent: shape.spent.safeParse(parts['spent']).data ?? {
      freshInput: 0,
      cachedInput: 0,
      writtenInput: 0,
      output: 0,
      usd: null,
    },
  };
}

/** The result file. */
export const resultText = (result: Result): string => `${JSON.stringify(result, null, 2)}\n`;

/** SHA-256 (hex) of the result file, seals included. */
export const resultDigest = (result: Result): string =>
  createHash('sha256').update(resultText(result)).digest('hex');
