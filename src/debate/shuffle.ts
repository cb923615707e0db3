import { createHash } from 'node:crypto';

/** A number in 0 … 2^32−1 that depends on nothing but the words: order without chance, so that runs repeat. */
const rank = (words: readonly string[]): number =>
  createHash('sha256').update(words.join('\0')).digest().readUInt32BE(0);

/** Shuffles by the seed alone: the same seed and keys give the same order on every machine. */
export function shuffled<T>(items: readonly T[], key: (item: T) => string, seed: string): readonly T[] {
  return items
    .map((item) => ({ item, at: rank([seed, key(item)]), tie: key(item) }))
    .sort((a, b) => a.at - b.at || (a.tie < b.tie ? -1 : 1))
    .map(({ item }) => item);
}
