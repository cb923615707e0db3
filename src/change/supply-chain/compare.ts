import type { FactKind, SupplyChainFact } from './facts.ts';
import type { LockedPackage, Placed } from './lock.ts';
import { hostOfPlace, originOf } from './origin.ts';

export interface LockSide {
  readonly text: string;
  readonly packages: readonly LockedPackage[];
}

/** Share of packages with a hash, from which on a package without one is reported. */
const usuallyHashed = 0.9;
/** Algorithms from weak to strong. An unlisted one counts as the strongest. */
const algorithms = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];

interface Raw {
  readonly kind: FactKind;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly side: 'new' | 'old';
  readonly line: number;
  readonly headLine: number | null;
}

/**
 * Compares two states of a lock file: changes of the sources of packages and of the hashes that verify them. Another
 * version from the same source with a hash of the same kind is not reported.
 * @param before null if the lock file is new.
 * @param usual hosts that the package manager uses by default.
 */
export function compareLocks(
  path: string,
  before: LockSide | null,
  after: LockSide,
  usual: readonly string[],
): readonly SupplyChainFact[] {
  const old = Map.groupBy(before?.packages ?? [], ({ name }) => name);
  const known = new Set([...usual, ...(before?.packages ?? []).flatMap(placesOf)]);
  const isKnown = (place: string): boolean =>
    known.has(place) || (place.includes('/') && usual.includes(hostOfPlace(place)));
  const hashed = (before?.packages ?? []).filter(({ unhashed }) => !unhashed);
  const strict =
    hashed.length > 0 &&
    hashed.filter(({ hashes }) => hashes.length > 0).length >= hashed.length * usuallyHashed;
  const seen = new Set((before?.packages ?? []).map(identity));
  const raw = after.packages
    // An unchanged entry does not belong to this change.
    .filter((one) => !seen.has(identity(one)))
    .flatMap((one): readonly Raw[] => {
      const earlier = old.get(one.name);
      return earlier === undefined
        ? ofNew(one, isKnown, strict)
        : [...ofSources(one, earlier, usual), ...ofHashes(one, earlier)];
    });
  return grouped(path, raw, before?.text ?? '', after.text);
}

const identity = ({ name, version, sources, hashes }: LockedPackage): string =>
  JSON.stringify([name, version, sources.map(({ text }) => text), hashes.map(({ text }) => text)]);

const placesOf = ({ sources }: LockedPackage): readonly string[] =>
  sources.map(({ text }) => originOf(text).place);

const factOf = (
  kind: FactKind,
  one: LockedPackage,
  line: number,
  from: string | null,
  to: string | null,
): Raw => ({
  kind,
  name: one.version === '' ? one.name : `${one.name}@${one.version}`,
  from,
  to,
  side: 'new',
  line,
  headLine: null,
});

/** A package that the lock file did not have. */
function ofNew(one: LockedPackage, isKnown: (place: string) => boolean, strict: boolean): readonly Raw[] {
  const facts = one.sources.flatMap(({ text, line }): readonly Raw[] => {
    const { place, insecure } = originOf(text);
    if (insecure) return [factOf('new-insecure', one, line, null, place)];
    return isKnown(place) ? [] : [factOf('new-source', one, line, null, place)];
  });
  const missing = strict && one.hashes.length === 0 && !one.unhashed;
  return [
    ...facts.slice(0, 1),
    ...(one.misnamed === true ? [misnamedFact(one)] : []),
    ...(missing ? [factOf('integrity-missing', one, one.line, null, null)] : []),
  ];
}

const misnamedFact = (one: LockedPackage): Raw =>
  factOf('misnamed', one, one.sources[0]?.line ?? one.line, null, one.sources[0]?.text ?? null);

/** A package that was there, perhaps at another version. */
function ofSources(
  one: LockedPackage,
  earlier: readonly LockedPackage[],
  usual: readonly string[],
): readonly Raw[] {
  const before = earlier.flatMap(({ sources }) => (sources.length === 0 ? usual.map(usualSource) : sources));
  const origins = before.map(({ text }) => originOf(text));
  const places = new Set(origins.map(({ place }) => place));
  const wasSecure = !origins.some(({ insecure }) => insecure);
  // Without a URL the usual registry is meant. A package may also move to it.
  const now = one.sources.length === 0 ? usual.slice(0, 1).map(usualSource) : one.sources;
  const facts = now.flatMap(({ text, line }): readonly Raw[] => {
    const { place, insecure } = originOf(text);
    const at = line === 0 ? one.line : line;
    if (places.size > 0 && !places.has(place)) {
      const [from = null] = places;
      // The package moved from a repository to a registry release.
      const released = usual.includes(place) && from !== null && from.includes('/');
      return [factOf(released ? 'released' : 'moved', one, at, from, place)];
    }
    return insecure && wasSecure
      ? [factOf('insecure', one, at, `https://${hostOfPlace(place)}`, text.split(':')[0] ?? null)]
      : [];
  });
  const first = facts.find(({ kind }) => kind === 'moved' || kind === 'released') ?? facts[0];
  const wasMisnamed = earlier.some(({ misnamed }) => misnamed === true);
  return [
    ...(first === undefined ? [] : [first]),
    ...(one.misnamed === true && !wasMisnamed ? [misnamedFact(one)] : []),
  ];
}

const usualSource = (host: string): Placed => ({ text: `https://${host}/`, line: 0 });

function ofHashes(one: LockedPackage, earlier: readonly LockedPackage[]): readonly Raw[] {
  const hashed = earlier.filter(({ hashes }) => hashes.length > 0);
  const same = hashed.filter(({ version }) => version === one.version);
  const [reference] = [...same, ...hashed];
  if (reference === undefined) return [];
  const removed = reference.hashes[0];
  if (one.hashes.length === 0) {
    // A package from a repository has no hash. Its move to the repository is reported already.
    if (one.unhashed && !reference.unhashed && one.sources.length > 0) return [];
    const fact = factOf('integrity-removed', one, removed?.line ?? 1, removed?.text ?? null, null);
    return [{ ...fact, side: 'old', headLine: one.line }];
  }
  const line = one.hashes[0]?.line ?? one.line;
  const [was, is] = [strongest(reference.hashes), strongest(one.hashes)];
  if (is < was) {
    // Registries have only weak hashes for versions that were published long ago.
    const kind = same.length > 0 ? 'integrity-weakened' : 'integrity-weaker';
    return [factOf(kind, one, line, algorithms[was] ?? 'a strong hash', algorithms[is] ?? '')];
  }
  // Hashes of a stronger algorithm cannot be compared. With the same algorithm, a common hash proves the same files.
  const comparable = same.filter(
    (other) => strongest(other.hashes) === is && prefixOf(other) === prefixOf(one),
  );
  const agrees = comparable.some((other) =>
    other.hashes.some(({ text }) => one.hashes.some((own) => own.text === text)),
  );
  if (comparable.length === 0 || agrees) return [];
  return [
    factOf(
      'integrity-changed',
      one,
      line,
      comparable[0]?.hashes[0]?.text ?? null,
      one.hashes[0]?.text ?? null,
    ),
  ];
}

const prefixOf = ({ hashes }: LockedPackage): string => /^[\w]+/u.exec(hashes[0]?.text ?? '')?.[0] ?? '';

const strongest = (hashes: readonly Placed[]): number =>
  Math.max(
    ...hashes.map(({ text }) => {
      const rank = algorithms.indexOf(/^[a-z0-9]+/iu.exec(text)?.[0].toLowerCase() ?? '');
      return rank < 0 ? algorithms.length : rank;
    }),
  );

/** One fact for all packages with the same change, at the first line that the change touches. */
function grouped(
  path: string,
  raw: readonly Raw[],
  before: string,
  after: string,
): readonly SupplyChainFact[] {
  const [oldLines, newLines] = [before.split('\n'), after.split('\n')];
  const others = { new: new Set(oldLines), old: new Set(newLines) };
  const perPackage: ReadonlySet<FactKind> = new Set(['integrity-changed', 'misnamed']);
  const groups = Map.groupBy(raw, (one) =>
    JSON.stringify(
      perPackage.has(one.kind)
        ? [one.kind, one.name]
        : [one.kind, one.kind === 'integrity-removed' ? null : one.from, one.to],
    ),
  );
  return [...groups.values()].flatMap((group): readonly SupplyChainFact[] => {
    const quoteOf = ({ side, line }: Raw): string =>
      ((side === 'new' ? newLines : oldLines)[line - 1] ?? '').replace(/\r$/u, '');
    const changed = (one: Raw): boolean =>
      !others[one.side].has((one.side === 'new' ? newLines : oldLines)[one.line - 1] ?? '');
    const shown = group.find(changed) ?? group[0];
    if (shown === undefined) return [];
    return [
      {
        kind: shown.kind,
        path,
        packages: [...new Set(group.map(({ name }) => name))],
        from: shown.from,
        to: shown.to,
        span: {
          side: shown.side,
          line: shown.line,
          quote: quoteOf(shown),
          changed: changed(shown),
          headLine: shown.headLine,
        },
      },
    ];
  });
}
