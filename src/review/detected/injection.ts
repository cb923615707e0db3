import picomatch from 'picomatch';
import type { Change, ChangedFile, Hunk, Line } from '../../change/change.ts';
import type { SupplyChainFact } from '../../change/supply-chain/facts.ts';
import { type Detected, detectorId, type QuotedLocation } from '../../debate/detected.ts';
import type { Location, ReportedFinding } from '../../debate/finding.ts';
import { findInjectionMatches, type InjectionMatch } from '../../security/injection/detector.ts';
import { type FoundSecret, secretReport } from './secrets.ts';
import { supplyChainReport } from './supply-chain.ts';

/** Findings in one file; what is beyond is counted in the last one's words. */
const mostInFile = 20;

interface Marked {
  readonly quoted: QuotedLocation;
  readonly what: string;
  readonly level: InjectionMatch['level'];
  /** The first line of it that the change adds; null where it stood there before. */
  readonly addedLine: number | null;
}

/** A guard that reads the change when it is asked, or before: whatever was read is not read again. */
interface InjectionDetector extends Detected {
  /** Reads one file at each step, for a time in which nothing else is to be done. */
  readAhead(): Iterable<void>;
}

/**
 * Reads all lines and names of the change. What it adds is raised; all of it is distrusted as evidence. A strong match
 * blocks, a weak one is listed. In the `expected` files, such as prompts and their tests, both are noted. Secrets and what the
 * supply-chain rules found are reported with it.
 */
export function openInjectionDetector(
  { files }: Pick<Change, 'files'>,
  expected: readonly string[],
  foundSecrets: readonly FoundSecret[] = [],
  facts: readonly SupplyChainFact[] = [],
): InjectionDetector {
  const isExpected = picomatch([...expected], { dot: true });
  const read = new Map<ChangedFile, readonly Marked[]>();
  const markedIn = (file: ChangedFile): readonly Marked[] => {
    const known = read.get(file) ?? marksOf(file);
    read.set(file, known);
    return known;
  };
  return {
    get reports() {
      const reports = files.flatMap((file) => {
        const isNoted = expected.length > 0 && isExpected(file.path);
        return [...nameSign(file), ...reportsOf(markedIn(file))].map(
          (one): ReportedFinding => (isNoted ? { ...one, severity: 'info' } : one),
        );
      });
      return [...reports, ...foundSecrets.map(secretReport), ...facts.map(supplyChainReport)];
    },
    distrusts: (spot) =>
      files.some(
        (file) =>
          spot.path === pathOn(spot.side, file) &&
          markedIn(file).some(({ quoted: own }) => own.side === spot.side && overlaps(own, spot)),
      ) || findInjectionMatches(spot.quote.split('\n'), spot.path, false).length > 0,
    *readAhead() {
      for (const file of files) yield void markedIn(file);
    },
  };
}

const pathOn = (side: QuotedLocation['side'], { path, oldPath }: ChangedFile): string =>
  side === 'new' ? path : (oldPath ?? path);

const marksOf = (file: ChangedFile): readonly Marked[] =>
  file.hunks.flatMap((hunk) => [
    ...signsOf(hunk, pathOn('new', file), 'new'),
    ...signsOf(hunk, pathOn('old', file), 'old'),
  ]);

const overlaps = (a: QuotedLocation, b: QuotedLocation): boolean =>
  a.startLine <= b.endLine && b.startLine <= a.endLine;

function signsOf({ lines, ...hunk }: Hunk, path: string, side: 'new' | 'old'): readonly Marked[] {
  const number = (line: Line): number | null => (side === 'new' ? line.newLine : line.oldLine);
  const own = lines.filter((line) => number(line) !== null);
  const isStart = (side === 'new' ? hunk.newStart : hunk.oldStart) <= 1;
  const matches = findInjectionMatches(
    own.map(({ text }) => text),
    path,
    isStart,
  );
  return matches.flatMap(({ from, to, what, level }): Marked[] => {
    const span = own.slice(from, to + 1);
    const [first, last] = [span[0], span.at(-1)];
    if (first === undefined || last === undefined) return [];
    const quote = span.map(({ text }) => text).join('\n');
    const quoted = { path, side, startLine: number(first) ?? 1, endLine: number(last) ?? 1, quote };
    return [{ quoted, what, level, addedLine: span.find(({ kind }) => kind === 'added')?.newLine ?? null }];
  });
}

/**
 * What the pull request's description and the issues it links say to reviewers, where these are sent along. They stand
 * in no file, so the finding is shown at the first file of the change.
 */
export function injectionsInContext(
  { files }: Pick<Change, 'files'>,
  documents: readonly { readonly name: string; readonly text: string }[],
): readonly ReportedFinding[] {
  const path = files[0]?.path;
  if (path === undefined) return [];
  return documents.flatMap(({ name, text }) =>
    worstFirst(findInjectionMatches(text.split(/\r?\n/u), 'description.md'))
      .slice(0, 1)
      .map(({ from, to, what, level }): ReportedFinding => {
        const quote = text
          .split(/\r?\n/u)
          .slice(from, to + 1)
          .join('\n');
        const location: Location = { level: 'file', path, quote, why: `It stands in the ${name}.` };
        return injectionReport(location, `The text of the ${name} ${what}`, [], level);
      }),
  );
}

const worstFirst = <Match extends Pick<InjectionMatch, 'level'>>(
  matches: readonly Match[],
): readonly Match[] => [
  ...matches.filter(({ level }) => level === 'strong'),
  ...matches.filter(({ level }) => level === 'weak'),
];

function reportsOf(marked: readonly Marked[]): readonly ReportedFinding[] {
  const own = worstFirst(marked.filter(({ addedLine }) => addedLine !== null));
  const beyond = own.length - mostInFile;
  return own
    .slice(0, mostInFile)
    .map(({ quoted, what, level, addedLine }, index) =>
      injectionReport(
        { level: 'line', ...quoted, addedLine },
        `This text ${what}`,
        beyond > 0 && index === mostInFile - 1 ? [`The file holds ${beyond} more such places.`] : [],
        level,
      ),
    );
}

/** A file's name reaches every reader of the change, even where the file itself is left out. */
function nameSign({ path, hunks, status }: ChangedFile): readonly ReportedFinding[] {
  if (status === 'deleted') return [];
  const sign = injectionInName(path);
  if (sign === null) return [];
  const first = hunks
    .flatMap(({ lines }) => lines)
    .find(({ kind, text }) => kind === 'added' && text.trim() !== '');
  const line = first?.newLine ?? null;
  const location: Location =
    first === undefined || line === null
      ? { level: 'file', path, quote: path, why: 'It is the name of the file.' }
      : {
          level: 'line',
          path,
          side: 'new',
          startLine: line,
          endLine: line,
          quote: first.text,
          addedLine: line,
        };
  return [injectionReport(location, `The name of this file ${sign.what}`, [], sign.level)];
}

/** The worst match in the name of a file, whose words are parted by signs or capitals; null for nearly all. */
export function injectionInName(path: string): InjectionMatch | null {
  const words = path
    .replace(/\.[^./]*$/u, '')
    .split('/')
    .map((part) => part.replace(/[-_.+]+/gu, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  return worstFirst([path, ...words].flatMap((part) => findInjectionMatches([part], 'name.txt')))[0] ?? null;
}

/** A finding of the detector's. `title` says what the text does, `more` what else is known. */
export const injectionReport = (
  location: Location,
  title: string,
  more: readonly string[],
  level: InjectionMatch['level'],
): ReportedFinding => ({
  reviewer: detectorId,
  round: 1,
  category: level === 'strong' ? 'prompt-injection' : 'suspicious-text',
  severity: level === 'strong' ? 'critical' : 'minor',
  title,
  explanation: [
    'Such text can steer a model that reviews, edits or runs this code, and people may not notice it. Found by the action itself, by fixed rules; no model was asked.',
    ...more,
  ].join(' '),
  scenario:
    'A model that reads the file obeys the text; its review, and what others build on it, says what the author wanted.',
  assumes: null,
  suggestion: null,
  location,
});
