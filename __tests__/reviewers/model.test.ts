import { expect, test } from 'vitest';
import { english } from '../../src/config/language.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { Budget } from '../../src/reviewers/budget.ts';
import { CountedInput } from '../../src/reviewers/counted-input.ts';
import { Deadline } from '../../src/reviewers/deadline.ts';
import { type ModelReviewerOptions, modelReviewer } from '../../src/reviewers/model.ts';
import { Prefixes } from '../../src/reviewers/request-prefix.ts';
import { openFence } from '../../src/security/fence.ts';
import { bundleNamed } from '../debate/scripted.ts';

/** Violates the rule that it never rejects. */
const broken: Provider = {
  name: 'openai',
  open: () => ({ ask: () => Promise.reject(new Error('a defect of ours')) }),
};

const options = (id: string, prefixes: Prefixes): ModelReviewerOptions => ({
  id,
  vendor: 'openai',
  model: 'gpt',
  provider: broken,
  price: null,
  context: null,
  viewpoint: { role: id, lens: '', adversarial: false, focus: '' },
  effort: 'low',
  requestContext: {
    subject: 'change',
    language: english,
    leftOut: [],
    bundles: 1,
    carried: [],
    requirements: [],
    guidance: [],
    usages: new Map(),
  },
  lookUps: null,
  fence: openFence('0123456789abcdef'),
  redact: Object.assign((text: string) => text, { composed: () => undefined }),
  budget: new Budget(null),
  deadline: new Deadline(60, () => 0),
  failOn: 'critical',
  prefixes,
  counted: new CountedInput(),
  risks: new Map(),
  timeoutMs: 1_000,
  signal: new AbortController().signal,
  clock: () => 0,
  recorder: { request: () => undefined, answer: () => undefined, lookup: () => undefined },
});

test('a role that waits for another’s prefix continues after an error in that call', async () => {
  const prefixes = new Prefixes();
  const asked = ['first', 'second'].map((id) =>
    modelReviewer(options(id, prefixes))
      .open(bundleNamed('b1'))
      .ask({ kind: 'independent-review', round: 1 }),
  );
  const ended = await Promise.allSettled(asked);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
