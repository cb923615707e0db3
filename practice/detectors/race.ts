import { type Block, blocksAround, type CodeLine, type Listing } from '../listing.ts';
import {
  added,
  type Detected,
  type Detector,
  guardAt,
  isProduction,
  type Sight,
  snippet,
} from './detector.ts';

/** Work that overlaps: lost updates, double creation. */

const lower =
  'balances?|stocks?|inventory|credits?|wallets?|seats?|quotas?|points|counters?|counts?|remaining|available|views?|visits|usage';
const capital = lower.replaceAll(
  /(^|\|)([a-z])/g,
  (_, bar: string, letter: string) => bar + letter.toUpperCase(),
);
/** A name that says how much of something there is, alone or as a word of a longer name. */
const counted = new RegExp(`(?:(?<![a-zA-Z])(?:${lower})(?![a-z])|(?<=[a-z])(?:${capital})(?![a-z]))`);
const money = /balance|stock|inventory|credit|wallet|seat|payment|refund/i;
const exclusive =
  /\bFOR UPDATE\b|\bBEGIN\b|\btransaction\b|\.transaction\(|withTransaction|atomic\(|select_for_update|\.lock\(|\.Lock\(\)|\bwith\s+\w*lock\b|mutex\.|runExclusive|\$transaction|serializable/i;

const reading =
  /^\s*(?:(?:const|let|var)\s+)?[[{(]?\s*([\w$]+)[^=]*?(?::=|=(?!=))\s*(?:await\s+)?[\w$.()[\]]*\b(?:get|find|fetch|load|read|query|select|first|one)\w*\(/i;
const writing = /\b(?:update|set|save|put|write|store|persist|exec|execute|run|query)\w*\(/i;
/** Characters of a line above which nobody wrote it by hand. The pattern takes quadratic time. */
const longLine = 1_000;
const readName = ({ bare }: CodeLine): string | undefined =>
  bare.length > longLine ? undefined : reading.exec(bare)?.[1];

/** What keeps data that others see too. */
const storage =
  /\b(?:db|database|repo\w*|\w*store|pool|conn\w*|cursor|session|prisma|knex|collection|redis|cache|dao|tx|models?)\b|\.objects\.|\bSELECT\b/i;
const readsStore = (line: CodeLine, language: Listing['language']): boolean =>
  language === 'javascript' ? /\bawait\b/.test(line.bare) : storage.test(line.code);

interface LostUpdate {
  readonly read: CodeLine;
  readonly compute: CodeLine;
  readonly write: CodeLine;
  readonly name: string;
}

/** A read into a name, arithmetic on that name, and then a write, in this order within one function. */
function lostUpdate(scope: Block, language: Listing['language']): LostUpdate | null {
  for (const read of scope.body) {
    const name = readName(read);
    if (name === undefined || !readsStore(read, language)) continue;
    const escaped = name.replaceAll('$', '\\$');
    const arithmetic = new RegExp(
      `\\b${escaped}(?:[.?]+[\\w$]+|\\[[^\\]]*\\])*\\s*(?:[-+](?![-+>])=?\\s*[\\w$(]|\\+\\+|--)`,
    );
    const compute = scope.body.find((line) => line.at > read.at && arithmetic.test(line.bare));
    if (compute === undefined) continue;
    const derived = /^\s*(?:const|let|var)?\s*([\w$]+)\s*:?=[^=]/.exec(compute.bare)?.[1];
    const write = scope.body.find(
      (line) =>
        (line.at > compute.at || (line.at === compute.at && derived === undefined)) &&
        writing.test(line.bare),
    );
    const inCall = scope.body.findLast(
      (line) =>
        line.at < compute.at && line.at > read.at && line.at >= compute.at - 4 && writing.test(line.bare),
    );
    const written = inCall !== undefined && inCall.indent < compute.indent ? inCall : write;
    if (written !== undefined) return { read, compute, write: written, name };
  }
  return null;
}

/** The line that keeps others out: in the function, or opening a block around it. */
const heldAround = (listing: Listing, scope: Block, line: CodeLine): CodeLine | undefined =>
  scope.body.find((each) => exclusive.test(each.code)) ??
  blocksAround(listing.now, line, listing.language).find((block) => exclusive.test(block.headText))?.head;

export const readThenWrite: Detector = {
  id: 'read-then-write',
  category: 'race-condition',
  severity: 'major',
  title: 'Read, computed and written back without a lock',
  explanation: 'Between the read and the write another request can do the same; the later write wins.',
  scenario: 'Two requests arrive together, both read the same value, both write; one of the changes is lost.',
  see: (listing) => {
    if (!isProduction(listing)) return [];
    const seen = new Set<CodeLine>();
    return added(listing).flatMap((line): readonly Sight[] => {
      const scope = listing.functionAround(line);
      if (seen.has(scope.head)) return [];
      seen.add(scope.head);
      const lost = lostUpdate(scope, listing.language);
      if (lost === null) return [];
      const { read, compute, write, name } = lost;
      if (![read, compute, write].some((each) => each.kind === 'added')) return [];
      const word = counted.exec(`${compute.code} ${write.code}`)?.[0];
      if (word === undefined) return [];
      const quoted = [write, compute, read].find((each) => each.kind === 'added') ?? write;
      const held = heldAround(listing, scope, write);
      const conditional = scope.body.find((each) =>
        /\bWHERE\b.*(?:\b(?:stock|balance|version|quantity|seats|credits)\s*(?:>=|=)\s*(?:\?|\$\d|%s|:\w))/i.test(
          each.code,
        ),
      );
      const guarding = held ?? conditional;
      return [
        {
          line: quoted,
          title: `Lost update: ${snippet(word)} is read, computed and written back`,
          explanation: `${snippet(read.code)} reads it, ${snippet(compute.code)} computes the new value in the process, and ${snippet(write.code)} writes that back. Another request can do the same in between.`,
          scenario: `Two requests arrive together; both read the same ${snippet(name)} and pass every check, both write. One change is lost, and more is spent than is available.`,
          severity: money.test(word) ? 'critical' : 'major',
          proof: [read, compute, write].filter((each) => each !== quoted),
          guard:
            guarding === undefined
              ? null
              : guardAt(guarding, 'handled-elsewhere', 'this locks out other writers'),
        },
      ];
    });
  },
};

const costly = /\b(?:charge|capture|pay|transfer|refund|publish|dispatch|send(?!Json|Status|File)\w*)\(/i;

export const checkThenCreate: Detector = {
  id: 'check-then-create',
  category: 'race-condition',
  severity: 'major',
  title: 'Check and creation are not atomic: two requests can both pass the check',
  explanation: 'The check and the creation are two separate steps.',
  scenario: 'The same request comes twice at once (a double click, a retry): both find nothing, both create.',
  see: (listing, all) => {
    if (!isProduction(listing)) return [];
    const seen = new Set<CodeLine>();
    return added(listing).flatMap((line): readonly Sight[] => {
      const scope = listing.functionAround(line);
      if (seen.has(scope.head)) return [];
      seen.add(scope.head);
      const sight = doubleCreation(listing, scope, all);
      return sight === null ? [] : [sight];
    });
  },
};

function doubleCreation(listing: Listing, scope: Block, all: readonly Listing[]): Sight | null {
  for (const check of scope.body) {
    const name = readName(check);
    if (name === undefined || check.kind !== 'added' || !readsStore(check, listing.language)) continue;
    const stop = scope.body.find(
      (line) =>
        line.at > check.at &&
        line.at <= check.at + 3 &&
        new RegExp(
          `^\\s*if\\s*\\(?\\s*${name.replaceAll('$', '\\$')}(?:\\.length|\\s+is not None|\\s*!=\\s*nil|\\s*!==?\\s*(?:null|undefined))?(?:\\s*>\\s*0)?\\s*[):{]`,
        ).test(line.code),
    );
    if (stop === undefined) continue;
    const create = scope.body.find(
      (line) =>
        line.at > stop.at && /\bINSERT INTO (\w+)|\b(?:create|insert|insertOne|add|save)\(/i.test(line.code),
    );
    if (create === undefined || heldAround(listing, scope, create) !== undefined) continue;
    const table =
      /\bINSERT INTO (\w+)/i.exec(create.code)?.[1] ?? /\bFROM (\w+)/i.exec(check.code)?.[1] ?? null;
    const cost = scope.body.find(
      (line) =>
        line.at > stop.at && line.at < create.at && costly.test(line.bare) && !/^\s*return\b/.test(line.bare),
    );
    return {
      line: check,
      title: `Two requests can both find no ${snippet(name)} and both continue`,
      explanation: `${snippet(check.code)} checks and ${snippet(create.code)} creates, but the two steps are not atomic.${cost === undefined ? '' : ` Between them ${snippet(cost.code)} runs, which cannot be undone.`}`,
      severity: cost === undefined ? 'major' : 'critical',
      proof: [create, ...(cost === undefined ? [] : [cost])],
      guard: uniqueness(all, table),
      rejoinder:
        cost === undefined
          ? null
          : {
              line: cost,
              why: 'the constraint only prevents the second row; this call has already run twice by then',
            },
      ...(table === null
        ? {}
        : {
            lookUp: {
              word: 'UNIQUE',
              proof: new RegExp(`\\bUNIQUE\\b`, 'i'),
              ground: 'handled-elsewhere' as const,
              why: uniqueWhy,
            },
          }),
    };
  }
  return null;
}

const uniqueWhy = 'the database refuses a second row, so the check and the insert need not be atomic';

/** A uniqueness constraint shown anywhere in the bundle for the table, or for any where the table is not known. */
function uniqueness(all: readonly Listing[], table: string | null): Detected | null {
  for (const listing of all) {
    let current: string | null = null;
    for (const line of listing.now) {
      current = /\bCREATE TABLE (?:IF NOT EXISTS )?(\w+)/i.exec(line.code)?.[1] ?? current;
      if (/\bON CONFLICT\b|\bINSERT OR IGNORE\b|\bget_or_create\(|\bupsert\(/i.test(line.code)) {
        return guardAt(line, 'handled-elsewhere', uniqueWhy);
      }
      if (/\bUNIQUE\b|\bPRIMARY KEY\b(?!.*AUTOINCREMENT)|unique:\s*true|unique=True/.test(line.code)) {
        if (table !== null && current === table && !/\bINTEGER PRIMARY KEY\b|\bid\b/i.test(line.code)) {
          return guardAt(line, 'handled-elsewhere', uniqueWhy);
        }
      }
    }
  }
  return null;
}

export const addInGoroutine: Detector = {
  id: 'add-in-goroutine',
  category: 'race-condition',
  severity: 'major',
  title: '`Add` is called inside the goroutine it counts',
  explanation: '`Wait` may run before the goroutine starts, and then waits for nothing.',
  scenario: 'Under load the function returns before its goroutines have done their work.',
  see: (listing) =>
    listing.language !== 'go' || !isProduction(listing)
      ? []
      : added(listing).flatMap((line): readonly Sight[] => {
          if (!/\b\w*wg\.Add\(/i.test(line.bare)) return [];
          const scope = listing.functionAround(line);
          return /^\s*go\s+func\b/.test(scope.headText) ? [{ line, proof: [scope.head], guard: null }] : [];
        }),
};
