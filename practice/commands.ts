/** Workflow commands in a job's log. */

export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands that the runner knows; others are text. */
const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const unescaped = (text: string, escapes: readonly (readonly [string, string])[]): string =>
  [...escapes, ['%25', '%'] as const].reduce((left, [code, plain]) => left.replaceAll(code, plain), text);
const inData = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;
const inProperty = [...inData, ['%3A', ':'], ['%2C', ',']] as const;
const inLegacy = [...inData, ['%3B', ';'], ['%5D', ']']] as const;

/** The parts of a line that have the syntax of a command, also with unknown names. */
function commandsIn(line: string): readonly WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (text.startsWith('::') && end !== -1) {
    found.push(assembled(text.slice(2, end), ',', text.slice(end + 2), inProperty, inData));
  }
  const start = line.indexOf('##[');
  const close = line.indexOf(']', start);
  if (start !== -1 && close !== -1) {
    found.push(assembled(line.slice(start + 3, close), ';', line.slice(close + 1), inLegacy, inLegacy));
  }
  return found;
}

function assembled(
  head: string,
  separator: string,
  data: string,
  propertyEscapes: readonly (readonly [string, string])[],
  dataEscapes: readonly (readonly [string, string])[],
): WorkflowCommand {
  const [command = '', rest = ''] = head.split(/ (.*)/su);
  const properties = rest.split(separator).flatMap((pair): [string, string][] => {
    const [key = '', value] = pair.trim().split(/=(.*)/su);
    return key === '' || value === undefined ? [] : [[key, unescaped(value, propertyEscapes)]];
  });
  return {
    command: command.toLowerCase(),
    properties: Object.fromEntries(properties),
    message: unescaped(data, dataEscapes),
  };
}

/**
 * The workflow commands in a log, by the runner's own rules: `::name key=value,…::data` at a line's start, white space
 * apart, or the legacy `##[name key=value;…]data` anywhere in a line, of the names it knows. After
 * `::stop-commands::token` nothing counts until `::token::`.
 */
export function readCommands(log: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stopped: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/u)) {
    const candidates = commandsIn(line);
    if (stopped !== null) {
      if (candidates.some((each) => each.command === stopped)) stopped = null;
      continue;
    }
    const found = candidates.find((each) => known.has(each.command));
    if (found === undefined) continue;
    if (found.command === 'stop-commands') stopped = found.message.toLowerCase();
    commands.push(found);
  }
  return commands;
}
