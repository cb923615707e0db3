import type { CodeLine } from '../debate/finding.ts';
import type { ResultFinding } from '../result/result.ts';

type Quoted = Pick<ResultFinding, 'code' | 'location'>;

/** The code to show beside a finding: what surrounds its anchor, or the quote alone where nothing is known of that. */
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

/** Whether a line is one of those that the finding quotes. Removed lines bear numbers of the old side. */
export const isQuoted = ({ location }: Quoted, { line, kind }: CodeLine): boolean =>
  location.level === 'line' &&
  line !== null &&
  (location.side === 'old') === (kind === 'removed') &&
  line >= location.startLine &&
  line <= location.endLine;
