import * as z from 'zod';
import type { Thread } from '../../providers/provider.ts';
import type { Edit } from '../race/edits.ts';
import type { PatchAuthor, Written } from './author.ts';
import { againParts, askOnce, briefParts, openAuthorThread, type PatchAuthorOptions } from './request.ts';

/** The format of an answer, in the subset that all APIs accept: every field required, null for no value. */
const wireEdit = z.object({
  path: z.string(),
  kind: z.enum(['replace', 'create', 'delete']),
  find: z.string().nullable(),
  content: z.string().nullable(),
});
const answerSchema = z.object({ edits: z.array(wireEdit), notes: z.string() });
type Answer = z.infer<typeof answerSchema>;

/** A model as an author. It answers with edits, and its thread keeps them through the rounds. */
export function modelAuthor(authorOptions: PatchAuthorOptions): PatchAuthor {
  let thread: Thread<Answer> | null = null;
  return {
    id: authorOptions.id,
    vendor: authorOptions.vendor,
    model: authorOptions.model,
    async write({ objections, texts, signal }): Promise<Written> {
      const parts =
        thread === null
          ? briefParts(authorOptions, texts, 'fix-edits')
          : againParts(authorOptions, objections, texts);
      thread ??= openAuthorThread(authorOptions, { name: 'fix', schema: answerSchema }, signal);
      const { completion, paid } = await askOnce(authorOptions, thread, parts);
      if (completion.outcome !== 'complete')
        return { ...paid, ok: false, why: `${completion.message} ${completion.remedy}`.trim() };
      const { edits, notes } = completion.value;
      return { ...paid, ok: true, proposal: { kind: 'edits', edits: edits.map(toEdit) }, notes };
    },
  };
}

/** A missing field becomes empty. Applying the edit then fails with the reason. */
function toEdit({ path, kind, find, content }: z.infer<typeof wireEdit>): Edit {
  switch (kind) {
    case 'replace':
      return { kind, path, find: find ?? '', replace: content ?? '' };
    case 'create':
      return { kind, path, content: content ?? '' };
    case 'delete':
      return { kind, path };
  }
}
