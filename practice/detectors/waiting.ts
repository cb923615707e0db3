import { added, type Detector, isProduction, onLine, type Sight, snippet } from './detector.ts';

/** Asynchronous work that is not awaited. */

export const notAwaited: Detector = {
  id: 'not-awaited',
  category: 'async-misuse',
  severity: 'major',
  title: 'This call is not awaited',
  explanation: 'The same call is awaited elsewhere; here its result and its failure are dropped.',
  scenario: 'The work fails or is late: the caller already got a success, and nothing is logged.',
  see: (listing, all) => {
    if (!isProduction(listing) || listing.language !== 'javascript') return [];
    const everywhere = all.flatMap((each) => [...each.now, ...each.was]);
    return added(listing).flatMap((line): readonly Sight[] => {
      const call = /^\s*((?:[\w$]+\.)*([\w$]+))\(.*\)\s*;?\s*$/.exec(line.bare);
      const name = call?.[2];
      if (
        call === null ||
        name === undefined ||
        /^(?:if|for|while|switch|super|describe|it|test)$/.test(name)
      )
        return [];
      if (/\.(?:then|catch|finally)\(/.test(line.bare)) return [];
      const scope = listing.functionAround(line);
      if (!/\basync\b/.test(`${scope.headText} ${scope.head.bare}`)) return [];
      const full = call[1] ?? name;
      const awaited = everywhere.find((each) =>
        new RegExp(`\\bawait\\s+${full.replaceAll(/[.$]/g, '\\$&')}\\(`).test(each.bare),
      );
      const declared = everywhere.find((each) =>
        new RegExp(`\\basync\\s+function\\s+${name.replaceAll('$', '\\$')}\\b`).test(each.bare),
      );
      const proof = awaited ?? (full === name ? declared : undefined);
      return proof === undefined
        ? []
        : [
            {
              line,
              title: `${snippet(`${full}(…)`)} is not awaited`,
              proof: proof.kind === 'removed' ? [] : [proof],
              guard: null,
            },
          ];
    });
  },
};

export const asyncForEach: Detector = {
  id: 'async-for-each',
  category: 'async-misuse',
  severity: 'major',
  title: '`forEach` does not wait for an async callback',
  explanation: '`forEach` drops the promises: the code after it runs first, and a rejection is not handled.',
  scenario:
    'The function returns before the work is done; one failing item ends the process as an unhandled rejection.',
  see: onLine({
    languages: ['javascript'],
    bare: true,
    pattern: /\.forEach\(\s*async\b/,
  }),
};

export const asyncExecutor: Detector = {
  id: 'async-executor',
  category: 'async-misuse',
  severity: 'minor',
  title: 'An async executor loses what it throws',
  explanation:
    'What is thrown inside an async executor rejects a promise that is not used; the outer one stays pending.',
  scenario: 'The first await inside fails: the caller waits for ever.',
  see: onLine({ languages: ['javascript'], bare: true, pattern: /\bnew Promise\(\s*async\b/ }),
};
