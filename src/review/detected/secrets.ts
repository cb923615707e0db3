import type { Change, ChangedFile, Hunk, Line } from '../../change/change.ts';
import { detectorId } from '../../debate/detected.ts';
import type { ReportedFinding, Severity } from '../../debate/finding.ts';
import type { Redact } from '../../security/secrets/redactor.ts';
import { isVendorFormat } from '../../security/secrets/tokens.ts';

/** A secret that the change, its description or its commit messages add, without its value. */
export interface FoundSecret {
  readonly path: string;
  /** Null where it stands in no file: it is then shown at the first file of the change. */
  readonly lines: { readonly start: number; readonly end: number } | null;
  /** Where it is, completing "Secret in …". */
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

/** Kinds of which some values turn out to be none: they are reported, but block by themselves only where the gate is lower. */
const uncertain = new Set([
  'jwt',
  'encoded-jwt',
  'bearer-token',
  'secret-value',
  'live-key',
  'mapbox-token',
  'password-in-url',
  'password-in-text',
  'password-in-command',
  'password-hash',
  'connection-password',
  'defined-secret',
  'variable-default',
  'pgpass-password',
  'netrc-password',
  'kubernetes-secret',
  'basic-credentials',
  'basicauth-secret',
  'database-connection-string-secret',
]);

/** Files of tests, and templates that are to be copied and filled in. */
const testPath =
  /(?:^|\/)(?:__\w+__|tests?|specs?|e2e|fixtures?|testdata|test[-_]data|testing|mocks?|examples?|samples?)\/|(?:[._-](?:test|spec|fixture|mock|example|sample|template)s?|Tests?|Spec)\.[^./]+$|\.(?:example|sample|template|tmpl|dist)$|(?:^|\/)(?:test_[^/]+|conftest)\.py$|_test\.\w+$/u;

/** In files of tests only a value of a vendor's format is critical: such a value was drawn by the vendor. */
const severityOf = ({ name, path, lines }: FoundSecret): Severity =>
  uncertain.has(name) || (lines !== null && testPath.test(path) && !isVendorFormat(name))
    ? 'major'
    : 'critical';

/**
 * The change as everyone is to see it, before anything is bundled, cut or sent: secrets replaced on their lines, so that
 * line numbers and quotes stay right. What any rule finds in one of its texts is replaced in all of them.
 * @param isClean whether nothing in {@link textsOf} the change would be replaced, as in nearly every change. Default: it
 * is read.
 */
export function withoutSecrets(
  change: Change,
  redact: Redact,
  isClean = redact.isClean(textsOf(change)),
): { readonly change: Change; readonly foundSecrets: readonly FoundSecret[] } {
  const foundSecrets: FoundSecret[] = [];
  if (isClean) {
    for (const { hunks } of change.files) redact.composed(hunks);
    return { change, foundSecrets };
  }
  const byFile = change.files.map((file) => ({ file, texts: hunkTexts(file) }));
  const contextTexts = contextTextsOf(change);
  const groups = groupsOf(byFile);
  redact.discover([...byFile.flatMap(({ texts }) => texts), ...contextTexts.map(({ text }) => text)]);
  const files = groups.flatMap((some) =>
    redact.isClean(some.flatMap(({ texts }) => texts))
      ? some.map(({ file }) => file)
      : some.map(({ file, texts }) =>
          redact.isClean(texts) ? file : { ...file, hunks: file.hunks.map((hunk) => clean(hunk, redact)) },
        ),
  );
  for (const [index, file] of files.entries()) {
    const before = change.files[index];
    if (before !== undefined && before !== file) foundSecrets.push(...secretsIn(before, file, redact));
  }
  foundSecrets.push(...secretsInContext(change, contextTexts, redact));
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

/** All text of a change that is searched for secrets: each side of a hunk in one piece, for a key may stand on many lines. */
export const textsOf = (change: Change): readonly string[] => [
  ...change.files.flatMap(hunkTexts),
  ...contextTextsOf(change).map(({ text }) => text),
];

const hunkTexts = ({ hunks }: ChangedFile): readonly string[] =>
  hunks.flatMap((hunk) => [
    ...sides.map((side) => {
      const texts: string[] = [];
      for (const line of hunk.lines) if (line[side] !== null) texts.push(line.text);
      return texts.join('\n');
    }),
    hunk.section,
  ]);

/** Files that are searched together. */
const together = 50;
const groupsOf = <T>(files: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(files.length / together) }, (_, at) =>
    files.slice(at * together, (at + 1) * together),
  );

const sides = ['newLine', 'oldLine'] as const;
const linesOn = ({ lines }: Hunk, side: (typeof sides)[number]): readonly Line[] =>
  lines.filter((line) => line[side] !== null);

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
  redact: Redact,
): readonly FoundSecret[] {
  const path = files[0]?.path;
  if (path === undefined) return [];
  return texts.flatMap(({ name: where, text }): FoundSecret[] => {
    const [before, after] = [text.split('\n'), redact(text).split('\n')];
    const quote = after.find((line, at) => line !== before[at]);
    if (quote === undefined) return [];
    const name = newKind(text, quote, redact);
    return [{ path, lines: null, where: `the ${where}`, quote, name }];
  });
}

function clean(hunk: Hunk, redact: Redact): Hunk {
  const sideOf = (side: (typeof sides)[number]): ReadonlyMap<Line, string> => {
    const own = linesOn(hunk, side);
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
function hidden(texts: readonly string[], redact: Redact): readonly string[] {
  const together = redact(texts.join('\n')).split('\n');
  return together.length === texts.length
    ? together
    : texts.map((text) => redact(text).replaceAll('\n', ' '));
}

/** The kind of the first thing that was taken out of a text; a placeholder that stood there before is none. */
function newKind(before: string, after: string, redact: Redact): string {
  const known = redact.kinds(before);
  return redact.kinds(after).find((kind) => !known.includes(kind)) ?? redact.kinds(after)[0] ?? 'secret';
}

/** Lines that differ hold what was replaced; neighbouring lines of one key are one finding. */
function secretsIn(before: ChangedFile, after: ChangedFile, redact: Redact): readonly FoundSecret[] {
  const foundSecrets: FoundSecret[] = [];
  for (const [at, hunk] of after.hunks.entries()) {
    for (const [index, line] of hunk.lines.entries()) {
      const was = before.hunks[at]?.lines[index]?.text;
      if (line.kind !== 'added' || line.newLine === null || was === undefined || was === line.text) continue;
      const name = newKind(was, line.text, redact);
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

export const secretReport = (secret: FoundSecret): ReportedFinding => {
  const { path, lines, where, quote, name } = secret;
  return {
    reviewer: detectorId,
    round: 1,
    category: 'secret-exposure',
    severity: severityOf(secret),
    title: `Secret in ${where}: ${name.replaceAll('-', ' ')}`,
    explanation:
      'A committed value stays in the history, where everyone with read access to the repository can read it. The action found it by its form, and replaced it before anything was sent to a model and in all reports.',
    scenario:
      'Someone with read access, or with a leaked clone, uses it. Revoke it, and read the new value from a secret store.',
    assumes: null,
    suggestion: null,
    location:
      lines === null
        ? { level: 'file', path, quote, why: `It is in ${where}.` }
        : {
            level: 'line',
            path,
            side: 'new',
            startLine: lines.start,
            endLine: lines.end,
            quote,
            addedLine: lines.start,
          },
  };
};
