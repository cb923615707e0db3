/** Values drawn the same way in each run, for secrets that are made for tests. */

let state = 7;
const next = (): number => {
  state = (state * 48271) % 2147483647;
  return state;
};
export const drawn = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(next() % alphabet.length)).join('');
export const mixed = (length: number): string =>
  `aZ9${drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length - 3)}`;
export const hex = (length: number): string => `a1${drawn('0123456789abcdef', length - 2)}`;
export const upper = (length: number): string => `A2${drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', length - 2)}`;
export const caps = (length: number): string =>
  `A2${drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', length - 2)}`;
export const uuid = (): string => [hex(8), hex(4), hex(4), hex(4), hex(12)].join('-');
export const join = (...parts: string[]): string => parts.join('');
