/** The share of lines that tests reach, from the files that coverage tools write. Pure. */

/** From 0 to 1; null where the text is neither lcov nor Cobertura, or counts nothing. */
export const coverageIn = (text: string): number | null =>
  /^\s*(?:<\?xml|<!DOCTYPE|<coverage)/u.test(text) ? inCobertura(text) : inLcov(text);

function inLcov(text: string): number | null {
  let [found, hit] = [0, 0];
  for (const [, name, value] of text.matchAll(/^(LF|LH):(\d+)\r?$/gmu)) {
    if (name === 'LF') found += Number(value);
    else hit += Number(value);
  }
  return found === 0 ? null : Math.min(1, hit / found);
}

/** Only the root's own attributes count: they are the sums. */
function inCobertura(text: string): number | null {
  const root = /<coverage\b[^>]*>/u.exec(text)?.[0] ?? '';
  const number = (name: string): number => {
    const value = new RegExp(`\\s${name}="([\\d.]+)"`, 'u').exec(root)?.[1];
    return value === undefined ? Number.NaN : Number(value);
  };
  const [rate, valid, covered] = [number('line-rate'), number('lines-valid'), number('lines-covered')];
  const share = valid > 0 ? covered / valid : rate;
  return Number.isFinite(share) && share >= 0 && share <= 1 ? share : null;
}
