import { writeFileSync } from 'node:fs';

/**
 * Keeps keys out of crash files of this process and its children: Node's report names no environment
 * variable, and a core dump holds no memory.
 */
export function disableCrashDumps(): void {
  process.report.excludeEnv = true;
  try {
    // core(5): dump none of the kinds of memory. Child processes inherit it.
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // Not Linux, or /proc is not readable.
  }
}
