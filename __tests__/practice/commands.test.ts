import { expect, it } from 'vitest';
import { readCommands } from '../../practice/commands.ts';
import { isOnLine, shown } from '../../practice/console.ts';

it('reads commands as the runner does', () => {
  const log = [
    '  ::error file=a%2Cb.ts,line=3,title=T%3A x::one%0Atwo %3A 100%25',
    'text ::error::not at the start',
    'anywhere ##[warning file=c.ts;line=4]legacy%3B',
    '::unknown::nothing',
    '::odd:: but ##[notice]this',
    '::Group::G',
  ].join('\n');
  expect(readCommands(log)).toEqual([
    {
      command: 'error',
      properties: { file: 'a,b.ts', line: '3', title: 'T: x' },
      message: 'one\ntwo %3A 100%',
    },
    { command: 'warning', properties: { file: 'c.ts', line: '4' }, message: 'legacy;' },
    { command: 'notice', properties: {}, message: 'this' },
    { command: 'group', properties: {}, message: 'G' },
  ]);
});

it('ignores everything between stop-commands and its token', () => {
  const log = '::stop-commands::secret\r\n::error::no\n::other::\n::secret::\r::error::yes';
  expect(readCommands(log).map(({ command, message }) => [command, message])).toEqual([
    ['stop-commands', 'secret'],
    ['error', 'yes'],
  ]);
});

it('shows annotations and groups, keeps text and hides masks', () => {
  expect(shown('::error file=a.ts,line=3,title=Title::text')).toEqual(['  [error] a.ts:3  Title']);
  expect(shown('::warning::first%0Asecond')).toEqual(['  [warning] first']);
  expect(shown('::group::Round 1')).toEqual(['', 'Round 1']);
  expect(shown('::endgroup::')).toEqual([]);
  expect(isOnLine('::error file=a.ts,line=3,title=Title::text')).toBe(true);
  expect(isOnLine('::error::text')).toBe(false);
  expect(shown('::add-mask::key')).toEqual([]);
  expect(shown('✓ done')).toEqual(['✓ done']);
});
