import { resultText } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';
import { distinctReasons } from './headline.ts';

/** Explains at a terminal why a run did not start. It leaves no files. */
export function publishRefusal(result: Result, json: boolean): void {
  if (json) process.stdout.write(resultText(result));
  for (const { message, remedy } of distinctReasons(result))
    process.stderr.write(`${forLog(`${message} ${remedy}`)}\n`);
}
