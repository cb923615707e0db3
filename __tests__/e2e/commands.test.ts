import { describe, expect, test } from 'vitest';
import { ada, mallory, robot } from '../doubles/github.ts';
import { type PushedPullRequest, pullRequest } from './pushed-pull-request.ts';
import { after, before, harmless } from './shop.ts';

async function reviewed(): Promise<{ life: PushedPullRequest; blocker: string }> {
  const life = await pullRequest(before, after);
  const { result } = await life.run();
  return { life, blocker: result.verdict.blocking[0] ?? '' };
}

describe('commands of people with write access', () => {
  test('status, explain, help and mistakes are answered, each once, without a request to any model', async () => {
    const { life, blocker } = await reviewed();
    const status = await life.command(ada, '/xreview status');
    expect(status.status).toBe(0);
    expect(status.replies).toHaveLength(1);
    expect(status.replies[0]).toContain(`\`${blocker}\``);
    expect(status.replies[0]).toContain('**blocks**');
    const explained = await life.command(ada, `/xreview explain ${blocker}`);
    expect(explained.replies[0]).toMatch(/Positions[\s\S]*practice-owl/u);
    expect((await life.command(ada, '/xreview help')).replies[0]).toContain('/xreview dismiss ID REASON');
    expect((await life.command(ada, '/xreview dance')).replies[0]).toContain('Unknown command');
    expect((await life.command(ada, `/xreview dismiss ${blocker}`)).replies[0]).toContain('needs a reason');
    expect((await life.command(ada, '/xreview explain xr-0000000000')).replies[0]).toContain(
      'has no finding',
    );
    expect(life.stickies()).toHaveLength(1);
    expect(life.github.violations).toEqual([]);
  });

  test('dismiss shows at once in the comment, and the next run of the gate heeds it from memory', async () => {
    const { life, blocker } = await reviewed();
    const { replies } = await life.command(ada, `/xreview dismiss ${blocker} behind the firewall`);
    expect(replies[0]).toContain('is dismissed until the code that it quotes changes');
    expect(life.stickies()[0]).toContain('behind the firewall');
    const { result, requests } = await life.run();
    expect(requests).toEqual([]);
    expect(result.verdict.blocking).not.toContain(blocker);
    expect(result.findings.find(({ id }) => id === blocker)?.dismissal).toMatchObject({
      by: 'ada',
      reason: 'behind the firewall',
      source: 'command',
    });
  });

  test('/xreview adversarial reviews the entire change again, looking where it was told to', async () => {
    const { life } = await reviewed();
    const payload = life.commentPayload(ada, '/xreview adversarial the stock under load');
    const { result, requests } = await life.run({ event: 'issue_comment', payload });
    expect(result.pushes?.mode).toBe('full');
    expect(result.change?.event).toBe('issue_comment');
    expect(requests.some(({ body }) => body.includes('the stock under load'))).toBe(true);
    expect(requests.some(({ body }) => body.includes('Question the design too'))).toBe(true);
    expect(life.stickies()).toHaveLength(1);
  });
});

describe('everything else is left alone, with the reason in the log', () => {
  test.each([
    ['someone without write access', mallory, '/xreview', {}, 'mallory has no write access'],
    ['a bot, the action itself too', robot, '/xreview', {}, 'is not a person'],
    ['a comment that is no command', ada, 'I like /xreview', {}, 'not a command'],
    ['another word', ada, '/xreviewer', {}, 'not a command'],
    ['an edited comment', ada, '/xreview', { action: 'edited' }, 'not edited ones'],
  ])('%s', async (_, user, body, more, why) => {
    const life = await pullRequest(before, harmless);
    life.github.head = life.head;
    life.github.base = life.base;
    const { status, stdout, replies } = await life.command(user, body, more);
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing was done.');
    expect(stdout).toContain(why);
    expect(replies).toEqual([]);
  });

  test('a closed pull request', async () => {
    const life = await pullRequest(before, harmless);
    Object.assign(life.github, { head: life.head, base: life.base, state: 'closed' });
    expect((await life.command(ada, '/xreview')).stdout).toContain('The pull request is closed.');
  });

  test('rights that GitHub does not tell are no rights', async () => {
    const life = await pullRequest(before, harmless);
    Object.assign(life.github, { head: life.head, base: life.base });
    life.github.fault = (_, path) => (path.includes('/collaborators/') ? { status: 403 } : null);
    expect((await life.command(ada, '/xreview')).stdout).toMatch(
      /Nothing was done\. Cannot \S.*the github-token lacks a permission/u,
    );
  });

  test('code that was pushed after the comment is not what its author saw', async () => {
    const life = await pullRequest(before, harmless);
    Object.assign(life.github, { head: life.head, base: life.base });
    const { status, replies } = await life.command(ada, '/xreview', { createdAt: '2020-01-01T00:00:00Z' });
    expect(status).toBe(0);
    expect(replies[0]).toContain('a commit that is newer than your comment');
  });
});
