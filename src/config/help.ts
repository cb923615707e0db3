import { settingMeta, settingNames } from './schema.ts';

/** What `--help` prints. */
export function usage(): string {
  const options = settingNames
    .filter((name) => settingMeta(name).source !== 'file')
    .map((name) => {
      const { description, allowed, defaultText } = settingMeta(name);
      return `  --${name}\n      ${description}\n      Allowed: ${allowed}. Default: ${defaultText}.`;
    });
  return [
    'xreview: two or more models of different makers review a change and cross-examine each other.',
    '',
    'Usage: node dist/index.js --base main [--head HEAD | --uncommitted] [--setting value …]',
    '',
    'Keys are read from ANTHROPIC_API_KEY and OPENAI_API_KEY, so that they stay out of the list of processes.',
    'Exit status: 0 where the verdict lets the change pass, 1 where it does not.',
    '',
    '  --uncommitted\n      Review the working tree, untracked files included, instead of a commit.',
    '  --version\n      Print the version.',
    ...options,
    '',
  ].join('\n');
}
