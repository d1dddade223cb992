import { parseTree, type Node } from 'jsonc-parser';
import { checkJson } from '../checkJson.ts';
import { isTooDeep } from '../jsonDepth.ts';
import type { Template } from '../parse.ts';
import { standIn } from '../standIn.ts';
import { buildFields, buildRow } from './buildRow.ts';
import type { FieldRow, Fields } from './fields.ts';
import { isBareJson, unescapeJson } from './jsonText.ts';

interface Reading {
  readonly template: Template;
  /** The text with digits for the variables, which the parser reads. */
  readonly source: string;
  readonly rows: FieldRow[];
}

/** The fields of a JSON template. A fault in one place does not hide the others. */
export function readJson(template: Template): Fields {
  const source = standIn(template);
  if (isTooDeep(source)) return buildFields(template, 'json', [], { fault: { kind: 'deep' } });
  const problem = checkJson(source);
  const root = parseTree(source, [], { disallowComments: true, allowTrailingComma: false });
  const rows: FieldRow[] = [];
  if (root) readChildren(root, undefined, '', { template, source, rows });
  const end = root ? endOf(root, source) : source.length;
  const from = root ? root.offset + 1 : 0;
  const to = root && root.length > 0 ? end - 1 : end;
  return buildFields(template, 'json', rows, {
    root: { kind: root?.type === 'array' ? 'array' : 'object', inner: { from, to: Math.max(from, to) } },
    fault: problem && { kind: 'syntax', at: problem.offset },
  });
}

function readChildren(container: Node, parent: string | undefined, prefix: string, reading: Reading): void {
  // A key without a colon is no field yet.
  const fields = container.children?.filter(
    ({ type, colonOffset }) => type !== 'property' || colonOffset !== undefined,
  );
  fields?.forEach((child, index) => {
    const id = parent === undefined ? String(index) : `${parent}.${index}`;
    const [keyNode, valueNode] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    const row = toRow(child, keyNode, valueNode, { id, parent, index, prefix }, reading);
    reading.rows.push(row);
    if (valueNode) readChildren(valueNode, id, `${row.path}.`, reading);
  });
}

function toRow(
  node: Node,
  keyNode: Node | undefined,
  valueNode: Node | undefined,
  { id, parent, index, prefix }: { id: string; parent: string | undefined; index: number; prefix: string },
  { template, source }: Reading,
): FieldRow {
  const end = valueNode ? endOf(valueNode, source) : (node.colonOffset ?? node.offset) + 1;
  const outer = { from: valueNode?.offset ?? end, to: end };
  const quoted = valueNode?.type === 'string';
  const hasChildren = valueNode?.type === 'object' || valueNode?.type === 'array';
  const last = source[end - 1];
  const isClosed = end - outer.from > 1 && (quoted ? last === '"' : last === '}' || last === ']');
  const from = outer.from + (quoted || hasChildren ? 1 : 0);
  const value = { from, to: (quoted || hasChildren) && isClosed ? end - 1 : Math.max(from, end) };
  const keyRange = keyNode && rangeOfKey(keyNode, source);
  const key = keyRange && unescapeJson(template.source.slice(keyRange.from, keyRange.to));
  // A bracket is only taken for JSON where a string or another bracket follows it.
  const opensTemplate = parent === undefined && keyNode === undefined && index === 0;
  const canToggleQuotes =
    valueNode !== undefined &&
    !hasChildren &&
    (!quoted || (!opensTemplate && isBareJson(source.slice(value.from, value.to))));
  return buildRow(template, {
    id,
    parent,
    index,
    key,
    keyRange,
    path: prefix + (key ?? String(index)),
    kind: valueNode?.type === 'object' || valueNode?.type === 'array' ? valueNode.type : 'value',
    range: { from: node.offset, to: end },
    value,
    outer,
    quoted,
    hasChildren,
    canToggleQuotes,
    unescape: quoted ? unescapeJson : (text) => text,
  });
}

/** A container that is never closed has no length: it reaches to the end. */
function endOf(node: Node, source: string): number {
  return node.length < 0 ? source.length : node.offset + node.length;
}

function rangeOfKey(node: Node, source: string): { readonly from: number; readonly to: number } {
  const end = endOf(node, source);
  const isClosed = end - node.offset > 1 && source[end - 1] === '"';
  return { from: node.offset + 1, to: Math.max(node.offset + 1, isClosed ? end - 1 : end) };
}
