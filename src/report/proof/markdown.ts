import type { Proof, TestRun } from '../../debate/proof.ts';
import { duration } from '../../result/figures.ts';
import type { ResultFinding } from '../../result/result.ts';
import {
  clip,
  codeFence,
  forMarkdown,
  forMarkdownElement,
  inlineCode,
} from '../../security/sanitize/sanitizer.ts';
import { detailsBlock } from '../details.ts';
import type { Naming } from '../reviewer-text.ts';
import { savedAt } from './files.ts';
import {
  earlierTests,
  proofWords,
  runText,
  settledText,
  shownProof,
  testersText,
  unprovenOutput,
} from './text.ts';

/** Proofs as Markdown, for the summary and the comments. */

interface ProofStyle {
  /** Formats a reviewer's id. Its result is escaped here. */
  readonly id: Naming;
  /** Limit of the test's text, and of what each run printed, in UTF-16 units. 0 shows neither. */
  readonly test: number;
}

/** Limits in UTF-16 units. */
const longest = { why: 800, expects: 600, noProof: 300 };

/**
 * The proof of a finding, with its test and output folded under it. A proof that proves nothing is one line. Empty if no
 * test was asked for.
 */
export function proofPart(finding: ResultFinding, style: ProofStyle): string {
  const proof = shownProof(finding);
  if (proof === null) return '';
  const { outcome, why, test } = proof;
  const word = `**${proofWords[outcome]}`;
  if (outcome === 'no-proof' || test === null) {
    const line = `${word}:** ${forMarkdown(clip(why, outcome === 'no-proof' ? longest.noProof : longest.why))}`;
    const unproven = style.test === 0 ? null : unprovenOutput(proof);
    return unproven === null
      ? line
      : `${line}\n\n${detailsBlock(`${runText(unproven.run)}. The last lines`, codeFence(unproven.lines))}`;
  }
  const name: Naming = (reviewer) => `**${forMarkdown(style.id(reviewer))}**`;
  const earlier = earlierTests(finding).map(
    (one) =>
      `An earlier test${one.test === null ? '' : ` by ${name(one.test.author)}`}: ${forMarkdown(clip(one.why, longest.why))}`,
  );
  return [
    [
      `${word}.** ${forMarkdown(clip(settledText(finding) ?? why, longest.why))}`,
      `${inlineCode(test.path)}: ${testersText(test, name)}`,
      ...(test.expects.trim() === ''
        ? []
        : [`**It expects:** ${forMarkdown(clip(test.expects, longest.expects))}`]),
      ...earlier,
    ].join('<br>'),
    testFold(finding, proof, style.test),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function testFold(finding: ResultFinding, proof: Proof, room: number): string {
  const { test, runs, command } = proof;
  const saved = savedAt(finding, proof);
  const where =
    saved === null ? '' : `Saved in the run’s folder as ${inlineCode(saved)}, with \`output.txt\` beside it.`;
  if (test === null || room === 0 || test.text === '') return where;
  const cut = test.text.length > room ? 'The test is longer than what is shown here.' : '';
  const body = [
    codeFence(clip(test.text, room), languageOf(test.path)),
    cut,
    command === '' ? '' : `Command: ${inlineCode(clip(command, longest.why))}`,
    ...distinct(runs).map(({ run, times }) => {
      const printed = run.output.trimEnd();
      const head = `${runText(run)}${times === 1 ? '' : `, ${times} times`} (${duration(run.seconds)})`;
      return printed === '' ? `${head}, without output` : `${head}\n\n${codeFence(ending(printed, room))}`;
    }),
    where,
  ];
  return detailsBlock(
    `The test and its output: ${forMarkdownElement(inlineCode(test.path.split('/').at(-1) ?? ''))}`,
    body.filter((part) => part !== '').join('\n\n'),
  );
}

/** The first run of each commit and outcome, and how many there were. */
function distinct(runs: Proof['runs']): readonly { readonly run: TestRun; readonly times: number }[] {
  const groups = Map.groupBy(runs, ({ commit, outcome }) => `${commit} ${outcome}`);
  return [...groups.values()].flatMap((own) => {
    const [run] = own;
    return run === undefined ? [] : [{ run, times: own.length }];
  });
}

/** The end of what a test printed, where runners say what failed. */
const ending = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `…${text
        .slice(text.length - most + 1)
        .toWellFormed()
        .replace(/^\uFFFD/u, '')}`;

/** Languages of fences by the end of a file's name. No other word may follow a fence: GitHub acts on some. */
const languages: Readonly<Record<string, string>> = {
  js: 'js',
  mjs: 'js',
  cjs: 'js',
  jsx: 'jsx',
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
  py: 'python',
  go: 'go',
  rs: 'rust',
  java: 'java',
  kt: 'kotlin',
  rb: 'ruby',
  php: 'php',
  cs: 'csharp',
};

export const languageOf = (path: string): string => languages[path.split('.').at(-1) ?? ''] ?? '';
