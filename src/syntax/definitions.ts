import type { Node } from 'web-tree-sitter';
import type { Grammar } from './grammars.ts';
import type { SymbolKind } from './symbol.ts';

/** What a node of the syntax tree defines, and the node that spans the entire definition. */
interface Definition {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly extent: Node;
}

/** Returns the definition that a node is; null if it is none, such as a variable that holds no function. */
type ReadDefinition = (node: Node) => Definition | null;

const named =
  (kind: SymbolKind): ReadDefinition =>
  (node) => ({ name: fieldText(node, 'name') ?? '(anonymous)', kind, extent: node });

function fieldText(node: Node, field: string): string | null {
  const text = node.childForFieldName(field)?.text;
  return text === undefined ? null : oneLine(text);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
}

/** The node itself, or the wrapper around it alone: `export`, a decorator, `const`, `template <…>`. */
function outermost(node: Node, wrappers: ReadonlySet<string>): Node {
  let extent = node;
  while (extent.parent !== null && wrappers.has(extent.parent.type)) {
    const { parent } = extent;
    const siblings = parent.namedChildren.filter((child) => child?.type === extent.type);
    if (siblings.length > 1) break;
    extent = parent;
  }
  return extent;
}

const scriptWrappers = new Set([
  'export_statement',
  'lexical_declaration',
  'variable_declaration',
  'ambient_declaration',
]);
const scriptFunctions = new Set([
  'arrow_function',
  'function_expression',
  'function',
  'generator_function',
  'class',
]);

function scriptNamed(kind: SymbolKind): ReadDefinition {
  const read = named(kind);
  return (node) => {
    const definition = read(node);
    return definition && { ...definition, extent: outermost(node, scriptWrappers) };
  };
}

const wrapperNames =
  /(?:^|\.)(?:memo|forwardRef|observer|useCallback|debounce|throttle|memoize|once|asyncHandler)$/;

/** `memo(() => …)`: the name refers to the function inside. */
function isWrapped(value: Node): boolean {
  if (value.type !== 'call_expression' || !wrapperNames.test(fieldText(value, 'function') ?? ''))
    return false;
  const values = value.childForFieldName('arguments')?.namedChildren ?? [];
  return values.some((argument) => argument && scriptFunctions.has(argument.type));
}

/**
 * Characters up to which a node's text is searched. Longer nodes, which may be nested, are searched by their
 * children.
 */
const short = 400;

/** Whether a node may hold a function or class. Searching its text is faster than walking its children. */
const mayHold = (node: Node): boolean =>
  node.endIndex - node.startIndex > short || /=>|function|class/.test(node.text);

/** A function or class held by a name: `const f = () => …`, `{ f: () => … }`, `exports.f = function …`. */
function held(nameField: string, valueField: string): ReadDefinition {
  return (node) => {
    if (!mayHold(node)) return null;
    const value = node.childForFieldName(valueField);
    const name = fieldText(node, nameField)?.replace(/^(?:module\.)?exports\./, '');
    if (value === null || name === undefined) return null;
    if (!scriptFunctions.has(value.type) && !isWrapped(value)) return null;
    const kind = value.type === 'class' ? 'class' : 'function';
    return { name, kind, extent: outermost(node, scriptWrappers) };
  };
}

const testNames = /^(?:describe|context|suite|it|test|specify)\b/;

/** `it('does x', () => …)`: named by its title. */
const testBlock: ReadDefinition = (node) => {
  // The node begins with the called expression.
  if (!testNames.test(node.text)) return null;
  const called = fieldText(node, 'function');
  const values = node.childForFieldName('arguments')?.namedChildren ?? [];
  const [title] = values;
  if (called === null || !title || !testNames.test(called) || values.length < 2) return null;
  if (!values.some((value) => value && scriptFunctions.has(value.type))) return null;
  if (title.type !== 'string' && title.type !== 'template_string') return null;
  return { name: oneLine(title.text), kind: 'test', extent: node };
};

const defaultExport: ReadDefinition = (node) => {
  const value = node.childForFieldName('value');
  if (value === null || !scriptFunctions.has(value.type)) return null;
  return { name: 'default', kind: value.type === 'class' ? 'class' : 'function', extent: node };
};

const script: Readonly<Record<string, ReadDefinition>> = {
  function_declaration: scriptNamed('function'),
  generator_function_declaration: scriptNamed('function'),
  class_declaration: scriptNamed('class'),
  abstract_class_declaration: scriptNamed('class'),
  interface_declaration: scriptNamed('interface'),
  type_alias_declaration: scriptNamed('type'),
  enum_declaration: scriptNamed('enum'),
  internal_module: scriptNamed('namespace'),
  method_definition: named('method'),
  variable_declarator: held('name', 'value'),
  pair: held('key', 'value'),
  field_definition: held('property', 'value'),
  public_field_definition: held('name', 'value'),
  assignment_expression: held('left', 'right'),
  export_statement: defaultExport,
  call_expression: testBlock,
};

const decorated = new Set(['decorated_definition']);
const python: Readonly<Record<string, ReadDefinition>> = {
  function_definition: (node) => ({
    name: fieldText(node, 'name') ?? '(anonymous)',
    kind: 'function',
    extent: outermost(node, decorated),
  }),
  class_definition: (node) => ({
    name: fieldText(node, 'name') ?? '(anonymous)',
    kind: 'class',
    extent: outermost(node, decorated),
  }),
};

const goWrappers = new Set(['type_declaration', 'var_declaration', 'var_spec_list']);
const go: Readonly<Record<string, ReadDefinition>> = {
  function_declaration: named('function'),
  method_declaration: (node) => {
    const receiver = /(\w+)(?:\[[^\]]*\])?\s*\)\s*$/.exec(fieldText(node, 'receiver') ?? '')?.[1];
    const name = fieldText(node, 'name') ?? '(anonymous)';
    return { name: receiver ? `${receiver}.${name}` : name, kind: 'method', extent: node };
  },
  type_spec: (node) => ({
    name: fieldText(node, 'name') ?? '(anonymous)',
    kind: node.childForFieldName('type')?.type === 'interface_type' ? 'interface' : 'type',
    extent: outermost(node, goWrappers),
  }),
  var_spec: (node) => goHeld(node, 'name', 'value'),
  short_var_declaration: (node) => goHeld(node, 'left', 'right'),
};

function goHeld(node: Node, nameField: string, valueField: string): Definition | null {
  const value = node.childForFieldName(valueField);
  const holds =
    value?.type === 'func_literal' || value?.namedChildren.some((child) => child?.type === 'func_literal');
  const name = fieldText(node, nameField);
  return holds && name !== null ? { name, kind: 'function', extent: outermost(node, goWrappers) } : null;
}

const java: Readonly<Record<string, ReadDefinition>> = {
  class_declaration: named('class'),
  record_declaration: named('class'),
  interface_declaration: named('interface'),
  annotation_type_declaration: named('interface'),
  enum_declaration: named('enum'),
  method_declaration: named('method'),
  constructor_declaration: named('method'),
  compact_constructor_declaration: named('method'),
  static_initializer: (node) => ({ name: 'static', kind: 'method', extent: node }),
};

/** Attributes and comments are siblings of an item, not its parents. */
function withAttributes(node: Node): Node {
  let first = node;
  while (first.previousNamedSibling?.type === 'attribute_item') first = first.previousNamedSibling;
  return first;
}

const rust: Readonly<Record<string, ReadDefinition>> = {
  function_item: named('function'),
  function_signature_item: named('function'),
  struct_item: named('class'),
  union_item: named('class'),
  enum_item: named('enum'),
  trait_item: named('interface'),
  mod_item: named('namespace'),
  macro_definition: named('function'),
  impl_item: (node) => {
    const type = fieldText(node, 'type')?.replace(/<.*$/, '') ?? '(anonymous)';
    return { name: type, kind: 'implementation', extent: node };
  },
};

const php: Readonly<Record<string, ReadDefinition>> = {
  function_definition: named('function'),
  class_declaration: named('class'),
  interface_declaration: named('interface'),
  trait_declaration: named('class'),
  enum_declaration: named('enum'),
  method_declaration: named('method'),
};

const ruby: Readonly<Record<string, ReadDefinition>> = {
  method: named('function'),
  singleton_method: named('function'),
  class: named('class'),
  module: named('namespace'),
};

const templates = new Set(['template_declaration']);

function cppNamed(kind: SymbolKind): ReadDefinition {
  return (node) => {
    const name = fieldText(node, 'name');
    // `struct stat s;` names a type without defining it.
    if (name === null || node.childForFieldName('body') === null) return null;
    return { name, kind, extent: outermost(node, templates) };
  };
}

const cpp: Readonly<Record<string, ReadDefinition>> = {
  function_definition: (node) => {
    let declarator = node.childForFieldName('declarator');
    while (declarator && declarator.childForFieldName('declarator')) {
      declarator = declarator.childForFieldName('declarator');
    }
    if (declarator === null) return null;
    const name =
      declarator.type === 'function_declarator' ? declarator.firstNamedChild?.text : declarator.text;
    return { name: oneLine(name ?? '(anonymous)'), kind: 'function', extent: outermost(node, templates) };
  },
  class_specifier: cppNamed('class'),
  struct_specifier: cppNamed('class'),
  union_specifier: cppNamed('class'),
  enum_specifier: cppNamed('enum'),
  namespace_definition: cppNamed('namespace'),
};

const csharp: Readonly<Record<string, ReadDefinition>> = {
  class_declaration: named('class'),
  struct_declaration: named('class'),
  record_declaration: named('class'),
  interface_declaration: named('interface'),
  enum_declaration: named('enum'),
  namespace_declaration: named('namespace'),
  method_declaration: named('method'),
  constructor_declaration: named('method'),
  property_declaration: named('method'),
  local_function_statement: named('function'),
};

const definitions: Readonly<Record<Grammar, Readonly<Record<string, ReadDefinition>>>> = {
  'c-sharp': csharp,
  cpp,
  go,
  java,
  javascript: script,
  php,
  python,
  ruby,
  rust,
  tsx: script,
  typescript: script,
};

/** The definitions of a tree, in no particular order. */
export function findDefinitions(grammar: Grammar, root: Node): Definition[] {
  const readers = definitions[grammar];
  const found: Definition[] = [];
  for (const node of root.descendantsOfType(Object.keys(readers))) {
    const definition = node && readers[node.type]?.(node);
    if (definition) found.push(definition);
  }
  return found;
}

/** 0-based row at which a definition begins, including the attributes above it. */
export function firstRow(grammar: Grammar, { extent }: Definition): number {
  return (grammar === 'rust' ? withAttributes(extent) : extent).startPosition.row;
}
