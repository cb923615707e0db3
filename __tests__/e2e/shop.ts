/** A small service and a change to it that holds bugs the practice models know, some of them both, some only one. */
export const before = {
  'src/app.js': [
    "import express from 'express';",
    "import { db } from './db.js';",
    '',
    'export const app = express();',
    '',
    "app.get('/health', (request, response) => response.json({ ok: true }));",
    '',
  ].join('\n'),
};

export const after = {
  'src/app.js': [
    "import express from 'express';",
    "import { db } from './db.js';",
    '',
    'export const app = express();',
    '',
    "app.get('/health', (request, response) => response.json({ ok: true }));",
    '',
    "app.get('/items', async (request, response) => {",
    '  const rows = await db.query("SELECT * FROM items WHERE name = \'" + request.query.name + "\'");',
    '  response.json(rows);',
    '});',
    '',
    "app.post('/orders', async (request, response) => {",
    '  const order = JSON.parse(request.body);',
    "  const stock = await db.get('stock', order.item);",
    '  if (stock < 1) return response.status(409).end();',
    '  await charge(order.card);',
    "  await db.set('stock', order.item, stock - 1);",
    '  response.status(201).end();',
    '});',
    '',
  ].join('\n'),
};

/** A change without a defect that any practice model would see. */
export const harmless = { 'src/greeting.js': "export const greeting = 'Good morning';\n" };
