import picomatch from 'picomatch';

/**
 * Matches paths against a glob as users write it: without a slash it matches names in any folder, with one at its end
 * everything below, otherwise paths from the root. Hidden files count.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^\.?\//, '');
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
  return picomatch(whole, { dot: true, basename: !whole.includes('/') });
}
