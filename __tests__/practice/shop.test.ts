import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { git } from '../../practice/repository.ts';
import { makeShop } from '../../practice/shop.ts';

let folder = '';
let shop = { base: '', head: '' };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xreview-shop-'));
  shop = makeShop(join(folder, 'shop'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    cwd: join(folder, 'shop'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
  });

/** Runs a script against the shop; `open()` returns its address, its database and its charges. */
function probe(name: string, script: string) {
  const file = join(folder, 'shop', `${name}.probe.js`);
  const open = `
    import { once } from 'node:events';
    import { createApp } from './src/app.js';
    import { openDatabase } from './src/database.js';
    import { openLedger } from './src/ledger.js';
    const db = openDatabase();
    await db.run("INSERT INTO products (name, price_cents, stock) VALUES ('mug', 900, 9), ('lamp', 4500, 9)");
    await db.run("INSERT INTO gift_cards (code, balance_cents) VALUES ('XMAS', 1000)");
    const charges = [];
    const payments = { charge: async (card, cents) => ({ id: String(charges.push(cents)) }) };
    const services = { db, payments, ledger: openLedger(db) };
    const server = createApp(services).listen(0);
    await once(server, 'listening');
    const at = 'http://127.0.0.1:' + server.address().port;
    const post = (path, body, headers = {}) =>
      fetch(at + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
    /** Lets the first two reads that match go on only once both have read. */
    const meet = (words) => {
      const { get } = db;
      const { promise, resolve } = Promise.withResolvers();
      let arrived = 0;
      db.get = async (sql, values) => {
        const row = await get(sql, values);
        if (!sql.includes(words)) return row;
        arrived += 1;
        if (arrived === 2) resolve();
        await promise;
        return row;
      };
    };
    const end = (result) => { console.log(JSON.stringify(result)); process.exit(0); };
  `;
  writeFileSync(file, `${open}\n${script}`);
  return node(file);
}

it('makes the same commits every time', () => {
  const again = makeShop(join(folder, 'again'));
  expect([again.base, again.head]).toEqual([shop.base, shop.head]);
});

it('has tests that pass, before and after', () => {
  expect(node('--test').status).toBe(0);
  expect(node('--test').stdout).toMatch(/pass 9/);
  git(join(folder, 'again'), ['checkout', '--quiet', 'main']);
  expect(spawnSync(process.execPath, ['--test'], { cwd: join(folder, 'again') }).status).toBe(0);
});

it('contains the bugs that its tests do not find', () => {
  const injected = probe(
    'injection',
    `const term = encodeURIComponent("zzz%' UNION SELECT code, balance_cents, 0, 0 FROM gift_cards -- ");
     end(await (await fetch(at + '/products/search?q=' + term)).json());`,
  );
  expect(injected.stdout).toContain('XMAS');

  const raced = probe(
    'race',
    `meet('balance_cents');
     const redeem = { code: 'XMAS', amountCents: 1000, orderId: 1 };
     const answers = await Promise.all([post('/gift-cards/redeem', redeem), post('/gift-cards/redeem', redeem)]);
     end(answers.map((answer) => answer.status));`,
  );
  expect(raced.stdout.trim()).toBe('[200,200]');

  const malformed = probe('malformed', `await post('/gift-cards/redeem', '{'); end('answered');`);
  expect(malformed.status).not.toBe(0);
  expect(malformed.stderr).toContain('SyntaxError');

  const swallowed = probe(
    'swallowed',
    `services.ledger.record = async () => { throw new Error('disk full'); };
     const answer = await post('/gift-cards/redeem', { code: 'XMAS', amountCents: 400, orderId: 1 });
     end([answer.status, (await db.all('SELECT id FROM ledger')).length]);`,
  );
  expect(swallowed.stdout.trim()).toBe('[200,0]');

  const charged = probe(
    'charged',
    `meet('request_key');
     const order = { productId: 1, quantity: 1, card: 'tok' };
     process.on('unhandledRejection', () => undefined);
     await Promise.race([
       Promise.allSettled([1, 2].map(() => post('/orders', order, { 'idempotency-key': 'k' }))),
       new Promise((resolve) => setInterval(() => charges.length === 2 && resolve(), 5)),
     ]);
     end(charges.length);`,
  );
  expect(charged.stdout.trim()).toBe('2');
});

it('is written in part by a model, and configures its reviewers on its base', () => {
  const at = join(folder, 'shop');
  expect(git(at, ['log', '--format=%B', `${shop.base}..${shop.head}`])).toContain('Co-Authored-By: Claude');
  expect(git(at, ['show', `${shop.base}:.github/xreview.yml`])).toContain('openai/practice-owl');
  expect(git(at, ['show', `${shop.base}:.gitattributes`])).toContain('linguist-generated');
  expect(git(at, ['diff', '--name-only', shop.base, shop.head]).split('\n')).toEqual(
    expect.arrayContaining(['package-lock.json', 'src/generated/routes.js', 'docs/gift-cards.md']),
  );
});
