import { type LockedPackage, locked, type ReadLock } from './lock.ts';
import { readYaml, type YamlMap } from './yaml.ts';

/** pnpm-lock.yaml, lockfileVersion 5 to 9. */
export const readPnpmLock: ReadLock = (text) => {
  const root = readYaml(text);
  if (root === null || root.text('lockfileVersion') === null) return null;
  return root
    .map('packages')
    .members()
    .flatMap(({ key, line, value }) => packageOf(key, line, value));
};

function packageOf(key: string, line: number, value: YamlMap): readonly LockedPackage[] {
  const resolution = value.map('resolution');
  if (resolution.text('directory') !== null) return [];
  const { name, version } = identityOf(key);
  const integrity = resolution.text('integrity');
  const tarball = resolution.text('tarball');
  const repository = resolution.text('repo');
  // In old versions a custom registry precedes the key: `npm.example.com/a/1.0.0`.
  const registry = /^([a-z0-9.-]+\.[a-z]+(?::\d+)?)\/(?!.*@https?:)/u.exec(key)?.[1];
  return [
    locked({
      name: value.text('name')?.text ?? name,
      version: value.text('version')?.text ?? version,
      sources: [
        ...(tarball === null ? [] : [tarball]),
        ...(repository === null ? [] : [repository]),
        ...(tarball === null && repository === null && registry !== undefined
          ? [{ text: `https://${registry}/`, line }]
          : []),
      ],
      hashes: integrity === null ? [] : [integrity],
      line,
      unhashed: repository !== null || (tarball?.text.includes('codeload.github.com') ?? false),
    }),
  ];
}

/** `/a/1.0.0`, `/a@1.0.0(peer@2)`, `'@scope/a@1.0.0'`, `@scope/a@https://…`. */
function identityOf(key: string): { readonly name: string; readonly version: string } {
  const bare = key
    .replace(/^[a-z0-9.-]+\.[a-z]+(?::\d+)?(?=\/)/u, '')
    .replace(/^\//u, '')
    .replace(/\(.*$/u, '');
  const [, name = bare, version = ''] = /^(@[^/@]+\/[^/@]+|[^/@]+)[/@](.+)$/u.exec(bare) ?? [];
  return { name, version: version.startsWith('http') ? version : version.replace(/_.*$/u, '') };
}
