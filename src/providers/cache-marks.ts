/** Bytes of a token in the densest tokenizer: a text of fewer bytes certainly has fewer tokens. */
const bytesOfToken = 2.5;

/** A function that says whether a prefix of so many bytes can reach the length from which a provider stores one. */
export const storableFrom =
  (minimumTokens: number) =>
  (bytes: number): boolean =>
    bytes >= minimumTokens * bytesOfToken;

/** For each item, the bytes of the request up to its end. */
export const bytesTo = (lead: number, items: readonly unknown[]): readonly number[] => {
  let sum = lead;
  return items.map((item) => (sum += Buffer.byteLength(JSON.stringify(item))));
};
