import { blocksAround } from '../listing.ts';
import { added, type Detector, guardAt, isProduction, onLine, type Sight, snippet } from './detector.ts';

/** Things that are opened, waited for or asked for too often. */

interface Opening {
  readonly pattern: RegExp;
  readonly closes: (name: string) => RegExp;
}

const openings: Readonly<Record<string, Opening>> = {
  javascript: {
    pattern:
      /^\s*(?:const|let)\s+([\w$]+)\s*=\s*await\s+(?:\w*pool\.connect\(|(?:fs\.|fsp\.|fs\.promises\.)open\()/,
    closes: (name) => new RegExp(`\\b${name}\\??\\.(?:close|release|end|destroy)\\(`),
  },
  python: {
    pattern: /^\s*(\w+)\s*=\s*(?:open|socket\.socket|sqlite3\.connect|psycopg2\.connect)\(/,
    closes: (name) => new RegExp(`\\b${name}\\.close\\(|\\bwith\\s+(?:closing\\()?${name}\\b`),
  },
  go: {
    pattern:
      /^\s*(\w+),\s*\w+\s*:?=\s*(?:os\.(?:Open|Create|OpenFile)|http\.(?:Get|Post)|[\w.]*client\.Do|[\w.]*\b(?:db|tx)\.Query(?:Context)?)\(/i,
    closes: (name) => new RegExp(`\\b${name}\\.(?:Body\\.)?Close\\(`),
  },
};

export const notClosed: Detector = {
  id: 'not-closed',
  category: 'resource-leak',
  severity: 'major',
  title: 'What is opened here is not closed on every way out',
  explanation: 'Each passage leaves one more open.',
  scenario: 'After some hundred requests the pool or the file table is empty, and everything waits or fails.',
  see: (listing) => {
    const opening = openings[listing.language];
    if (!isProduction(listing) || opening === undefined) return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      const name = opening.pattern.exec(line.bare)?.[1];
      if (name === undefined) return [];
      const after = listing.functionAround(line).body.filter((each) => each.at > line.at);
      const handedOn = new RegExp(
        `\\breturn\\b.*\\b${name}\\b|\\b(?:this|self)\\.\\w+\\s*=\\s*${name}\\b|\\byield\\s+${name}\\b`,
      );
      if (after.some((each) => handedOn.test(each.bare))) return [];
      const close = after.find((each) => opening.closes(name).test(each.bare));
      const title = `${snippet(name)} is not closed on every way out`;
      if (close === undefined) return [{ line, title, guard: null }];
      if (/\bdefer\b/.test(close.bare) || listing.language === 'go') return [];
      const safe = blocksAround(listing.now, close, listing.language).some((each) => each.kind === 'finally');
      const risky = after.find(
        (each) => each.at < close.at && /\bawait\b|\bthrow\b|\breturn\b|\braise\b/.test(each.bare),
      );
      if (safe || risky === undefined || listing.language === 'python') return [];
      return [
        {
          line,
          title,
          explanation: `${snippet(close.code)} is passed over when ${snippet(risky.code)} fails or leaves; it does not stand in a \`finally\`.`,
          severity: 'major',
          proof: [risky, close],
          guard: null,
        },
      ];
    });
  },
};

export const noTimeout: Detector = {
  id: 'no-timeout',
  category: 'deadlock',
  severity: 'minor',
  title: 'A call to another service may wait for ever',
  explanation:
    'Without a limit of its own the call lasts as long as the other side keeps the connection open.',
  scenario:
    'The other service hangs: so does everything that waits here, until nothing is left to serve with.',
  see: onLine({
    languages: ['javascript', 'python', 'go'],
    bare: true,
    pattern:
      /\brequests\.(?:get|post|put|patch|delete|request)\(.*\)\s*$|\bawait\s+fetch\(\s*[^,)]+\)|&?http\.Client\{\s*\}|\bhttp\.(?:Get|Post)\(/,
    unless: /timeout|signal/i,
    guard: {
      pattern: /\bsignal\b|AbortSignal|\btimeout\b/i,
      ground: 'handled-elsewhere',
      why: 'a limit is set here',
    },
  }),
};

export const queryInLoop: Detector = {
  id: 'query-in-loop',
  category: 'performance',
  severity: 'minor',
  title: 'One query for each item',
  explanation: 'The number of round trips grows with the list; one query for all of them would do.',
  scenario: 'A list of a thousand entries makes a thousand and one queries, one after the other.',
  see: (listing) => {
    if (!isProduction(listing) || (listing.language !== 'javascript' && listing.language !== 'python'))
      return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      if (
        !/\b(?:db|pool|client|conn|connection|cursor|prisma|knex)\.[\w.]*(?:query|execute|get|all|find\w*)\(|\.objects\.(?:get|filter)\(/.test(
          line.bare,
        )
      )
        return [];
      if (/\b(?:INSERT|UPDATE|DELETE|BEGIN|COMMIT)\b/.test(line.code)) return [];
      for (const block of blocksAround(listing.now, line, listing.language)) {
        if (block.kind === 'function') return [];
        if (block.kind === 'loop') {
          if (/\bwhile\b|\battempt|retr(?:y|ies)/i.test(block.headText)) return [];
          const bounded = /\.slice\(\s*0,\s*\d/.test(block.headText);
          return [
            {
              line,
              proof: [block.head],
              guard: bounded
                ? guardAt(block.head, 'intended', 'the list is cut to a few entries first')
                : null,
            },
          ];
        }
      }
      return [];
    });
  },
};

export const deferInLoop: Detector = {
  id: 'defer-in-loop',
  category: 'resource-leak',
  severity: 'major',
  title: '`defer` in a loop waits for the end of the function',
  explanation: 'Nothing is released at the end of a turn; all of it piles up until the function returns.',
  scenario: 'A long list: the process runs out of file descriptors or connections half-way through.',
  see: (listing) =>
    !isProduction(listing) || listing.language !== 'go'
      ? []
      : added(listing).flatMap((line): readonly Sight[] => {
          if (!/^\s*defer\b/.test(line.bare)) return [];
          for (const block of blocksAround(listing.now, line, 'go')) {
            if (block.kind === 'function') return [];
            if (block.kind === 'loop') return [{ line, proof: [block.head], guard: null }];
          }
          return [];
        }),
};
