import { readCommands } from './commands.ts';

/** The log of a job as a person reads it on GitHub: groups as headings, annotations as marked lines. */

const levels = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['notice', 'notice'],
]);

/** Whether a line of the job's output makes an annotation on a line of the change. */
export function isOnLine(line: string): boolean {
  const [command] = readCommands(line);
  return command !== undefined && levels.has(command.command) && command.properties['file'] !== undefined;
}

/** The lines to show for one line of the job's output; none for commands that only the runner reads. */
export function shown(line: string): readonly string[] {
  const [command] = readCommands(line);
  if (command === undefined) return [line];
  const { file, line: number, title } = command.properties;
  const level = levels.get(command.command);
  if (level !== undefined) {
    const place = file === undefined ? '' : `${file}${number === undefined ? '' : `:${number}`}  `;
    const text = title ?? command.message.split('\n')[0] ?? '';
    return [`  [${level}] ${place}${text}`];
  }
  return command.command === 'group' ? ['', command.message] : [];
}
