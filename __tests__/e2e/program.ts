import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const programKey = 'hk-house-0123456789';

/** A program that speaks the contract; what it does is its first argument. What it saw it writes to its second. */
const program = `
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [what, seen] = process.argv.slice(2);
let text = '';
for await (const chunk of process.stdin) text += chunk;
const asked = JSON.parse(text);
const receipt = [...asked.turns[0].text.matchAll(/^RECEIPT (\\S+)$/gmu)].map(([, code]) => code);
const answer = (part) => console.log(JSON.stringify({ receipt: what === 'cut' ? receipt.slice(1) : receipt, findings: [], positions: [], relocations: [], ...part }));
switch (what) {
  case 'answer': {
    // The doctor asks for a word, and offers no tool to a program.
    if (asked.schema.properties.word !== undefined) {
      console.log(JSON.stringify({ word: null }));
      break;
    }
    const files = readdirSync(asked.checkout);
    const greeting = readFileSync(join(asked.checkout, 'src/greeting.js'), 'utf8');
    writeFileSync(seen, JSON.stringify({ asked, files, greeting, cwd: readdirSync('.'), env: process.env }));
    if (!asked.turns.at(-1).text.includes('review this change')) {
      const labels = [...new Set([...asked.turns.at(-1).text.matchAll(/"label":"([^"]+)"/gu)].map(([, label]) => label))];
      answer({ positions: labels.map((label) => ({ label, position: 'unsure', ground: null, reason: 'No tool here.', evidence: [], severity: null, sameAs: null })) });
      break;
    }
    answer({
      findings: [{
        category: 'error-handling', assumes: null, severity: 'major', title: 'It greets nobody.',
        explanation: 'The greeting is empty.', scenario: 'Anyone asks, and nobody is greeted.',
        path: 'src/greeting.js', quote: greeting.split('\\n')[0], line: 1, suggestion: null,
      }],
      usage: { freshInput: 10_000, output: 10 },
    });
    break;
  }
  case 'hang': {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    writeFileSync(seen, JSON.stringify([process.pid, child.pid]));
    setInterval(() => {}, 1000);
    break;
  }
  case 'flood':
    for (;;) if (!process.stdout.write('x'.repeat(65536))) await new Promise((r) => process.stdout.once('drain', r));
  case 'fail':
    console.error('the licence has run out, ' + process.env.HOUSE_KEY);
    process.exit(3);
  case 'cut':
    answer({});
    break;
  case 'wordy':
    console.log('<think>Is {"findings": [] right?</think>\\nHere is my review:');
    answer({});
    console.log('That is all.');
    break;
  case 'prose':
    console.log('Looks good to me!');
}
`;

/**
 * The setting of a command that runs the program, and what it saw when it was last asked.
 * @param what it does then: `answer`, `cut`, `wordy`, `hang`, `flood`, `fail` or `prose`.
 */
export function programThat(what: string, more: Readonly<Record<string, unknown>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-program-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [script, seen] = [join(folder, 'house.mjs'), join(folder, 'seen.json')];
  writeFileSync(script, program);
  return {
    command: { run: [process.execPath, script, what, seen], 'key-variable': 'HOUSE_KEY', ...more },
    seen: () => JSON.parse(readFileSync(seen, 'utf8')),
  };
}
