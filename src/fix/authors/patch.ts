import type { Texts } from '../../sandbox/files.ts';
import { readText } from '../../sandbox/files.ts';
import { type Bounds, leadsOut, refusal } from '../race/bounds.ts';
import { applyEdits } from '../race/edits.ts';
import { type Tampering, tamperingOf } from '../race/tampering.ts';
import type { Proposal } from './author.ts';

export type Prepared =
  | { readonly ok: true; readonly texts: Texts }
  /** `tampering`: what the proposal does to the tests, where that is why it is refused. */
  | { readonly ok: false; readonly why: string; readonly tampering: readonly Tampering[] };

/** Files that one patch may touch. */
const mostFiles = 50;

/**
 * Holds a proposal against the bounds and the files as they are in the worktree, and says what the files shall be.
 * Nothing is written. What it does to tests is told even where it is refused for something else.
 */
export async function prepare(folder: string, proposal: Proposal, bounds: Bounds): Promise<Prepared> {
  const paths =
    proposal.kind === 'edits'
      ? [...new Set(proposal.edits.map(({ path }) => path))]
      : [...proposal.texts.keys()];
  const failed = (why: string, tampering: readonly Tampering[] = []): Prepared => ({
    ok: false,
    why,
    tampering,
  });
  if (paths.length > mostFiles)
    return failed(`It edits ${paths.length} files; at most ${mostFiles} are taken.`);
  const refused = paths.flatMap((path) => refusal(path, bounds) ?? []);
  const before = new Map<string, string | null>();
  for (const path of paths) {
    if (leadsOut(path)) continue;
    const file = await readText(folder, path);
    if (file.state === 'unfit') return failed(`It edits ${file.why}, which a lane cannot edit.`);
    before.set(path, file.state === 'text' ? file.text : null);
  }
  const edited =
    proposal.kind === 'edits' ? applyEdits(before, proposal.edits) : wholeTexts(before, proposal.texts);
  const tampering = edited.ok ? tamperingOf(before, edited.texts) : [];
  if (tampering.length > 0) {
    const what = tampering.map(({ path, what }) => `${what} (${path})`).join(', ');
    return failed([`The patch ${what}.`, ...refused].join(' '), tampering);
  }
  if (refused.length > 0) return failed(refused.slice(0, 3).join(' '));
  return edited.ok ? { ok: true, texts: edited.texts } : failed(edited.why);
}

const wholeTexts = (before: Texts, texts: Texts): ReturnType<typeof applyEdits> => {
  const changed = [...texts].filter(([path, text]) => text !== (before.get(path) ?? null));
  return changed.length === 0
    ? { ok: false, why: 'It left every file as it was.' }
    : { ok: true, texts: new Map(changed) };
};
