import { parsePatch } from 'diff';
import type { Hunk, Line } from './change.ts';
import type { SectionSink } from './sections.ts';

/** One `diff --git` section of a patch. */
export interface Section {
  /** Names without `a/` and `b/`, as jsdiff parses them; empty if the header has none. */
  readonly oldName: string;
  readonly newName: string;
  readonly binary: boolean;
  readonly hunks: readonly PatchHunk[];
}

export type PatchHunk = Omit<Hunk, 'id'>;

/** Bytes passed to jsdiff at once. It splits its text into an array, and a hunk may have a million lines. */
const pieceBytes = 1024 * 1024;
/** Header put before a piece that has none. */
const anyNames = '--- a/x\n+++ b/x\n';

interface OpenHunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly section: string;
  readonly lines: Line[];
  /** Number of the next line on either side. */
  oldNext: number;
  newNext: number;
}

/**
 * Parses one section while it is streamed. jsdiff parses the header and each piece of a hunk. Line terminators other
 * than LF are text, so a CR, a form feed or U+2028 is kept.
 * @returns a sink whose `finish` returns the section, or throws an Error if it is malformed.
 */
export function sectionParser(): SectionSink<Section> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let header = '';
  let open: OpenHunk | null = null;
  const hunks: PatchHunk[] = [];

  const close = (): void => {
    if (open === null) return;
    const { oldStart, oldLines, newStart, newLines, section, lines, oldNext, newNext } = open;
    if (
      oldNext !== firstLine(oldStart, oldLines) + oldLines ||
      newNext !== firstLine(newStart, newLines) + newLines
    ) {
      throw new Error(`The hunk at line ${newStart} does not have the number of lines in its header.`);
    }
    hunks.push({ oldStart, oldLines, newStart, newLines, section, lines });
    open = null;
  };
  const read = (text: string): void => {
    let at = text.startsWith('@@ ') ? 0 : text.indexOf('\n@@ ') + 1;
    const before = at === 0 && !text.startsWith('@@ ') ? text : text.slice(0, at);
    if (open !== null) addLines(open, before);
    else header += before;
    // Only a hunk header can begin a line with `@@`: every other line begins with a mark.
    while (at < text.length && before.length < text.length) {
      close();
      const newline = text.indexOf('\n', at);
      const next = text.indexOf('\n@@ ', newline);
      const end = next < 0 ? text.length : next + 1;
      open = openHunk(text.slice(at, newline));
      addLines(open, text.slice(newline + 1, end));
      at = end;
    }
  };
  const drain = (length: number, bytes: Buffer): void => {
    if (length > 0) read(bytes.toString('utf8', 0, length));
    const rest = bytes.subarray(length);
    pending = rest.length > 0 ? [rest] : [];
    pendingBytes = rest.length;
  };

  return {
    feed(bytes) {
      pending.push(bytes);
      pendingBytes += bytes.length;
      if (pendingBytes < pieceBytes || !bytes.includes(10)) return;
      const joined = Buffer.concat(pending);
      drain(wholeLines(joined), joined);
    },
    finish() {
      drain(pendingBytes, Buffer.concat(pending));
      close();
      const [patch] = parsePatch(header);
      return {
        oldName: (patch?.oldFileName ?? '').replace(/^a\//, ''),
        newName: (patch?.newFileName ?? '').replace(/^b\//, ''),
        binary: patch?.isBinary ?? false,
        hunks,
      };
    },
  };
}

/** Where to cut so that no line is cut, and `\ No newline` stays with the line it belongs to. */
function wholeLines(bytes: Buffer): number {
  let end = bytes.lastIndexOf(10) + 1;
  do end = end < 2 ? 0 : bytes.lastIndexOf(10, end - 2) + 1;
  while (bytes[end] === 0x5c);
  return end;
}

/** The number of a side's first line. If the side is empty, git names the line before it. */
function firstLine(start: number, lines: number): number {
  return lines === 0 ? start + 1 : start;
}

function openHunk(header: string): OpenHunk {
  const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@(?: (.*))?$/s.exec(header);
  if (match === null) throw new Error(`Invalid hunk header: ${header}`);
  const [, oldStart, oldLines = '1', newStart, newLines = '1', section = ''] = match;
  const counts = {
    oldStart: Number(oldStart),
    oldLines: Number(oldLines),
    newStart: Number(newStart),
    newLines: Number(newLines),
  };
  return {
    ...counts,
    section: section.trim(),
    lines: [],
    oldNext: firstLine(counts.oldStart, counts.oldLines),
    newNext: firstLine(counts.newStart, counts.newLines),
  };
}

/** Parses marked lines and appends them, numbered, to a hunk. */
function addLines(hunk: OpenHunk, body: string): void {
  if (body === '') return;
  const [patch, ...more] = parsePatch(`${anyNames}${pieceHeader(hunk, body)}\n${body}`);
  if (patch?.hunks.length !== 1 || more.length > 0) throw new Error('A piece of a hunk could not be parsed.');
  for (const mark of patch.hunks[0]?.lines ?? []) {
    const text = mark.slice(1);
    switch (mark[0]) {
      case '+':
        hunk.lines.push({ kind: 'added', text, oldLine: null, newLine: hunk.newNext++ });
        break;
      case '-':
        hunk.lines.push({ kind: 'removed', text, oldLine: hunk.oldNext++, newLine: null });
        break;
      case '\\': {
        const last = hunk.lines.pop();
        if (last) hunk.lines.push({ ...last, noNewline: true });
        break;
      }
      default:
        hunk.lines.push({ kind: 'context', text, oldLine: hunk.oldNext++, newLine: hunk.newNext++ });
    }
  }
}

/** The header that a piece of a hunk would have on its own. */
function pieceHeader(hunk: OpenHunk, body: string): string {
  let old = 0;
  let now = 0;
  for (let at = 0; at < body.length; at = body.indexOf('\n', at) + 1 || body.length) {
    const mark = body.charCodeAt(at);
    if (mark === 0x20 || mark === 0x2d) old += 1;
    if (mark === 0x20 || mark === 0x2b) now += 1;
  }
  return `@@ -${hunk.oldNext},${old} +${hunk.newNext},${now} @@`;
}
