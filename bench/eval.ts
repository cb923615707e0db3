/**
 * Measures models, panels and prompts on changes with known bugs (docs/internals/eval.md). Costs money, because it asks
 * real models.
 *
 * npm run eval -- --data changes.jsonl --reviewers anthropic/…,openai/… --max-cost-usd 20 [--take 40] [--rounds 3]
 *   [--prompts FOLDER]… [--out eval] [--effort medium] [--anthropic-base-url URL] [--openai-base-url URL] | --practice
 * npm run eval -- --round 2 --data labelled.jsonl …: each reviewer judges findings that are known to be true or false.
 *
 * Keys are read from ANTHROPIC_API_KEY and OPENAI_API_KEY. Run again with the same --out to continue.
 */
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { startPracticeServer } from '../practice/api/server.ts';
import { practiceBehavior } from '../practice/reviewers.ts';
import { armsOf, readKnownBugs } from './eval-data.ts';
import { evaluate } from './eval-run.ts';
import { readLabelledChanges } from './judge-data.ts';
import { evaluateJudges } from './judge-run.ts';
import { builtIn, openPrompts } from './prompt-folders.ts';
import { say } from './table.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    reviewers: { type: 'string' },
    prompts: { type: 'string', multiple: true, default: [builtIn] },
    round: { type: 'string' },
    take: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    out: { type: 'string', default: 'eval' },
    effort: { type: 'string', default: 'medium' },
    'max-cost-usd': { type: 'string' },
    'anthropic-base-url': { type: 'string', default: '' },
    'openai-base-url': { type: 'string', default: '' },
    practice: { type: 'boolean', default: false },
  },
});

const positive = z.coerce.number().pipe(z.int().positive());
const numbers = z
  .object({ take: positive, rounds: positive, 'max-cost-usd': z.coerce.number().nonnegative().optional() })
  .safeParse(values);
const { data, practice, round } = values;
const named = practice ? 'anthropic/practice-lark,openai/practice-owl' : values.reviewers;
if (
  data === undefined ||
  named === undefined ||
  !numbers.success ||
  (numbers.data['max-cost-usd'] === undefined && !practice) ||
  (round !== undefined && round !== '2')
) {
  if (numbers.error !== undefined) say(z.prettifyError(numbers.error));
  say('usage: npm run eval -- --data FILE --reviewers provider/model,provider/model --max-cost-usd DOLLARS');
  say('       npm run eval -- --data FILE --practice');
  say(
    '       with --prompts FOLDER, several times, to compare prompts; `built-in` names those of the action',
  );
  say('       with --round 2 to have each reviewer judge the labelled findings of FILE');
  process.exitCode = 1;
} else {
  const prompts = openPrompts(values.prompts);
  const server = practice ? await startPracticeServer({ behavior: practiceBehavior() }) : null;
  try {
    const { take, rounds, 'max-cost-usd': maxCostUsd = null } = numbers.data;
    const reviewers = named.split(',').map((one) => one.trim());
    const settings = {
      prompts: prompts.sets,
      out: values.out,
      maxCostUsd,
      say,
      inputs: {
        effort: values.effort,
        'anthropic-api-key': process.env['ANTHROPIC_API_KEY'] ?? (practice ? 'practice-key-anthropic' : ''),
        'openai-api-key': process.env['OPENAI_API_KEY'] ?? (practice ? 'practice-key-openai' : ''),
        'anthropic-base-url': server?.anthropicURL ?? values['anthropic-base-url'],
        'openai-base-url': server?.openaiURL ?? values['openai-base-url'],
      },
    };
    const { complete, tables } =
      round === '2'
        ? await evaluateJudges({
            ...settings,
            changes: readLabelledChanges(data).slice(0, take),
            judges: reviewers,
          })
        : await evaluate({
            ...settings,
            bugs: readKnownBugs(data).slice(0, take),
            arms: armsOf(reviewers, rounds),
          });
    say('');
    say(tables);
    if (!complete) say('The money ran out before every run was made.');
  } finally {
    await server?.close();
    prompts.close();
  }
}
