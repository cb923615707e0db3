import type { Connection, Evidence, Location, Position, ReportedFinding } from '../finding.ts';
import type { TreeSide } from '../tree.ts';
import type { CodeFacts, FileFacts } from './code-facts.ts';
import type { Enclosure } from './enclosing.ts';
import { isComment, isFlow, isProse, sideOfProof } from './evidence.ts';
import { identifiersIn, isLiteral, namesMentioned, wordsIn } from './identifiers.ts';

/** A quote with its place, before it is known what it has to do with the finding. */
export type Quoted = Omit<Evidence, 'connection'>;

/** One report of a finding, as far as a quote can be connected to it. */
export interface About
  extends Pick<ReportedFinding, 'title' | 'explanation' | 'scenario' | 'assumes' | 'location'> {
  /** The anchor's lines are those of the earlier head: the code it quotes is gone. */
  readonly isEarlier?: boolean;
}

interface Spot {
  readonly path: string;
  readonly side: TreeSide;
  readonly startLine: number;
  readonly endLine: number;
}

/** What a finding is about, as far as a quote can share it. */
interface Subject {
  /** Where the finding is now; not where it was at the earlier head. */
  readonly locations: readonly Location[];
  readonly paths: ReadonlySet<string>;
  readonly enclosures: readonly (Enclosure & { readonly path: string; readonly side: TreeSide })[];
  /** Names of the finding's code and of the function around it. */
  readonly names: ReadonlySet<string>;
  /** Names that the finding's text mentions. */
  readonly mentioned: ReadonlySet<string>;
  /** Words of a finding in prose: of its quote, its section and its text. */
  readonly words: ReadonlySet<string>;
  readonly facts: readonly FileFacts[];
}

/**
 * Tells for each quote of a position whether it has to do with the finding. It is connected where it lies in the same
 * innermost function, or shares an identifier with the finding's code, with the function around it, or with a name that
 * the finding's text mentions and the repository defines; and where it shares one with a quote of the same position that
 * counts. Comments, imports and lines that hold only a literal or return one connect nothing.
 * @param about all reports of the finding.
 */
export async function connect(
  code: CodeFacts,
  about: readonly About[],
  quotes: readonly Quoted[],
  ground: Position['ground'],
): Promise<readonly Evidence[]> {
  if (quotes.every(({ resolved }) => resolved === null))
    return quotes.map((quote) => ({ ...quote, connection: 'none' }));
  const subject = await subjectOf(code, about);
  const read = await Promise.all(quotes.map((quote) => readQuote(code, quote, subject, ground)));
  const common = [...subject.facts, ...read.flatMap(({ facts }) => facts ?? [])];
  const isTelling = (name: string): boolean => !code.isCommon(name, common);
  const joined = new Set<string>();
  const evidence = read.map(({ connection, quote, names, defined }): Evidence => {
    if (connection !== 'open') return { ...quote, connection };
    const shared = [...names].filter(
      (name) =>
        subject.names.has(name) ||
        (subject.mentioned.has(name) && (defined.has(name) || isDefined(subject, name))),
    );
    return { ...quote, connection: shared.some(isTelling) ? 'connected' : 'none' };
  });
  // A quote may lead to the next: what shares a name with one that counts is connected too.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [index, { names, counts, connection }] of read.entries()) {
      if (evidence[index]?.connection !== 'connected' || !counts || connection === 'own-lines') continue;
      for (const name of names) {
        if (joined.has(name)) continue;
        joined.add(name);
        grown = true;
      }
    }
    for (const [index, { names, connection, quote }] of read.entries()) {
      if (connection !== 'open' || evidence[index]?.connection !== 'none') continue;
      if (![...names].some((name) => joined.has(name) && isTelling(name))) continue;
      evidence[index] = { ...quote, connection: 'connected' };
      grown = true;
    }
  }
  return evidence;
}

const isDefined = ({ facts }: Subject, name: string): boolean =>
  facts.some(({ defined }) => defined.has(name));

async function subjectOf(code: CodeFacts, about: readonly About[]): Promise<Subject> {
  const text = about
    .map(({ title, explanation, scenario, assumes }) =>
      [title, explanation, scenario, assumes ?? ''].join('\n'),
    )
    .join('\n');
  const names = new Set<string>();
  const words = new Set(wordsIn(text));
  const facts: FileFacts[] = [];
  const enclosures: Subject['enclosures'][number][] = [];
  for (const { location, isEarlier = false } of about) {
    const prose = isProse(location.path);
    for (const word of prose ? wordsIn(location.quote) : []) words.add(word);
    // Of prose only what the text names is a name.
    for (const name of prose ? [] : identifiersIn(location.quote, location.path)) names.add(name);
    for (const quoted of isEarlier ? await earlierLocations(code, location) : quotedLocationsOf(location)) {
      const file = await code.file(quoted.side, quoted.path);
      if (file === null) continue;
      if (!facts.includes(file)) facts.push(file);
      if (location.level === 'file') continue;
      for (const line of new Set([quoted.startLine, quoted.endLine])) {
        const block = file.enclosureAt(line);
        enclosures.push({ ...block, path: quoted.path, side: quoted.side });
        const inside = file.lines.slice(block.startLine - 1, block.endLine).join('\n');
        for (const word of prose ? wordsIn(inside) : []) words.add(word);
        for (const name of prose ? [] : identifiersIn(inside, location.path)) names.add(name);
      }
    }
  }
  return {
    locations: about.flatMap(({ location, isEarlier = false }) => (isEarlier ? [] : [location])),
    paths: new Set(about.map(({ location }) => location.path)),
    enclosures,
    names,
    mentioned: namesMentioned(text),
    words,
    facts,
  };
}

/** Where the earlier head cannot be read, the same lines of the file as it is now. */
async function earlierLocations(code: CodeFacts, location: Location): Promise<readonly Spot[]> {
  if (location.level === 'file') return [];
  const side = (await code.file('earlier', location.path)) === null ? 'new' : 'earlier';
  return [{ ...location, side }];
}

/** Where an anchor lies; of removed code also where it lay, seen in the code as it is now. */
const quotedLocationsOf = (location: Location): readonly Spot[] => {
  if (location.level === 'file') return [{ path: location.path, side: 'new', startLine: 1, endLine: 1 }];
  const now = location.headLine;
  return [
    location,
    ...(now === undefined ? [] : [{ ...location, side: 'new' as const, startLine: now, endLine: now }]),
  ];
};

interface Read {
  readonly quote: Quoted;
  /** `open`: its names decide. */
  readonly connection: Connection | 'open';
  readonly names: ReadonlySet<string>;
  readonly defined: ReadonlySet<string>;
  readonly facts: FileFacts | null;
  /** Whether it stands on the side that the position speaks of. */
  readonly counts: boolean;
}

async function readQuote(
  code: CodeFacts,
  quote: Quoted,
  subject: Subject,
  ground: Position['ground'],
): Promise<Read> {
  const done = (connection: Connection): Read => ({
    quote,
    connection,
    names: new Set(),
    defined: new Set(),
    facts: null,
    counts: false,
  });
  const { path, resolved } = quote;
  if (resolved === null) return done('none');
  const prose = isProse(path);
  if (prose && !subject.paths.has(path)) return done('none');
  const facts = await code.file(resolved.side, path);
  const all = quote.quote.split('\n').map((text, index) => ({ text, line: resolved.startLine + index }));
  const telling = all.filter(({ text, line }) =>
    prose
      ? text.trim() !== ''
      : !isComment(path, text) &&
        !isFlow(text) &&
        !isLiteral(text, path) &&
        facts?.imports.has(line) !== true &&
        facts?.comments.has(line) !== true,
  );
  const own = ({ line }: { readonly line: number }): boolean =>
    subject.locations.some(
      (location) =>
        location.level === 'line' &&
        location.path === path &&
        location.side === resolved.side &&
        location.startLine <= line &&
        line <= location.endLine,
    );
  const other = telling.filter((line) => !own(line));
  if (other.length === 0)
    return done(all.some((line) => own(line) && !isComment(path, line.text)) ? 'own-lines' : 'none');
  const text = other.map((line) => line.text).join('\n');
  const names = prose ? wordsIn(text) : identifiersIn(text, path);
  const counts = resolved.side === sideOfProof(ground);
  const near =
    other.some(({ line }) =>
      isEnclosing(subject, facts, { path, side: resolved.side, startLine: line, endLine: line }),
    ) ||
    isInFile(
      code,
      subject,
      path,
      other.map(({ line }) => line),
      resolved.side,
    ) ||
    (prose && [...names].some((word) => subject.words.has(word)));
  return {
    quote,
    connection: near ? 'connected' : prose ? 'none' : 'open',
    names,
    defined: facts?.defined ?? new Set(),
    facts,
    counts,
  };
}

/** Whether a line lies in a function that the finding lies in; on the other side of the change, in the one of that name. */
const isEnclosing = (
  { enclosures }: Subject,
  facts: FileFacts | null,
  { path, side, startLine }: Spot,
): boolean =>
  enclosures.some((block) => {
    if (block.path !== path) return false;
    const own = facts?.enclosureAt(startLine);
    if (own === undefined) return false;
    if (own.key !== block.key) return false;
    return block.side === side ? block.startLine <= startLine && startLine <= block.endLine : own.key !== '';
  });

/** A finding about a file as a whole is about any code of its hunks, or of all of it where it has none. */
function isInFile(
  code: CodeFacts,
  { locations }: Subject,
  path: string,
  lines: readonly number[],
  side: 'new' | 'old',
): boolean {
  if (!locations.some((location) => location.level === 'file' && location.path === path)) return false;
  const hunks = code.changed(path)?.hunks ?? [];
  if (hunks.length === 0) return true;
  return hunks.some((hunk) =>
    hunk.lines.some(({ newLine, oldLine }) => {
      const line = side === 'new' ? newLine : oldLine;
      return line !== null && lines.includes(line);
    }),
  );
}
