import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Problem } from '../problem.ts';
import { type Bytes, bufferedBytes } from './bytes.ts';
import type { ObjectId } from './change.ts';

export interface ObjectInfo {
  readonly id: ObjectId;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  /** Bytes. */
  readonly size: number;
}

/** Reads objects through two long-lived `git cat-file` processes, started at the first question. */
export interface ObjectReader {
  /** What an object name such as `<id>` or `<id>:<path>` stands for; null where there is no such object. */
  info(name: string): Promise<ObjectInfo | null>;
  /** The whole object; ask `info` for its size first. */
  content(id: ObjectId): Promise<Buffer>;
  close(): void;
}

interface Waiting<T> {
  readonly name: string;
  resolve(value: T): void;
  reject(error: Error): void;
}

/**
 * One `git cat-file` process that answers names in the order asked.
 * `take` reads one answer off the buffered bytes, or returns null while it is not whole yet.
 */
interface Answers<T> {
  ask(name: string): Promise<T>;
  close(): void;
}

interface Taken<T> {
  readonly value: T;
  readonly length: number;
}

function openAnswers<T>(
  start: () => ChildProcessWithoutNullStreams,
  take: (buffered: Bytes) => Taken<T> | null,
): Answers<T> {
  interface Session {
    readonly child: ChildProcessWithoutNullStreams;
    readonly waiting: Waiting<T>[];
  }
  let session: Session | null = null;
  let closed = false;

  const open = (): Session => {
    const opened: Session = { child: start(), waiting: [] };
    const { child, waiting } = opened;
    const bytes = bufferedBytes();
    let complaint = '';
    const fail = (reason: string): void => {
      if (session === opened) session = null;
      for (const one of waiting.splice(0)) one.reject(unreadable(one.name, reason));
    };
    child.stdout.on('data', (chunk: Buffer) => {
      bytes.push(chunk);
      for (let taken = take(bytes); taken !== null; taken = take(bytes)) {
        bytes.drop(taken.length);
        waiting.shift()?.resolve(taken.value);
      }
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000);
    });
    child.on('error', (error) => fail(error.message));
    child.on('close', () => fail(complaint.trim() || 'git cat-file ended'));
    return opened;
  };

  return {
    ask(name) {
      if (closed) return Promise.reject(new Error('The repository was closed.'));
      session ??= open();
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      session.waiting.push({ name, resolve, reject });
      // Questions asked in one turn go out as one write.
      const { stdin } = session.child;
      if (stdin.writableCorked === 0) {
        stdin.cork();
        process.nextTick(() => stdin.uncork());
      }
      stdin.write(`${name}\n`);
      return promise;
    },
    close() {
      closed = true;
      session?.child.kill();
    },
  };
}

function unreadable(name: string, reason: string): Problem {
  return new Problem(
    'git-failed',
    `git could not read object ${name}: ${reason}`,
    'The object is corrupt or missing from the repository.',
    'Run `git fsck` on the repository, or check it out again.',
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

/** @param start starts `git cat-file` with the given option. */
export function openObjectReader(
  start: (option: '--batch' | '--batch-check') => ChildProcessWithoutNullStreams,
): ObjectReader {
  const checks = openAnswers<ObjectInfo | null>(
    () => start('--batch-check'),
    (bytes) => {
      const line = bytes.line();
      return line === null ? null : { value: parseInfo(line), length: Buffer.byteLength(line) + 1 };
    },
  );
  // The header's length and the size are kept while the content arrives, so that it is not searched for again.
  let expected: { readonly start: number; readonly end: number } | null = null;
  const contents = openAnswers<Buffer | null>(
    () => {
      expected = null;
      return start('--batch');
    },
    (bytes) => {
      if (expected === null) {
        const line = bytes.line();
        if (line === null) return null;
        const info = parseInfo(line);
        const start = Buffer.byteLength(line) + 1;
        if (info === null) return { value: null, length: start };
        expected = { start, end: start + info.size };
      }
      if (bytes.length < expected.end + 1) return null;
      const { start, end } = expected;
      expected = null;
      return { value: Buffer.from(bytes.slice(start, end)), length: end + 1 };
    },
  );
  return {
    info(name) {
      return name.includes('\n') ? Promise.resolve(null) : checks.ask(name);
    },
    async content(id) {
      const content = await contents.ask(id);
      if (content === null) throw unreadable(id, 'there is no such object');
      return content;
    },
    close() {
      checks.close();
      contents.close();
    },
  };
}
