import * as z from 'zod';
import type { ModelBehavior, ModelReply, ModelRequest } from './model-behavior.ts';

/** How the practice models fix: by fixed rules, each model in a manner of its own. */

interface Asked {
  readonly findings: readonly Finding[];
  readonly files: ReadonlyMap<string, string>;
  /** 1 for the first patch, 2 for its first revision, … */
  readonly round: number;
}

const finding = z.object({ id: z.string(), category: z.string(), path: z.string(), quote: z.string() });
type Finding = z.infer<typeof finding>;

interface Edit {
  readonly path: string;
  readonly kind: 'replace' | 'create' | 'delete';
  readonly find: string | null;
  readonly content: string | null;
}

type Fixer = (asked: Asked) => readonly Edit[] | 'never';

/** The fenced blocks of a tag: what stands between the tags, by their attribute `path`. */
function blocks(text: string, tag: string): readonly (readonly [path: string, inner: string])[] {
  const opening = new RegExp(`^<${tag}-([0-9a-f]+)(?: path="([^"]*)")?>\\n`, 'gmu');
  return [...text.matchAll(opening)].map((match) => {
    const [whole, nonce = '', path = ''] = match;
    const start = match.index + whole.length;
    const end = text.indexOf(`\n</${tag}-${nonce}>`, start - 1);
    return [path, text.slice(start, Math.max(start, end))];
  });
}

function readAsked({ turns }: ModelRequest): Asked | null {
  const asked = turns.filter(({ role }) => role === 'user').map(({ text }) => text);
  const last = asked.findLast((text) => blocks(text, 'file').length > 0);
  if (last === undefined) return null;
  const told = [...blocks(last, 'brief'), ...blocks(last, 'objections')];
  const findings = told
    .flatMap(([, inner]) => inner.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => finding.parse(JSON.parse(line)));
  return { findings, files: new Map(blocks(last, 'file')), round: asked.length };
}

/** SQL that is put together with `+`, in quotes. */
const joined = /"([^"\n]*?)'"\s*\+\s*(.+?)\s*\+\s*"'"/u;

/** Replaces each line of SQL put together by what `fixed` makes of its text and its expression. */
const eachQuery = ({ files }: Asked, fixed: (sql: string, expression: string) => string): readonly Edit[] =>
  [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line): Edit[] => {
      const [, sql, expression] = joined.exec(line) ?? [];
      if (sql === undefined || expression === undefined) return [];
      const content = line.replace(joined, () => fixed(sql, expression));
      return content === line ? [] : [{ path, kind: 'replace', find: line, content }];
    }),
  );

const bound = (asked: Asked): readonly Edit[] =>
  eachQuery(asked, (sql, expression) => `'${sql}?', [${valueIn(expression)}]`);

/** What the expression is about, without what an earlier patch put around it. */
const valueIn = (expression: string): string => expression.replace(/\.replace\(.*$/u, '');

const fixers: Readonly<Record<string, Fixer>> = {
  'practice-lark': bound,
  'practice-owl': bound,
  /** Mends the cause. */
  'practice-smith': bound,
  /** The same patch as the smith's. */
  'practice-twin': bound,
  /** Thinks for ever. */
  'practice-snail': () => 'never',
  /** Gets green by taking the tests away. */
  'practice-fox': ({ files }) =>
    [...files.keys()].slice(0, 1).map((path) => ({
      path: `test/${path.split('/').at(-1)?.replace(/\.js$/u, '.test.js') ?? ''}`,
      kind: 'delete',
      find: null,
      content: null,
    })),
  /** Copies what it replaces from memory. */
  'practice-parrot': ({ files }) =>
    [...files.keys()].map((path) => ({ path, kind: 'replace', find: 'text that is nowhere', content: '' })),
  /** Mends the symptom first, and the cause once it is told. */
  'practice-sprout': (asked) => (asked.round === 1 ? escaped(asked, '"\'"') : bound(asked)),
  /** Mends the symptom, however often it is told. */
  'practice-mule': (asked) => escaped(asked, asked.round === 1 ? '"\'"' : "/'/g"),
};

/** Doubles the quotes in the expression: still text that becomes part of the query. */
const escaped = (asked: Asked, pattern: string): readonly Edit[] =>
  eachQuery(asked, (sql, expression) => `"${sql}'" + ${valueIn(expression)}.replace(${pattern}, "''") + "'"`);

/** Answers a request for a fix; null where the request is none, or the model fixes nothing. */
export function proposeFix(request: ModelRequest): ReturnType<ModelBehavior> | null {
  const fixer = fixers[request.model];
  const asked = fixer === undefined ? null : readAsked(request);
  if (fixer === undefined || asked === null) return null;
  const edits = fixer(asked);
  if (edits === 'never') return new Promise<ModelReply>(() => undefined);
  return {
    kind: 'answer',
    json: { edits, notes: 'Mended by a fixed rule. (Said by a practice model.)' },
  };
}
