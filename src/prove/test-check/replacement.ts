import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { CodeView, ModuleImport } from './view.ts';

interface Checked {
  readonly view: CodeView;
  readonly testPath: string;
  readonly file: string;
}

const isScript = (path: string): boolean => /\.[cm]?[jt]sx?$/u.test(path);
const withoutExtension = (path: string): string => path.replace(/(?:\/index)?\.[cm]?[jt]sx?$/u, '');
const frameworks =
  /^(?:vitest|jest|@jest\/|mocha|chai|sinon|node:|fast-check|@fast-check\/|@testing-library\/|supertest)/u;

/** Whether an import of the test names the finding's file. */
function isOfFile(module: string, { testPath, file }: Checked): boolean {
  if (isScript(testPath)) {
    if (!module.startsWith('.')) {
      const parts = withoutExtension(module).split('/');
      return parts.length > 1 && withoutExtension(file).endsWith(parts.slice(1).join('/'));
    }
    return (
      withoutExtension(posix.normalize(posix.join(posix.dirname(testPath), module))) ===
      withoutExtension(file)
    );
  }
  if (testPath.endsWith('.py')) {
    const own = file.replace(/(?:\/__init__)?\.py$/u, '').replaceAll('/', '.');
    const name = module.replace(/^\.+/u, '');
    return own === name || own.endsWith(`.${name}`);
  }
  return false;
}

const ofFile = (checked: Checked): readonly ModuleImport[] =>
  checked.view.imports.filter(({ module }) => isOfFile(module, checked));

/** A test that loads nothing of the repository tests a copy. */
export function usesRepository({ view, testPath, file }: Checked): readonly string[] {
  const { imports } = view;
  const reason = ['loads no code of the repository'];
  if (isScript(testPath))
    return imports.some(({ module }) => !isBuiltin(module) && !frameworks.test(module)) ? [] : reason;
  if (testPath.endsWith('.py')) {
    const parts = new Set(file.replace(/\.py$/u, '').split('/'));
    return imports.some(
      ({ module, names }) =>
        module.startsWith('.') || [...module.split('.'), ...names].some((part) => parts.has(part)),
    )
      ? []
      : reason;
  }
  return [];
}

const moduleMocks =
  /^(?:vi|vitest|jest)\.(?:mock|doMock|unstable_mockModule|setMock)$|^(?:mock|t\.mock)\.module$|^(?:td\.replace|rewiremock)$/u;
const spies =
  /^(?:(?:vi|jest)\.spyOn|(?:mock|t\.mock)\.method|sinon\.(?:stub|replace)|Object\.defineProperty|Reflect\.set)$/u;
const patches =
  /^(?:monkeypatch\.(?:setattr|setitem)|(?:unittest\.)?(?:mock\.)?patch(?:\.object)?|mocker\.patch(?:\.object)?|setattr)$/u;

/** Reasons to refuse a test because it replaces the code that it is to test. */
export function checkReplacement(checked: Checked): readonly string[] {
  const { view, testPath, file } = checked;
  const reason = (what: string): readonly string[] => [`replaces the code under test (${what})`];
  const imported = new Set(ofFile(checked).flatMap(({ names }) => names));
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    view.text.slice(start, end);
  for (const { callee, args } of view.calls) {
    const [first = '', second = ''] = args.map(textOf);
    const target = first.replaceAll(/^['"`]|['"`]$/gu, '');
    if (moduleMocks.test(callee) && isOfFile(/import\(['"]([^'"]+)/u.exec(first)?.[1] ?? target, checked))
      return reason(callee);
    const root = /^[\w$]+/u.exec(first)?.[0] ?? '';
    const member = second.replaceAll(/^['"`]|['"`]$/gu, '');
    if (spies.test(callee) && imported.has(root) && replacesCalled(view, root, first, member, callee))
      return reason(`${callee} of ${root}`);
    if (patches.test(callee) && testPath.endsWith('.py')) {
      const [path, name] =
        target === first
          ? [first, member]
          : [target.slice(0, target.lastIndexOf('.')), target.slice(target.lastIndexOf('.') + 1)];
      const isOwn = isOfFile(path, checked) || imported.has(path.split('.')[0] ?? '');
      if (isOwn && (imported.has(name) || view.code.includes(`${path}.${name}(`)))
        return reason(`${callee} of ${name}`);
    }
    const type = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
    if (
      /(?:^|[.>:])(?:mock|createMock|createStub|getMockBuilder)$/u.test(callee) &&
      new RegExp(`^\\\\?(?:\\w+\\\\)*${type.replaceAll(/\W/gu, '')}(?:\\.class|::class)$`, 'u').test(first)
    )
      return reason(`${callee} of ${type}`);
  }
  for (const name of imported) {
    const assigned = new RegExp(
      `(?<![\\p{L}\\p{N}_$.])${name.replaceAll('$', '\\$')}(?:\\.[\\w$]+)+\\s*=(?![=>])`,
      'u',
    ).exec(view.code)?.[0];
    if (assigned !== undefined && isScript(testPath)) return reason(assigned.replace(/\s*=$/u, ''));
  }
  return [];
}

/** A spy only watches, until it gets another implementation. */
function replacesCalled(
  view: CodeView,
  root: string,
  object: string,
  member: string,
  callee: string,
): boolean {
  if (/^(?:vi|jest)\.spyOn$/u.test(callee))
    return view.calls.some(
      ({ callee: outer, start }) =>
        /spyOn\(.*\)\.mock(?:Implementation|Return|Resolved|Rejected)/su.test(outer) &&
        view.text.slice(start, start + 200).includes(root),
    );
  return view.code.includes(`${object}.${member}(`) || view.code.includes(`${root}.`);
}
