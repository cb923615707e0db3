import type { ReportingDescriptor } from 'sarif';
import { type Category, type CategoryRule, categories, categoryIds } from '../../debate/categories.ts';
import type { Severity } from '../../debate/finding.ts';

/** Score from which on a category's alerts are errors by default: GitHub's "high". */
const high = 7;

const levelOf = (rule: CategoryRule): 'error' | 'warning' =>
  rule.security !== null && rule.security >= high ? 'error' : 'warning';

const cweTag = (number: number): string => `external/cwe/cwe-${String(number).padStart(3, '0')}`;

const rule = (id: Category): ReportingDescriptor => {
  const described: CategoryRule = categories[id];
  const { name, title, description, cwe, security } = described;
  const severity =
    security === null
      ? { 'problem.severity': levelOf(described) }
      : { 'security-severity': security.toFixed(1) };
  return {
    id,
    // SARIF validators reject a name that differs from the id only in case.
    name: name.toLowerCase() === id ? `${name}Defect` : name,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: description },
    help: {
      text: `${description} Several models of different vendors reviewed the change and each other's findings. The alert names the reporters, and the models that upheld or refuted the finding.`,
      markdown: [
        `**${title}.** ${description}`,
        '',
        "Several models of different vendors reviewed the change and then each other's findings. The alert names the reporters, the models that upheld or refuted the finding, and the location of the evidence. *Confirmed* findings are supported by two or more models, and *unconfirmed* ones by one. *Disputed* findings were refuted with evidence, and a person must decide.",
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

/** The score of a security finding by its severity. GitHub prefers it to the rule's score. */
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
