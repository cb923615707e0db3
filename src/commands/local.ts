import { readFlags } from '../config/inputs.ts';
import { UserError } from '../errors.ts';
import type { LocalCommand } from '../review/request.ts';
import type { Host } from '../runner/host.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';

/** Runs a command of the terminal. Resolves to the exit status; a mistake is reported, with status 2. */
export async function runLocalCommand(
  command: LocalCommand,
  args: readonly string[],
  host: Host,
): Promise<number> {
  try {
    return await run(command, args, host);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, likelyCause, remedy } = error;
    process.stderr.write(`${forLog([message, likelyCause, remedy].filter(Boolean).join(' '))}\n`);
    return 2;
  }
}

async function run(command: LocalCommand, args: readonly string[], host: Host): Promise<number> {
  const script = process.argv[1] ?? '';
  switch (command) {
    case 'demo': {
      const { runDemo } = await import('../local/demo.ts');
      return runDemo(args);
    }
    case 'mcp': {
      const { given, uncommitted, json } = readFlags(args);
      if (uncommitted || json) {
        throw new UserError(
          'bad-setting',
          '`xreview mcp` takes settings only.',
          'Whether the working tree is reviewed is part of each call, and every answer has a structure.',
          'Remove `--uncommitted`, `--staged` and `--json`.',
        );
      }
      const { serveMcp } = await import('../local/mcp-server.ts');
      return serveMcp({ host, script, given });
    }
    case 'start':
    case 'status':
    case 'result':
    case 'cancel': {
      // A mistake in the options is reported now, and not in the log of the job.
      if (command === 'start' && readFlags(args).json) {
        throw new UserError(
          'bad-setting',
          '`xreview start` prints no result.',
          'A review in the background writes its result to a file.',
          'Remove `--json`, and use `xreview result ID --json`.',
        );
      }
      const { root } = await host.git;
      const { runJobCommand } = await import('../local/job-commands.ts');
      const write = (text: string): void => void process.stdout.write(text);
      return runJobCommand({ name: command, args }, { root, cwd: host.cwd, env: host.env, script, write });
    }
  }
}
