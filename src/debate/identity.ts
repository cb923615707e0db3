import type { Bundle, Line } from '../change/change.ts';
import type { PlacedFinding } from './detected-findings.ts';
import type { Finding, Location } from './finding.ts';
import { fingerprint, recognise } from './fingerprint.ts';
import { firstReport, type OpenFinding } from './open-finding.ts';

/** Gives each finding its earlier id, or else a new unique one. */
export function identified(
  items: readonly PlacedFinding[],
  earlier: readonly Finding[],
  bundles: readonly Bundle[],
): readonly (PlacedFinding & { readonly print: string; readonly symbol: string | null })[] {
  const traits = items.map(({ item, bundle }) => {
    const { category, location } = firstReport(item);
    return {
      item,
      bundle,
      category,
      location,
      symbol: symbolAt(bundles, location) ?? item.earlier?.symbol ?? null,
    };
  });
  const goingOn = new Set(items.map(({ item }) => item.earlier));
  const met = recognise(
    earlier.filter((finding) => !goingOn.has(finding)),
    traits.filter(({ item }) => item.earlier === null),
  );
  const taken = new Set(earlier.map((finding) => finding.fingerprint));
  const numbered = ordinals(traits.filter((trait) => trait.item.earlier === null && !met.has(trait)));
  return traits.map((trait) => {
    const { item, bundle, symbol, category, location } = trait;
    const before = item.earlier ?? met.get(trait);
    const own = (ordinal: number): string => {
      const print = fingerprint(category, location, ordinal);
      return taken.has(print) ? own(ordinal + 1) : print;
    };
    const print = before?.fingerprint ?? own(numbered.get(item) ?? 0);
    taken.add(print);
    return { item, bundle, symbol, print };
  });
}

/** The function or class around a location, according to the bundle that shows it. */
function symbolAt(bundles: readonly Bundle[], location: Location): string | null {
  if (location.level === 'file') return null;
  const shows = ({ oldLine, newLine }: Line): boolean =>
    (location.side === 'new' ? newLine : oldLine) === location.startLine;
  return (
    bundles
      .flatMap(({ files }) => files.filter(({ path }) => path === location.path))
      .flatMap(({ excerpts }) => excerpts)
      .find(({ lines }) => lines.some(shows))?.symbol ?? null
  );
}

/** Numbers findings with the same category, path and code by line, so that two similar defects stay separate. */
function ordinals(items: readonly PlacedFinding[]): ReadonlyMap<OpenFinding, number> {
  const line = ({ item }: PlacedFinding): number => {
    const { location } = firstReport(item);
    return location.level === 'line' ? location.startLine : 0;
  };
  const seen = new Map<string, number>();
  const numbers = new Map<OpenFinding, number>();
  for (const { item } of items.toSorted((a, b) => line(a) - line(b))) {
    const { category, location } = firstReport(item);
    const print = fingerprint(category, location, 0);
    const ordinal = seen.get(print) ?? 0;
    seen.set(print, ordinal + 1);
    numbers.set(item, ordinal);
  }
  return numbers;
}
