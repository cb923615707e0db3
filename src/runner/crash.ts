import { writeFileSync } from 'node:fs';

/**
 * Keeps keys out of what a crash would leave behind: Node's own report names no environment variable, and a core dump
 * holds no memory, of this process and of those it starts.
 */
export function disableCrashDumps(): void {
  process.report.excludeEnv = true;
  try {
    // core(5): none of the kinds of memory. Inherited by children.
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // Not Linux, or /proc is hidden.
  }
}
