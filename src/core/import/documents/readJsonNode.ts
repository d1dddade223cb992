import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { isTooDeep } from '../../template/jsonScan.ts';
import type { DocumentNode } from './node.ts';

/** A text as JSON, comments and trailing commas allowed; undefined where it is none. `at` is where it begins. */
export function readJsonNode(text: string, at = 0): DocumentNode | undefined {
  if (isTooDeep(text)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return root && errors.length === 0 ? toNode(root, at) : undefined;
}

function toNode(node: Node, at: number): DocumentNode {
  const place = { from: at + node.offset, to: at + node.offset + node.length };
  const children = node.children ?? [];
  if (node.type === 'object') {
    const entries = children.flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[String(key.value), toNode(value, at)] as const] : [],
    );
    return { kind: 'map', entries, isFlow: true, ...place };
  }
  if (node.type === 'array') {
    return { kind: 'list', items: children.map((child) => toNode(child, at)), ...place };
  }
  if (node.type === 'string') return { kind: 'text', text: String(node.value), ...place };
  return { kind: 'plain', text: String(node.value), ...place };
}
