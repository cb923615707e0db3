import type { Severity } from '../../src/debate/finding.ts';
import { type Block, blockFrom, blocksAround, type CodeLine, type Listing } from '../listing.ts';
import {
  added,
  type Detected,
  type Detector,
  guardAt,
  isProduction,
  type Sight,
  snippet,
} from './detector.ts';

/** Failures that vanish. */

const logs =
  /^\s*(?:console|log|logger|logging|app\.log|req\.log|this\.log(?:ger)?|self\.log(?:ger)?|slog|fmt)\.\w+\(|^\s*print\(/i;
const costs = /charge|capture|pay(?:ment)?s?\b|refund|transfer|ledger|invoice|balance|stock/i;
/** Work whose failure must be reported. */
const effects =
  /\b(?:await\s+[\w.]+\.(?!get\b|read|find|stat|access|exists|load|json|text)\w+\(|\w*(?:query|insert|update|save|write|send|publish|commit|create|delete|upload|notify|dispatch|execute|put|post)\w*\()/i;
/** Tidying up: that it fails changes nothing for anybody. */
const tidying =
  /\b(?:close|cancel|destroy|release|kill|abort|unlink|rm|rmSync|cleanup|dispose|end|remove|unsubscribe|terminate|disconnect)\w*\(/i;
/** Code that passes the failure on: what catches it has not swallowed it. */
const passesOn =
  /\bthrow\b|\braise\b|\bnext\(|\breject\(|\b[45]\d\d\b|\bstatus(?:Code)?\b|\breturn\s+(?:err|error|e)\b|process\.exit|sys\.exit|\berrors?\.(?:push|append)|retry|rollback|set_exception|\babort\(|\bfail\w*\(|\berror\s*[:=]|\bok:\s*false/i;
const succeeds =
  /\breturn\s*(?:;|$|null\b|true\b|\[\]|\{\s*\}|None\b|True\b|undefined\b|\{[^}]*\b(?:ok|success)["']?:\s*(?:true|True))/;

interface Caught {
  readonly handler: Block;
  readonly tried: Block | null;
}

function caughtAt(listing: Listing, line: CodeLine): Caught | null {
  const opens = listing.language === 'python' ? /^\s*except\b.*:\s*$/ : /\bcatch\b\s*(?:\([^)]*\))?\s*\{\s*$/;
  if (!opens.test(line.bare)) return null;
  const handler = blockFrom(listing.now, line, listing.language);
  const above = listing.now.findLast(
    (each) => each.at < line.at && each.indent === line.indent && /^\s*try\b/.test(each.bare),
  );
  return { handler, tried: above === undefined ? null : blockFrom(listing.now, above, listing.language) };
}

/** An exception class or code that the handler is meant for. */
const narrowed = (line: CodeLine, handler: Block): boolean =>
  (/^\s*except\s+[\w.(]/.test(line.code) && !/\bexcept\s+(?:Base)?Exception\b/.test(line.code)) ||
  handler.body.some((each) => /\.(?:code|name|status)\s*[!=]==?|instanceof/.test(each.code));

function harmOf(attempt: string, logged: boolean): Severity {
  if (!effects.test(attempt)) return 'minor';
  if (costs.test(attempt)) return 'critical';
  return logged ? 'minor' : 'major';
}

function swallow(listing: Listing, line: CodeLine): Sight | null {
  const caught = caughtAt(listing, line);
  if (caught === null) return null;
  const { handler, tried } = caught;
  const body = handler.body.filter((each) => each.code.trim() !== '');
  if (body.some((each) => passesOn.test(each.code))) return null;
  const empty = body.every((each) => /^\s*(?:pass|continue|\.\.\.|\}|;)?\s*$/.test(each.code));
  const logging = body.find((each) => logs.test(each.code));
  const rest = body.filter((each) => !logs.test(each.code) && !/^\s*[)\]}]/.test(each.code));
  const quiet = rest.every((each) => succeeds.test(each.code) || /^\s*(?:pass|continue)\s*$/.test(each.code));
  if (!empty && !quiet) return null;
  const attempt = tried?.body.map((each) => each.code).join('\n') ?? '';
  if (!effects.test(attempt) && (!empty || tidying.test(attempt))) return null;
  const around = listing.functionAround(line);
  const success = around.body.find(
    (each) =>
      each.at > line.at &&
      /\b(?:return|res\.|send|json|reply|respond)\b/.test(each.code) &&
      !passesOn.test(each.code),
  );
  const guard: Detected | null = narrowed(line, handler)
    ? guardAt(line, 'intended', 'only the failure that is expected here is caught')
    : null;
  const worked = tried?.body.find((each) => effects.test(each.code));
  return {
    line,
    title: empty ? 'A failure is swallowed' : 'A failure is logged and then reported as success',
    explanation: `${worked === undefined ? 'The work' : snippet(worked.code)} may fail; the handler ${empty ? 'does nothing' : 'only logs or returns as if it had succeeded'}, so that the caller goes on as if it had been done.`,
    severity: harmOf(attempt, logging !== undefined),
    proof: [worked, success].filter((each) => each !== undefined),
    guard,
  };
}

export const swallowedError: Detector = {
  id: 'swallowed-error',
  category: 'error-handling',
  severity: 'major',
  title: 'A failure is swallowed',
  explanation: 'The handler neither repairs nor reports the failure.',
  scenario:
    'The work fails (a full disk, a lost connection): the caller gets a success although the data was not written.',
  see: (listing) => {
    if (!isProduction(listing)) return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      const dropped = /\.catch\(\s*\(?\w*\)?\s*=>\s*(?:\{\s*\}|null|undefined|\[\]|false)\s*\)/.exec(
        line.bare,
      );
      if (dropped !== null) {
        const receiver = line.bare.slice(0, dropped.index);
        const deliberate = /^\s*(?:void\b|[\w$.]+$)/.test(receiver) || tidying.test(receiver);
        return deliberate ? [] : [{ line, guard: null, severity: harmOf(receiver, false) }];
      }
      const sight = swallow(listing, line);
      return sight === null ? [] : [sight];
    });
  },
};

export const lostGoError: Detector = {
  id: 'lost-go-error',
  category: 'error-handling',
  severity: 'major',
  title: 'An error is found and not returned',
  explanation:
    'The branch for the failure returns no error, so that the caller takes the failure for success.',
  scenario: 'The call fails: the caller gets a nil error and goes on with an empty result.',
  see: (listing) => {
    if (listing.language !== 'go' || !isProduction(listing)) return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      if (!/^\s*if\b.*\berr\s*!=\s*nil\s*\{\s*$/.test(line.bare)) return [];
      const body = blockFrom(listing.now, line, 'go').body.filter((each) => each.code.trim() !== '');
      const [only] = body;
      if (only === undefined || body.length > 1 || !/^\s*return\s+(?:[\w.{}]+,\s*)?nil\s*$/.test(only.bare))
        return [];
      return [{ line, proof: [only], guard: null }];
    });
  },
};

export const returnInFinally: Detector = {
  id: 'return-in-finally',
  category: 'error-handling',
  severity: 'major',
  title: 'A return in `finally` swallows what was thrown',
  explanation: 'Leaving `finally` with `return` discards the exception and whatever was returned before.',
  scenario: 'The protected code throws; the caller gets an ordinary value instead of the error.',
  see: (listing) =>
    !isProduction(listing)
      ? []
      : added(listing).flatMap((line): readonly Sight[] => {
          if (!/^\s*return\b/.test(line.bare)) return [];
          const [innermost] = blocksAround(listing.now, line, listing.language);
          return innermost?.kind === 'finally' ? [{ line, proof: [innermost.head], guard: null }] : [];
        }),
};
