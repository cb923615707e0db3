import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/security/secrets/redactor.ts';
import {
  openTranscript,
  type TranscriptEntry,
  transcriptEntrySchema,
} from '../../src/transcript/transcript.ts';
import { anthropic, aSpent, openai } from '../report/factory.ts';
import { hostileText } from '../security/hostile.ts';

const run = promisify(execFile);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xreview-transcript-'));
  path = join(folder, 'deep', 'transcript.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked = {
  reviewer: anthropic,
  bundle: 'b1',
  round: 1,
  question: 'independent-review',
  attempt: 1,
} as const;
const request = (more: Partial<Extract<TranscriptEntry, { kind: 'request' }>> = {}): TranscriptEntry => ({
  kind: 'request',
  ...asked,
  instructions: 'You review code.',
  texts: ['<change>', 'Review it.'],
  ...more,
});
const answer = (text: string): TranscriptEntry => ({
  kind: 'answer',
  ...asked,
  outcome: 'complete',
  text,
  failure: null,
  began: 0.1,
  seconds: 3.2,
  stopReason: 'end_turn',
  requestId: 'req_1',
  servedModel: null,
  retries: 0,
  notes: [],
  spent: aSpent(),
});

const entries = (): TranscriptEntry[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => transcriptEntrySchema.parse(JSON.parse(line)));

describe('the transcript', () => {
  test('gives back whatever was written, line by line', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (texts) => {
        const redact = createRedactor([]);
        const transcript = openTranscript(path, redact);
        const written: TranscriptEntry[] = texts.flatMap((text): TranscriptEntry[] => [
          answer(text.toWellFormed()),
          { kind: 'read', side: 'new', path: 'a.ts', text: text.toWellFormed() },
          { kind: 'decision', bundle: 'b1', round: 2, decision: 'matched', detail: text.toWellFormed() },
        ]);
        for (const entry of written) transcript.write(entry);
        transcript.close();
        expect(entries().slice(0, -1)).toEqual(redact.deep(written));
      }),
      // Hostile words that stand together can look like an address with a password.
      { numRuns: 100, examples: [[['https://evil.examplejavascript:alert(1)user@evil.example']]] },
    );
  });

  test('writes a reviewer’s instructions once', () => {
    const transcript = openTranscript(path, createRedactor([]));
    transcript.write(request());
    transcript.write(request({ round: 2 }));
    transcript.write(request({ reviewer: openai }));
    transcript.close();
    const told = entries().flatMap((entry) => (entry.kind === 'request' ? [entry.instructions] : []));
    expect(told).toEqual(['You review code.', null, 'You review code.']);
  });

  test('ends with a line that tells how many there are and what they hold', () => {
    const transcript = openTranscript(path, createRedactor([]));
    transcript.write(request());
    transcript.write(answer('said'));
    transcript.close();
    transcript.write(answer('too late'));
    const lines = readFileSync(path, 'utf8').split(/(?<=\n)/u);
    const sha256 = createHash('sha256').update(lines.slice(0, 2).join('')).digest('hex');
    expect(entries().at(-1)).toEqual({ kind: 'end', entries: 2, sha256 });
    expect(lines).toHaveLength(3);
  });

  test('holds no secret', () => {
    const transcript = openTranscript(
      path,
      createRedactor([{ name: 'openai-api-key', value: 'made-"up"-key' }]),
    );
    transcript.write(answer('The key is made-"up"-key, as JSON made-\\"up\\"-key.'));
    transcript.close();
    expect(readFileSync(path, 'utf8')).not.toContain('up');
    expect(entries()[0]).toMatchObject({
      text: 'The key is [redacted:openai-api-key], as JSON [redacted:openai-api-key].',
    });
  });

  test('holds no secret that came to light after an entry was written', () => {
    const redact = createRedactor([]);
    const transcript = openTranscript(path, redact);
    const password = ['Kz7q4', 'Rt2!w'].join('');
    transcript.write(answer(`Log in with ${password} now.`));
    redact.discover([`db_password: "${password}"`]);
    transcript.write(answer('said'));
    transcript.close();
    expect(readFileSync(path, 'utf8')).not.toContain(password);
    expect(entries()[0]).toMatchObject({ text: 'Log in with [secret:1] now.' });
    const lines = readFileSync(path, 'utf8').split(/(?<=\n)/u);
    const sha256 = createHash('sha256').update(lines.slice(0, 2).join('')).digest('hex');
    expect(entries().at(-1)).toEqual({ kind: 'end', entries: 2, sha256 });
  });

  test('keeps what was said when the run is killed', async () => {
    const script = join(folder, 'killed.ts');
    writeFileSync(
      script,
      `import { openTranscript } from ${JSON.stringify(new URL('../../src/transcript/transcript.ts', import.meta.url).href)};
import { createRedactor } from ${JSON.stringify(new URL('../../src/security/secrets/redactor.ts', import.meta.url).href)};
const transcript = openTranscript(${JSON.stringify(path)}, createRedactor([]));
transcript.write(${JSON.stringify(request())});
transcript.write(${JSON.stringify(answer('said'))});
process.kill(process.pid, 'SIGKILL');
`,
    );
    const ended: unknown = await run(process.execPath, [script]).catch((error: unknown) => error);
    expect(ended).toMatchObject({ signal: 'SIGKILL' });
    expect(entries().map(({ kind }) => kind)).toEqual(['request', 'answer']);
  });

  test('that cannot be written says so and stops no review', () => {
    writeFileSync(join(folder, 'deep'), 'a file');
    const transcript = openTranscript(path, createRedactor([]));
    transcript.write(request());
    transcript.close();
    expect(transcript.userError).toMatchObject({ code: 'unwritable' });
    expect(transcript.userError?.message).toContain(path);
    expect(transcript.userError?.remedy).toContain('transcript-file');
  });

  test.skipIf(!existsSync('/dev/full'))('that runs out of room is known to be incomplete', () => {
    const transcript = openTranscript('/dev/full', createRedactor([]));
    transcript.write(request());
    transcript.close();
    expect(transcript.userError?.message).toContain('ENOSPC');
  });
});
