import type { Statement } from '../debate/recheck.ts';
import type { LineComment } from '../github/threads.ts';
import { findInjectionMatches } from '../security/injection/detector.ts';
import { readCommentCommand } from './comment-command.ts';
import { markedFinding } from './comment-markers.ts';

/** What people wrote about a finding, as arguments for the reviewers who decide it again. */

/** Limits of what reviewers read, so that a comment of GitHub's longest size does not fill a request. */
const longestText = 4_000;
const mostStatements = 10;
const mostQuotes = 12;
/** Shorter code in backticks is a name, not a quote. */
const leastSpan = 8;

/** The text of a comment, and who wrote it. */
export interface Said {
  readonly by: string;
  readonly text: string;
}

/**
 * Earlier answers of people in the thread of a finding, oldest first. Only a thread that the action began counts. Of a
 * command only the argument of `recheck` is a statement.
 * @param except the comment that asks, if it is in a thread.
 */
export function answersInThread(
  comments: readonly LineComment[],
  {
    finding,
    viewer,
    except,
  }: { readonly finding: string; readonly viewer: number; readonly except: number | null },
): readonly Said[] {
  const roots = new Set(
    comments
      .filter(
        ({ answers, author, body }) =>
          answers === null && author.id === viewer && markedFinding(body) === finding,
      )
      .map(({ id }) => id),
  );
  return comments
    .filter(
      ({ id, answers, author }) => answers !== null && roots.has(answers) && id !== except && !author.isBot,
    )
    .toSorted((a, b) => a.id - b.id)
    .flatMap(({ author, body }) => {
      const command = readCommentCommand(body, finding);
      const text = command === null ? body : command.kind === 'recheck' ? command.argument : '';
      return text.trim() === '' ? [] : [{ by: author.login, text }];
    });
}

/** Statements for the reviewers, and why a text did not become one or only in part. */
export interface ReadStatements {
  readonly statements: readonly Statement[];
  readonly notices: readonly string[];
  /** Whether the last text became a statement. */
  readonly relaysLast: boolean;
}

/** Turns texts into statements: without names, cut to a limit, and without texts that give reviewers orders. */
export function statementsOf(said: readonly Said[]): ReadStatements {
  const notices: string[] = [];
  const kept = said.slice(-mostStatements);
  if (kept.length < said.length)
    notices.push(`Only the last ${mostStatements} of ${said.length} texts were relayed.`);
  const statements = kept.flatMap(({ by, text }): Statement[] => {
    const plain = text.replaceAll('\r\n', '\n').trim();
    const order = findInjectionMatches(plain.split('\n'), 'comment.md').find(
      ({ level }) => level === 'strong',
    );
    if (order !== undefined) {
      notices.push(`A text of ${by} was not relayed, because it ${order.what}.`);
      return [];
    }
    const short = plain.slice(0, longestText).toWellFormed();
    if (short.length < plain.length)
      notices.push(`A text of ${by} was cut to its first ${longestText.toLocaleString('en')} characters.`);
    return [{ text: short, quotes: quotesOf(short), paths: pathsOf(short) }];
  });
  const last = kept.at(-1)?.text.replaceAll('\r\n', '\n').trim() ?? '';
  const relaysLast = last !== '' && statements.at(-1)?.text === last.slice(0, longestText).toWellFormed();
  return { statements, notices, relaysLast };
}

/** Code blocks and code in backticks, verbatim. */
function quotesOf(text: string): readonly string[] {
  const blocks: string[] = [];
  const prose = text.replace(
    /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n\1[ \t]*$/gmu,
    (_, _fence: string, code: string) => {
      blocks.push(code);
      return '';
    },
  );
  const spans = [...prose.matchAll(/(?<!`)(`{1,2})(?!`)([^`\n]+)\1(?!`)/gu)]
    .map(([, , code = '']) => code.trim())
    .filter((code) => code.replace(/\s+/gu, '').length >= leastSpan);
  return [...new Set([...blocks, ...spans])].filter((code) => code.trim() !== '').slice(0, mostQuotes);
}

/** Words with a dot or a slash inside, which may be paths: `src/a.js`, `a.js:12`. */
const pathsOf = (text: string): readonly string[] =>
  [
    ...new Set(
      (text.match(/[\w@./-]+/gu) ?? [])
        .map((word) => word.replace(/^\.\/|[./-]+$/gu, ''))
        .filter((word) => /\w[./]\w/u.test(word)),
    ),
  ].slice(0, mostQuotes);
