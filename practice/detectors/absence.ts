import { added, type Detector, guardAt, isProduction, type Sight, snippet } from './detector.ts';

/** Values that may not be there. */

export const chainedAbsence: Detector = {
  id: 'chained-absence',
  category: 'null-dereference',
  severity: 'major',
  title: 'A search that may find nothing is used as if it had',
  explanation: 'Where nothing is found the result is empty, and the access right after it throws.',
  scenario:
    'The item is missing (deleted, misspelt, not yet there): the code throws instead of answering that.',
  see: (listing) =>
    !isProduction(listing) || !(listing.language === 'javascript' || listing.language === 'python')
      ? []
      : added(listing).flatMap((line): readonly Sight[] => {
          const pattern = listing.language === 'python' ? pythonSearch : jsSearch;
          const used = [...line.bare.matchAll(pattern)].some((match) => {
            const after = line.bare.slice(closing(line.bare, match.index + match[0].length - 1) + 1);
            return /^\s*(?:\.[a-zA-Z]|\[)/.test(after);
          });
          return used ? [{ line, guard: null }] : [];
        }),
};

/** Calls that give nothing where nothing is found, up to their opening parenthesis. */
const jsSearch = /\.(?:find|findLast)\((?=\s*(?:\(|\w+\s*=>))|\.match\(|\.exec\(|\bquerySelector\(/g;
const pythonSearch = /\bre\.(?:match|search|fullmatch)\(|\.first\((?=\))/g;

/** Where the parenthesis at `open` closes; the line's end where it does not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

export const unprovenFind: Detector = {
  id: 'unproven-find',
  category: 'null-dereference',
  severity: 'major',
  title: 'A search that may find nothing is used as if it had',
  explanation: 'Nothing between the search and the use asks whether anything was found.',
  scenario:
    'A caller names an id that does not exist: the access throws, and the caller gets a 500 instead of a 404.',
  see: (listing) => {
    if (!isProduction(listing) || listing.language !== 'javascript') return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      const found =
        /^\s*(?:const|let)\s+([\w$]+)\s*=\s*(?:await\s+)?[\w$.]+\.(?:find|findOne|findById|findUnique|findFirst|findByPk)\(/.exec(
          line.bare,
        ) ??
        /^\s*(?:const|let)\s+\[([\w$]+)\]\s*=\s*(?:await\s+|\(await\s+)[\w$.]+\.query\(/.exec(line.bare) ??
        /^\s*(?:const|let)\s+([\w$]+)\s*=\s*\(?(?:await\s+)?.*\brows\[0\]\s*;?\s*$/.exec(line.bare);
      const name = found?.[1]?.replaceAll('$', '\\$');
      if (name === undefined) return [];
      const after = listing.functionAround(line).body.filter((each) => each.at > line.at);
      const used = after.find((each) => new RegExp(`(?<![.\\w$!?])${name}\\.[a-zA-Z]`).test(each.bare));
      if (used === undefined) return [];
      const asked = new RegExp(
        `!\\s*${name}\\b|\\b${name}\\s*(?:\\?|&&|\\|\\||===?|!==?)|\\bif\\s*\\(\\s*${name}\\b|\\b${name}\\s+instanceof|assert\\w*\\(\\s*${name}\\b|expect\\(\\s*${name}\\b`,
      );
      const guard = after.find((each) => each.at <= used.at && asked.test(each.bare));
      return [
        {
          line,
          title: `${snippet(found?.[1] ?? '')} may be missing and is used all the same`,
          explanation: `${snippet(used.code)} takes ${snippet(found?.[1] ?? '')} for granted; where the search finds nothing, that throws.`,
          proof: [used],
          guard: guard === undefined ? null : guardAt(guard, 'wrong', 'the missing case is turned away here'),
        },
      ];
    });
  },
};

export const ignoredSecond: Detector = {
  id: 'ignored-second',
  category: 'null-dereference',
  severity: 'major',
  title: 'An error is ignored and the value is used',
  explanation: 'Where the call fails the value is nil or zero, and the next use of it panics or goes wrong.',
  scenario: 'The call fails for one caller: nil pointer dereference, and the process ends for all of them.',
  see: (listing) => {
    if (!isProduction(listing) || listing.language !== 'go') return [];
    return added(listing).flatMap((line): readonly Sight[] => {
      const name = /^\s*(\w+),\s*_\s*:=\s*(?!.*\brange\b)[\w.]+\(/.exec(line.bare)?.[1];
      if (name === undefined || name === '_' || /strconv\./.test(line.bare)) return [];
      const used = listing
        .functionAround(line)
        .body.find((each) => each.at > line.at && new RegExp(`\\b${name}\\.\\w`).test(each.bare));
      return used === undefined ? [] : [{ line, proof: [used], guard: null }];
    });
  },
};
