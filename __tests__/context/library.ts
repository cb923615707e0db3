import type { Change } from '../../src/change/change.ts';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import { gitTree } from '../../src/context/git-tree.ts';
import { Lookup, type LookupOptions } from '../../src/context/lookup.ts';
import type { Commits } from '../../src/git/commit.ts';
import type { Git } from '../../src/git/git.ts';
import { contextOf, everything, newRepository, opened, type TestRepository } from '../git/repository.ts';

export interface Library {
  readonly repository: TestRepository;
  readonly git: Git;
  readonly commits: Commits;
  readonly change: Change;
}

const parser = (body: string): string =>
  `export class Parser {\n  parse(text: string): number {\n${body}  }\n}\n\nexport function helper(): void {}\n`;

/** A small repository with a change in it, callers outside the change, and traps around it. */
export async function openLibrary(): Promise<Library> {
  const repository = newRepository();
  repository.commit({
    'src/parser.ts': parser('    return text.length;\n'),
    'src/gone.ts': 'export function vanishing(): number {\n  return 1;\n}\n',
    'src/user.ts':
      "import { Parser } from './parser.ts';\nimport { vanishing } from './gone.ts';\n\n// Parser in a comment\nexport function use(): number {\n  const text = 'Parser in a string';\n  vanishing();\n  return new Parser().parse(text);\n}\n",
    'tools/run.py': 'from src import parser\n\ndef main():\n    p = Parser()\n    return p.parse("x")\n',
    'docs/notes.md': 'Call `Parser` and then parse.\n',
    'web/page.vue': '<b @click="parse(x)">go</b>\n',
    'src/long.txt': Array.from({ length: 2000 }, (_, n) => `line ${n + 1}\n`).join(''),
    'src/crlf.txt': 'one\r\ntwo\r\n::error::x\rtrick\r\n',
    'image.png': Buffer.from([0, 1, 2]),
    'link.txt': { link: '../../etc/passwd' },
    'inside.txt': { link: 'src/parser.ts' },
    'sp ace/tab\there.txt': 'odd\n',
  });
  repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
  repository.git('commit', '--quiet', '-m', 'module');
  repository.git('branch', 'old');
  repository.write({
    'src/parser.ts': parser('    if (text === "") return 0;\n    return text.trim().length;\n'),
    'src/gone.ts': 'export function renamed(): number {\n  return 1;\n}\n',
    'package-lock.json': '{"name":"a","lockfileVersion":3,"packages":{}}\n',
  });
  repository.git('add', 'src', 'package-lock.json');
  repository.git('commit', '--quiet', '-m', 'change');
  const git = await opened(repository);
  const context = contextOf({ base: 'old' });
  const commits = await locateCommits(git, context);
  return { repository, git, commits, change: await readChange(git, context, commits, everything) };
}

export const lookupIn = (
  { git, commits, change }: Omit<Library, 'repository'>,
  { hide, onShown }: { readonly hide?: (text: string) => string } & Pick<LookupOptions, 'onShown'> = {},
): Lookup =>
  new Lookup({
    git,
    commits,
    change,
    tree: gitTree(git, commits, hide),
    ...(onShown === undefined ? {} : { onShown }),
  });
