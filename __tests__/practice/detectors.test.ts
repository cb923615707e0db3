import { createTwoFilesPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../practice/detectors/all.ts';
import { listingsOfChange, look } from '../../practice/persona.ts';
import { readChange } from '../../practice/reading.ts';
import { changeLines } from './request.ts';

/** For each rule a change with its defect, and a similar one without it (or guarded against it). */
interface Pair {
  readonly rule: string;
  readonly path: string;
  readonly before?: string;
  readonly bad: string;
  readonly good: string;
}

const handler = (body: string): string => `export async function handle(req, res, { db }) {\n${body}\n}\n`;

const pairs: readonly Pair[] = [
  {
    rule: 'sql-built',
    path: 'src/find.js',
    bad: handler("  return db.all(`SELECT id FROM users WHERE name = '${req.query.name}'`);"),
    good: handler('  return db.all("SELECT id FROM users WHERE name = ?", [req.query.name]);'),
  },
  {
    rule: 'sql-built',
    path: 'app/find.py',
    bad: 'def find(cursor, name):\n    cursor.execute("SELECT id FROM users WHERE name = \'%s\'" % name)\n',
    good: 'def find(cursor, name):\n    cursor.execute("SELECT id FROM users WHERE name = %s", (name,))\n',
  },
  {
    rule: 'sql-built',
    path: 'store/find.go',
    bad: 'func find(db *sql.DB, name string) {\n\tdb.Query(fmt.Sprintf("SELECT id FROM users WHERE name = \'%s\'", name))\n}\n',
    good: 'func find(db *sql.DB, name string) {\n\tdb.Query("SELECT id FROM users WHERE name = $1", name)\n}\n',
  },
  {
    rule: 'shell-built',
    path: 'src/pack.js',
    bad: 'import { exec } from "node:child_process";\nexec(`tar czf out.tgz ${folder}`);\n',
    good: 'const found = /a(b)/.exec(`text ${folder}`);\n',
  },
  {
    rule: 'evaluated',
    path: 'src/rule.js',
    bad: 'export const run = (rule) => eval(rule);\n',
    good: '// never eval(rule) here\nexport const run = (model) => model.eval(rule);\n',
  },
  {
    rule: 'unsafe-load',
    path: 'app/cache.py',
    bad: 'def get(raw):\n    return pickle.loads(raw)\n',
    good: 'def get(raw):\n    return yaml.load(raw, Loader=yaml.SafeLoader)\n',
  },
  {
    rule: 'html-built',
    path: 'src/page.js',
    bad: 'element.innerHTML = `<b>${comment.text}</b>`;\n',
    good: 'element.innerHTML = "";\nelement.innerHTML = DOMPurify.sanitize(comment.text);\n',
  },
  {
    rule: 'path-built',
    path: 'src/files.js',
    bad: handler('  res.end(await readFile(path.join(root, req.params.name)));'),
    good: handler('  res.end(await readFile(path.join(root, path.basename(req.params.name))));'),
  },
  {
    rule: 'hard-coded-credential',
    path: 'src/config.ts',
    bad: 'export const config = { password: "tr0ub4dor-horse" };\n',
    good: 'export const config = { password: process.env.PASSWORD, passwordField: "password", apiKey: "your-key-123" };\n',
  },
  {
    rule: 'predictable-token',
    path: 'src/token.js',
    bad: 'const resetToken = () => Math.random().toString(36).slice(2);\n',
    good: 'const delay = (token) => 100 * Math.random();\nconst angle = () => Math.random() * 360;\n',
  },
  {
    rule: 'unverified-tls',
    path: 'app/call.py',
    bad: 'def call(url):\n    return requests.get(url, verify=False, timeout=3)\n',
    good: 'def call(url):\n    return requests.get(url, verify=True, timeout=3)\n',
  },
  {
    rule: 'open-origin',
    path: 'src/app.js',
    bad: 'app.use(cors({ origin: "*" }));\n',
    good: 'app.use(cors({ origin: "https://shop.example" }));\n',
  },
  {
    rule: 'leaky-comparison',
    path: 'src/webhook.js',
    bad: 'if (signature !== expectedSignature) throw new Error("bad");\n',
    good: 'if (!timingSafeEqual(signature, expectedSignature)) throw new Error("bad");\nif (signature === undefined) throw new Error("none");\n',
  },
  {
    rule: 'malformed-body',
    path: 'src/order.js',
    bad: handler('  const order = JSON.parse(await readBody(req));\n  res.end(order.id);'),
    good: handler(
      '  let order;\n  try {\n    order = JSON.parse(await readBody(req));\n  } catch {\n    res.writeHead(400);\n    return res.end();\n  }',
    ),
  },
  {
    rule: 'malformed-body',
    path: 'app/views.py',
    bad: 'def view(request):\n    page = int(request.GET.get("page"))\n    return page\n',
    good: 'def view(settings):\n    page = int(settings.page)\n    return page\n',
  },
  {
    rule: 'unchecked-number',
    path: 'src/cart.js',
    bad: handler('  const quantity = Number(req.body.quantity);\n  cart.add(quantity);'),
    good: handler(
      '  const quantity = Number(req.body.quantity);\n  if (!Number.isInteger(quantity)) throw new Error("quantity");\n  cart.add(quantity);',
    ),
  },
  {
    rule: 'mass-assignment',
    path: 'src/users.js',
    bad: handler('  Object.assign(user, req.body);\n  await user.save();'),
    good: handler('  Object.assign(user, { name: req.body.name });\n  await user.save();'),
  },
  {
    rule: 'ignored-parse',
    path: 'api/get.go',
    bad: 'func get(r *http.Request) int {\n\tid, _ := strconv.Atoi(r.FormValue("id"))\n\treturn id\n}\n',
    good: 'func get(r *http.Request) (int, error) {\n\treturn strconv.Atoi(r.FormValue("id"))\n}\n',
  },
  {
    rule: 'read-then-write',
    path: 'src/wallet.js',
    bad: 'export async function pay(db, id, sum) {\n  const wallet = await db.get("SELECT balance FROM wallets WHERE id = ?", [id]);\n  const balance = wallet.balance - sum;\n  await db.run("UPDATE wallets SET balance = ? WHERE id = ?", [balance, id]);\n}\n',
    good: 'export async function pay(db, id, sum) {\n  await db.run("UPDATE wallets SET balance = balance - ? WHERE id = ? AND balance >= ?", [sum, id, sum]);\n}\n',
  },
  {
    rule: 'read-then-write',
    path: 'app/stock.py',
    bad: 'def take(session, id, n):\n    item = session.query(Item).get(id)\n    item.stock -= n\n    session.commit()\n    item.save()\n',
    good: 'def take(session, id, n):\n    item = session.query(Item).with_for_update().get(id)\n    with lock:\n        item.stock -= n\n        item.save()\n',
  },
  {
    rule: 'check-then-create',
    path: 'src/signup.js',
    bad: 'export async function signUp(db, mail) {\n  const user = await db.get("SELECT id FROM users WHERE mail = ?", [mail]);\n  if (user) throw new Error("taken");\n  await db.run("INSERT INTO users (mail) VALUES (?)", [mail]);\n}\n',
    good: 'export async function signUp(db, mail) {\n  await db.transaction(async () => {\n    const user = await db.get("SELECT id FROM users WHERE mail = ?", [mail]);\n    if (user) throw new Error("taken");\n    await db.run("INSERT INTO users (mail) VALUES (?)", [mail]);\n  });\n}\n',
  },
  {
    rule: 'add-in-goroutine',
    path: 'run.go',
    bad: 'func run(jobs []job) {\n\tvar wg sync.WaitGroup\n\tfor _, j := range jobs {\n\t\tgo func() {\n\t\t\twg.Add(1)\n\t\t\tdefer wg.Done()\n\t\t\tj.run()\n\t\t}()\n\t}\n\twg.Wait()\n}\n',
    good: 'func run(jobs []job) {\n\tvar wg sync.WaitGroup\n\tfor _, j := range jobs {\n\t\twg.Add(1)\n\t\tgo func() {\n\t\t\tdefer wg.Done()\n\t\t\tj.run()\n\t\t}()\n\t}\n\twg.Wait()\n}\n',
  },
  {
    rule: 'not-awaited',
    path: 'src/save.ts',
    bad: 'export async function close(log: Log) {\n  await log.flush();\n}\nexport async function end(log: Log) {\n  log.flush();\n}\n',
    good: 'export async function close(log: Log) {\n  await log.flush();\n}\nexport async function end(log: Log) {\n  void log.flush().catch(report);\n  log.note();\n}\n',
  },
  {
    rule: 'async-for-each',
    path: 'src/mail.js',
    bad: 'users.forEach(async (user) => {\n  await send(user);\n});\n',
    good: 'await Promise.all(users.map(async (user) => send(user)));\nusers.forEach((user) => log(user));\n',
  },
  {
    rule: 'async-executor',
    path: 'src/wait.js',
    bad: 'const done = new Promise(async (resolve) => resolve(await work()));\n',
    good: 'const done = new Promise((resolve) => setTimeout(resolve, 5));\n',
  },
  {
    rule: 'swallowed-error',
    path: 'src/pay.js',
    bad: 'export async function pay(order) {\n  try {\n    await gateway.charge(order);\n  } catch {\n  }\n  return { paid: true };\n}\n',
    good: 'export async function pay(order) {\n  try {\n    await gateway.charge(order);\n  } catch (error) {\n    throw new PaymentError(error);\n  }\n  return { paid: true };\n}\n',
  },
  {
    rule: 'swallowed-error',
    path: 'app/pay.py',
    bad: 'def pay(order):\n    try:\n        gateway.send_charge(order)\n    except Exception:\n        pass\n    return True\n',
    good: 'def pay(order):\n    try:\n        gateway.send_charge(order)\n    except Exception as error:\n        raise PaymentError() from error\n    return True\n',
  },
  {
    rule: 'lost-go-error',
    path: 'read.go',
    bad: 'func read() (*T, error) {\n\tt, err := load()\n\tif err != nil {\n\t\treturn nil, nil\n\t}\n\treturn t, nil\n}\n',
    good: 'func read() (*T, error) {\n\tt, err := load()\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn t, nil\n}\n',
  },
  {
    rule: 'return-in-finally',
    path: 'src/run.js',
    bad: 'export function run() {\n  try {\n    return work();\n  } finally {\n    return null;\n  }\n}\n',
    good: 'export function run() {\n  try {\n    return work();\n  } finally {\n    tidy();\n  }\n}\n',
  },
  {
    rule: 'chained-absence',
    path: 'src/cart.js',
    bad: 'const price = items.find((item) => item.id === id).price;\n',
    good: 'const price = items.find((item) => item.id === id)?.price;\nconst ids = items.filter((item) => item.id).length;\nconst one = items.find((item) => has(item.id));\n',
  },
  {
    rule: 'unproven-find',
    path: 'src/user.js',
    bad: 'export async function show(id) {\n  const user = await users.findOne({ id });\n  return user.name;\n}\n',
    good: 'export async function show(id) {\n  const user = await users.findOne({ id });\n  if (!user) return null;\n  return user.name;\n}\n',
  },
  {
    rule: 'ignored-second',
    path: 'get.go',
    bad: 'func get() int {\n\tresp, _ := http.Get(url)\n\treturn resp.StatusCode\n}\n',
    good: 'func get() {\n\tfor key, _ := range keys() {\n\t\tprint(key)\n\t}\n}\n',
  },
  {
    rule: 'length-inclusive',
    path: 'src/sum.js',
    bad: 'for (let i = 0; i <= list.length; i++) total += list[i];\n',
    good: 'for (let i = 0; i < list.length; i++) total += list[i];\nfor (let i = 1; i <= list.length; i++) total += list[i - 1];\n',
  },
  {
    rule: 'index-at-length',
    path: 'src/last.js',
    bad: 'const last = list[list.length];\n',
    good: 'const last = list[list.length - 1];\nlist[list.length] = item;\n',
  },
  {
    rule: 'page-offset',
    path: 'src/page.ts',
    bad: 'const offset = (page - 1) * size + 1;\n',
    good: 'const offset = (page - 1) * size;\n',
  },
  {
    rule: 'page-count',
    path: 'src/page.ts',
    bad: 'const totalPages = Math.round(total / pageSize);\n',
    good: 'const totalPages = Math.ceil(total / pageSize);\n',
  },
  {
    rule: 'seconds-for-milliseconds',
    path: 'src/session.js',
    bad: 'const expires = Date.now() + 3600;\n',
    good: 'const expires = Date.now() + 3600 * 1000;\n',
  },
  {
    rule: 'naive-time',
    path: 'app/token.py',
    bad: 'def issue():\n    expires = datetime.utcnow() + timedelta(hours=1)\n    return expires\n',
    good: 'def issue():\n    expires = datetime.now(timezone.utc) + timedelta(hours=1)\n    return expires\n',
  },
  {
    rule: 'numeric-sort',
    path: 'src/stats.js',
    bad: 'const lowest = prices.sort()[0];\n',
    good: 'const lowest = prices.sort((a, b) => a - b)[0];\nconst names = people.sort();\n',
  },
  {
    rule: 'self-comparison',
    path: 'src/same.js',
    bad: 'if (left.id === left.id) merge();\n',
    good: 'if (left.id === right.id) merge();\n',
  },
  {
    rule: 'assigned-condition',
    path: 'src/role.js',
    bad: 'if (user.role = "admin") allow();\n',
    good: 'if (user.role === "admin") allow();\n',
  },
  {
    rule: 'mutable-default',
    path: 'app/collect.py',
    bad: 'def collect(item, into=[]):\n    into.append(item)\n    return into\n',
    good: 'def collect(item, into=None):\n    into = into or []\n    return into\n',
  },
  {
    rule: 'nested-quantifier',
    path: 'src/mail.js',
    bad: 'const address = /^([a-z]+)+@x$/;\n',
    good: 'const address = /^[a-z]+@x$/;\n',
  },
  {
    rule: 'not-closed',
    path: 'src/pool.js',
    bad: 'export async function all() {\n  const client = await pool.connect();\n  const rows = await client.query("SELECT 1");\n  client.release();\n  return rows;\n}\n',
    good: 'export async function all() {\n  const client = await pool.connect();\n  try {\n    return await client.query("SELECT 1");\n  } finally {\n    client.release();\n  }\n}\n',
  },
  {
    rule: 'no-timeout',
    path: 'src/call.js',
    bad: 'export const call = async (url) => {\n  return await fetch(url);\n};\n',
    good: 'export const call = async (url) => {\n  return await fetch(url, { signal: AbortSignal.timeout(5_000) });\n};\n',
  },
  {
    rule: 'query-in-loop',
    path: 'src/orders.js',
    bad: 'export async function items(db, orders) {\n  for (const order of orders) {\n    order.items = await db.all("SELECT name FROM items WHERE id = ?", [order.id]);\n  }\n}\n',
    good: 'export async function items(db, ids) {\n  const rows = await db.all("SELECT name FROM items WHERE id = ANY(?)", [ids]);\n  for (const row of rows) {\n    print(row);\n  }\n}\n',
  },
  {
    rule: 'defer-in-loop',
    path: 'all.go',
    bad: 'func all(names []string) {\n\tfor _, name := range names {\n\t\tf, _ := open(name)\n\t\tdefer f.Close()\n\t}\n}\n',
    good: 'func one(name string) {\n\tf, _ := open(name)\n\tdefer f.Close()\n}\n',
  },
  {
    rule: 'changed-comparison',
    path: 'src/limit.go',
    before: 'func full(n, max int) bool {\n\treturn n >= max\n}\n',
    bad: 'func full(n, max int) bool {\n\treturn n > max\n}\n',
    good: 'func full(n, most int) bool {\n\treturn n >= most\n}\n',
  },
  {
    rule: 'turned-condition',
    path: 'src/may.js',
    before: 'if (isOwner && isActive) edit();\n',
    bad: 'if (isOwner || isActive) edit();\n',
    good: 'if (isOwner && isAwake) edit();\n',
  },
  {
    rule: 'opposite-word',
    path: 'src/range.js',
    before: 'const from = Math.min(a, b);\n',
    bad: 'const from = Math.max(a, b);\n',
    good: 'const from = Math.min(a, c);\n',
  },
  {
    rule: 'dropped-clause',
    path: 'src/show.py',
    before: 'def show(x, y):\n    if x is not None and y > 0:\n        print(x)\n',
    bad: 'def show(x, y):\n    if y > 0:\n        print(x)\n',
    good: 'def show(x, y):\n    if x is not None and y >= 1:\n        print(x)\n',
  },
  {
    rule: 'dropped-treatment',
    path: 'src/mime.ts',
    before: 'const type = types[extension.toLowerCase()];\n',
    bad: 'const type = types[extension];\n',
    good: 'const type = kinds[extension.toLowerCase()];\n',
  },
  {
    rule: 'weaker-test',
    path: 'src/send.ts',
    before: 'if (args.json !== undefined) send(args.json);\n',
    bad: 'if (args.json) send(args.json);\n',
    good: 'if (args.body !== undefined) send(args.json);\n',
  },
  {
    rule: 'dropped-optional',
    path: 'src/name.ts',
    before: 'const name = user?.name;\n',
    bad: 'const name = user.name;\n',
    good: 'const name = user?.fullName;\n',
  },
  {
    rule: 'dropped-await',
    path: 'src/end.ts',
    before: 'export async function end() {\n  await flush(queue);\n}\n',
    bad: 'export async function end() {\n  flush(queue);\n}\n',
    good: 'export async function end() {\n  await flush(queues);\n}\n',
  },
  {
    rule: 'outdated-call',
    path: 'app/walk.py',
    bad: 'for key, value in table.iteritems():\n    print(key)\n',
    good: 'for key, value in table.items():\n    print(key)\n',
  },
  {
    rule: 'removed-branch',
    path: 'app/kind.py',
    before:
      'def kind(x):\n    if x > 0:\n        return "a"\n    elif x is None:\n        return "none"\n    return "b"\n',
    bad: 'def kind(x):\n    if x > 0:\n        return "a"\n    return "b"\n',
    good: 'def kind(x):\n    if x > 0:\n        return "a"\n    elif x is None:\n        return "nothing"\n    return "b"\n',
  },
  {
    rule: 'removed-guard',
    path: 'src/take.js',
    before:
      'export function take(n) {\n  if (n < 0) {\n    throw new RangeError("n");\n  }\n  return list.slice(n);\n}\n',
    bad: 'export function take(n) {\n  return list.slice(n);\n}\n',
    good: 'export function take(n) {\n  if (n < 0 || n > 9) {\n    throw new RangeError("n");\n  }\n  return list.slice(n);\n}\n',
  },
  {
    rule: 'open-route',
    path: 'src/routes.js',
    bad: 'app.get("/orders", requireUser, list);\napp.post("/orders", requireUser, create);\napp.delete("/orders/:id", remove);\n',
    good: 'app.get("/orders", requireUser, list);\napp.get("/health", ok);\n',
  },
  {
    rule: 'silenced-test',
    path: '__tests__/cart.test.ts',
    bad: 'it.only("adds", () => {});\n',
    good: 'it("adds only one", () => {});\n',
  },
  {
    rule: 'wide-workflow',
    path: '.github/workflows/ci.yml',
    bad: 'permissions: write-all\n',
    good: 'permissions: read-all\n',
  },
  {
    rule: 'scripted-event',
    path: '.github/workflows/ci.yml',
    bad: 'steps:\n  - run: echo "${{ github.event.issue.title }}"\n',
    good: 'steps:\n  - run: echo "$TITLE"\n    env:\n      TITLE: ${{ github.event.issue.title }}\n',
  },
];

const unguarded = (path: string, before: string, after: string): readonly string[] => {
  const diff = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 12 });
  return look(allDetectors, listingsOfChange(readChange(changeLines(diff))))
    .filter(({ sight }) => sight.guard === null)
    .map(({ detector }) => detector.id);
};

describe('the practice rules', () => {
  it.each(pairs)('$rule in $path: reported only where the defect is', (pair) => {
    expect(unguarded(pair.path, pair.before ?? '', pair.bad)).toContain(pair.rule);
    expect(unguarded(pair.path, pair.before ?? '', pair.good)).not.toContain(pair.rule);
  });

  it('each has such a pair', () => {
    const proved = new Set(pairs.map(({ rule }) => rule));
    expect(allDetectors.map(({ id }) => id).filter((id) => !proved.has(id))).toEqual([]);
  });

  it('report nothing in prose, data and comments', () => {
    const text = 'eval(rule); password: "hunter22-hunter22"\n';
    expect(unguarded('README.md', '', text)).toEqual([]);
    expect(unguarded('data/rules.json', '', text)).toEqual([]);
    expect(unguarded('src/a.js', '', `// ${text}/* ${text} */\n * ${text}`)).toEqual([]);
  });

  it('report nothing in code that the change only shows', () => {
    const context = 'const run = (rule) => eval(rule);\n';
    expect(unguarded('src/a.js', context, `${context}const next = 1;\n`)).toEqual([]);
  });
});
