/**
 * `npm pack` runs this before and after it packs. Everything that the tool needs is bundled in dist/, so the packed
 * manifest names no dependencies, and who installs it downloads nothing else. It uses no package itself, so that a
 * clone can be packed as it is.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('../package.json', import.meta.url));
const original = fileURLToPath(new URL('../lib/package.original.json', import.meta.url));

/** What only a developer of this repository needs. */
const left = ['dependencies', 'devDependencies', 'scripts', 'allowScripts', 'private'];

function restore(): void {
  if (existsSync(original)) renameSync(original, manifest);
}

function reduce(): void {
  // A run that was interrupted left the reduced manifest behind.
  restore();
  const text = readFileSync(manifest, 'utf8');
  mkdirSync(dirname(original), { recursive: true });
  writeFileSync(original, text);
  const all: unknown = JSON.parse(text);
  if (typeof all !== 'object' || all === null) throw new TypeError('package.json is no object');
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name)));
  writeFileSync(manifest, `${JSON.stringify(kept, null, 2)}\n`);
}

const [what] = process.argv.slice(2);
if (what === 'reduce') reduce();
else if (what === 'restore') restore();
else throw new TypeError('Usage: node scripts/package-manifest.ts reduce | restore');
