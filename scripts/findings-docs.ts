/** Writes the table of categories into docs/findings.md, between its two markers, from the table that the action uses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type CategoryRule, categories, categoryIds } from '../src/debate/categories.ts';

export const findingsPath = new URL('../docs/findings.md', import.meta.url);

const begin = '<!-- categories: written by scripts/findings-docs.ts -->';
const end = '<!-- /categories -->';

const row = (id: (typeof categoryIds)[number]): string => {
  const { title, description, cwe, security }: CategoryRule = categories[id];
  const weaknesses = cwe.map((number) => `CWE-${number}`).join(', ');
  return `| \`${id}\` | ${title} | ${description} | ${weaknesses} | ${security?.toFixed(1) ?? ''} |`;
};

/** The document with the current table. */
export function withCategories(document: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/findings.md lacks the markers around its table');
  const table = [
    '| rule | | what belongs here | weakness | security score |',
    '|---|---|---|---|---:|',
    ...categoryIds.map(row),
  ];
  return `${document.slice(0, from)}${begin}\n\n${table.join('\n')}\n\n${document.slice(to)}`;
}

if (import.meta.main) writeFileSync(findingsPath, withCategories(readFileSync(findingsPath, 'utf8')));
