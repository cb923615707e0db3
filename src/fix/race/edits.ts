import type { Texts } from '../../sandbox/files.ts';

/** Edits as a model gives them, and what they make of the files. Pure. */

export type Edit =
  /** The text to be replaced, verbatim; it stands in the file exactly once. */
  | {
      readonly kind: 'replace';
      readonly path: string;
      readonly find: string;
      readonly replace: string;
    }
  | { readonly kind: 'create'; readonly path: string; readonly content: string }
  | { readonly kind: 'delete'; readonly path: string };

type Edited =
  /** Only the files that differ now. */
  | { readonly ok: true; readonly texts: Texts }
  /** One sentence: which edit does not apply, and why. */
  | { readonly ok: false; readonly why: string };

/**
 * Applies every edit exactly, each to what the ones before it left, or none at all. Nothing is guessed: no white space
 * is ignored and no line searched for nearby, because a patch at the wrong place may still look right.
 */
export function applyEdits(before: Texts, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { ok: false, why: 'It made no edit.' };
  const texts = new Map(before);
  for (const edit of edits) {
    const made = applied(edit, texts.get(edit.path) ?? null);
    if (!made.ok) return made;
    texts.set(edit.path, made.text);
  }
  const changed = [...texts].filter(([path, text]) => text !== (before.get(path) ?? null));
  return changed.length === 0
    ? { ok: false, why: 'Its edits leave every file as it was.' }
    : { ok: true, texts: new Map(changed) };
}

type Applied =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly why: string };

function applied(edit: Edit, now: string | null): Applied {
  const failed = (why: string): Applied => ({ ok: false, why: `An edit of ${edit.path} ${why}.` });
  switch (edit.kind) {
    case 'create':
      return now === null ? { ok: true, text: edit.content } : failed('creates a file that is there already');
    case 'delete':
      return now === null ? failed('deletes a file that is not there') : { ok: true, text: null };
    case 'replace': {
      if (now === null) return failed('is of a file that is not there');
      if (edit.find === '') return failed('does not say what it replaces');
      const [find, replace] = inLineEndsOf(now, edit);
      const at = now.indexOf(find);
      if (at < 0) return failed('replaces text that does not stand there');
      if (now.indexOf(find, at + 1) >= 0) return failed('replaces text that stands there more than once');
      return { ok: true, text: now.slice(0, at) + replace + now.slice(at + find.length) };
    }
  }
}

/** Models write line feeds; a file whose every line ends in CRLF keeps its own. */
function inLineEndsOf(
  text: string,
  { find, replace }: { readonly find: string; readonly replace: string },
): readonly [find: string, replace: string] {
  const own = text.includes('\r\n') && !/(?<!\r)\n/u.test(text) && !`${find}${replace}`.includes('\r');
  return own ? [find.replaceAll('\n', '\r\n'), replace.replaceAll('\n', '\r\n')] : [find, replace];
}
