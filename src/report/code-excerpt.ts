import type { CodeLine } from '../debate/finding.ts';
import type { ResultFinding } from '../result/result.ts';

type Quoted = Pick<ResultFinding, 'code' | 'location'>;

/** The code to show with a finding: the lines around its location, or only the quote if those are unknown. */
export const codeOf = ({ code, location }: Quoted): readonly CodeLine[] =>
  code.length > 0
    ? code
    : location.quote
        .split('\n')
        .filter((text) => text !== '')
        .map((text, index) => ({
          line: location.level === 'line' ? location.startLine + index : null,
          kind: 'context',
          text,
        }));

export const lineSigns = { added: '+', removed: '-', context: ' ' } as const satisfies Record<
  CodeLine['kind'],
  string
>;

/** Whether the finding quotes this line. Removed lines have line numbers of the old side. */
export const isQuoted = ({ location }: Quoted, { line, kind }: CodeLine): boolean =>
  location.level === 'line' &&
  line !== null &&
  (location.side === 'old') === (kind === 'removed') &&
  line >= location.startLine &&
  line <= location.endLine;
