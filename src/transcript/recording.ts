import { createHash } from 'node:crypto';
import * as z from 'zod';
import { UserError } from '../errors.ts';
import { type TranscriptEntry, transcriptEntrySchema, transcriptVersion } from './transcript.ts';

type Entry<K extends TranscriptEntry['kind']> = Extract<TranscriptEntry, { kind: K }>;

/** What a transcript tells of its run. What is null was never come to. */
export interface Recording {
  readonly run: Entry<'run'>;
  readonly change: Entry<'change'> | null;
  readonly history: Entry<'history'> | null;
  readonly plan: Entry<'plan'> | null;
  readonly panel: Entry<'panel'> | null;
  readonly detected: Entry<'detected'> | null;
  readonly triaged: readonly Entry<'triaged'>[];
  readonly replies: readonly Entry<'reply'>[];
  readonly allRecordedPositions: readonly Entry<'recorded-positions'>[];
  readonly reads: readonly Entry<'read'>[];
  readonly found: readonly Entry<'found'>[];
  readonly distrusted: readonly Entry<'distrusted'>[];
  /** Null where the transcript is cut: it lacks the last line, which proves that no other is missing. */
  readonly verdict: Entry<'verdict'> | null;
}

/**
 * Reads a transcript. One that is cut is taken as far as it goes; one that was changed, or is none, is not taken.
 * @param name the file, as people are told.
 * @throws UserError `bad-transcript`.
 */
export function readRecording(bytes: Buffer, name: string): Recording {
  const lines = linesOf(bytes);
  const entries = lines.map((line, index) => entryOf(line, index + 1, name));
  const end = entries.findIndex(({ kind }) => kind === 'end');
  if (end !== -1) checkEnd(entries, lines, end, name);
  return assemble(entries, end !== -1, name);
}

/** Whole lines only: what follows the last line break was being written when the run was killed. */
function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; ; ) {
    const to = bytes.indexOf(10, from);
    if (to === -1) return lines;
    lines.push(bytes.subarray(from, to + 1));
    from = to + 1;
  }
}

const begun = z.object({ kind: z.literal('run'), version: z.number() });

function entryOf(line: Buffer, number: number, name: string): TranscriptEntry {
  let json: unknown;
  try {
    json = JSON.parse(line.toString('utf8'));
  } catch {
    throw broken(name, `line ${number} is not JSON`);
  }
  const start = number === 1 ? begun.safeParse(json) : null;
  if (start?.success === true && start.data.version !== transcriptVersion) {
    throw new UserError(
      'bad-transcript',
      `${name} is a transcript of version ${start.data.version}; this action replays version ${transcriptVersion}.`,
      'It was recorded by another version of the action.',
      'Replay it with the version that recorded it.',
    );
  }
  const parsed = transcriptEntrySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  throw broken(name, `line ${number} is no entry of a transcript${where}`);
}

function checkEnd(
  entries: readonly TranscriptEntry[],
  lines: readonly Buffer[],
  at: number,
  name: string,
): void {
  const end = entries[at];
  if (at !== entries.length - 1) throw broken(name, `${entries.length - 1 - at} lines follow its last line`);
  const digest = createHash('sha256');
  for (const line of lines.slice(0, at)) digest.update(line);
  if (end?.kind !== 'end' || end.entries !== at || end.sha256 !== digest.digest('hex'))
    throw broken(name, 'what stands in it is not what its last line was made of');
}

function assemble(entries: readonly TranscriptEntry[], whole: boolean, name: string): Recording {
  const of = <K extends TranscriptEntry['kind']>(kind: K): readonly Entry<K>[] =>
    entries.filter((entry): entry is Entry<K> => entry.kind === kind);
  const one = <K extends TranscriptEntry['kind']>(kind: K): Entry<K> | null => {
    const [first = null, ...more] = of(kind);
    if (more.length > 0) throw broken(name, `it tells of "${kind}" ${more.length + 1} times`);
    return first;
  };
  const run = one('run');
  if (run === null || entries[0] !== run) throw broken(name, 'it does not begin with a run');
  const verdict = one('verdict');
  if (whole && verdict === null) {
    throw new UserError(
      'bad-transcript',
      `${name} holds no review.`,
      'The run that it was recorded from answered a command, or did something else than review.',
      'Replay the transcript of a run that came to a verdict.',
    );
  }
  return {
    run,
    change: one('change'),
    history: one('history'),
    plan: one('plan'),
    panel: one('panel'),
    detected: one('detected'),
    triaged: of('triaged'),
    replies: of('reply'),
    allRecordedPositions: of('recorded-positions'),
    reads: of('read'),
    found: of('found'),
    distrusted: of('distrusted'),
    verdict: whole ? verdict : null,
  };
}

const broken = (name: string, what: string): UserError =>
  new UserError(
    'bad-transcript',
    `${name} cannot be replayed: ${what}.`,
    'It is another file, was damaged on its way, or was changed after the run.',
    'Take the file that the run itself wrote.',
  );
