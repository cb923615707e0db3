export const kinds = ['defect', 'integration'] as const;
/** A `defect` in the change itself, or `integration`: callers, contracts, versions, CI, build, configuration. */
export type Kind = (typeof kinds)[number];

/** The subject of the review: changed code, or a plan before code is written. */
export type Subject = 'change' | 'plan';

/**
 * The closed list of causes of a defect. A category is the SARIF rule, so ids are never renamed or reused. The order is
 * the one in which reviewers try them: a specific cause before a general one, causes before effects.
 */
export interface CategoryRule {
  /** PascalCase, for SARIF's rule name. */
  readonly name: string;
  readonly title: string;
  /** What belongs in this category, in a sentence for models and users. */
  readonly description: string;
  readonly cwe: readonly number[];
  /**
   * GitHub's security-severity of the rule: it shows 9.1 and more as critical, 7.0 to 8.9 as high, 4.0 to 6.9 as medium
   * and 0.1 to 3.9 as low. Null where the category is no security rule.
   */
  readonly security: number | null;
  /** What it can be reported about; default: code. */
  readonly about?: 'plan' | 'both';
  /** Raised by the action alone, and never a reason to block. */
  readonly isHint?: true;
  /** The change conflicts with something outside it. */
  readonly integration?: true;
}

export const categories = {
  'prompt-injection': {
    name: 'PromptInjection',
    title: 'Text that addresses or hides from reviewers',
    description: 'Text meant to influence a model, or hidden from human readers.',
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
      'A dependency comes from another registry, repository or commit than before, unencrypted, or without a hash.',
    cwe: [829, 494, 1357],
    security: 8.4,
  },
  injection: {
    name: 'Injection',
    title: 'Injection',
    description:
      'Untrusted input becomes part of a query, command, template or markup without being bound or escaped.',
    cwe: [74],
    security: 9.1,
  },
  'path-traversal': {
    name: 'PathTraversal',
    title: 'Path traversal',
    description: 'Untrusted input chooses a file outside the folder that is meant.',
    cwe: [22],
    security: 7.5,
  },
  'request-forgery': {
    name: 'RequestForgery',
    title: 'Forged request',
    description:
      'Untrusted input chooses where the server sends a request, or another site can send one in the name of a user.',
    cwe: [918, 352],
    security: 8.2,
  },
  'unsafe-deserialization': {
    name: 'UnsafeDeserialization',
    title: 'Unsafe deserialization or evaluation',
    description: 'Untrusted data becomes code or live objects.',
    cwe: [502, 95],
    security: 9.2,
  },
  'memory-safety': {
    name: 'MemorySafety',
    title: 'Memory safety',
    description: 'Memory is read or written out of bounds, after it was freed, twice freed or uninitialized.',
    cwe: [119],
    security: 8.8,
  },
  authentication: {
    name: 'Authentication',
    title: 'Broken authentication',
    description: 'An identity, session, token or signature is not verified, or is verified wrongly.',
    cwe: [287],
    security: 8.8,
  },
  authorization: {
    name: 'Authorization',
    title: 'Missing or wrong authorization',
    description: 'Someone can do or read what they must not, because a check is missing, wrong or avoidable.',
    cwe: [862, 863],
    security: 8.6,
  },
  cryptography: {
    name: 'Cryptography',
    title: 'Weak or misused cryptography',
    description: 'A weak primitive, predictable randomness, a reused nonce, or a comparison that leaks.',
    cwe: [327, 330],
    security: 7.4,
  },
  'secret-exposure': {
    name: 'SecretExposure',
    title: 'Secret or private data exposed',
    description: 'A credential or personal data is stored, logged, returned or sent where it must not be.',
    cwe: [200, 798],
    security: 8.2,
    about: 'both',
  },
  'race-condition': {
    name: 'RaceCondition',
    title: 'Race condition',
    description: 'The result depends on the timing of concurrent work: check-then-act, read-then-write.',
    cwe: [362],
    security: null,
  },
  deadlock: {
    name: 'Deadlock',
    title: 'Deadlock or endless wait',
    description: 'Work can wait forever: lock order, a promise that never settles, a loop that cannot end.',
    cwe: [833, 835],
    security: null,
  },
  'async-misuse': {
    name: 'AsyncMisuse',
    title: 'Asynchronous work not awaited or handled',
    description: 'A promise, task or callback is dropped, runs twice or runs in the wrong order.',
    cwe: [],
    security: null,
  },
  'resource-leak': {
    name: 'ResourceLeak',
    title: 'Resource leak',
    description: 'A handle, connection, listener, timer or memory is not released on some path.',
    cwe: [772],
    security: null,
  },
  'error-handling': {
    name: 'ErrorHandling',
    title: 'Error swallowed or mishandled',
    description: 'A failure is hidden, misreported or leaves state half-changed.',
    cwe: [755],
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
  'type-confusion': {
    name: 'TypeConfusion',
    title: 'Wrong type or coercion',
    description: 'A value of another type or shape than assumed reaches code that misreads it.',
    cwe: [],
    security: null,
  },
  'input-validation': {
    name: 'InputValidation',
    title: 'Unvalidated input',
    description: 'Malformed, missing, oversized or hostile input is not rejected where it enters.',
    cwe: [20],
    security: 6.5,
  },
  'api-contract': {
    name: 'ApiContract',
    title: 'Broken contract',
    description: 'The change breaks callers, implementers, stored data or a specification.',
    cwe: [],
    security: null,
    integration: true,
  },
  compatibility: {
    name: 'Compatibility',
    title: 'Incompatible version or platform',
    description:
      'The code no longer works with a dependency, runtime, protocol or platform that it must support.',
    cwe: [],
    security: null,
    integration: true,
  },
  configuration: {
    name: 'Configuration',
    title: 'Wrong build, CI or configuration',
    description: 'A build, workflow, deployment, migration or default is wrong or missing.',
    cwe: [],
    security: null,
    integration: true,
  },
  'state-inconsistency': {
    name: 'StateInconsistency',
    title: 'Inconsistent state or data loss',
    description: 'Data is lost, duplicated, stale or contradictory: caches, transactions, idempotency.',
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
  performance: {
    name: 'Performance',
    title: 'Work out of proportion',
    description:
      'At a size that occurs, work grows faster than its input or blocks what must respond: it times out or fails.',
    cwe: [],
    security: null,
  },
  'test-gap': {
    name: 'TestGap',
    title: 'Test that passes on a defect',
    description:
      'A test cannot fail, asserts the wrong result or replaces what it tests: a named defect passes it.',
    cwe: [],
    security: null,
  },
  'over-engineering': {
    name: 'OverEngineering',
    title: 'Complexity that causes a failure',
    description:
      'Duplicated, dead or needless code that already disagrees with itself, or makes a named next change fail.',
    cwe: [],
    security: null,
  },
  'logic-error': {
    name: 'LogicError',
    title: 'Wrong logic',
    description: 'A condition, operator, order or algorithm does not do what the code is evidently for.',
    cwe: [],
    security: null,
  },
  'missing-requirement': {
    name: 'MissingRequirement',
    title: 'Missing requirement',
    description: 'The plan leaves out something that its own goal, its users or the system need.',
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
    description: 'What the plan says about the repository, an interface or a dependency is false.',
    cwe: [],
    security: null,
    about: 'plan',
    integration: true,
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
    description:
      'A step cannot be undone, and the plan says neither how to return nor why that is not needed.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  untestable: {
    name: 'Untestable',
    title: 'Untestable goal',
    description: 'No one could tell whether a goal or step is done: no measure, no check, no example.',
    cwe: [],
    security: null,
    about: 'plan',
  },
  scale: {
    name: 'Scale',
    title: 'Does not hold at scale',
    description: 'The plan fails at the size, load or duration to expect.',
    cwe: [],
    security: null,
    about: 'plan',
  },
} as const satisfies Record<string, CategoryRule>;

export type Category = keyof typeof categories;

export const isCategory = (text: string): text is Category => Object.hasOwn(categories, text);

/** The ids, in the order of the table. */
export const categoryIds: readonly Category[] = Object.keys(categories).filter(isCategory);

/** Whether a finding of a category may block. */
export const mayBlock = (category: Category): boolean => !('isHint' in categories[category]);

/** The categories in which reviewers report findings about a subject. */
/** Whether a finding is about the change itself, or about something outside it that the change conflicts with. */
export function kindOf(category: Category): Kind {
  const { integration }: CategoryRule = categories[category];
  return integration === true ? 'integration' : 'defect';
}

/** The categories of findings about a subject, in the order in which reviewers try them. */
export const categoriesOf = (subject: Subject): readonly Category[] =>
  categoryIds.filter((id) => {
    const { about, isHint }: CategoryRule = categories[id];
    return isHint !== true && (about === 'both' || (about ?? 'change') === subject);
  });
