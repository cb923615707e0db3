import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statusRules } from '../../src/review/standing.ts';
import { verdictRules } from '../../src/review/verdict.ts';

const page = readFileSync('docs/panel.md', 'utf8');

/** The rows of the table under a heading of the page. */
const rowsUnder = (heading: string): readonly (readonly string[])[] => {
  const section = page.split(`### ${heading}\n`)[1]?.split(/\n#{2,3} /u)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

test('the published status table is the code’s, row by row', () => {
  expect(rowsUnder('The status of a finding')).toEqual(
    statusRules.map(({ standing, when }) => [standing, when]),
  );
});

test('the published verdict table is the code’s, row by row', () => {
  expect(rowsUnder('The verdict')).toEqual(verdictRules.map(({ verdict, when }) => [when, verdict]));
});
