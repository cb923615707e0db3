import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Creates an empty bare repository that borrows the objects of the real one, for commands whose output must
 * not depend on configuration, attributes or the working tree.
 */
export async function makeView(folder: string, objects: string, format: 'sha1' | 'sha256'): Promise<void> {
  await mkdir(join(folder, 'objects', 'info'), { recursive: true });
  await mkdir(join(folder, 'refs'));
  await mkdir(join(folder, 'info'));
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  await writeFile(join(folder, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
  await writeFile(join(folder, 'info', 'attributes'), sectionAttributes);
  const config =
    format === 'sha256'
      ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
      : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
  await writeFile(join(folder, 'config'), config);
}

/**
 * Selects git's built-in function pattern for the section of a hunk by file name, never by attributes of the
 * change.
 */
const sectionAttributes = `${[
  ['bash', 'sh bash'],
  ['cpp', 'c cc cpp cxx h hh hpp hxx'],
  ['csharp', 'cs'],
  ['css', 'css scss less'],
  ['elixir', 'ex exs'],
  ['golang', 'go'],
  ['html', 'html htm xhtml'],
  ['java', 'java'],
  ['kotlin', 'kt kts'],
  ['markdown', 'md markdown'],
  ['matlab', 'm'],
  ['objc', 'mm'],
  ['perl', 'pl pm'],
  ['php', 'php'],
  ['python', 'py pyi'],
  ['ruby', 'rb rake'],
  ['rust', 'rs'],
  ['scheme', 'scm'],
]
  .flatMap(([driver = '', extensions = '']) => extensions.split(' ').map((ext) => `*.${ext} diff=${driver}`))
  .join('\n')}\n`;

/** Quotes a path for GIT_ALTERNATE_OBJECT_DIRECTORIES, whose list is split at colons. */
export function quoteAlternate(path: string): string {
  return process.platform === 'win32' ? path : JSON.stringify(path);
}
