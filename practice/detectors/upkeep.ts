import { added, type Detector, type Sight, snippet } from './detector.ts';

/** Tests that cannot fail, and workflows that give too much away. */

export const silencedTest: Detector = {
  id: 'silenced-test',
  category: 'test-gap',
  severity: 'minor',
  title: 'Tests are switched off',
  explanation:
    'What is marked like this keeps other tests, or this one, from running; the suite stays green.',
  scenario: 'The behaviour breaks: no test says so.',
  see: (listing) =>
    !listing.isTest
      ? []
      : added(listing).flatMap((line): readonly Sight[] => {
          const match =
            /\b(?:it|test|describe)\.(?:only|skip)\(|\b(?:fit|fdescribe|xit|xdescribe)\(|@pytest\.mark\.skip\b|@unittest\.skip\b|\bt\.Skip\(|\bexpect\(\s*true\s*\)\.toBe\(\s*true\s*\)|^\s*assert True\s*$/.exec(
              line.bare,
            );
          return match === null
            ? []
            : [{ line, title: `${snippet(match[0])} keeps tests from running`, guard: null }];
        }),
};

export const wideWorkflow: Detector = {
  id: 'wide-workflow',
  category: 'configuration',
  severity: 'major',
  title: 'The workflow may write everything',
  explanation: 'Every step, and every action it uses, gets a token that can change the repository.',
  scenario: 'One of the actions is taken over: it pushes to the main branch.',
  see: (listing) =>
    listing.language !== 'yaml' || !/\.github\/workflows\//.test(listing.path)
      ? []
      : added(listing).flatMap((line): readonly Sight[] =>
          /^\s*permissions:\s*write-all\b/.test(line.code) ? [{ line, guard: null }] : [],
        ),
};

export const scriptedEvent: Detector = {
  id: 'scripted-event',
  category: 'injection',
  severity: 'critical',
  title: 'Text of the event becomes part of a script',
  explanation:
    'The expression is put into the script before the shell reads it, so that a title or branch name can hold commands.',
  scenario:
    'Someone opens an issue titled `"; curl … | sh; #`: the runner executes it with the workflow’s token.',
  see: (listing) =>
    listing.language !== 'yaml' || !/\.github\/workflows\//.test(listing.path)
      ? []
      : added(listing).flatMap((line): readonly Sight[] => {
          if (
            !/\$\{\{\s*github\.(?:event\.(?:issue|pull_request|comment|review|head_commit)\S*\.(?:title|body|ref|message|name|email)|head_ref)\b/.test(
              line.code,
            )
          )
            return [];
          const run = listing.now.findLast(
            (each) =>
              each.at <= line.at &&
              (each.at === line.at || (each.indent !== -1 && each.indent < line.indent)),
          );
          return run !== undefined && /^\s*-?\s*run:/.test(run.code) ? [{ line, guard: null }] : [];
        }),
};
