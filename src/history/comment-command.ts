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
  | { readonly kind: 'recheck'; readonly finding: string; readonly argument: string }
  | { readonly kind: 'prove'; readonly finding: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

const findingId = /^xr-[0-9a-f]{10}$/u;
const longestFocus = 2_000;
/** A reason is stored with the finding and shown in every report. */
const longestReason = 500;

/**
 * Null if the comment is not a command. A focus, a reason or an argument may span several lines; the rest is one line.
 * @param thread id of the finding whose thread the comment answers: the default for a command without an id.
 */
export function readCommentCommand(body: string, thread: string | null = null): CommentCommand | null {
  const rest = /^\s*\/xreview(?![\w-])([\s\S]*)$/u.exec(body)?.[1];
  if (rest === undefined) return null;
  const [word = '', ...more] = rest.trim().split(/\s+/u);
  const after = rest.trim().slice(word.length).trim();
  const [first = ''] = more;
  const named = findingId.test(first);
  const finding = named ? first : thread;
  const text = named ? after.slice(first.length).trim() : after;
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
      return finding === null ? noFinding(word) : { kind: 'explain', finding };
    case 'dismiss': {
      if (finding === null) return noFinding(word);
      const words = text.split(/\s+/u);
      const rule = words[0] === '--rule' || words.at(-1) === '--rule';
      const reason = clipped(words.filter((one) => !rule || one !== '--rule').join(' '));
      return reason === ''
        ? { kind: 'wrong', why: 'A dismissal needs a reason: `/xreview dismiss xr-0123456789 REASON`.' }
        : { kind: 'dismiss', finding, reason, rule };
    }
    case 'recheck':
      return finding === null ? noFinding(word) : { kind: 'recheck', finding, argument: text };
    case 'prove':
      return finding === null ? noFinding(word) : { kind: 'prove', finding };
    default:
      return { kind: 'wrong', why: 'Unknown command.' };
  }
}

const clipped = (reason: string): string =>
  reason.length <= longestReason
    ? reason
    : `${reason
        .slice(0, longestReason - 1)
        .toWellFormed()
        .trimEnd()}…`;

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
  '| `/xreview recheck ID [ARGUMENT]` | has the reviewers decide one finding again, with your argument |',
  '| `/xreview prove ID` | has a test written for one finding and executed, if the settings allow it |',
  '| `/xreview status` | lists the open findings |',
  '| `/xreview help` | shows this list |',
  '',
  'In the thread of a finding, `explain`, `dismiss`, `recheck` and `prove` need no ID.',
].join('\n');
