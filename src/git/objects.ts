import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { UserError } from '../errors.ts';
import type { ObjectId } from './commit.ts';

export interface ObjectInfo {
  readonly id: ObjectId;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  /** Bytes. */
  readonly size: number;
}

/**
 * Reads objects through two long-lived processes, `git cat-file --batch-check` and `git cat-file --batch`, each started
 * at its first request. Git 2.36 could do both in one, but that costs no less and older versions lack it.
 */
interface ObjectReader {
  /** The object that a name such as `<id>` or `<id>:<path>` names; null if there is none. */
  info(name: string): Promise<ObjectInfo | null>;
  /** The content of an object. Check its size with `info` first. */
  content(id: ObjectId): Promise<Buffer>;
  close(): void;
}

/** A request that was sent to git. Git answers in the order of the requests. */
type Waiting = { readonly name: string; reject(error: Error): void } & (
  | { readonly wants: 'info'; resolve(info: ObjectInfo | null): void }
  | { readonly wants: 'content'; resolve(content: Buffer | null): void }
);

function unreadable(name: string, reason: string): UserError {
  return new UserError(
    'git-failed',
    `Git could not read object ${name}: ${reason}`,
    'The object is corrupt or missing from the repository.',
    'Run `git fsck` in the repository, or check it out again.',
  );
}

const headerPattern = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;

function parseInfo(header: string): ObjectInfo | null {
  const match = headerPattern.exec(header);
  const [, id, type, size] = match ?? [];
  if (id === undefined || size === undefined) return null;
  switch (type) {
    case 'blob':
    case 'tree':
    case 'commit':
    case 'tag':
      return { id, type, size: Number(size) };
    default:
      return null;
  }
}

/** One process and its pending requests. */
interface Session {
  readonly child: ChildProcessWithoutNullStreams;
  readonly waiting: Waiting[];
}

/** Starts `git cat-file` with an option. */
type Start = (option: '--batch-check' | '--batch') => ChildProcessWithoutNullStreams;

export function openObjectReader(start: Start): ObjectReader {
  const headers = conversation(() => start('--batch-check'));
  const contents = conversation(() => start('--batch'));
  return {
    info(name) {
      if (name === '' || name.includes('\n')) return Promise.resolve(null);
      return new Promise((resolve, reject) => headers.ask({ wants: 'info', name, resolve, reject }));
    },
    async content(id) {
      const content = await new Promise<Buffer | null>((resolve, reject) =>
        contents.ask({ wants: 'content', name: id, resolve, reject }),
      );
      if (content === null) throw unreadable(id, 'there is no such object');
      return content;
    },
    close() {
      headers.close();
      contents.close();
    },
  };
}

interface Conversation {
  ask(question: Waiting): void;
  close(): void;
}

/** Requests to one process, which is started at the first one, and again if it ended. */
function conversation(start: () => ChildProcessWithoutNullStreams): Conversation {
  let session: Session | null = null;
  let closed = false;

  const open = (): Session => {
    const opened: Session = { child: start(), waiting: [] };
    const { child, waiting } = opened;
    const answer = answersTo(waiting);
    let complaint = '';
    const fail = (reason: string): void => {
      if (session === opened) session = null;
      for (const one of waiting.splice(0)) one.reject(unreadable(one.name, reason));
    };
    child.stdout.on('data', answer);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000);
    });
    child.on('error', (error) => fail(error.message));
    child.on('close', () => fail(complaint.trim() || 'git cat-file ended'));
    return opened;
  };

  const ask = (question: Waiting): void => {
    if (closed) return question.reject(new Error('The repository was closed.'));
    session ??= open();
    session.waiting.push(question);
    // Requests made in the same turn of the event loop are sent as one write.
    const { stdin } = session.child;
    if (stdin.writableCorked === 0) {
      stdin.cork();
      process.nextTick(() => stdin.uncork());
    }
    stdin.write(`${question.name}\n`);
  };

  return {
    ask,
    close() {
      closed = true;
      session?.child.kill();
    },
  };
}

/** Parses git's output: a header for each request, followed by the content if it was requested. */
function answersTo(waiting: Waiting[]): (chunk: Buffer) => void {
  const bytes = bufferedBytes();
  // The header's length and the content's size are kept while the content arrives, so that the header is not
  // searched for again.
  let expected: { readonly start: number; readonly end: number } | null = null;

  /** Returns whether a complete answer was read. */
  const next = (): boolean => {
    const [question] = waiting;
    if (question === undefined) return false;
    if (expected === null) {
      const header = bytes.line();
      if (header === null) return false;
      const info = parseInfo(header);
      const start = Buffer.byteLength(header) + 1;
      if (question.wants === 'info' || info === null) {
        bytes.drop(start);
        waiting.shift();
        if (question.wants === 'info') question.resolve(info);
        else question.resolve(null);
        return true;
      }
      expected = { start, end: start + info.size };
    }
    if (bytes.length < expected.end + 1) return false;
    const { start, end } = expected;
    expected = null;
    const content = Buffer.from(bytes.slice(start, end));
    bytes.drop(end + 1);
    waiting.shift();
    if (question.wants === 'content') question.resolve(content);
    return true;
  };

  return (chunk) => {
    bytes.push(chunk);
    while (next());
  };
}

/**
 * Collects chunks and joins them only when an answer is complete, because joining at every chunk would be
 * quadratic.
 */
interface Bytes {
  push(chunk: Buffer): void;
  readonly length: number;
  /** The first line without its newline, or null while it is incomplete. */
  line(): string | null;
  slice(from: number, to: number): Buffer;
  drop(count: number): void;
}

function bufferedBytes(): Bytes {
  let chunks: Buffer[] = [];
  let length = 0;
  const joined = (): Buffer => {
    const joinedBytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
    chunks = [joinedBytes];
    return joinedBytes;
  };
  return {
    push(chunk) {
      chunks.push(chunk);
      length += chunk.length;
    },
    get length() {
      return length;
    },
    line() {
      // A header is short, so only the first chunk is searched unless it is too short to hold one.
      const head = chunks.length > 1 && (chunks[0]?.length ?? 0) < 200 ? joined() : chunks[0];
      const end = head?.indexOf(10) ?? -1;
      if (end >= 0 && head) return head.toString('utf8', 0, end);
      if (chunks.length < 2) return null;
      const joinedBytes = joined();
      const at = joinedBytes.indexOf(10);
      return at < 0 ? null : joinedBytes.toString('utf8', 0, at);
    },
    slice: (from, to) => joined().subarray(from, to),
    drop(count) {
      const rest = joined().subarray(count);
      chunks = rest.length > 0 ? [rest] : [];
      length = rest.length;
    },
  };
}
