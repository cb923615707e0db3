import type { Node } from 'web-tree-sitter';
import type { Grammar } from '../../syntax/grammars.ts';
import { withTree } from '../../syntax/symbols.ts';

/** Offsets in a text, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A call, a macro, `new X(…)`, or an assert statement. */
export interface CodeCall extends Range {
  /** What is called, without white space and without the content of strings: `expect(a).toBe`, `os.getenv`. */
  readonly callee: string;
  readonly args: readonly Range[];
  /** The conditions, loops, handlers and callbacks around it, innermost first: the code of each condition. */
  readonly conditions: readonly string[];
}

export interface ModuleImport extends Range {
  readonly module: string;
  /** The names by which the importing file knows what it imports. */
  readonly names: readonly string[];
}

/** A file of code, as the rules for tests read it. */
export interface CodeView {
  readonly text: string;
  /** The same length as `text`, with comments and the content of strings replaced by spaces. */
  readonly code: string;
  /** `text` without its comments. */
  readonly uncommented: string;
  readonly strings: readonly (Range & { readonly value: string })[];
  readonly calls: readonly CodeCall[];
  readonly imports: readonly ModuleImport[];
  /** Functions without a name. */
  readonly functions: readonly Range[];
  /** Declarations and assignments of variables, with the names on their left. */
  readonly declarations: readonly (Range & { readonly names: readonly string[] })[];
}

const stringTypes =
  /^(?:string|template_string|interpreted_string_literal|raw_string_literal|rune_literal|string_literal|character_literal|char_literal|encapsed_string|heredoc|nowdoc|verbatim_string_literal|interpolated_string_expression|bare_string|heredoc_body|concatenated_string_part)$/u;
const interpolations =
  /^(?:template_substitution|interpolation|interpolated_expression|string_interpolation)$/u;
const callTypes =
  /^(?:call_expression|new_expression|call|method_invocation|object_creation_expression|function_call_expression|member_call_expression|nullsafe_member_call_expression|scoped_call_expression|invocation_expression|macro_invocation|assert_statement|command_call|subshell|shell_command_expression|decorator|attribute_item|marker_annotation|annotation|attribute)$/u;
const conditional =
  /^(?:if_statement|if|unless|elif_clause|else_clause|if_expression|if_modifier|unless_modifier|conditional_expression|ternary_expression|conditional|switch_statement|switch_expression|expression_switch_statement|type_switch_statement|select_statement|match_expression|match_statement|case|when|try_statement|catch_clause|except_clause|rescue|begin|for_statement|for_in_statement|while_statement|enhanced_for_statement|for|while|foreach_statement|for_expression|while_expression|loop_expression|do_statement)$/u;
const functionTypes =
  /^(?:arrow_function|function_expression|function|lambda|func_literal|closure_expression|lambda_expression|anonymous_function|anonymous_function_creation_expression|anonymous_method_expression)$/u;
const declarationTypes =
  /^(?:variable_declarator|assignment|assignment_expression|short_var_declaration|var_spec|const_spec|let_declaration|assignment_statement|const_item|static_item|variable_declaration)$/u;
const importTypes =
  /^(?:import_statement|export_statement|import_from_statement|import_spec|import_declaration|use_declaration|using_directive|namespace_use_declaration)$/u;

const fields = (node: Node, names: readonly string[]): Node | null => {
  for (const name of names) {
    const found = node.childForFieldName(name);
    if (found !== null) return found;
  }
  return null;
};

const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');
const identifiers = (text: string): readonly string[] => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];

/**
 * Reads a file by the grammar of its language.
 * @returns null if there is no grammar for it, or it is too large.
 */
export const readCodeView = (path: string, text: string): Promise<CodeView | null> =>
  withTree(path, text, ({ rootNode }, grammar) => viewOf(rootNode, grammar, text));

function* nodesOf(root: Node): Generator<Node> {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const child of node.children.toReversed()) if (child !== null) open.push(child);
  }
}

function viewOf(root: Node, grammar: Grammar, text: string): CodeView {
  const nodes = [...nodesOf(root)];
  const strings: { start: number; end: number; value: string }[] = [];
  let code = text;
  let uncommented = text;
  const erase = (from: string, start: number, end: number): string =>
    from.slice(0, start) + blank(from.slice(start, end)) + from.slice(end);
  for (const node of nodes) {
    if (/comment/u.test(node.type)) {
      code = erase(code, node.startIndex, node.endIndex);
      uncommented = erase(uncommented, node.startIndex, node.endIndex);
    } else if (stringTypes.test(node.type) && !isStringPart(node)) {
      strings.push({ start: node.startIndex, end: node.endIndex, value: unquoted(node.text) });
      let from = node.startIndex;
      const inner = [...nodesOf(node)].filter(
        (one) => interpolations.test(one.type) && outermost(one, node, interpolations),
      );
      for (const part of inner) {
        code = erase(code, from, part.startIndex);
        from = part.endIndex;
      }
      code = erase(code, from, node.endIndex);
    }
  }
  const slice = ({ startIndex, endIndex }: Node): string => code.slice(startIndex, endIndex);
  const compact = (node: Node | null): string => (node === null ? '' : slice(node).replaceAll(/\s+/gu, ''));
  const range = ({ startIndex, endIndex }: Node): Range => ({ start: startIndex, end: endIndex });
  return {
    text,
    code,
    uncommented,
    strings,
    functions: nodes
      .filter(({ type, namedChildCount }) => functionTypes.test(type) && namedChildCount > 0)
      .map(range),
    declarations: nodes
      .filter(({ type }) => declarationTypes.test(type))
      .map((node) => {
        const left = fields(node, ['name', 'left', 'pattern']) ?? node.namedChild(0);
        return { ...range(node), names: left === null ? [] : identifiers(slice(left)) };
      }),
    calls: nodes
      .filter(({ type, isNamed }) => isNamed && callTypes.test(type))
      .map((node) => ({
        ...range(node),
        callee: calleeOf(node, compact),
        args: argumentsOf(node).map(range),
        conditions: conditionsOf(node, slice),
      })),
    imports: nodes.flatMap((node) => importOf(node, grammar, text, slice)),
  };
}

const outermost = (node: Node, top: Node, types: RegExp): boolean => {
  for (let up = node.parent; up !== null && up.id !== top.id; up = up.parent)
    if (types.test(up.type)) return false;
  return true;
};

/** A string inside a string's interpolation is a string of its own; a part of a string is not. */
function isStringPart(node: Node): boolean {
  for (let up = node.parent; up !== null; up = up.parent) {
    if (interpolations.test(up.type)) return false;
    if (stringTypes.test(up.type)) return true;
  }
  return false;
}

const unquoted = (text: string): string =>
  text.replace(/^[a-zA-Z@$]*#*(?:"""|'''|["'`])/u, '').replace(/(?:"""|'''|["'`])#*$/u, '');

function calleeOf(node: Node, compact: (node: Node | null) => string): string {
  switch (node.type) {
    case 'assert_statement':
      return 'assert';
    case 'subshell':
    case 'shell_command_expression':
      return '`';
    case 'decorator':
    case 'attribute_item':
    case 'marker_annotation':
    case 'annotation':
    case 'attribute':
      return `@${compact(node)}`;
    default:
      break;
  }
  const macro = node.childForFieldName('macro');
  if (macro !== null) return `${compact(macro)}!`;
  const callee = fields(node, ['function', 'constructor', 'type']);
  const object = fields(node, ['receiver', 'object', 'scope']);
  const name = fields(node, ['method', 'name']);
  if (callee !== null) return compact(callee);
  if (object !== null && name !== null) return `${compact(object)}.${compact(name)}`;
  return compact(name ?? node.namedChild(0));
}

function argumentsOf(node: Node): readonly Node[] {
  if (node.type === 'assert_statement') return node.namedChildren.filter((one) => one !== null);
  const list =
    fields(node, ['arguments']) ?? node.namedChildren.find((one) => one?.type === 'token_tree') ?? null;
  return (list?.namedChildren ?? [])
    .filter((one) => one !== null && !/comment/u.test(one.type))
    .filter((one) => one !== null);
}

function conditionsOf(node: Node, slice: (node: Node) => string): readonly string[] {
  const found: string[] = [];
  for (let up = node.parent; up !== null; up = up.parent) {
    if (
      functionTypes.test(up.type) &&
      up.parent !== null &&
      /argument/u.test(up.parent.type) &&
      !isTestCallback(up, slice)
    )
      found.push('callback');
    if (!conditional.test(up.type)) continue;
    const condition = fields(up, ['condition', 'value', 'right', 'subject', 'initializer']);
    found.push(condition === null ? slice(up) : slice(condition));
  }
  return found;
}

/** The function that a test or a suite is made of; it always runs. */
const isTestCallback = (node: Node, slice: (node: Node) => string): boolean => {
  const call = node.parent?.parent ?? null;
  const callee = call === null ? null : fields(call, ['function']);
  return (
    callee !== null &&
    /^(?:test|it|describe|suite|context|specify|t)\b|^\w+\.(?:test|it|describe|Run)\b/u.test(
      slice(callee).trim(),
    )
  );
};

function importOf(
  node: Node,
  grammar: Grammar,
  text: string,
  slice: (node: Node) => string,
): readonly ModuleImport[] {
  const place = { start: node.startIndex, end: node.endIndex };
  if (callTypes.test(node.type)) {
    const callee = calleeOf(node, (one) => (one === null ? '' : slice(one)));
    const [first] = argumentsOf(node);
    if (
      first === undefined ||
      !/^(?:require|import|require_relative|require_once|await import)$/u.test(callee)
    )
      return [];
    if (!stringTypes.test(first.type)) return [];
    let up = node.parent;
    while (up !== null && /^(?:await_expression|parenthesized_expression|member_expression)$/u.test(up.type))
      up = up.parent;
    const left = up !== null && declarationTypes.test(up.type) ? fields(up, ['name', 'left']) : null;
    return [{ ...place, module: unquoted(first.text), names: left === null ? [] : localNames(slice(left)) }];
  }
  if (!importTypes.test(node.type)) return [];
  if (grammar === 'javascript' || grammar === 'typescript' || grammar === 'tsx') {
    const source = node.childForFieldName('source');
    if (source === null) return [];
    return [
      {
        ...place,
        module: unquoted(source.text),
        names: localNames(slice(node).replace(/\bfrom\b.*$/su, '')),
      },
    ];
  }
  if (grammar === 'python') {
    const from = node.childForFieldName('module_name');
    const names = node.childrenForFieldName('name').filter((one) => one !== null);
    const known = names.map((one) => identifiers(one.text).at(-1) ?? '');
    if (from !== null) return [{ ...place, module: from.text, names: known }];
    return names.map((one) => ({
      ...place,
      module: one.text.split(/\s/u)[0] ?? '',
      names: identifiers(one.text).slice(-1),
    }));
  }
  if (grammar === 'go') {
    const path = node.childForFieldName('path');
    return path === null ? [] : [{ ...place, module: unquoted(path.text), names: [] }];
  }
  const module = text
    .slice(place.start, place.end)
    .replace(/^(?:pub\s+)?(?:import|use|using)\s+(?:static\s+)?/u, '')
    .replace(/;\s*$/u, '');
  return [{ ...place, module, names: identifiers(module).slice(-1) }];
}

/** Names that a pattern or an import clause declares: `{ a, b as c, d: e }`, `* as f`, `g`. */
function localNames(text: string): readonly string[] {
  return text
    .replaceAll(/\b(?:import|type|const|let|var)\b/gu, ' ')
    .split(/[{},]/u)
    .map((part) => identifiers(part.replace(/^.*(?:\bas\b|:)/su, '').replace(/=.*$/su, '')).at(0) ?? '')
    .filter((name) => name !== '');
}
