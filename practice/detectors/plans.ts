import type { CodeLine, Listing } from '../listing.ts';
import { type Detector, guardAt, type Sight, snippet } from './detector.ts';

/** Rules for plans: they read prose, line by line, and the headings above it. */

const heading = /^#{1,6}\s+(.*)$/;
const item = /^\s*(?:[-*+]|\d+[.)])\s+/;
const step = /^\s*\d+[.)]\s+/;

/** Lines of text, with the heading that each stands under. */
function textOf(listing: Listing): readonly { readonly line: CodeLine; readonly under: string }[] {
  let under = '';
  return listing.now.flatMap((line) => {
    const title = heading.exec(line.text)?.[1];
    if (title !== undefined) under = title;
    return title !== undefined || line.text.trim() === '' ? [] : [{ line, under }];
  });
}

/** A rule that looks at each line; a line elsewhere that matches `answered` speaks against it. */
const each =
  (rule: {
    readonly pattern: RegExp;
    readonly unless?: RegExp;
    readonly under?: RegExp;
    readonly answered?: { readonly pattern: RegExp; readonly why: string };
    readonly describe?: (match: RegExpExecArray) => Partial<Sight>;
  }) =>
  (listing: Listing): readonly Sight[] => {
    const lines = textOf(listing);
    return lines.flatMap(({ line, under }): readonly Sight[] => {
      const match = rule.pattern.exec(line.text);
      if (match === null || rule.unless?.test(line.text) === true) return [];
      if (rule.under !== undefined && !rule.under.test(under)) return [];
      const { answered } = rule;
      const other = lines.find((one) => one.line !== line && answered?.pattern.test(one.line.text) === true);
      const guard =
        other === undefined || answered === undefined
          ? null
          : guardAt(other.line, 'handled-elsewhere', answered.why);
      return [{ line, guard, ...rule.describe?.(match) }];
    });
  };

const noWayBack: Detector = {
  id: 'no-way-back',
  category: 'no-way-back',
  severity: 'critical',
  anywhere: true,
  title: 'Data is removed without a rollback',
  explanation: 'The step deletes data that cannot be restored, and the plan has no rollback.',
  scenario: 'The step is done, a defect shows the next day, and the data is gone.',
  see: each({
    pattern:
      /\b(?:drop|delete|purge|truncate|remove)s?\b.*\b(?:tables?|columns?|rows|records|data|history)\b/i,
    unless: /\broll(?:ed|ing)?[ -]?back|\brestor\w+|\bundo\b/i,
    answered: {
      pattern: /roll(?:ed|ing)?[ -]?back|\brestor\w+|\bundo\b/i,
      why: 'the plan says how to return',
    },
  }),
};

const wrongOrder: Detector = {
  id: 'removed-before-moved',
  category: 'wrong-order',
  severity: 'critical',
  anywhere: true,
  title: 'Data that is still used is removed before it is moved',
  explanation: 'A step takes away the old before a later one moves what it holds, or those who use it.',
  scenario: 'Between the two steps everything that uses the old fails, and what it held is lost.',
  see(listing) {
    const steps = listing.now.filter(({ text }) => step.test(text));
    return steps.flatMap((line, index): readonly Sight[] => {
      if (!/\b(?:drop|delete|remove|switch off)s?\b.*\b(?:old|former|legacy|existing)\b/i.test(line.text))
        return [];
      const later = steps
        .slice(index + 1)
        .find(({ text }) => /\b(?:copy|move|migrate|backfill)\b/i.test(text));
      return later === undefined ? [] : [{ line, proof: [later], guard: null }];
    });
  },
};

const openEntrance: Detector = {
  id: 'open-entrance',
  category: 'missing-requirement',
  severity: 'major',
  anywhere: true,
  title: 'The plan does not say who may use the new endpoint',
  explanation: 'The plan adds an endpoint without saying who may call it.',
  scenario: 'It is built as written, and anyone who finds it can call it.',
  see: each({
    pattern: /\b(?:endpoint|route)\b/i,
    unless: /\bsigned[ -]in\b|\bpermission|\brole\b|\bauthori[sz]/i,
    answered: {
      pattern: /\bsigned[ -]in\b|\bpermission|\brole\b|\bauthori[sz]/i,
      why: 'the plan says who may',
    },
  }),
};

const takenForGranted: Detector = {
  id: 'taken-for-granted',
  category: 'unstated-assumption',
  severity: 'minor',
  anywhere: true,
  title: 'An assumption is not verified',
  explanation: 'The plan states something as certain without proof or a check.',
  scenario: 'The assumption is wrong, and the step that depends on it fails.',
  see: each({ pattern: /\b(?:obviously|of course|never fails?|cannot fail|certainly)\b/i }),
};

const claimed: Detector = {
  id: 'claimed-code',
  category: 'wrong-fact',
  severity: 'major',
  anywhere: true,
  title: 'The plan uses code without showing that it exists',
  explanation: 'A step relies on a function as if it existed already.',
  scenario: 'The function does not exist, and the step has to be planned again.',
  see: each({
    pattern: /`([A-Za-z_]\w+)\(\)`.*\balready\b|\balready\b.*`([A-Za-z_]\w+)\(\)`/,
    unless: /\bchecks?\b/i,
    describe: ([, first, second]) => {
      const word = first ?? second ?? '';
      return {
        title: `The plan uses ${snippet(word)} without showing that it exists`,
        lookUp: {
          word,
          proof: new RegExp(String.raw`\b(?:function|def|fn|func|class|const|let)\s+${word}\b`),
          ground: 'wrong',
          why: `${snippet(word)} is there`,
        },
      };
    },
  }),
};

const allAtOnce: Detector = {
  id: 'all-at-once',
  category: 'scale',
  severity: 'major',
  anywhere: true,
  title: 'All data is loaded into memory at once',
  explanation: 'The step loads a set that grows without limit.',
  scenario: 'With a year of data it runs out of memory half-way through.',
  see: each({
    pattern:
      /\b(?:all|every)\b.*\b(?:orders|customers|rows|users|records)\b.*\b(?:memory|at once|one (?:query|request|transaction))\b/i,
    unless: /\bbatch/i,
  }),
};

const noMeasure: Detector = {
  id: 'no-measure',
  category: 'untestable',
  severity: 'minor',
  anywhere: true,
  title: 'The goal cannot be measured',
  explanation: 'The goal names a quality without a measure.',
  scenario: 'The work is declared done, but this cannot be checked.',
  see: each({ pattern: /\b(?:fast|faster|robust|scalable|seamless|smooth)\b/i, unless: /\d/ }),
};

const bareRisk: Detector = {
  id: 'bare-risk',
  category: 'unmitigated-risk',
  severity: 'major',
  anywhere: true,
  title: 'A risk is named without a mitigation',
  explanation: 'The plan lists the risk but says neither how to avoid it nor what to do if it occurs.',
  scenario: 'The risk occurs, and there is no plan for it.',
  see: each({ pattern: item, under: /\brisks?\b/i, unless: /\b(?:so|therefore|mitigat\w+|then we)\b|→/i }),
};

const unrehearsed: Detector = {
  id: 'unrehearsed',
  category: 'unstated-assumption',
  severity: 'major',
  anywhere: true,
  title: 'The restore was never tried',
  explanation: 'The plan depends on a backup but does not say that a restore was tested.',
  scenario: 'When the backup is needed, it turns out to be unusable.',
  see: each({
    pattern: /\brestor\w+\b.*\bbackup|\bbackup\b.*\brestor/i,
    unless: /\brehears|\btested\b|\btried\b/i,
    answered: {
      pattern: /\brehears\w+\b.*\brestor|\brestor\w+\b.*\brehears/i,
      why: 'the plan has it rehearsed',
    },
  }),
};

/** What `practice-lark` looks for in a plan unasked: ways in, ways back, what is claimed. */
export const larksPlanEye: readonly Detector[] = [noWayBack, openEntrance, claimed, takenForGranted];

/** What `practice-owl` looks for in a plan unasked: order, size, risks, measures. */
export const owlsPlanEye: readonly Detector[] = [
  wrongOrder,
  noWayBack,
  allAtOnce,
  bareRisk,
  noMeasure,
  unrehearsed,
];

export const planDetectors: readonly Detector[] = [...new Set([...larksPlanEye, ...owlsPlanEye])];
