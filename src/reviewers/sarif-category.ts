import { type Category, categories, categoryIds } from '../debate/categories.ts';

/** Weaknesses that tools report often, beyond those a category names itself: cwe.mitre.org. */
const weaknesses: Readonly<Partial<Record<Category, readonly number[]>>> = {
  injection: [
    22, 23, 77, 78, 79, 80, 88, 89, 90, 91, 93, 94, 113, 116, 117, 564, 601, 611, 643, 917, 918, 943, 1336,
  ],
  authorization: [269, 276, 284, 285, 352, 425, 639, 732],
  authentication: [255, 290, 294, 295, 297, 306, 307, 345, 346, 347, 384, 521, 613, 620],
  'secret-exposure': [209, 256, 259, 312, 313, 315, 319, 321, 359, 497, 522, 532, 538, 540],
  cryptography: [295, 310, 311, 326, 328, 331, 335, 338, 340, 347, 916],
  'input-validation': [129, 134, 159, 170, 183, 185, 187, 190, 501, 625, 915, 1321],
  'race-condition': [366, 367, 421, 662, 820],
  'error-handling': [248, 252, 390, 391, 396, 544, 703, 754, 756],
  'resource-leak': [401, 404, 459, 775],
  'null-dereference': [690, 824],
  'boundary-error': [119, 120, 121, 122, 125, 131, 680, 682, 787],
  'type-confusion': [681, 704, 843],
  'denial-of-service': [409, 674, 730, 770, 776, 834, 1333],
};

/** Words of rule names, for tools that name no weakness; the first that fits. */
const words: readonly (readonly [RegExp, Category])[] = [
  [/inject|xss|traversal|ssrf|redirect|template|sqli/iu, 'injection'],
  [/race|atomic|concurren|toctou/iu, 'race-condition'],
  [/deadlock/iu, 'deadlock'],
  [/promise|await|async|floating/iu, 'async-misuse'],
  [/secret|credential|password|api.?key|hardcoded/iu, 'secret-exposure'],
  [/authoriz|access.?control|permission|csrf|idor/iu, 'authorization'],
  [/authent|session|jwt|token/iu, 'authentication'],
  [/crypto|cipher|hash|random|tls|certificate/iu, 'cryptography'],
  [/deseriali|pickle|eval\b/iu, 'unsafe-deserialization'],
  [/null|undefined|nil\b|optional/iu, 'null-dereference'],
  [/bounds|overflow|off.?by.?one|index/iu, 'boundary-error'],
  [/leak|unclosed|dispose/iu, 'resource-leak'],
  [/redos|denial|exhaust/iu, 'denial-of-service'],
  [/except|error|catch|throw/iu, 'error-handling'],
  [/type|cast|unsafe-(?:assign|call|member|return)/iu, 'type-confusion'],
  [/performan|slow|n\+1/iu, 'performance'],
  [/deprecat|compat/iu, 'compatibility'],
];

/** The category of another tool's rule: by its weaknesses, else by its words, else a fault of logic. */
export function categoryOf(weaknessIds: readonly number[], name: string): Category {
  const named = categoryIds.find((id) => categories[id].cwe.some((cwe) => weaknessIds.includes(cwe)));
  const kin = categoryIds.find((id) => weaknesses[id]?.some((cwe) => weaknessIds.includes(cwe)) === true);
  return named ?? kin ?? words.find(([pattern]) => pattern.test(name))?.[1] ?? 'logic-error';
}
