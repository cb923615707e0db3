/**
 * Runs `make` with all environment variables of one maker hidden. Both SDKs read base URLs, headers, organisations,
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

/** A logger for the SDKs that says nothing: what there is to say is in the completion. */
export const silence = { error() {}, warn() {}, info() {}, debug() {} };

/** The longest time-out that a timer can hold. */
export const noLimitMs = 2 ** 31 - 1;
