import type { CodeCall, CodeView, Range } from './view.ts';

const inside = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Assertions of all frameworks that a preset knows. `expect(a)` alone is none: it needs what is expected. */
const assertion =
  /^(?:(?:\w+\.)?assert(?:\.\w+)*|(?:ok|equal|notEqual|strictEqual|notStrictEqual|deepEqual|deepStrictEqual|notDeepEqual|notDeepStrictEqual|partialDeepStrictEqual|throws|doesNotThrow|rejects|doesNotReject|match|doesNotMatch)|(?:\w+\.)*expect(?:\.soft)?\(.*\)(?:\.\w+)+|self\.(?:assert\w+|fail)|pytest\.(?:fail|raises)|(?:[tb]|tb)\.(?:Fatal|Fatalf|Error|Errorf)|require\.\w+|(?:debug_)?assert(?:_eq|_ne)?!|panic!|(?:Assert(?:ions)?\.)?(?:assert\w+|fail)|Assertions\.\w+|assertThat\(.*\)(?:\.\w+)+|Assert\.\w+|(?:\$this|self|static|Assert)(?:->|::|\.)(?:assert\w+|fail)|.*\.Should\(\)\.\w+|assert\w+)$/su;
/** Assertions that fail whenever they are reached. */
const failure =
  /^(?:(?:\w+\.)?assert\.fail|fail|self\.fail|pytest\.fail|(?:[tb]|tb)\.(?:Fatal|Fatalf|Error|Errorf)|panic!|(?:Assert(?:ions)?\.)?[fF]ail|(?:\$this|self|static)(?:->|::|\.)fail|expect\.fail|require\.Fail(?:Now)?|assert\.Fail(?:Now)?)$/u;
/** What may stand around the mark in an assertion: reading the environment, and formatting. */
const around =
  /^(?:String|os\.getenv|os\.environ\.get|os\.Getenv|getenv|System\.getenv|(?:System\.)?Environment\.GetEnvironmentVariable|(?:std::)?env::var(?:\(.*\)\.\w+)*|ENV\.fetch|fmt\.Sprintf?|format!|String\.format|.*\.(?:unwrap_or_default|unwrap|unwrap_or|expect|format|toString|to_s))$/su;

const word = /XREVIEW_MARK/gu;
const constantWords = new Set(
  'true false null undefined None True False nil NaN Infinity this self new await not is in and or as String Number Boolean typeof void'.split(
    ' ',
  ),
);

/** The assertions of a test, the outermost calls only: `expect(a).toBe(b)` is one. */
function assertionsOf({ calls }: CodeView): readonly CodeCall[] {
  const all = calls.filter(({ callee }) => assertion.test(callee));
  return all.filter(
    (one) => !all.some((other) => other !== one && inside(one, other) && !holdsCode(one, other)),
  );
}

/** An assertion in a callback of another one is an assertion of its own. */
const holdsCode = (inner: CodeCall, outer: CodeCall): boolean =>
  inner.conditions.length > outer.conditions.length && inner.conditions[0] === 'callback';

interface MarkUse {
  readonly reasons: readonly string[];
  readonly marked: readonly CodeCall[];
}

/** Where the mark is used. Outside of an assertion it would make any failure look like the named one. */
function markUse(view: CodeView, assertions: readonly CodeCall[]): MarkUse {
  const reasons = new Set<string>();
  const marked = new Set<CodeCall>();
  const pending: Range[] = [...view.uncommented.matchAll(word)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  const seen = new Set<string>();
  for (let use = pending.pop(); use !== undefined; use = pending.pop()) {
    const place = use;
    const owner = assertions.find((one) => inside(place, one));
    if (owner !== undefined) {
      if (isMessage(view, place, owner)) marked.add(owner);
      else reasons.add('uses the mark for more than the message of an assertion');
      continue;
    }
    const holder = view.declarations.findLast((one) => inside(place, one));
    const names = holder?.names ?? [];
    const isPlain =
      holder !== undefined && isMessage(view, place, { ...holder, callee: '', args: [], conditions: [] });
    if (!isPlain || names.length === 0) {
      reasons.add('uses the mark outside of an assertion');
      continue;
    }
    for (const name of names.filter((one) => !seen.has(one))) {
      seen.add(name);
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}_$])${name.replaceAll('$', '\\$')}(?![\\p{L}\\p{N}_$])`,
        'gu',
      );
      for (const { index } of view.code.matchAll(pattern)) {
        const found = { start: index, end: index + name.length };
        if (!inside(found, holder)) pending.push(found);
      }
    }
  }
  return { reasons: [...reasons], marked: [...marked] };
}

/** Nothing but reading and formatting is between the mark and the assertion. */
function isMessage({ calls, functions }: CodeView, place: Range, owner: CodeCall): boolean {
  const between = (one: Range): boolean =>
    inside(place, one) && inside(one, owner) && !(one.start === owner.start && one.end === owner.end);
  return (
    !functions.some(between) &&
    calls
      .filter(between)
      // `expect(a, mark)` is the beginning of the assertion itself.
      .every(
        ({ callee, start }) =>
          around.test(callee) || (start === owner.start && /^(?:\w+\.)*expect(?:\.soft)?$/u.test(callee)),
      )
  );
}

const argument = ({ code }: CodeView, { start, end }: Range): string => code.slice(start, end);
/** Whether an assertion depends on nothing that a program computes. */
function isConstant(view: CodeView, call: CodeCall, marks: ReadonlySet<string>): boolean {
  const own = failure.test(call.callee) ? [] : comparedOf(view, call, marks);
  const compared = own.filter((text) => !/XREVIEW_MARK/u.test(text));
  if (compared.some((text) => hasNames(text))) {
    const [first, second] = compared;
    return (
      compared.length === 2 &&
      first !== undefined &&
      first.trim() === second?.trim() &&
      /^\s*[\w$.]+\s*$/u.test(first)
    );
  }
  // An assertion that always fails is one with what it depends on: `if (got !== want) assert.fail()`.
  return !call.conditions.some((condition) => condition === 'callback' || hasNames(condition));
}

const hasNames = (text: string): boolean =>
  (text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).some((one) => !constantWords.has(one));

function comparedOf(view: CodeView, call: CodeCall, marks: ReadonlySet<string>): readonly string[] {
  const raw = ({ start, end }: Range): string => view.text.slice(start, end);
  const isMark = (one: Range): boolean =>
    /XREVIEW_MARK/u.test(raw(one)) || marks.has(argument(view, one).trim());
  // Rust's macros have tokens, not arguments.
  if (call.callee.endsWith('!')) {
    const all = argument(view, call).replace(/^[^([{]*[([{]/u, '');
    return all.split(',').slice(0, /_(?:eq|ne)!$/u.test(call.callee) ? 2 : 1);
  }
  const inner = view.calls.filter((one) => one !== call && one.start === call.start && inside(one, call));
  return [...inner.flatMap(({ args }) => args), ...call.args]
    .filter((one) => !isMark(one))
    .map((one) => argument(view, one));
}

/** Reasons to refuse a test for what it asserts and how it uses the mark. */
export function checkAssertions(view: CodeView): readonly string[] {
  const assertions = assertionsOf(view);
  if (assertions.length === 0) return ['asserts nothing'];
  const { reasons, marked } = markUse(view, assertions);
  if (reasons.length > 0) return reasons;
  if (marked.length === 0) return ['has no assertion with the mark $XREVIEW_MARK as its message'];
  const marks = new Set(
    view.declarations
      .filter(({ start, end }) => /XREVIEW_MARK/u.test(view.uncommented.slice(start, end)))
      .flatMap(({ names: declared }) => declared),
  );
  const constant = marked.some((one) => isConstant(view, one, marks));
  return constant ? ['asserts only on constants where the mark is'] : [];
}
