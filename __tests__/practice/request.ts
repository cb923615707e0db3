import { parsePatch } from 'diff';
import type { ModelRequest, Turn } from '../../practice/model-behavior.ts';
import { personas } from '../../practice/persona.ts';

/** Requests as the action sends them, made by hand from a unified diff. */

const nonce = '0123456789abcdef0123456789abcdef';
const bare = (name: string | undefined): string => (name ?? '').replace(/^[ab]\//, '');

/** The change block's lines. */
export function changeLines(diff: string): readonly string[] {
  return parsePatch(diff).flatMap((file) => {
    const path = bare(file.newFileName === '/dev/null' ? file.oldFileName : file.newFileName);
    const status = file.oldFileName === '/dev/null' ? 'added' : 'modified';
    return [
      `FILE ${JSON.stringify(path)} ${status}`,
      ...file.hunks.flatMap((hunk) => {
        let newLine = hunk.newStart;
        const lines = hunk.lines.flatMap((line) => {
          const [sign, text] = [line.slice(0, 1), line.slice(1)];
          if (sign === '\\') return [];
          const number = sign === '-' ? '' : String(newLine++);
          return [`${number}${sign.trim()}\t${text}`];
        });
        return [`@@ -${hunk.oldStart} +${hunk.newStart}`, ...lines];
      }),
    ];
  });
}

export const blindTurn = (diff: string): Turn => ({
  role: 'user',
  text: [
    'This is the change.',
    `<change-${nonce}>`,
    ...changeLines(diff),
    `</change-${nonce}>`,
    'Report what is wrong with it.',
  ].join('\n'),
});

/** A user turn that holds blocks of JSON lines, such as `{ judge: […], own: […] }`. */
export const blocksTurn = (blocks: Readonly<Record<string, readonly unknown[]>>): Turn => ({
  role: 'user',
  text: Object.entries(blocks)
    .map(([tag, items]) =>
      [`<${tag}-${nonce}>`, ...items.map((item) => JSON.stringify(item)), `</${tag}-${nonce}>`].join('\n'),
    )
    .join('\n\n'),
});

export const requestFor = (
  model: string,
  turns: readonly Turn[],
  rest: Partial<ModelRequest> = {},
): ModelRequest => ({
  wire: personas[0]?.model === model ? 'anthropic' : 'openai',
  model,
  instructions: '',
  turns,
  tools: [],
  toolResults: [],
  schema: null,
  ...rest,
});
