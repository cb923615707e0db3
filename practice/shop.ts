import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type PracticePullRequest, practiceSettings, settingsPath } from './pull-request.ts';
import { type Contents, PracticeRepository } from './repository.ts';

/** The demo's repository: a small REST API, and a pull request whose bugs pass its own tests. */

const fixtures = join(import.meta.dirname, 'fixtures', 'shop');

/** Files whose names begin with a dot are stored as `dot-…`, so that they do not affect this project. */
function filesOf(version: 'base' | 'feature'): Contents {
  const root = join(fixtures, version);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((place) => [
        relative(root, place)
          .split(sep)
          .join('/')
          .replaceAll(/(^|\/)dot-/g, '$1.'),
        readFileSync(place, 'utf8'),
      ]),
  );
}

const steps: readonly { readonly message: string; readonly paths: RegExp }[] = [
  {
    message:
      'Make placing an order safe to retry\n\nAn order with the same Idempotency-Key is not charged twice.',
    paths: /^src\/(?:orders|schema)\.js$|^test\/orders/,
  },
  {
    message:
      'Search and sort products, pay with gift cards\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    paths: /^(?:src\/(?!generated)|test\/)/,
  },
  { message: 'Describe search and gift cards; 1.4.0', paths: /./ },
];

/** Path and text of the demo's plan. */
export const planPath = 'docs/plans/order-archive.md';
export const planText = (): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', 'plans', 'order-archive.md'), 'utf8');

/** Creates the shop with a pull request that adds a plan and no code. */
export function makePlannedShop(folder: string): PracticePullRequest {
  const repository = new PracticeRepository(folder);
  const base = repository.commit(
    'A shop with products and orders',
    new Map([...filesOf('base'), [settingsPath, practiceSettings()]]),
  );
  repository.branch('order-archive');
  const head = repository.commit('Plan the archive of old orders', new Map([[planPath, planText()]]));
  return {
    folder,
    base,
    head,
    baseRef: 'main',
    headRef: 'order-archive',
    title: 'Plan: archive old orders',
    body: 'Please read before I build it.',
  };
}

/** Creates the repository in a folder. The same version of this file always creates the same commits. */
export function makeShop(folder: string): PracticePullRequest {
  const repository = new PracticeRepository(folder);
  const base = repository.commit(
    'A shop with products and orders',
    new Map([...filesOf('base'), [settingsPath, practiceSettings()]]),
  );
  repository.branch('gift-cards');
  let left = filesOf('feature');
  let head = base;
  for (const { message, paths } of steps) {
    const now = new Map([...left].filter(([path]) => paths.test(path)));
    left = new Map([...left].filter(([path]) => !now.has(path)));
    head = repository.commit(message, now);
  }
  return {
    folder,
    base,
    head,
    baseRef: 'main',
    headRef: 'gift-cards',
    title: 'Search, gift cards and orders that are safe to retry',
    body: 'All tests pass.',
  };
}
