import type { Severity } from '../debate/finding.ts';
import { stickyMarker } from '../history/comment-markers.ts';
import { count } from '../result/figures.ts';
import { placeText } from '../result/location-text.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import { clip, forMarkdown, inlineCode } from '../security/sanitize/sanitizer.ts';
import { severityMarks } from './headline.ts';
import { verdictPart } from './summary/verdict.ts';

/** Characters of the status comment on a pull request. GitHub accepts 65,536. */
export const stickyLimit = 60_000;
/** Characters for the text; the rest is for the saved review. */
const textLimit = 22_000;

const progressPart = /<!-- xreview:progress -->[\s\S]*?<!-- \/xreview:progress -->\n\n/u;

/** Adds a progress line at the top of a comment, or replaces it. */
export function withProgress(body: string | null, marker: string, words: string): string {
  const rest = (body ?? '').replace(marker, '').replace(progressPart, '').trimStart();
  return `${marker}\n<!-- xreview:progress -->⏳ ${forMarkdown(words)}<!-- /xreview:progress -->\n\n${rest}`;
}

/** @param savedReview sealed; null if there is nothing to save or not enough room. */
export function renderSticky(result: Result, savedReview: string | null): string {
  const marker = stickyMarker(result.settings.category);
  const tail = savedReview === null ? '' : `\n<!-- xreview:memory ${savedReview} -->`;
  const room = Math.min(textLimit, stickyLimit - tail.length - marker.length);
  for (const most of [60, 25, 10, 3]) {
    const text = words(result, most);
    if (text.length <= room || most === 3) return `${marker}\n${clip(text, room)}${tail}`;
  }
  return marker + tail;
}

function words(result: Result, most: number): string {
  const kept = result.findings.filter((finding) => finding.status !== 'dismissed');
  const met = (push: ResultFinding['push']): readonly ResultFinding[] =>
    kept.filter((finding) => finding.push === push);
  const disputed = kept.filter((finding) => finding.status === 'disputed');
  const dismissed = result.findings.filter(({ dismissal }) => dismissal !== null);
  const pushes = result.pushes;
  return [
    verdictPart(result),
    list('Needs a human', disputed.map(line), most),
    ...(pushes === null || pushes.mode === 'first'
      ? [list('Findings', kept.filter((finding) => finding.status !== 'disputed').map(line), most)]
      : [
          list('New', met('new').map(line), most),
          list('Still open', [...met('still-open'), ...met('unanswered')].map(line), most),
          list('Open in unchanged code', met('carried').map(line), most),
          list('Fixed', pushes.fixed.map(fixedLine), most),
        ]),
    list('Dismissed by people', dismissed.map(dismissedLine), most),
    footer(result),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const list = (title: string, lines: readonly string[], most: number): string => {
  if (lines.length === 0) return '';
  const left = lines.length - most;
  const more = left > 0 ? [`- and ${count(left)} more, in the job summary`] : [];
  return [`**${title} (${count(lines.length)})**`, '', ...lines.slice(0, most), ...more].join('\n');
};

const named = (severity: Severity, title: string): string =>
  `- ${severityMarks[severity]} **${forMarkdown(clip(title, 160))}**`;

const line = ({ severity, title, location, status, id }: ResultFinding): string =>
  `${named(severity, title)} ${inlineCode(placeText(location))} · ${status} · ${inlineCode(id)}`;

const fixedLine = ({
  severity,
  title,
  path,
  id,
  by,
}: NonNullable<Result['pushes']>['fixed'][number]): string =>
  `${named(severity, title)} ${inlineCode(path)} · ${by.length === 0 ? 'its code was removed' : `confirmed by ${by.map((one) => forMarkdown(one)).join(' and ')}`} · ${inlineCode(id)}`;

const dismissedLine = ({ severity, title, statusReason, id }: ResultFinding): string =>
  `${named(severity, title)} · ${forMarkdown(clip(statusReason, 300))} · ${inlineCode(id)}`;

function footer({ change, pushes, settings }: Result): string {
  const head = change?.head ?? null;
  const parts = [
    ...(head === null ? [] : [`commit ${inlineCode(head.slice(0, 10))}`]),
    ...(pushes === null ? [] : [forMarkdown(pushes.why)]),
    `fails on ${settings.failOn}`,
    '`/xreview help` lists the commands',
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
