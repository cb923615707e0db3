/** What is under review: changed code, or a plan before any code is written. */
export type Subject = 'change' | 'plan';

/**
 * The closed list of kinds of defect. A category is the SARIF rule, so ids are never renamed or reused.
 * `security` is the CVSS-like score for GitHub's security-severity; categories without one are not security rules.
 */
export interface CategoryRule {
  /** PascalCase, for SARIF's rule name. */
  readonly name: string;
  readonly title: string;
  /** What belongs here, in a sentence: shown to models and people alike. */
  readonly description: string;
  readonly cwe: readonly number[];
  readonly security: number | null;
  /** What it is raised about; code where nothing is said. */
  readonly about?: 'plan' | 'both';
  /** Raised by the action alone, and never a reason to block. */
  readonly isHint?: true;
}

export const categories = {
  injection: {
    name: 'Injection',
    title: 'Injection',
    description:
      'Untrusted input becomes part of a query, command, path, template or markup without being bound or escaped.',
    cwe: [74],
    security: 9.1,
  },
  authorization: {
    name: 'Authorization',
    title: 'Missing or wrong authorization',
    description:
      'An action or datum is reachable by someone who must not reach it, or a check can be bypassed.',
    cwe: [862, 863],
    security: 8.6,
  },
  authentication: {
    name: 'Authentication',
    title: 'Broken authentication',
    description: 'Identity, session, token or signature is not verified, or is verified wrongly.',
    cwe: [287],
    security: 8.8,
  },
  'secret-exposure': {
    name: 'SecretExposure',
    title: 'Secret or private data exposed',
    description: 'A credential or personal datum is stored, logged, returned or sent where it must not be.',
    cwe: [200, 798],
    security: 8.2,
    about: 'both',
  },
  cryptography: {
    name: 'Cryptography',
    title: 'Weak or misused cryptography',
    description: 'A weak primitive, predictable randomness, reused nonce or comparison that leaks.',
    cwe: [327, 330],
    security: 7.4,
  },
  'unsafe-deserialization': {
    name: 'UnsafeDeserialization',
    title: 'Unsafe deserialization or evaluation',
    description: 'Untrusted data is turned into code or live objects.',
    cwe: [502, 95],
    security: 9.2,
  },
  'prompt-injection': {
    name: 'PromptInjection',
    title: 'Text that addresses or hides from reviewers',
    description: 'The change holds text meant to steer a model, or text hidden from human readers.',
    cwe: [1427],
    security: 8.1,
    about: 'both',
  },
  'suspicious-text': {
    name: 'SuspiciousText',
    title: 'Text that may address reviewers',
    description:
      'Text that addresses models that review, or reads like an order to them, but not both, or is written in characters that hide or pass for others. It never blocks, and is no evidence.',
    cwe: [],
    security: 3.1,
    about: 'both',
    isHint: true,
  },
  'supply-chain': {
    name: 'SupplyChain',
    title: 'Dependency from another or unproven source',
    description:
      'A dependency is fetched from another registry, repository or commit than before, without encryption, or without the hash that proves it.',
    cwe: [829, 494, 1357],
    security: 8.4,
  },
  'input-validation': {
    name: 'InputValidation',
    title: 'Unvalidated input',
    description: 'Malformed, missing, oversized or hostile input is not rejected where it enters.',
    cwe: [20],
    security: 6.5,
  },
  'race-condition': {
    name: 'RaceCondition',
    title: 'Race condition',
    description:
      'The result depends on the timing of concurrent work: read-then-write, check-then-act, lost update.',
    cwe: [362],
    security: null,
  },
  deadlock: {
    name: 'Deadlock',
    title: 'Deadlock or endless wait',
    description: 'Work can wait for ever: lock order, a promise never settled, a loop that cannot end.',
    cwe: [833, 835],
    security: null,
  },
  'async-misuse': {
    name: 'AsyncMisuse',
    title: 'Asynchronous work not awaited or handled',
    description: 'A promise, task or callback is dropped, run twice or out of order.',
    cwe: [],
    security: null,
  },
  'error-handling': {
    name: 'ErrorHandling',
    title: 'Error swallowed or mishandled',
    description: 'A failure is hidden, misreported or leaves state half-changed.',
    cwe: [755],
    security: null,
  },
  'resource-leak': {
    name: 'ResourceLeak',
    title: 'Resource leak',
    description: 'A handle, connection, listener, timer or memory is not released on some path.',
    cwe: [772],
    security: null,
  },
  'null-dereference': {
    name: 'NullDereference',
    title: 'Absent value dereferenced',
    description: 'A null, undefined, nil or missing entry is used as if it were there.',
    cwe: [476],
    security: null,
  },
  'boundary-error': {
    name: 'BoundaryError',
    title: 'Boundary or arithmetic error',
    description: 'Off by one, overflow, rounding, empty or extreme input, wrong unit or time zone.',
    cwe: [193],
    security: null,
  },
  'logic-error': {
    name: 'LogicError',
    title: 'Wrong logic',
    description: 'A condition, operator, order or algorithm does not do what the code is evidently for.',
    cwe: [],
    security: null,
  },
  'state-inconsistency': {
    name: 'StateInconsistency',
    title: 'Inconsistent state or data loss',
    description: 'Data can be lost, duplicated, stale or contradictory: caches, transactions, idempotency.',
    cwe: [],
    security: null,
  },
  'type-confusion': {
    name: 'TypeConfusion',
    title: 'Wrong type or coercion',
    description: 'A value of another type or shape than assumed reaches code that misreads it.',
    cwe: [],
    security: null,
  },
  'api-contract': {
    name: 'ApiContract',
    title: 'Broken contract',
    description: 'Callers, implementers, stored data or a specification are no longer honoured.',
    cwe: [],
    security: null,
  },
  compatibility: {
    name: 'Compatibility',
    title: 'Incompatible version or platform',
    description: 'A dependency, runtime, protocol or platform it must work with no longer fits.',
    cwe: [],
    security: null,
  },
  configuration: {
    name: 'Configuration',
    title: 'Wrong build, CI or configuration',
    description: 'A build, workflow, deployment, migration or default is wrong or missing.',
    cwe: [],
    security: null,
  },
  performance: {
    name: 'Performance',
    title: 'Needless cost',
    description: 'Work that grows out of proportion to its input, or blocks what must stay responsive.',
    cwe: [],
    security: null,
  },
  'denial-of-service': {
    name: 'DenialOfService',
    title: 'Denial of service',
    description: 'An outsider can exhaust time, memory, connections or money.',
    cwe: [400],
    security: 7.1,
  },
  'test-gap': {
    name: 'TestGap',
    title: 'Test that shares the code’s blind spot',
    description:
      'A test that cannot fail, asserts the wrong thing, or leaves the risky path of this change unproven.',
    cwe: [],
    security: null,
  },
  'over-engineering': {
    name: 'OverEngineering',
    title: 'Needless complexity',
    description:
      'Code, abstraction or dependency that the task does not need and that will cost its readers.',
    cwe: [],
    security: null,
  },
  'missing-requirement': {
    name: 'MissingRequirement',
    title: 'Missing requirement',
    description:
      'The plan leaves out something that its own goal, its users or the system cannot do without.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  'unstated-assumption': {
    name: 'UnstatedAssumption',
    title: 'Unstated assumption',
    description: 'The plan only works if something holds that it neither says nor checks.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  'wrong-fact': {
    name: 'WrongFact',
    title: 'Wrong fact about the code',
    description: 'The plan says of the repository, an interface or a dependency what is not so.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  'unmitigated-risk': {
    name: 'UnmitigatedRisk',
    title: 'Risk without mitigation',
    description: 'Something can go wrong on the way or afterwards, and the plan does nothing about it.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  'wrong-order': {
    name: 'WrongOrder',
    title: 'Wrong order',
    description: 'A step needs what a later step brings, or breaks what an earlier one still uses.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  'no-way-back': {
    name: 'NoWayBack',
    title: 'No way back',
    description: 'A step cannot be undone, and the plan says neither how to return nor why nobody need.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  untestable: {
    name: 'Untestable',
    title: 'Untestable goal',
    description: 'Nobody could tell whether a goal or step is done: no measure, no check, no example.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  scale: {
    name: 'Scale',
    title: 'Does not hold at scale',
    description: 'What is planned does not hold at the size, load or duration that is to be expected.',
    cwe: [],
    security: null,
    about: 'plan',
  },
} as const satisfies Record<string, CategoryRule>;

export type Category = keyof typeof categories;

const isCategory = (text: string): text is Category => Object.hasOwn(categories, text);

/** The ids, in the order of the table. */
export const categoryIds: readonly Category[] = Object.keys(categories).filter(isCategory);

/** Whether a finding of a category may block. */
export const mayBlock = (category: Category): boolean => {
  const { isHint }: CategoryRule = categories[category];
  return isHint !== true;
};

/** The categories in which reviewers report findings about a subject. */
export const categoriesOf = (subject: Subject): readonly Category[] =>
  categoryIds.filter((id) => {
    const { about, isHint }: CategoryRule = categories[id];
    return isHint !== true && (about === 'both' || (about ?? 'change') === subject);
  });
