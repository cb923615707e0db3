import type * as z from 'zod';

/**
 * Runs `make` with all environment variables of one vendor hidden. Both SDKs read base URLs, headers, log levels and
 * more from the environment, and options do not override all of it. A variable set for another step must not redirect
 * a review or its key. `make` must be synchronous, so that no other code sees the variables missing.
 */
export const withoutEnvironment = <T>(prefix: 'ANTHROPIC_' | 'OPENAI_', make: () => T): T => {
  const hidden = Object.entries(process.env).filter(([name]) => name.toUpperCase().startsWith(prefix));
  for (const [name] of hidden) delete process.env[name];
  try {
    return make();
  } finally {
    Object.assign(process.env, Object.fromEntries(hidden));
  }
};

/** A logger for the SDKs that writes nothing, because the completion holds all the information. */
export const silentLogger = { error() {}, warn() {}, info() {}, debug() {} };

/** The longest timeout that a timer supports. */
export const noLimitMs = 2 ** 31 - 1;

/**
 * Converts each schema with the SDK's function only once. Every request uses the same schema, and the conversion
 * takes longer than the rest of the request's preparation.
 */
export function once<F>(write: (schema: z.ZodType) => F): (schema: z.ZodType) => F {
  const written = new WeakMap<z.ZodType, { readonly format: F }>();
  return (schema) => {
    const known = written.get(schema) ?? { format: write(schema) };
    written.set(schema, known);
    return known.format;
  };
}
