import type { CodeLine } from '../debate/finding.ts';
import type { ResultFinding } from '../result/result.ts';

type Quoted = Pick<ResultFinding, 'code' | 'anchor'>;

/** The code to show beside a finding: what surrounds its anchor, or the quote alone where nothing is known of that. */
export const codeOf = ({ code, anchor }: Quoted): readonly CodeLine[] =>
  code.length > 0
    ? code
    : anchor.quote
        .split('\n')
        .filter((text) => text !== '')
        .map((text, index) => ({
          line: anchor.level === 'line' ? anchor.startLine + index : null,
          kind: 'context',
          text,
        }));

export const signs = { added: '+', removed: '-', context: ' ' } as const satisfies Record<
  CodeLine['kind'],
  string
>;

/** Whether a line is one of those that the finding quotes. Removed lines bear numbers of the old side. */
export const isQuoted = ({ anchor }: Quoted, { line, kind }: CodeLine): boolean =>
  anchor.level === 'line' &&
  line !== null &&
  (anchor.side === 'old') === (kind === 'removed') &&
  line >= anchor.startLine &&
  line <= anchor.endLine;
