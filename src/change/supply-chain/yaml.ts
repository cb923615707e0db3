import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Placed } from './lock.ts';

/** A mapping of a YAML document, with the lines of its members. */
export interface YamlMap {
  members(): readonly { readonly key: string; readonly line: number; readonly value: YamlMap }[];
  text(key: string): Placed | null;
  map(key: string): YamlMap;
}

const noMap: YamlMap = { members: () => [], text: () => null, map: () => noMap };

/**
 * Reads a YAML document whose top level is a mapping; null for any other text, and for anchors or aliases, which no
 * package manager writes.
 */
export function readYaml(text: string): YamlMap | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', stringKeys: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  if (/(?:^|[\s[{,:])[&*][A-Za-z0-9_]+\s*$/mu.test(text)) return null;
  return mapOf(document.contents, lines);
}

function mapOf(node: unknown, lines: LineCounter): YamlMap {
  if (!isMap(node)) return noMap;
  const lineOf = (one: unknown): number => (isNodeWithRange(one) ? lines.linePos(one.range[0]).line : 1);
  const found = (key: string) =>
    node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  return {
    members: () =>
      node.items.flatMap(({ key, value }) =>
        isScalar(key) ? [{ key: String(key.value), line: lineOf(key), value: mapOf(value, lines) }] : [],
      ),
    text(key) {
      const value = found(key)?.value;
      return isScalar(value) && value.value !== null
        ? { text: value.source ?? '', line: lineOf(value) }
        : null;
    },
    map: (key) => mapOf(found(key)?.value, lines),
  };
}

const isNodeWithRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
