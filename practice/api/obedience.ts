import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Wire } from '../model-behavior.ts';
import { committedSchema } from './committed-schema.ts';

/** Where a value breaks a schema, and how. */
export interface Breach {
  readonly at: string;
  readonly why: string;
}

const compiled = new Map<Wire, ValidateFunction>();

const validatorOf = (wire: Wire): ValidateFunction => {
  const known = compiled.get(wire);
  if (known !== undefined) return known;
  const fresh = new Ajv({ strict: false, allErrors: false }).compile(committedSchema(wire));
  compiled.set(wire, fresh);
  return fresh;
};

const said = (error: ErrorObject): string => {
  const { message = 'is invalid', params } = error;
  const extra: unknown = params['additionalProperty'] ?? params['allowedValues'];
  return extra === undefined ? message : `${message} (${JSON.stringify(extra)})`;
};

/** Of all alternatives that failed, the one that came furthest tells most. */
const deepest = (errors: readonly ErrorObject[]): Breach => {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const [worst] = [...errors].sort((a, b) => depth(b) - depth(a));
  if (worst === undefined) return { at: '', why: 'is invalid' };
  return { at: worst.instancePath.slice(1).replaceAll('/', '.'), why: said(worst) };
};

/** Where a request breaks the SDK's own parameter types; null where it obeys them. */
export const requestFault = (wire: Wire, json: unknown): Breach | null => {
  const validate = validatorOf(wire);
  return validate(json) ? null : deepest(validate.errors ?? []);
};

/** Requests of one run ask for one schema over and over, and it takes longer to compile than to hold an answer against. */
const asked = new Map<string, ValidateFunction>();

const validatorFor = (schema: object): ValidateFunction => {
  const text = JSON.stringify(schema);
  const known = asked.get(text);
  if (known !== undefined) return known;
  const fresh = new Ajv({ strict: false, allErrors: true, validateSchema: false }).compile(
    withoutDialect(schema),
  );
  asked.set(text, fresh);
  return fresh;
};

/** Where an answer breaks the schema that the request asked for; null where it obeys, or none was asked for. */
export const answerFault = (schema: unknown, json: unknown): string | null => {
  if (typeof schema !== 'object' || schema === null) return null;
  const validate = validatorFor(schema);
  if (validate(json)) return null;
  const { at, why } = deepest(validate.errors ?? []);
  return `${at === '' ? 'the root' : at} ${why}`;
};

/** The dialect's name would have to be known to the validator, and changes nothing here. */
const withoutDialect = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
