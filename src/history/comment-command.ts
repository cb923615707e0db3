/** What a comment that begins with `/xreview` asks for. */
export type CommentCommand =
  | { readonly kind: 'review'; readonly adversarial: boolean; readonly focus: string }
  | { readonly kind: 'explain'; readonly finding: string }
  | { readonly kind: 'dismiss'; readonly finding: string; readonly reason: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

const findingId = /^xr-[0-9a-f]{10}$/u;
const longestFocus = 2_000;

/** Null where the comment is no command at all. Only its first line counts, but for a focus and a reason. */
export function readCommentCommand(body: string): CommentCommand | null {
  const rest = /^\s*\/xreview(?![\w-])([\s\S]*)$/u.exec(body)?.[1];
  if (rest === undefined) return null;
  const [word = '', ...more] = rest.trim().split(/\s+/u);
  const after = rest.trim().slice(word.length).trim();
  const [finding = '', ...reasonWords] = more;
  switch (word) {
    case '':
      return { kind: 'review', adversarial: false, focus: '' };
    case 'adversarial':
      return { kind: 'review', adversarial: true, focus: after.slice(0, longestFocus) };
    case 'status':
      return { kind: 'status' };
    case 'help':
      return { kind: 'help' };
    case 'explain':
      return findingId.test(finding) ? { kind: 'explain', finding } : noFinding(word);
    case 'dismiss': {
      if (!findingId.test(finding)) return noFinding(word);
      const reason = reasonWords.join(' ');
      return reason === ''
        ? { kind: 'wrong', why: 'A dismissal needs a reason: `/xreview dismiss xr-0123456789 the reason`.' }
        : { kind: 'dismiss', finding, reason };
    }
    default:
      return { kind: 'wrong', why: 'There is no such command.' };
  }
}

const noFinding = (word: string): CommentCommand => ({
  kind: 'wrong',
  why: `\`/xreview ${word}\` needs the id of a finding, such as xr-0123456789.`,
});

export const commandHelp = [
  '| command | what it does |',
  '|---|---|',
  '| `/xreview` | reviews the whole change again |',
  '| `/xreview adversarial [focus]` | reviews it as an opponent would, looking hardest where you say |',
  '| `/xreview explain ID` | shows the whole debate about one finding |',
  '| `/xreview dismiss ID reason` | dismisses a finding until the code it quotes changes |',
  '| `/xreview status` | says what stands |',
  '| `/xreview help` | this list |',
].join('\n');
