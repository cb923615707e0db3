// Builds dist/ from src/: tsc to lib/, prompts and files of the HTML report next to it, then ncc to dist/.
// ncc cannot drive TypeScript 7 itself, hence the two steps.
import { chmodSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exec } from '@actions/exec';
import { transform } from 'esbuild';
import { usage } from '../src/config/inputs.ts';
import { grammars } from '../src/syntax/grammars.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
/** Runs a tool of this project with the current Node; shows its output if it fails. */
const run = async (script: string, ...args: string[]): Promise<void> => {
  const said: Buffer[] = [];
  const keep = (part: Buffer): void => void said.push(part);
  const status = await exec(process.execPath, [script, ...args], {
    cwd: root,
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: keep, stderr: keep },
  });
  if (status === 0) return;
  process.stderr.write(Buffer.concat(said));
  process.exit(status);
};

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
await run(tsc, '-p', 'tsconfig.build.json');
writeFileSync(join(root, 'lib/local/usage.txt'), usage());
cpSync(join(root, 'src/reviewers/prompts'), join(root, 'lib/reviewers/prompts'), { recursive: true });
cpSync(join(root, 'src/prove/coverage/recorders'), join(root, 'lib/prove/coverage/recorders'), {
  recursive: true,
});
for (const file of globSync('src/report/html/*.{css,js}', { cwd: root })) {
  cpSync(join(root, file), join(root, file.replace(/^src/, 'lib')));
}
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js');
await run(ncc, 'build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt');
// The parsing thread is a separate program (see src/syntax/parsing.ts).
await run(ncc, 'build', 'lib/syntax/parsing-thread.js', '-o', 'lib/parsing-thread');
cpSync(join(root, 'lib/parsing-thread/index.js'), join(root, 'dist/parsing-thread.js'));

// The demo is a program of its own, so that the action does not load it.
await run(tsc, '-p', 'tsconfig.demo.json');
await run(ncc, 'build', 'lib/demo/practice/demo.js', '-o', 'dist/demo', '--license', 'licenses.txt');
for (const fixtures of ['practice/fixtures', 'practice/api/fixtures'])
  cpSync(join(root, fixtures), join(root, 'dist/demo/fixtures'), { recursive: true });

// Every run reads and compiles these files first. Without comments and indentation, and in ASCII, which V8 keeps in one
// byte a character, that takes three quarters of the time. Names stay, for stack traces. Licenses are in licenses.txt.
for (const file of globSync('dist/{.,demo}/*.js', { cwd: root, exclude: ['dist/report.js'] })) {
  const path = join(root, file);
  const { code } = await transform(readFileSync(path, 'utf8'), {
    format: 'esm',
    target: 'node24',
    charset: 'ascii',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 200,
  });
  writeFileSync(path, code);
}

// The parser is copied unbundled, because it loads its own files (see src/syntax/grammars.ts).
const copyFromPackage = (from: string, name: string): void => {
  const to = join(root, 'dist', 'tree-sitter', name);
  cpSync(join(root, 'node_modules', from), to);
  // Packages are unpacked with modes that depend on the machine; dist must not.
  chmodSync(to, 0o644);
};
copyFromPackage('web-tree-sitter/web-tree-sitter.js', 'web-tree-sitter.js');
copyFromPackage('web-tree-sitter/web-tree-sitter.wasm', 'web-tree-sitter.wasm');
copyFromPackage('web-tree-sitter/LICENSE', 'LICENSE');
copyFromPackage('@vscode/tree-sitter-wasm/LICENSE', 'LICENSE-grammars');
for (const grammar of grammars) {
  const file = `tree-sitter-${grammar}.wasm`;
  copyFromPackage(`@vscode/tree-sitter-wasm/wasm/${file}`, file);
}
