import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasKey } from '../config/access.ts';
import type { Prove } from '../debate/proving.ts';
import type { TestLab } from '../prove/lab.ts';
import { providersOf } from '../reviewers/panel.ts';
import { slotOf } from '../reviewers/panel-settings.ts';
import type { Panel } from './panel.ts';
import type { ReviewInput } from './review-input.ts';
import type { RepositoryRuntime } from './runtime.ts';
import { whyForbidden } from './user-commands.ts';

interface Proving {
  /** Null if no tests are written in this run. */
  readonly prove: Prove | null;
  /** Removes everything that tests left. */
  close(): Promise<void>;
}

const nothing: Proving = { prove: null, close: () => Promise.resolve() };

/** Opens the writing and execution of tests for the findings of a debate, if the settings ask for it and it is allowed. */
export async function openProving(
  runtime: RepositoryRuntime,
  { change, tree }: ReviewInput,
  { options, log }: Panel,
): Promise<Proving> {
  const { settings, host, recorder, git, redact } = runtime;
  if (settings.prove === 'off' || settings.target === 'plan' || settings['matrix-job'] !== '') return nothing;
  const without = (why: string): Proving => {
    recorder.noted([`No tests were written for findings (\`prove\`): ${why}.`]);
    return nothing;
  };
  const forbidden = whyForbidden(change, host.env);
  if (forbidden !== null) return without(forbidden);
  const { head } = change.commits;
  if (head === null) return without('they need a commit to run on, so commit your work first');
  const { openProver } = await import('../prove/prover.ts');
  const { openLab } = await import('../prove/lab.ts');
  const { openIsolation } = await import('../sandbox/isolation.ts');
  const { learnSecrets } = await import('../security/secrets/secretlint.ts');
  const closing: (() => Promise<void>)[] = [];
  const lab = async (): Promise<TestLab | string> => {
    const { signal } = options;
    const isolation = await openIsolation({ hidden: [git.root], env: host.env, signal });
    if ('refused' in isolation)
      return `No tests were executed for findings (\`prove\`): ${isolation.refused}.`;
    const room = await mkdtemp(join(tmpdir(), 'xreview-prove-'));
    const sweep = (): void => isolation.removeNow(room);
    process.once('exit', sweep);
    const opened = await openLab({
      git,
      commits: change.commits,
      head,
      isolation,
      setup: settings['prove-setup'],
      timeoutMs: settings['prove-minutes'] * 60_000,
      room,
      redact,
      signal,
    });
    closing.push(
      () => opened.close(),
      () => isolation.remove(room),
      () => isolation.close(),
      () => Promise.resolve(void process.off('exit', sweep)),
    );
    return opened;
  };
  const author = settings['prove-author'];
  const providerOf = providersOf(options.providerAccess, options.redact);
  const prove = openProver({
    settings,
    models: {
      ...options,
      slots: options.slots,
      language: settings.language,
      providerOf: ({ provider }) => providerOf(provider),
      isProgram: ({ provider }) => options.providerAccess.get(provider)?.api === 'command',
    },
    preferred: author !== null && hasKey(settings, author, host.env) ? slotOf(settings, author) : null,
    files: {
      paths: [...(await git.list(head)).keys()],
      async read(path) {
        const text = await tree.read('new', path);
        if (text === null) return null;
        // It is sent to models, and no earlier step searched it.
        await learnSecrets([text], redact);
        return redact(text);
      },
    },
    openLab: lab,
    noted: (notices) => recorder.noted(notices),
    logged: (line) => log.info(line),
  });
  return {
    prove,
    async close() {
      for (const step of closing) await step();
    },
  };
}
