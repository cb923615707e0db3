import { type Category, type CategoryRule, categories, categoryIds } from '../../debate/categories.ts';
import type { Severity } from '../../debate/finding.ts';

/** Score from which on a category's alerts are errors by default: GitHub's "high". */
const high = 7;

const levelOf = (rule: CategoryRule): 'error' | 'warning' =>
  rule.security !== null && rule.security >= high ? 'error' : 'warning';

const cweTag = (number: number): string => `external/cwe/cwe-${String(number).padStart(3, '0')}`;

const rule = (id: Category) => {
  const described: CategoryRule = categories[id];
  const { name, title, description, cwe, security } = described;
  const severity =
    security === null
      ? { 'problem.severity': levelOf(described) }
      : { 'security-severity': security.toFixed(1) };
  return {
    id,
    // A name that is the id but for its case tells nobody anything, and validators say so.
    name: name.toLowerCase() === id ? `${name}Defect` : name,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: description },
    help: {
      text: `${description} Several models of different vendors reviewed the change and each other's findings; the alert says who raised, upheld and refuted it.`,
      markdown: [
        `**${title}.** ${description}`,
        '',
        "Several models of different vendors reviewed the change and then each other's findings. The alert says who raised it, who upheld or refuted it, and where the evidence stands. *Confirmed* findings have the support of two reviewers or more, *unconfirmed* ones of one, and *disputed* ones were refuted with evidence: they need a human.",
      ].join('\n'),
    },
    defaultConfiguration: { level: levelOf(described) },
    properties: {
      tags: [security === null ? 'correctness' : 'security', ...cwe.map(cweTag)],
      precision: 'medium',
      ...severity,
    },
  };
};

/** Every category as a SARIF rule, always all of them and in the same order: the list is part of the tool, not of a run. */
export const rules = categoryIds.map(rule);

/** A security finding's own score, which GitHub takes before the rule's: by the harm the panel saw in it. */
export const securitySeverity = (category: Category, severity: Severity): string | null => {
  const described: CategoryRule = categories[category];
  return described.security === null ? null : scores[severity];
};

const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  major: '8.0',
  minor: '5.0',
  info: '2.0',
};
