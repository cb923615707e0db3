import type * as z from 'zod';

/**
 * Runs `make` with all environment variables of one vendor hidden. Both SDKs read base URLs, headers, organisations,
 * log levels and more from the environment when a client is made, and not all of it can be overridden by options: a
 * variable set for another step must not send a review, or its key, elsewhere. `make` must be synchronous, so that
 * nothing else can see the variables missing.
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

/** A logger for the SDKs that writes nothing: the completion already holds all the information. */
export const silentLogger = { error() {}, warn() {}, info() {}, debug() {} };

/** The longest time-out that a timer can hold. */
export const noLimitMs = 2 ** 31 - 1;

/**
 * Converts each schema with the SDK's function only once: a debate asks for the same shape in every request, and the
 * conversion takes longer than everything else about a request.
 */
export function once<F>(write: (schema: z.ZodType) => F): (schema: z.ZodType) => F {
  const written = new WeakMap<z.ZodType, { readonly format: F }>();
  return (schema) => {
    const known = written.get(schema) ?? { format: write(schema) };
    written.set(schema, known);
    return known.format;
  };
}
