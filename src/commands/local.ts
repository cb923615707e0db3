import { readFlags } from '../config/inputs.ts';
import { UserError } from '../errors.ts';
import type { LocalCommand } from '../review/request.ts';
import type { Host } from '../runner/host.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';

/** Runs a command of the terminal. Resolves to the exit status; a mistake is told and is status 2. */
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
      const { serveMcp } = await import('../local/mcp-server.ts');
      return serveMcp({ host, script });
    }
    case 'start':
    case 'status':
    case 'result':
    case 'cancel': {
      // A mistake in the options is told now, and not in the log of the job.
      if (command === 'start') readFlags(args);
      const { root } = await host.git;
      const { runJobCommand } = await import('../local/job-commands.ts');
      const write = (text: string): void => void process.stdout.write(text);
      return runJobCommand({ name: command, args }, { root, cwd: host.cwd, env: host.env, script, write });
    }
  }
}
