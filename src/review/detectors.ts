import type { Settings } from '../config/schema.ts';
import type { Detected } from '../debate/detected.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { injectionsInContext, openInjectionDetector } from './detected/injection.ts';
import { type LookUpDetector, openLookUpDetector } from './detected/looked-up-text.ts';
import { secretReport, secretsInContext } from './detected/secrets.ts';
import { evidenceOfInjections, type LookUpSources, rescanEvidence, scanUsages } from './lookups.ts';
import type { ReviewInput } from './review-input.ts';

/** The detectors of the action's own rules, for the change and everything else that reviewers read. */
export interface Detectors extends Detected {
  /** Check every text that a look-up returns, and find its secrets before it is sent. */
  readonly lookUps: Required<Pick<LookUpSources, 'onShown' | 'learn'>>;
  /** Reads one file at each step, while the models answer. */
  readAhead(): Iterable<void>;
  /** Available after the debate. */
  readonly notices: readonly string[];
}

/** Opens the detectors of injection and secrets on a change, its request context and the look-ups to come. */
export async function openDetectors(
  { change, tree, history, foundSecrets, supplyChain, baseContext, requestContext }: ReviewInput,
  settings: Settings,
  redact: Redact,
): Promise<Detectors> {
  const { learnSecrets } = await import('../security/secrets/secretlint.ts');
  const { requirements, guidance } = baseContext;
  await learnSecrets(
    [...requirements, ...guidance].map(({ text }) => text),
    redact,
  );
  // Documents at the base were reviewed before the merge; the texts of pull requests and issues were not.
  const unreviewed = requirements.filter(({ name }) => name === 'pull request' || /^issue \d+$/u.test(name));
  const trusted = settings['trusted-prompt-paths'];
  const injection = openInjectionDetector(change, trusted, foundSecrets, supplyChain);
  const lookUps = openLookUpDetector(change, trusted, new Set(guidance.map(({ source }) => source)), (text) =>
    redact.kinds(text),
  );
  const secretsElsewhere = secretsInContext(change, unreviewed, redact);
  const usages = scanUsages(lookUps, requestContext);
  /** The usages are read first, whoever asks: the number of reports is limited. */
  const afterUsages = (): LookUpDetector => {
    for (const _ of usages);
    return lookUps;
  };
  const earlier = evidenceOfInjections(history.asked, change);
  if (earlier.length > 0) await rescanEvidence(afterUsages(), earlier, tree);
  return {
    distrusts: (lines) => injection.distrusts(lines),
    get reports() {
      return [
        ...injection.reports,
        ...injectionsInContext(change, unreviewed),
        ...secretsElsewhere.map(secretReport),
        // Reviewers may look up more while they debate, so this list grows.
        ...afterUsages().reports,
      ];
    },
    get notices() {
      return afterUsages().notices;
    },
    *readAhead() {
      // Not `yield*`: a caller that stops would end the reading for all.
      while (usages.next().done !== true) yield;
      yield* injection.readAhead();
    },
    lookUps: {
      onShown: (shown) => afterUsages().scan(shown),
      learn: (text) => learnSecrets([text], redact),
    },
  };
}
