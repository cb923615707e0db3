import type { Texts } from '../../sandbox/files.ts';

/** Edits as a model returns them, and their result. Pure. */

export type Edit =
  /** The text to replace, verbatim. It must occur in the file exactly once. */
  | {
      readonly kind: 'replace';
      readonly path: string;
      readonly find: string;
      readonly replace: string;
    }
  | { readonly kind: 'create'; readonly path: string; readonly content: string }
  | { readonly kind: 'delete'; readonly path: string };

type Edited =
  /** Only the files that changed. */
  | { readonly ok: true; readonly texts: Texts }
  /** One sentence: which edit does not apply, and why. */
  | { readonly ok: false; readonly why: string };

/**
 * Applies all edits exactly and in order, or none. White space is not ignored and no nearby line is searched, because
 * a patch at the wrong place may still look right.
 */
export function applyEdits(before: Texts, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { ok: false, why: 'It has no edit.' };
  const texts = new Map(before);
  for (const edit of edits) {
    const made = applied(edit, texts.get(edit.path) ?? null);
    if (!made.ok) return made;
    texts.set(edit.path, made.text);
  }
  const changed = [...texts].filter(([path, text]) => text !== (before.get(path) ?? null));
  return changed.length === 0
    ? { ok: false, why: 'Its edits change no file.' }
    : { ok: true, texts: new Map(changed) };
}

type Applied =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly why: string };

function applied(edit: Edit, now: string | null): Applied {
  const failed = (why: string): Applied => ({ ok: false, why: `An edit of ${edit.path} ${why}.` });
  switch (edit.kind) {
    case 'create':
      return now === null ? { ok: true, text: edit.content } : failed('creates a file that already exists');
    case 'delete':
      return now === null ? failed('deletes a file that does not exist') : { ok: true, text: null };
    case 'replace': {
      if (now === null) return failed('names a file that does not exist');
      if (edit.find === '') return failed('does not name the text that it replaces');
      const [find, replace] = inLineEndsOf(now, edit);
      const at = now.indexOf(find);
      if (at < 0) return failed('replaces text that is not in the file');
      if (now.indexOf(find, at + 1) >= 0) return failed('replaces text that is in the file more than once');
      return { ok: true, text: now.slice(0, at) + replace + now.slice(at + find.length) };
    }
  }
}

/** Models write LF. A file in which every line ends in CRLF keeps its line ends. */
function inLineEndsOf(
  text: string,
  { find, replace }: { readonly find: string; readonly replace: string },
): readonly [find: string, replace: string] {
  const own = text.includes('\r\n') && !/(?<!\r)\n/u.test(text) && !`${find}${replace}`.includes('\r');
  return own ? [find.replaceAll('\n', '\r\n'), replace.replaceAll('\n', '\r\n')] : [find, replace];
}
