import type { Change, ChangedFile, Hunk, Line } from '../../change/change.ts';
import { detectorId } from '../../debate/detected.ts';
import type { ReportedFinding } from '../../debate/finding.ts';

/** A secret that the change adds, or that stands beside it. The value is nowhere in it. */
export interface FoundSecret {
  readonly path: string;
  /** Null where it stands in no file: it is then shown at the first file of the change. */
  readonly lines: { readonly start: number; readonly end: number } | null;
  /** Where it stands, completing "A secret stands in …". */
  readonly where: string;
  /** The lines as they may be shown. */
  readonly quote: string;
  /** What kind it has the shape of: `github-token`. */
  readonly name: string;
}

/** A text that comes with the change: a commit's message, the description, an issue. */
interface ContextText {
  readonly name: string;
  readonly text: string;
}

/** Shapes that stand-ins have as well: they are told, but block by themselves only where the gate is lower. */
const uncertain = new Set([
  'jwt',
  'bearer-token',
  'secret-value',
  'live-key',
  'mapbox-token',
  'password-in-url',
  'basic-credentials',
  'basicauth-secret',
  'database-connection-string-secret',
]);

/**
 * The change as everyone is to see it, before anything is bundled, cut or sent: secrets replaced on their lines, so that
 * line numbers and quotes stay right. `redact` keeps the number of lines.
 */
export function withoutSecrets(
  change: Change,
  redact: (text: string) => string,
): { readonly change: Change; readonly foundSecrets: readonly FoundSecret[] } {
  const foundSecrets: FoundSecret[] = [];
  const files = change.files.map((file) => ({
    ...file,
    hunks: file.hunks.map((hunk) => clean(hunk, redact)),
  }));
  for (const [index, file] of files.entries()) {
    const before = change.files[index];
    if (before !== undefined) foundSecrets.push(...secretsIn(before, file));
  }
  foundSecrets.push(...secretsInContext(change, contextTextsOf(change), redact));
  const { pullRequest: pull, log } = change;
  return {
    change: {
      ...change,
      files,
      pullRequest: pull === null ? null : { ...pull, title: redact(pull.title), body: redact(pull.body) },
      log: log.map((commit) => ({ ...commit, message: redact(commit.message) })),
    },
    foundSecrets,
  };
}

/** All text of a change that is searched for secrets. */
export const textsOf = (change: Change): readonly string[] => [
  ...change.files.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines.map(({ text }) => text))),
  ...contextTextsOf(change).map(({ text }) => text),
];

const contextTextsOf = ({ pullRequest: pull, log }: Change): readonly ContextText[] => [
  ...(pull === null
    ? []
    : [
        { name: 'title of the pull request', text: pull.title },
        { name: 'description of the pull request', text: pull.body },
      ]),
  ...log.map(({ id, message }) => ({ name: `message of commit ${id.slice(0, 10)}`, text: message })),
];

/** Secrets that stand in no file of the change. */
export function secretsInContext(
  { files }: Pick<Change, 'files'>,
  texts: readonly ContextText[],
  redact: (text: string) => string,
): readonly FoundSecret[] {
  const path = files[0]?.path;
  if (path === undefined) return [];
  return texts.flatMap(({ name: where, text }): FoundSecret[] => {
    const [before, after] = [text.split('\n'), redact(text).split('\n')];
    const quote = after.find((line, at) => line !== before[at]);
    if (quote === undefined) return [];
    const name = hiddenKinds(quote).find((found) => !hiddenKinds(text).includes(found)) ?? 'secret';
    return [{ path, lines: null, where: `the ${where}`, quote, name }];
  });
}

function clean(hunk: Hunk, redact: (text: string) => string): Hunk {
  const sideOf = (side: 'oldLine' | 'newLine'): ReadonlyMap<Line, string> => {
    const own = hunk.lines.filter((line) => line[side] !== null);
    const texts = hidden(
      own.map(({ text }) => text),
      redact,
    );
    return new Map(own.map((line, index) => [line, texts[index] ?? '']));
  };
  const [now, then] = [sideOf('newLine'), sideOf('oldLine')];
  return {
    ...hunk,
    section: redact(hunk.section),
    lines: hunk.lines.map((line) => {
      const text = now.get(line) ?? then.get(line) ?? line.text;
      return text === line.text ? line : { ...line, text };
    }),
  };
}

/** Read together, because a key may stand on many lines; one by one where that would move lines. */
function hidden(texts: readonly string[], redact: (text: string) => string): readonly string[] {
  const together = redact(texts.join('\n')).split('\n');
  return together.length === texts.length
    ? together
    : texts.map((text) => redact(text).replaceAll('\n', ' '));
}

const placeholder = /\[redacted:([\w-]+)\]/gu;
/** The kinds of what was taken out of a text, as the placeholders in it say. */
export const hiddenKinds = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].flatMap(([, name]) => name ?? []);

/** Lines that differ hold what was replaced; neighbouring lines of one kind are one leak. */
function secretsIn(before: ChangedFile, after: ChangedFile): readonly FoundSecret[] {
  const foundSecrets: FoundSecret[] = [];
  for (const [at, hunk] of after.hunks.entries()) {
    for (const [index, line] of hunk.lines.entries()) {
      const was = before.hunks[at]?.lines[index]?.text;
      if (line.kind !== 'added' || line.newLine === null || was === undefined || was === line.text) continue;
      const name = hiddenKinds(line.text).find((found) => !hiddenKinds(was).includes(found)) ?? 'secret';
      const last = foundSecrets.at(-1);
      if (
        last !== undefined &&
        last.name === 'private-key' &&
        name === last.name &&
        last.lines?.end === line.newLine - 1
      ) {
        const lines = { start: last.lines.start, end: line.newLine };
        foundSecrets[foundSecrets.length - 1] = { ...last, lines, quote: `${last.quote}\n${line.text}` };
      } else {
        foundSecrets.push({
          path: after.path,
          lines: { start: line.newLine, end: line.newLine },
          where: 'the code',
          quote: line.text,
          name,
        });
      }
    }
  }
  return foundSecrets;
}

export const secretReport = ({ path, lines, where, quote, name }: FoundSecret): ReportedFinding => ({
  reviewer: detectorId,
  round: 1,
  category: 'secret-exposure',
  kind: 'defect',
  severity: uncertain.has(name) ? 'major' : 'critical',
  title: `A secret stands in ${where}: ${name.replaceAll('-', ' ')}`,
  explanation:
    'What is committed stays in the history and is read by everyone and everything that can read the repository. The value was replaced before anything was sent to a model and is in no report. Found by the action itself, by its shape.',
  scenario:
    'Someone with read access, or a leaked clone, uses it. Revoke it, and read its successor from a store of secrets.',
  suggestion: null,
  location:
    lines === null
      ? { level: 'file', path, quote, why: `It stands in ${where}.` }
      : {
          level: 'line',
          path,
          side: 'new',
          startLine: lines.start,
          endLine: lines.end,
          quote,
          addedLine: lines.start,
        },
});
