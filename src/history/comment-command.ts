/** The command of a comment that begins with `/xreview`. */
export type CommentCommand =
  | { readonly kind: 'review'; readonly adversarial: boolean; readonly focus: string }
  | { readonly kind: 'explain'; readonly finding: string }
  | {
      readonly kind: 'dismiss';
      readonly finding: string;
      readonly reason: string;
      /** Whether the answer shows the entry that suppresses such findings in the future. */
      readonly rule: boolean;
    }
  | { readonly kind: 'status' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

const findingId = /^xr-[0-9a-f]{10}$/u;
const longestFocus = 2_000;

/** Null if the comment is not a command. A focus or a reason may span several lines; the rest is one line. */
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
      const rule = reasonWords[0] === '--rule' || reasonWords.at(-1) === '--rule';
      const reason = reasonWords.filter((one) => !rule || one !== '--rule').join(' ');
      return reason === ''
        ? { kind: 'wrong', why: 'A dismissal needs a reason: `/xreview dismiss xr-0123456789 REASON`.' }
        : { kind: 'dismiss', finding, reason, rule };
    }
    default:
      return { kind: 'wrong', why: 'Unknown command.' };
  }
}

const noFinding = (word: string): CommentCommand => ({
  kind: 'wrong',
  why: `\`/xreview ${word}\` needs the id of a finding, such as \`xr-0123456789\`.`,
});

export const commandHelp = [
  '| Command | Effect |',
  '|---|---|',
  '| `/xreview` | reviews the entire change again |',
  '| `/xreview adversarial [FOCUS]` | reviews the entire change again with the adversarial stance, and with more attention to FOCUS |',
  '| `/xreview explain ID` | shows the full debate about one finding |',
  '| `/xreview dismiss ID REASON` | dismisses a finding until the code that it quotes changes |',
  '| `/xreview dismiss ID REASON --rule` | dismisses a finding and shows the rule that suppresses such findings from now on |',
  '| `/xreview status` | lists the open findings |',
  '| `/xreview help` | shows this list |',
].join('\n');
