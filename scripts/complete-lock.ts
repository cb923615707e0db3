// A lock file that was created on one platform can lack the optional packages of others, and then `npm ci` refuses it on
// every platform. This adds an entry for each: name and version from the parent's pin, platform from the name.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const entry = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), entry) });

const path = new URL('../package-lock.json', import.meta.url);
const lock = lockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors: readonly (readonly [RegExp, string])[] = [
  [/arm64|aarch64/u, 'arm64'],
  [/\barm(?:v?\d|-|$)|armv/u, 'arm'],
  [/x64/u, 'x64'],
  [/ia32/u, 'ia32'],
  [/loong64/u, 'loong64'],
  [/mips64el/u, 'mips64el'],
  [/ppc64/u, 'ppc64'],
  [/riscv64/u, 'riscv64'],
  [/s390x/u, 's390x'],
  [/wasm32/u, 'wasm32'],
];

let added = 0;
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const os =
      systems.find((system) => new RegExp(`\\b${system}\\b`, 'u').test(name)) ??
      (name.includes('windows') ? 'win32' : undefined);
    const cpu = processors.find(([pattern]) => pattern.test(name.replace(/^@?[^/]+\//u, '')))?.[1];
    if (lock.packages[key] !== undefined || !/^\d/u.test(version) || (os === undefined && cpu === undefined))
      continue;
    lock.packages[key] = {
      version,
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
      ...(parent.dev === true ? { dev: true } : {}),
      optional: true,
      ...(os === undefined ? {} : { os: [os] }),
      ...(/musl/u.test(name) ? { libc: ['musl'] } : {}),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional packages of other platforms added`);
