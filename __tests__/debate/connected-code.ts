import type { ChangedFile } from '../../src/change/change.ts';
import { CodeFacts } from '../../src/debate/evidence/code-facts.ts';
import { connect } from '../../src/debate/evidence/connection.ts';
import type { Evidence, Ground, ReportedFinding } from '../../src/debate/finding.ts';
import { parseSymbols } from '../../src/syntax/symbols.ts';
import { report } from './builders.ts';

/** A small shop program from which every kind of quote can be taken. */

const shop = `import { stockOf, setStock } from './stock.js';
import {
  chargeCard,
} from './payment.js';

const VERSION = '1.4.2';
const maxItems = 10;

export function isOpen(day) {
  if (day === 'sunday') return false;
  return true;
}

export async function buyItem(buyer, item) {
  const left = await stockOf(item);
  // The caller holds a lock on the item.
  if (left < 1) return { sold: false };
  await setStock(item, left - 1);
  const receipt = await chargeCard(buyer, item);
  return { sold: true, receipt };
}

function withLock(key, work) {
  const release = locks.acquire(key);
  return work().finally(release);
}

export const buyOnce = (buyer, item) => withLock(item, () => buyItem(buyer, item));

export function refund(receiptId) {
  const amount = amountOf(receiptId);
  return repay(amount);
}

export { isOpen as open };
`;

const lua = `local M = {}

function M.buy(buyer, item)
  local left = stock(item)
  if left < 1 then
    return false
  end
  set_stock(item, left - 1)
  return true
end

function M.greet(name)
  local text = "hello " .. name
  return text
end

return M
`;

const readme = `# Shop

## Buying

Two buyers may reach the same item; the shop locks items while a purchase lasts.

## Opening hours

Closed on Sundays.
`;

export const files: Readonly<Record<string, string>> = {
  'src/shop.js': shop,
  'src/shop.lua': lua,
  'README.md': readme,
  'src/other.js':
    'export function unrelated(alpha) {\n  return alpha * 2;\n}\nconst guard = withLock(1, 2);\n',
};

export const fileOf = (path: string, text: string): ChangedFile => {
  const lines = text.split('\n');
  return {
    path,
    oldPath: null,
    status: 'added',
    oldMode: null,
    newMode: '100644',
    oldBlob: null,
    newBlob: 'b'.repeat(40),
    added: lines.length,
    removed: 0,
    sensitive: false,
    leftOut: null,
    hunks: [
      {
        id: `${path}#1`,
        oldStart: 0,
        oldLines: 0,
        newStart: 1,
        newLines: lines.length,
        section: '',
        lines: lines.map((line, index) => ({ kind: 'added', text: line, oldLine: null, newLine: index + 1 })),
      },
    ],
  };
};

export const spanOf = (path: string, code: string) => {
  const text = files[path] ?? '';
  const at = text.indexOf(code);
  if (at < 0) throw new Error(`${path} does not hold ${code}`);
  const startLine = text.slice(0, at).split('\n').length;
  const endLine = startLine + code.split('\n').length - 1;
  return {
    startLine,
    endLine,
    quote: text
      .split('\n')
      .slice(startLine - 1, endLine)
      .join('\n'),
  };
};

export const finding = (
  path: string,
  code: string | null,
  changes: Partial<ReportedFinding> = {},
): ReportedFinding =>
  report('ann', {
    title: 'Two buyers get the last item',
    explanation: 'The stock is read, then written, with a wait between.',
    location:
      code === null
        ? { level: 'file', path, quote: 'gone', why: '' }
        : { level: 'line', path, side: 'new', addedLine: null, ...spanOf(path, code) },
    ...changes,
  });

/** Quotes of code as evidence on a finding. */
export async function evidenceFor(
  about: ReportedFinding,
  quotes: readonly (readonly [path: string, code: string])[],
  ground: Ground = 'handled-elsewhere',
  symbols: typeof parseSymbols = parseSymbols,
): Promise<readonly Evidence[]> {
  const tree = {
    read: (side: string, path: string) => Promise.resolve(side === 'new' ? (files[path] ?? null) : null),
  };
  const changed = Object.entries(files).map(([path, text]) => fileOf(path, text));
  return connect(
    new CodeFacts(changed, tree, symbols),
    [about],
    quotes.map(([path, code]) => {
      const { startLine, endLine, quote } = spanOf(path, code);
      return { path, quote, resolved: { side: 'new', startLine, endLine } };
    }),
    ground,
  );
}

/** How quotes of code relate to a finding. */
export const connections = async (
  ...asked: Parameters<typeof evidenceFor>
): Promise<readonly Evidence['connection'][]> =>
  (await evidenceFor(...asked)).map(({ connection }) => connection);
