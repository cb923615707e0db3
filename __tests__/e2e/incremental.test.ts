import { expect, test } from 'vitest';
import { pullRequest } from './pushed-pull-request.ts';

const file = (name: string, note: string): string =>
  Array.from(
    { length: 30 },
    (_, index) =>
      `export const ${name}${index} = (order) => order.lines.at(${index})?.price ?? 0; // ${note}`,
  ).join('\n');

test('a push of one file to a pull request of sixty costs at most 15% of the tokens of the whole', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`src/part${index}.js`, file(`part${index}`, 'first')]),
  );
  const life = await pullRequest({}, {});
  const inputs = { comment: 'summary' };
  const whole = await life.push(files, { inputs });
  const part = await life.push({ 'src/part7.js': file('part7', 'second') }, { inputs });
  const tokens = ({ result: { spent } }: typeof whole): number =>
    spent.freshInput + spent.cachedInput + spent.writtenInput;
  expect(part.result.pushes).toMatchObject({ mode: 'incremental', since: whole.result.change?.head });
  expect(part.result.pushes?.carriedFiles).toHaveLength(59);
  expect(part.result.change?.coverage.map(({ path }) => path)).toEqual(['src/part7.js']);
  expect(tokens(part)).toBeGreaterThan(0);
  expect(tokens(part) / tokens(whole)).toBeLessThanOrEqual(0.15);
  expect([whole.status, part.status]).toEqual([0, 0]);
});
