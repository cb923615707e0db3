import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the action: the nearest one above this file that holds `action.yml`, from source and bundled. */
export const actionRoot = ((): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'action.yml')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
})();
