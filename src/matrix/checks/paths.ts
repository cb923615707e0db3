import { covered } from '../../change/coverage.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { isRedacted } from '../../security/secrets/redactor.ts';

type Change = NonNullable<Result['change']>;
type Location = ResultFinding['location'];

/** A path as git writes it: relative, inside the repository, and not in git's own folder. */
function isInside(path: string): boolean {
  if (path.includes('\0') || /^(?:[/\\]|[A-Za-z]:[/\\])/u.test(path)) return false;
  const names = path.split('/');
  const steps = path.split(/[/\\]/u);
  return (
    !names.includes('') && !names.includes('.') && !steps.includes('..') && !/^\.git$/iu.test(names[0] ?? '')
  );
}

/** Files, bundles and coverage of the change: each path inside the repository, each line in one bundle. */
export function* checkChange({ files, bundles, coverage }: Change): Generator<string> {
  for (const { path, oldPath } of files) {
    for (const each of [path, oldPath ?? path])
      if (!isInside(each)) yield `the change has a file outside the repository (${JSON.stringify(each)})`;
  }
  const shown = new Map(files.map((file) => [file.path, file]));
  if (shown.size !== files.length) yield 'the change lists a file twice';
  const held = new Map(bundles.map((bundle) => [bundle.id, new Set(bundle.files)]));
  if (held.size !== bundles.length) yield 'two bundles have one id';
  for (const { id, files: own } of bundles) {
    const misplaced = own.find((path) => shown.get(path)?.leftOut !== null);
    if (misplaced !== undefined)
      yield `bundle ${id} holds ${JSON.stringify(misplaced)}, a path outside the change or one that was left out`;
  }
  const hunks = new Map<string, number>();
  for (const { bundle, path, from, to } of coverage) {
    if (held.get(bundle)?.has(path) !== true)
      yield `it covers ${JSON.stringify(path)}, a path outside the change or outside its bundle ${bundle}`;
    if (from > to) yield `it covers lines of ${JSON.stringify(path)} that end before they begin`;
    hunks.set(bundle, (hunks.get(bundle) ?? 0) + 1);
  }
  const wrong = bundles.find(({ id, hunks: stated }) => stated === 0 || stated !== (hunks.get(id) ?? 0));
  if (wrong !== undefined)
    yield `bundle ${wrong.id} is said to have ${wrong.hunks} parts of hunks, and ${hunks.get(wrong.id) ?? 0} are covered`;
  if (covered(coverage, coverage).twice > 0) yield 'it covers lines twice';
}

/** Where findings and their evidence stand. */
export function* checkPlaces({ findings }: Result): Generator<string> {
  for (const { id, location, reports, positions } of findings) {
    for (const each of [location, ...reports.map((report) => report.location)])
      yield* checkLocation(`finding ${id}`, each);
    for (const { path, quote, resolved } of positions.flatMap(({ evidence }) => evidence)) {
      if (resolved === null) continue;
      yield* checkRange(`evidence on finding ${id}`, path, quote, resolved);
    }
  }
}

function* checkLocation(what: string, location: Location): Generator<string> {
  if (location.level === 'line') yield* checkRange(what, location.path, location.quote, location);
  else if (!isInside(location.path))
    yield `${what} is outside the repository (${JSON.stringify(location.path)})`;
}

function* checkRange(
  what: string,
  path: string,
  quote: string,
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): Generator<string> {
  if (!isInside(path)) yield `${what} is outside the repository (${JSON.stringify(path)})`;
  if (startLine > endLine) yield `${what} ends at line ${endLine}, before it begins at line ${startLine}`;
  const lines = quote.split('\n').length;
  if (lines !== endLine - startLine + 1 && !isRedacted(quote))
    yield `${what} quotes ${lines} lines, and is placed on ${endLine - startLine + 1}`;
}
