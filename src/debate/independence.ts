/** Nobody reviews itself alone: whether somebody of another family has read what a family wrote. */

/**
 * The family that wrote the change, or a part of it, and that alone reviewed it; null where there is none. A change that
 * two families wrote is fine with one reviewer of each, because each is read by the other. Nobody known to have written
 * it, or nobody having reviewed it, is no case of this.
 */
export function aloneWithItself(authors: readonly string[], reviewers: readonly string[]): string | null {
  const modelVendors = new Set(reviewers);
  const [only] = modelVendors;
  return modelVendors.size === 1 && only !== undefined && authors.includes(only) ? only : null;
}
