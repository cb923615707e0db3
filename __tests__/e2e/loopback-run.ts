import { startPracticeServer } from '../../practice/api/server.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { pullRequestPayload, runAction } from '../../practice/runner.ts';

// Started by loopback.test.ts in a network of its own: the practice models and one run of the built action.

const [cwd = '', base = '', head = '', temp = ''] = process.argv.slice(2);
const server = await startPracticeServer({ behavior: practiceBehavior() });
const { status, outputs } = await runAction({
  cwd,
  inputs: {
    reviewers: 'anthropic/practice-lark\nopenai/practice-owl',
    'anthropic-api-key': 'sk-ant-loopback-practice',
    'openai-api-key': 'sk-loopback-practice',
    'anthropic-base-url': server.anthropicURL,
    'openai-base-url': server.openaiURL,
  },
  event: 'pull_request',
  payload: pullRequestPayload({ base, head }),
  sha: head,
  temp,
});
await server.close();
process.stdout.write(
  JSON.stringify({ status, verdict: outputs['verdict'], requests: server.requests.length }),
);
