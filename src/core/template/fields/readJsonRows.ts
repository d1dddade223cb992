import { parseTree, type Node } from 'jsonc-parser';
import { checkJson } from '../checkJson.ts';
import { isTooDeep } from '../jsonDepth.ts';
import type { Template } from '../parse.ts';
import { standIn } from '../standIn.ts';
import { buildRow } from './buildRow.ts';
import type { FieldRow, FieldRows, Unreadable } from './fieldTree.ts';
import { isBareJson, unescapeJson } from './jsonText.ts';
import { unreadableAt, unreadableTooDeep } from './unreadable.ts';

interface Reading {
  readonly template: Template;
  readonly source: string;
  readonly rows: FieldRow[];
}

/** The rows of a JSON template whose text is valid JSON once its variables have values. */
export function readJsonRows(template: Template): FieldRows | Unreadable {
  const source = standIn(template);
  if (isTooDeep(source)) return unreadableTooDeep();
  const fault = checkJson(source);
  const root = fault ? undefined : parseTree(source);
  if (!root) return unreadableAt('JSON', fault?.offset ?? 0);
  const rows: FieldRow[] = [];
  readChildren(root, undefined, '', { template, source, rows });
  const inner = { from: root.offset + 1, to: root.offset + root.length - 1 };
  return {
    template,
    syntax: 'json',
    rows,
    root: { kind: root.type === 'array' ? 'array' : 'object', inner },
    delimiter: '',
  };
}

function readChildren(container: Node, parent: string | undefined, prefix: string, reading: Reading): void {
  container.children?.forEach((child, index) => {
    const id = parent === undefined ? String(index) : `${parent}.${index}`;
    const [keyNode, valueNode] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    if (!valueNode) return;
    const row = toRow(child, keyNode, valueNode, { id, parent, index, prefix }, reading);
    reading.rows.push(row);
    readChildren(valueNode, id, `${row.path}.`, reading);
  });
}

function toRow(
  node: Node,
  keyNode: Node | undefined,
  valueNode: Node,
  { id, parent, index, prefix }: { id: string; parent: string | undefined; index: number; prefix: string },
  { template, source }: Reading,
): FieldRow {
  const outer = { from: valueNode.offset, to: valueNode.offset + valueNode.length };
  const quoted = valueNode.type === 'string';
  const hasChildren = valueNode.type === 'object' || valueNode.type === 'array';
  const edge = quoted || hasChildren ? 1 : 0;
  const value = { from: outer.from + edge, to: outer.to - edge };
  const keyRange = keyNode && { from: keyNode.offset + 1, to: keyNode.offset + keyNode.length - 1 };
  const key = keyRange && unescapeJson(template.source.slice(keyRange.from, keyRange.to));
  // A bracket is only taken for JSON where a string or another bracket follows it.
  const opensTemplate = parent === undefined && keyNode === undefined && index === 0;
  return buildRow(template, {
    id,
    parent,
    index,
    key,
    keyRange,
    path: prefix + (key ?? String(index)),
    kind: valueNode.type === 'object' ? 'object' : valueNode.type === 'array' ? 'array' : 'value',
    range: { from: node.offset, to: outer.to },
    value,
    outer,
    quoted,
    hasChildren,
    canToggleQuotes:
      !hasChildren && (!quoted || (!opensTemplate && isBareJson(source.slice(value.from, value.to)))),
    unescape: unescapeJson,
  });
}
