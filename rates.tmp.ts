import { freshAttacks } from './practice/attacks/fresh.ts';
import { strongBefore } from './practice/attacks/before-rules.ts';
import { strongAfter } from './practice/attacks/after-rules.ts';
import { harmless } from './__tests__/security/injection/harmless.ts';
import { findInjectionMatches } from './src/security/injection/detector.ts';
import { existsSync } from 'node:fs';
const level = (path: string, text: string): string => {
  const all = [...findInjectionMatches(text.split('\n'), path), ...findInjectionMatches([path.replace(/\.[^.]*$/, '').replace(/[-_./]+/g, ' ')], 'name.txt')];
  return all.some((m) => m.level === 'strong') ? 'strong' : all.length > 0 ? 'weak' : '-';
};
for (const [path, text] of harmless) { const l = level(path, text); if (l !== '-') console.log('harmless', l, path, JSON.stringify(text).slice(0, 120)); }
for (const [name, set] of [['strongBefore', strongBefore], ['strongAfter', strongAfter], ['fresh', freshAttacks]] as const) {
  const levels = set.map((a) => ({ a, l: level(a.path, a.text) }));
  console.log(name, levels.filter(({ l }) => l === 'strong').length, levels.filter(({ l }) => l === 'weak').length, set.length);
  for (const [kind, list] of Map.groupBy(levels, ({ a }) => a.kind)) console.log('  ', kind, list.filter(({ l }) => l === 'strong').length, list.filter(({ l }) => l === 'weak').length, list.length);
  if (name !== 'strongBefore') for (const { a, l } of levels) if (l !== 'strong') console.log(l, a.kind, a.path, JSON.stringify(a.text).slice(0, 140));
}
