import type { Settings } from '../config/schema.ts';
import type { Detected } from '../debate/detected.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { injectionsInContext, openInjectionDetector } from './detected/injection.ts';
import { openLookUpDetector } from './detected/looked-up-text.ts';
import { secretReport, secretsInContext } from './detected/secrets.ts';
import { type LookUpSources, rescanEvidence, scanUsages } from './lookups.ts';
import type { ReviewInput } from './review-input.ts';

/** What the action finds by its own rules, in the change and in all that is shown beside it. */
export interface Detectors extends Detected {
  /** Read every text that a look-up shows, and find the secrets in it before it leaves. */
  readonly lookUps: Required<Pick<LookUpSources, 'onShown' | 'learn'>>;
  /** Reads one file at each step, while the models answer. */
  readAhead(): Iterable<void>;
  /** To read once the debate is over. */
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
  // Documents at the base were reviewed when they were merged; the text of a pull request or an issue was not.
  const unreviewed = requirements.filter(({ name }) => name === 'pull request' || /^issue \d+$/u.test(name));
  const trusted = settings['trusted-prompt-paths'];
  const injection = openInjectionDetector(change, trusted, foundSecrets, supplyChain);
  const lookUps = openLookUpDetector(change, trusted, new Set(guidance.map(({ source }) => source)), (text) =>
    redact.kinds(text),
  );
  const secretsElsewhere = secretsInContext(change, unreviewed, redact);
  scanUsages(lookUps, requestContext);
  await rescanEvidence(lookUps, history.asked, change, tree);
  return {
    distrusts: (lines) => injection.distrusts(lines),
    get reports() {
      return [
        ...injection.reports,
        ...injectionsInContext(change, unreviewed),
        ...secretsElsewhere.map(secretReport),
        // Reviewers may look up more while they debate, so this list grows.
        ...lookUps.reports,
      ];
    },
    get notices() {
      return lookUps.notices;
    },
    readAhead: () => injection.readAhead(),
    lookUps: {
      onShown: (shown) => lookUps.scan(shown),
      learn: (text) => learnSecrets([text], redact),
    },
  };
}
