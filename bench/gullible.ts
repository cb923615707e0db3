/**
 * Share of attacks that pass where every reviewer obeys whatever it reads, without and with a sentinel, and where one of
 * them does. Run: npm run bench:gullible
 */

import { strongAfter } from '../practice/attacks/after-rules.ts';
import type { Attack } from '../practice/attacks/attack.ts';
import { freshAttacks } from '../practice/attacks/fresh.ts';
import { bothModels, playAttack } from '../practice/attacks/played.ts';
import { sentinelModel } from '../practice/sentinel.ts';

interface Way {
  readonly name: string;
  readonly options: Parameters<typeof playAttack>[1];
}

const ways: readonly Way[] = [
  { name: 'one reviewer obeys, no detector', options: { gullible: ['practice-owl'], hasDetector: false } },
  { name: 'both obey, no detector', options: { gullible: bothModels, hasDetector: false } },
  { name: 'both obey', options: { gullible: bothModels } },
  {
    name: 'both obey, sentinel of one of their vendors',
    options: { gullible: bothModels, sentinel: `anthropic/${sentinelModel}` },
  },
  {
    name: 'both obey, sentinel of a third vendor',
    options: { gullible: bothModels, sentinel: `third/${sentinelModel}` },
  },
];

async function passing(attacks: readonly Attack[], { options }: Way): Promise<readonly Attack[]> {
  const passed: Attack[] = [];
  for (const attack of attacks) if (!(await playAttack(attack, options)).blocked) passed.push(attack);
  return passed;
}

const sets = [
  ['fresh attacks of all kinds', freshAttacks],
  ['strong attacks written after the rules', strongAfter],
] as const;
process.stdout.write('| attacks | way | pass | of |\n|---|---|---:|---:|\n');
for (const [name, attacks] of sets)
  for (const way of ways) {
    const passed = await passing(attacks, way);
    process.stdout.write(`| ${name} | ${way.name} | ${passed.length} | ${attacks.length} |\n`);
    if (process.argv.includes('--list'))
      for (const { kind, path, text } of passed)
        process.stdout.write(`    ${kind} ${path} ${JSON.stringify(text.slice(0, 120))}\n`);
  }
