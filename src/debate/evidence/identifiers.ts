import { commentStart } from './evidence.ts';

/** Keywords and common names. Sharing one does not connect two lines. */
const keywords = new Set(
  `abstract alias and any array arguments as asm assert async auto await base begin bigint bool boolean break byte
  callable case catch chan char class clone companion const constructor continue crate data date debugger decimal
  declare def default defer defined del delegate delete die do done double dyn each echo elif else elsif elseif elsf
  empty end enddef endfor endif endwhile ensure enum error esac eval event except exit explicit export expr extends
  extern fallthrough false final finally float fn for foreach friend from fun func function get global go goto guard
  if impl implements implicit import in include init inline inner inout instanceof int integer interface internal into
  is isset iterable join keyof lambda lateinit let list local lock long loop macro map match method mixed mod module
  move mut mutable namespace native never new next nil none nonlocal not null nullptr number object of on only open
  operator optional or out override package params pass print println private proc procedure property protected pub
  public puts raise range readonly record redo ref repeat require rescue restrict return sealed select self set short
  signed sizeof static str strict string struct sub super suspend switch symbol synchronized table template test then
  this throw throws trait transient true try tuple type typealias typedef typeof uint undef undefined union unique
  unknown unless unsafe unset unsigned until use using val values var virtual void volatile weak when where while with
  yield
  args argv cls ctx err errors kwargs opts params req res result results ret self tmp`.split(/\s+/u),
);

/** Common words of prose. */
const everyday = new Set(
  `about above after again against along already also although always among another around because become before
  behind being below beside between beyond called cannot change changes could currently during either every everything
  first following further given however instead itself later least least means might never nothing often other others
  otherwise place point quite rather really second section several shall should since something still system that their
  them then there therefore these they thing things third this those though three through together towards under until
  using usually value values where whether which while whole whose within without would years`.split(/\s+/u),
);

const word = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const strings = /(["'`])((?:\\.|(?!\1)[^\\])*)\1/gu;
/** A string that holds one name, such as a key, counts as a name. */
const oneName = /^[\p{L}_$][\p{L}\p{N}_$.-]{1,60}$/u;

/** A line of code without comments and without the words of its strings. */
function codeOnly(line: string, path: string): string {
  const plain = line.replace(strings, (match, quote: string, content: string) => {
    if (quote === '`') return [...content.matchAll(/\$\{([^}]*)\}/gu)].map(([, inner]) => inner).join(' ');
    // A single apostrophe does not begin a string: a lifetime in Rust, a symbol in Lisp.
    return oneName.test(content) || (quote === "'" && /[(){};=<>]/u.test(content)) ? match : quote + quote;
  });
  const start = commentStart(path);
  const cut = start === null ? -1 : plain.search(start);
  return (cut < 0 ? plain : plain.slice(0, cut)).replace(/\/\*.*?\*\//gu, ' ');
}

/** The names in a piece of code, without keywords and names under three characters. */
export function identifiersIn(code: string, path: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of code.split('\n')) {
    for (const [found] of codeOnly(line, path).matchAll(word)) {
      const name = found.replace(/^\$+/u, '');
      if (name.length >= 3 && !keywords.has(name) && !keywords.has(sameCase(name))) names.add(name);
    }
  }
  return names;
}

/** SQL and Pascal write keywords in capitals. */
const sameCase = (name: string): string => (name === name.toUpperCase() ? name.toLowerCase() : name);

/** The significant words of a text in lower case: five characters or more, without common ones. */
export function wordsIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/[\p{L}][\p{L}\p{N}_-]{4,}/gu)].map(([one]) => one.toLowerCase());
  return new Set(found.filter((one) => !everyday.has(one)));
}

/** Every name that a finding's text may mention. */
export const namesMentioned = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(word)].map(([name]) => name).filter((name) => name.length >= 3));

const importing = [
  /^import\b(?!\s*[(.])/u,
  /^from\s+\S+\s+import\b/u,
  /^\}?\s*from\s+["']/u,
  /^export\s+(?:type\s+)?(?:\*|\{)/u,
  /^export\s+default\s+[\w$]+\s*;?$/u,
  /^module\.exports\b/u,
  /^exports\.[\w$]+\s*=\s*[\w$]+\s*;?$/u,
  /^(?:const|let|var|local|my)\s[^=]*=\s*(?:await\s+)?(?:require|import)\s*\(/u,
  /^require(?:_once|_relative)?\b\s*\(?["']/u,
  /^include(?:_once)?\b\s*\(?["']/u,
  /^(?:pub(?:\([^)]*\))?\s+)?(?:use|mod|extern\s+crate)\s+[\w\\:{*]+/u,
  /^(?:global\s+)?using\s+(?:static\s+)?[\w.]+(?:\s*=\s*[\w.<>]+)?\s*;$/u,
  /^(?:package|namespace)\s+[\w.\\]+\s*[;{]?$/u,
  /^#\s*(?:include|import|pragma|endif)\b/u,
  /^@(?:import|use|forward)\b/u,
  /^(?:alias|library|source)\s*\(?\s*["'\w.]+\)?$/u,
  /^__all__\s*=/u,
];

/** Whether a line only imports or exports names. */
const isImport = (line: string): boolean => importing.some((form) => form.test(line.trim()));

const literalParts =
  /(["'`])(?:\\.|(?!\1)[^\\])*\1|(?<![\w.$])(?:\d[\w.]*|\.\d\w*)|\b(?:true|false|null|none|nil|undefined|nullptr|void 0|NaN)\b/giu;
const emptyValues = /\b(?:new\s+(?:Map|Set|Object|Array|Date)|Ok|Some|Err)\b/gu;
const keysOfLiteral = /(?:^|[{,])\s*(?:[\w$-]+|"[^"]*"|'[^']*')\s*:/gu;

/** Whether a line of code, without its comment, only holds or returns literals. Such lines are everywhere. */
export function isLiteral(line: string, path = ''): boolean {
  const start = commentStart(path);
  const cut = start === null ? -1 : line.replace(strings, (match) => '_'.repeat(match.length)).search(start);
  const code = (cut < 0 ? line : line.slice(0, cut)).trim();
  const returned = code.replace(/^(?:return|yield|=>)(?=\W|$)/iu, '');
  // `key: 1` defines a name. In a returned object the keys are part of the literal.
  const plain = returned === code && !code.startsWith('{') ? returned : returned.replace(keysOfLiteral, ' ');
  return /^[\s()[\]{},;!+-]*$/u.test(plain.replace(literalParts, ' ').replace(emptyValues, ' '));
}

const handedOut = /^\s*(?:[\w$]+(?:\s*:\s*[\w$]+)?,?)?\s*[)}\]]*;?\s*$/u;

/** The 1-based lines of a file that belong to an import or export of names, including multi-line ones. */
export function importLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open = 0;
  let exporting = false;
  for (const [index, line] of lines.entries()) {
    if (open === 0 && !isImport(line)) continue;
    // An exported object may hold code. Only lists of exported names are not code.
    if (open > 0 && exporting && !handedOut.test(line)) {
      open = 0;
      continue;
    }
    if (open === 0) exporting = /\bexports\b/u.test(line);
    found.add(index + 1);
    for (const mark of line) {
      if (mark === '{' || mark === '(') open += 1;
      if (mark === '}' || mark === ')') open = Math.max(0, open - 1);
    }
    // An import is short. A bracket in a string must not include the rest of the file.
    if (open > 0 && line.trim() === '') open = 0;
  }
  return found;
}
