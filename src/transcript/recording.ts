import { createHash } from 'node:crypto';
import * as z from 'zod';
import { UserError } from '../errors.ts';
import { type TranscriptEntry, transcriptEntrySchema, transcriptVersion } from './transcript.ts';

type Entry<K extends TranscriptEntry['kind']> = Extract<TranscriptEntry, { kind: K }>;

/** The content of a transcript. A step that the run did not reach is null. */
export interface Recording {
  readonly run: Entry<'run'>;
  readonly change: Entry<'change'> | null;
  readonly history: Entry<'history'> | null;
  readonly plan: Entry<'plan'> | null;
  readonly panel: Entry<'panel'> | null;
  readonly detected: Entry<'detected'> | null;
  readonly triaged: readonly Entry<'triaged'>[];
  readonly replies: readonly Entry<'reply'>[];
  readonly proofs: readonly Entry<'proof'>[];
  readonly allRecordedPositions: readonly Entry<'recorded-positions'>[];
  readonly reads: readonly Entry<'read'>[];
  readonly found: readonly Entry<'found'>[];
  readonly distrusted: readonly Entry<'distrusted'>[];
  /** Null if the transcript is cut: without the last line there is no proof that it is complete. */
  readonly verdict: Entry<'verdict'> | null;
}

/**
 * Reads a transcript. A cut transcript is read as far as it goes; a changed or invalid one is refused.
 * @param name the file's name in messages.
 * @throws UserError `bad-transcript`.
 */
export function readRecording(bytes: Buffer, name: string): Recording {
  const lines = linesOf(bytes);
  const entries = lines.map((line, index) => entryOf(line, index + 1, name));
  const end = entries.findIndex(({ kind }) => kind === 'end');
  if (end !== -1) checkEnd(entries, lines, end, name);
  return assemble(entries, end !== -1, name);
}

/** Complete lines only: the run was killed while it wrote what follows the last line break. */
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
      'Another version of the action recorded it.',
      'Replay it with the version that recorded it.',
    );
  }
  const parsed = transcriptEntrySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  throw broken(name, `line ${number} is not a valid entry of a transcript${where}`);
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
    throw broken(name, 'the digest in its last line does not match its content');
}

function assemble(entries: readonly TranscriptEntry[], complete: boolean, name: string): Recording {
  const of = <K extends TranscriptEntry['kind']>(kind: K): readonly Entry<K>[] =>
    entries.filter((entry): entry is Entry<K> => entry.kind === kind);
  const one = <K extends TranscriptEntry['kind']>(kind: K): Entry<K> | null => {
    const [first = null, ...more] = of(kind);
    if (more.length > 0)
      throw broken(name, `it has ${more.length + 1} entries of kind "${kind}", but may have only one`);
    return first;
  };
  const run = one('run');
  if (run === null || entries[0] !== run) throw broken(name, 'its first entry is not of kind "run"');
  const verdict = one('verdict');
  if (complete && verdict === null) {
    throw new UserError(
      'bad-transcript',
      `${name} does not contain a review.`,
      'The recorded run did not review; it may have answered a comment command.',
      'Replay the transcript of a run that has a verdict.',
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
    proofs: of('proof'),
    allRecordedPositions: of('recorded-positions'),
    reads: of('read'),
    found: of('found'),
    distrusted: of('distrusted'),
    verdict: complete ? verdict : null,
  };
}

const broken = (name: string, what: string): UserError =>
  new UserError(
    'bad-transcript',
    `${name} cannot be replayed: ${what}.`,
    'The file is not a transcript, was damaged, or was changed after the run.',
    'Use the file that the run wrote.',
  );
