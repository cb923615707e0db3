import type { FindingStatus } from '../debate/finding.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import { statusOrder } from './headline.ts';
import { isReproduced } from './proof/text.ts';

/** The groups in which reports list findings: by status, and first of all those that a test reproduced. */

export type FindingGroup = 'reproduced' | FindingStatus;

/** The order in which people should read them. */
export const groupOrder = ['reproduced', ...statusOrder] as const satisfies readonly FindingGroup[];

/** The group of a finding. One that a person dismissed is listed as dismissed, although a test reproduced it. */
export const groupOf = (finding: ResultFinding): FindingGroup =>
  finding.status !== 'dismissed' && isReproduced(finding) ? 'reproduced' : finding.status;

export const findingsOfGroup = ({ findings }: Pick<Result, 'findings'>, group: FindingGroup) =>
  findings.filter((finding) => groupOf(finding) === group);

export const groupTitles: Readonly<Record<FindingGroup, string>> = {
  reproduced: 'Reproduced by a test',
  disputed: 'Needs a human',
  confirmed: 'Confirmed',
  unconfirmed: 'Unconfirmed',
  dismissed: 'Dismissed',
};

export const groupMeanings: Readonly<Record<FindingGroup, string>> = {
  reproduced:
    'Confirmed by a test that was written for the finding and fails on the change, whatever the models argued.',
  disputed:
    'Supported by some models and refuted by others with evidence from the code. A person has to decide.',
  confirmed: 'Supported by two or more models, which outnumber those that refute it with evidence.',
  unconfirmed: 'Supported by one model; no other model upheld it or refuted it with evidence.',
  dismissed:
    'Withdrawn by its reporters with evidence, refuted by more models than support it, or dismissed by a person. Listed so that you can check the reasons.',
};
