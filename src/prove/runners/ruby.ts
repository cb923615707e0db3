import { type NamingRules, newTestPath, snake } from './placement.ts';
import {
  fileName,
  folderOf,
  foldersAround,
  inFolder,
  type NoRunner,
  pathFrom,
  type TestedRepository,
  type TestRunner,
  within,
} from './runner.ts';
import { readTestRun } from './summary.ts';

const testFile = /(?:^|\/)([^/]+)_spec\.rb$/u;

/** `app/models/user.rb` has its specs in `spec/models`, `lib/a/b.rb` in `spec/a`. */
const naming = (folder: string): NamingRules => ({
  test: testFile,
  spell: snake,
  first: (file, name) => {
    const inside = folder === '' ? folderOf(file) : folderOf(file).slice(folder.length + 1);
    return within(
      folder,
      within(within('spec', inside.replace(/^(?:app|lib)(?:\/|$)/u, '')), `${name}_spec.rb`).replace(
        /\/{2,}/gu,
        '/',
      ),
    );
  },
});

function formOf(testPath: string, file: string, helper: string | null): string {
  const path = pathFrom(folderOf(testPath), file).replace(/\.rb$/u, '');
  return [
    'Write Ruby for RSpec.',
    `The test is the file ${testPath}. The code under test is ${file}.`,
    'The one expectation that decides has the failure message ENV["XREVIEW_MARK"], as the second argument of to or not_to.',
    'If the code goes wrong by raising, expect that too: `expect { name(value) }.not_to raise_error, ENV["XREVIEW_MARK"]`. An exception outside of that expectation is no result.',
    'Example:',
    '```',
    helper === null ? `require_relative "${path}"` : `require "${helper}"`,
    '',
    'RSpec.describe "what must hold" do',
    '  it "holds" do',
    '    expect(name(value)).to eq(expected), ENV["XREVIEW_MARK"]',
    '  end',
    'end',
    '```',
  ].join('\n');
}

/** RSpec for a Ruby file, if the project names it or has specs. */
export async function rubyRunner(
  file: string,
  { paths, read }: TestedRepository,
): Promise<TestRunner | NoRunner> {
  const known = new Set(paths);
  const names = ['Gemfile.lock', 'Gemfile', '.rspec'];
  for (const folder of foldersAround(file)) {
    const found = names.map((name) => within(folder, name)).filter((path) => known.has(path));
    const gemspecs = paths.filter((path) => folderOf(path) === folder && path.endsWith('.gemspec'));
    let because: string | null = null;
    for (const path of [...found, ...gemspecs])
      if (because === null && (fileName(path) === '.rspec' || /\brspec\b/u.test((await read(path)) ?? '')))
        because = `${path} ${fileName(path) === '.rspec' ? 'configures' : 'names'} rspec`;
    const spec = paths.find((path) => path.startsWith(within(folder, 'spec/')) && testFile.test(path));
    because ??= spec === undefined ? null : `there is ${spec}`;
    if (because === null) continue;
    const usesBundler = known.has(within(folder, 'Gemfile'));
    const isLocked = known.has(within(folder, 'Gemfile.lock'));
    const helper = ['rails_helper', 'spec_helper'].find((name) =>
      known.has(within(folder, `spec/${name}.rb`)),
    );
    return {
      name: 'rspec',
      chosenBecause: because,
      folder,
      command: `${usesBundler ? 'bundle exec ' : ''}rspec --format documentation --no-color "$XREVIEW_TEST"`,
      setup: usesBundler
        ? inFolder(
            folder,
            `${isLocked ? 'BUNDLE_FROZEN=true ' : ''}BUNDLE_PATH=vendor/bundle bundle install --quiet`,
          )
        : '',
      files: {},
      coverage: { kind: 'none', why: 'the lines that Ruby executes are not recorded' },
      testPath: (of, name) => newTestPath(of, name, paths, naming(folder), folder),
      form: (testPath, of) => formOf(testPath, of, helper ?? null),
      readRun: (run) => readTestRun('rspec', run),
    };
  }
  return { none: `nothing above ${file} names rspec (Gemfile, .rspec, spec/)` };
}
