import type { Bundle } from '../change/change.ts';
import type { Question, RelayedFinding } from '../debate/reviewer.ts';

/**
 * The part of a question that a piece of a bundle answers. Reviews are asked of every piece. A finding is asked of the one
 * piece that shows its lines, else of the first that shows its file, else of the first.
 * @param pieces all pieces of the bundle, in order.
 */
export function pieceQuestion(question: Question, piece: Bundle, pieces: readonly Bundle[]): Question {
  const isHere = (path: string, line: number | null): boolean => pieceOf(path, line, pieces) === piece;
  const here = ({ path, startLine }: RelayedFinding): boolean => isHere(path, startLine);
  switch (question.kind) {
    case 'independent-review':
    case 'description':
      return question;
    case 'relocation':
      return { ...question, unlocated: question.unlocated.filter(({ path }) => isHere(path, null)) };
    case 'exchange':
      return {
        ...question,
        judge: question.judge.filter(here),
        disputes: question.disputes.filter(({ finding }) => here(finding)),
        earlier: question.earlier.filter(here),
      };
    default:
      return question satisfies never;
  }
}

/** Whether nothing is left of a question for a piece. */
export function asksNothing(question: Question): boolean {
  switch (question.kind) {
    case 'independent-review':
    case 'description':
      return false;
    case 'relocation':
      return question.unlocated.length === 0;
    case 'exchange':
      return question.judge.length + question.disputes.length + question.earlier.length === 0;
    default:
      return question satisfies never;
  }
}

/** The new side is searched first, because almost all findings are on it. */
function pieceOf(path: string, line: number | null, pieces: readonly Bundle[]): Bundle | undefined {
  const shows = (side: 'newLine' | 'oldLine') => (piece: Bundle) =>
    piece.files.some(
      (file) =>
        file.path === path && file.excerpts.some(({ lines }) => lines.some((each) => each[side] === line)),
    );
  const lines = line === null ? undefined : (pieces.find(shows('newLine')) ?? pieces.find(shows('oldLine')));
  return lines ?? pieces.find(({ files }) => files.some((file) => file.path === path)) ?? pieces[0];
}
