import type { Category } from '../../src/debate/categories.ts';
import type { Severity } from '../../src/debate/finding.ts';
import { blockFrom, blocksAround, type CodeLine, type Listing, type Replacement } from '../listing.ts';
import { type Detector, guardAt, isProduction, type Sight, snippet } from './detector.ts';
import { guardsAccess } from './edits.ts';

/** Checks and branches that stood on the old side and are gone from the new one. */

const leaves =
  /^\s*(?:\}?\s*)(?:return|throw|raise|continue|break|panic\(|abort|next\(|res\.(?:status|send)|process\.exit)/;
const opens = /^\s*(?:if|unless)\b/;

function weight(condition: string): { category: Category; severity: Severity } {
  if (guardsAccess(condition)) return { category: 'authorization', severity: 'critical' };
  if (
    /null|undefined|\bNone\b|\bnil\b|isna|isnull|\bif\s*\(?\s*(?:!|not )\s*[\w.]+\s*\)?\s*[:{]?\s*$/i.test(
      condition,
    )
  ) {
    return { category: 'null-dereference', severity: 'major' };
  }
  if (/empty|length|\blen\(|[<>]/i.test(condition)) return { category: 'boundary-error', severity: 'major' };
  if (/valid|typeof|instanceof|isinstance|isNaN|\.test\(|match/i.test(condition)) {
    return { category: 'input-validation', severity: 'major' };
  }
  return { category: 'logic-error', severity: 'major' };
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

/** The condition's own text, so that a check that was moved or rewritten in place is not called gone. */
const condition = (line: CodeLine): string =>
  squeezed(line.code)
    .replace(/^\}?(?:else)?(?:if|elif)/, '')
    .replace(/[{:]$/, '');

function gone(listing: Listing, replacement: Replacement): readonly Sight[] {
  if (
    replacement.added.some(
      (line) => opens.test(line.code) || /\?|\bassert|\brequire|\bwhen\b/.test(line.bare),
    )
  )
    return [];
  const kept = squeezed(listing.now.map((line) => line.code).join('\n'));
  return replacement.removed.flatMap((line): readonly Sight[] => {
    if (!opens.test(line.code)) return [];
    const around = blocksAround(listing.was, line, listing.language);
    // A check that was removed with its entire function left no path unchecked.
    if (around.some((block) => block.kind === 'function' && block.head.kind === 'removed')) return [];
    const block = blockFrom(listing.was, line, listing.language);
    const body = block.body.filter((each) => each.code.trim() !== '');
    const inline = /[)\s](?:return|throw|continue|break)\b/.test(line.bare);
    if (!inline && (body.length === 0 || body.some((each) => each.kind !== 'removed'))) return [];
    if (!inline && !body.some((each) => leaves.test(each.code))) return [];
    if (kept.includes(condition(line))) return [];
    const { category, severity } = weight(line.code);
    return [
      {
        line,
        category,
        severity,
        title: `A check was removed: ${snippet(line.code)}`,
        explanation: `Before, ${snippet(line.code)} ended this path; the change removes it and puts nothing in its place, so that what it turned away now goes on.`,
        proof: [replacement.after, replacement.before].filter((each) => each !== null).slice(0, 1),
        guard: movedTo(listing, line),
      },
    ];
  });
}

/** A check of the same value elsewhere on the new side. */
function movedTo(listing: Listing, removed: CodeLine): Sight['guard'] {
  const names = (removed.bare.match(/[a-zA-Z_]\w{2,}/g) ?? []).filter(
    (word) => !/^(?:if|elif|else|not|and|None|null|undefined|len|length|return|throw|new)$/.test(word),
  );
  const [subject] = names;
  if (subject === undefined) return null;
  const other = listing.now.find(
    (line) =>
      line.kind === 'added' && opens.test(line.code) && new RegExp(`\\b${subject}\\b`).test(line.bare),
  );
  return other === undefined
    ? null
    : guardAt(other, 'handled-elsewhere', 'the same value is checked here instead');
}

export const removedGuard: Detector = {
  id: 'removed-guard',
  category: 'logic-error',
  severity: 'major',
  title: 'A check was removed',
  explanation: 'What the check turned away now goes on.',
  scenario: 'Exactly the input that the check was written for arrives: it is no longer turned away.',
  see: (listing) =>
    isProduction(listing) ? listing.replacements.flatMap((each) => gone(listing, each)) : [],
};

export const removedBranch: Detector = {
  id: 'removed-branch',
  category: 'logic-error',
  severity: 'major',
  title: 'A case is no longer handled',
  explanation: 'A branch was removed and no other branch handles its case.',
  scenario: 'Input of that case falls through to whatever comes next, which was not written for it.',
  see: (listing) => {
    if (!isProduction(listing)) return [];
    const kept = squeezed(listing.now.map((line) => line.code).join('\n'));
    return listing.replacements.flatMap((replacement) => {
      if (replacement.added.some((line) => line.code.trim() !== '')) return [];
      return replacement.removed.flatMap((line): readonly Sight[] => {
        if (!/^\s*(?:\}\s*else\s+if|elif|case)\b/.test(line.code) || kept.includes(condition(line)))
          return [];
        const body = blockFrom(listing.was, line, listing.language).body.filter(
          (each) => each.code.trim() !== '',
        );
        if (body.length === 0 || body.some((each) => each.kind !== 'removed')) return [];
        return [{ line, title: `A case is no longer handled: ${snippet(line.code)}`, guard: null }];
      });
    });
  },
};

const routes =
  /\b(?:app|router|api|routes?)\.(?:get|post|put|patch|delete)\(\s*["'`][^"'`]+["'`]\s*,\s*(.*)$/;
const guarded = /^(?:\[?\s*)?((?:require|ensure|auth|check|verify|is|must)\w*)/i;

export const openRoute: Detector = {
  id: 'open-route',
  category: 'authorization',
  severity: 'critical',
  title: 'A route without the check that its neighbours have',
  explanation: 'The routes around it name a check before their handler; this one does not.',
  scenario: 'Anyone who knows the address calls it without being logged in or allowed.',
  see: (listing) => {
    if (!isProduction(listing) || listing.language !== 'javascript') return [];
    const all = listing.now.flatMap((line) => {
      const rest = routes.exec(line.code)?.[1];
      return rest === undefined ? [] : [{ line, check: guarded.exec(rest)?.[1] ?? null }];
    });
    const checked = all.filter((each) => each.check !== null);
    const [sibling] = checked;
    if (sibling === undefined || checked.length * 2 < all.length) return [];
    return all.flatMap((each): readonly Sight[] =>
      each.check !== null ||
      each.line.kind !== 'added' ||
      /login|signup|health|public|webhook/i.test(each.line.code)
        ? []
        : [
            {
              line: each.line,
              title: `A route without ${snippet(sibling.check ?? '')}, which its neighbours have`,
              proof: [sibling.line],
              guard: null,
            },
          ],
    );
  },
};
