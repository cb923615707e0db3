/**
 * Measures models and panels on changes with known bugs. Costs money: it asks real models.
 *
 *   npm run eval -- --data changes.jsonl --reviewers anthropic/…,openai/… --max-cost-usd 20 [--take 40] [--rounds 3]
 *     [--out eval] [--effort medium] [--anthropic-base-url URL] [--openai-base-url URL] | --practice
 *
 * Keys are read from ANTHROPIC_API_KEY and OPENAI_API_KEY. Run again with the same --out to go on where it ended.
 */
import { parseArgs } from 'node:util';
import { startPracticeServer } from '../practice/api/server.ts';
import { practiceBehavior } from '../practice/reviewers.ts';
import { armsOf, readKnownBugs, totalOf } from './eval-data.ts';
import { evaluate } from './eval-run.ts';
import { evalTable } from './eval-table.ts';
import { say } from './table.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    reviewers: { type: 'string' },
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

const { data, practice } = values;
const named = practice ? 'anthropic/practice-lark,openai/practice-owl' : values.reviewers;
const limit = values['max-cost-usd'];
if (data === undefined || named === undefined || (limit === undefined && !practice)) {
  say('usage: npm run eval -- --data FILE --reviewers provider/model,provider/model --max-cost-usd DOLLARS');
  say('       npm run eval -- --data FILE --practice');
  process.exitCode = 1;
} else {
  const server = practice ? await startPracticeServer({ behavior: practiceBehavior() }) : null;
  try {
    const arms = armsOf(
      named.split(',').map((one) => one.trim()),
      Number(values.rounds),
    );
    const { scores, whole } = await evaluate({
      bugs: readKnownBugs(data).slice(0, Number(values.take)),
      arms,
      out: values.out,
      maxCostUsd: limit === undefined ? null : Number(limit),
      say,
      inputs: {
        effort: values.effort,
        'anthropic-api-key': process.env['ANTHROPIC_API_KEY'] ?? (practice ? 'practice-key-anthropic' : ''),
        'openai-api-key': process.env['OPENAI_API_KEY'] ?? (practice ? 'practice-key-openai' : ''),
        'anthropic-base-url': server?.anthropicURL ?? values['anthropic-base-url'],
        'openai-base-url': server?.openaiURL ?? values['openai-base-url'],
      },
    });
    say('');
    say(evalTable(arms.map(({ name }) => totalOf(name, scores))));
    if (!whole) say('The money ran out before every panel had reviewed every change.');
  } finally {
    await server?.close();
  }
}
