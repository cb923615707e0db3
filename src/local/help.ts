import { existsSync, readFileSync } from 'node:fs';
import { version } from '../version.ts';

/** Written by scripts/build.ts. It saves loading the schema of all settings for a text that never changes. */
const builtText = new URL('./usage.txt', import.meta.url);

/**
 * The text to print if a person at a terminal asks for nothing but help or the version. Null for anything else, and
 * for help where the tool was not built.
 */
export function builtHelp(args: readonly string[], env: NodeJS.ProcessEnv): string | null {
  const [only = '', ...more] = args;
  if (args.length === 1 && only === '--version' && env['GITHUB_ACTIONS'] !== 'true') return `${version}\n`;
  const asked =
    env['GITHUB_ACTIONS'] !== 'true' && more.length === 0 && ['--help', '-h', 'help'].includes(only);
  return asked && existsSync(builtText) ? readFileSync(builtText, 'utf8') : null;
}
