/** How a kind of file marks its comments and strings. */
export interface CodeSyntax {
  readonly kind: 'code';
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  /** Quotes of strings that end on their line. */
  readonly quotes: readonly string[];
  /** Delimiters of strings that may go over lines. */
  readonly longQuotes: readonly string[];
  /** `'x'` is a character, and a single `'` has another meaning. */
  readonly hasCharacters: boolean;
  /** `/…/` is a regular expression where no operand stands before it. */
  readonly hasRegularExpressions: boolean;
}

type TextSyntax =
  | CodeSyntax
  /** Keys with values, one a line, and comments. */
  | { readonly kind: 'settings' }
  /** Text with tags; `<!-- -->` is not shown. */
  | { readonly kind: 'markup' }
  | { readonly kind: 'prose' };

const code = (part: Partial<CodeSyntax>): CodeSyntax => ({
  kind: 'code',
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  quotes: ['"', "'"],
  longQuotes: [],
  hasCharacters: false,
  hasRegularExpressions: false,
  ...part,
});

const cLike = code({ quotes: ['"'], longQuotes: ['"""'], hasCharacters: true });
const script = code({ longQuotes: ['`'], hasRegularExpressions: true });
const hash = code({ lineComments: ['#'], blockComments: [] });

const byExtension: readonly (readonly [extensions: string, syntax: TextSyntax])[] = [
  ['js jsx cjs mjs ts tsx cts mts', script],
  ['c cc cpp cxx h hh hpp hxx cs java kt kts scala swift m mm dart groovy gradle zig rs sol proto', cLike],
  ['go', code({ quotes: ['"'], longQuotes: ['`'], hasCharacters: true })],
  ['css scss less sass', code({})],
  ['php', code({ lineComments: ['//', '#'] })],
  ['py pyi pyx bzl star', { ...hash, longQuotes: ['"""', "'''"] }],
  [
    'rb rake pl pm sh bash zsh fish r jl tcl cmake mk nix po pot awk coffee',
    { ...hash, blockComments: [['=begin', '=end']] },
  ],
  ['ex exs', { ...hash, longQuotes: ['"""'] }],
  ['ps1 psm1', { ...hash, blockComments: [['<#', '#>']] }],
  ['tf hcl graphql gql', code({ lineComments: ['#', '//'], longQuotes: ['"""'] })],
  ['sql', code({ lineComments: ['--'] })],
  ['lua', code({ lineComments: ['--'], blockComments: [['--[[', ']]']] })],
  [
    'hs elm',
    code({ lineComments: ['--'], blockComments: [['{-', '-}']], quotes: ['"'], hasCharacters: true }),
  ],
  [
    'clj cljs lisp el scm asm s',
    code({ lineComments: [';'], blockComments: [], quotes: ['"'], hasCharacters: true }),
  ],
  ['erl hrl tex', code({ lineComments: ['%'], blockComments: [], quotes: ['"'], hasCharacters: true })],
  [
    'ml mli fs fsx',
    code({ blockComments: [['(*', '*)']], quotes: ['"'], longQuotes: ['"""'], hasCharacters: true }),
  ],
  ['json jsonc json5 ipynb har', code({ quotes: ['"'] })],
  ['yml yaml toml ini cfg conf properties env editorconfig', { kind: 'settings' }],
  [
    'html htm xhtml xml svg vue svelte astro md mdx markdown xlf xliff resx plist hbs ejs',
    { kind: 'markup' },
  ],
];
const extensions = new Map(
  byExtension.flatMap(([names, syntax]) => names.split(' ').map((name) => [name, syntax] as const)),
);
const byName = /^(?:Makefile|Dockerfile|Rakefile|Gemfile|Jenkinsfile|CMakeLists\.txt)$/u;

/** How the text of a file is marked, by its name; what is not known is read as prose. */
export function textSyntaxOf(path: string): TextSyntax {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (byName.test(name)) return hash;
  return extensions.get(/\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '') ?? { kind: 'prose' };
}
