import { parseTree, type Node } from 'jsonc-parser';
import { checkJson } from '../checkJson.ts';
import { isTooDeep } from '../jsonScan.ts';
import type { Template } from '../parse.ts';
import { maskVariables } from '../maskVariables.ts';
import { buildFields, buildRow } from './buildRow.ts';
import type { FieldRow, Structure, Range } from './fields.ts';
import { isBareJson, unescapeJson } from './jsonText.ts';

interface Reading {
  readonly template: Template;
  /** The text with digits for the variables, which the parser reads. */
  readonly source: string;
  readonly rows: FieldRow[];
}

/** The fields of a JSON template. A fault in one place does not hide the others. */
export function readJson(template: Template): Structure {
  const source = maskVariables(template);
  if (isTooDeep(source)) return buildFields(template, 'json', [], { fault: { kind: 'deep' } });
  const problem = checkJson(source);
  const root = parseTree(source, [], { disallowComments: true, allowTrailingComma: false });
  const rows: FieldRow[] = [];
  if (root) readChildren(root, undefined, { template, source, rows });
  const end = root ? endOf(root, source) : source.length;
  const from = root ? root.offset + 1 : 0;
  const to = root && root.length > 0 ? end - 1 : end;
  return buildFields(template, 'json', rows, {
    root: { kind: root?.type === 'array' ? 'array' : 'object', inner: { from, to: Math.max(from, to) } },
    fault: problem && { kind: 'syntax', at: problem.offset },
  });
}

function readChildren(container: Node, parent: FieldRow | undefined, reading: Reading): void {
  // A key without a colon is no field yet.
  const fields = container.children?.filter(
    ({ type, colonOffset }) => type !== 'property' || colonOffset !== undefined,
  );
  fields?.forEach((node, index) => addRows(node, index, parent, reading));
}

/** The row of a property or an item, and those below it. */
function addRows(node: Node, index: number, parent: FieldRow | undefined, reading: Reading): void {
  const { template, source } = reading;
  const [keyNode, valueNode] = node.type === 'property' ? (node.children ?? []) : [undefined, node];
  const end = valueNode ? endOf(valueNode, source) : (node.colonOffset ?? node.offset) + 1;
  const outer = { from: valueNode?.offset ?? end, to: end };
  const quoted = valueNode?.type === 'string';
  const kind = valueNode?.type === 'object' || valueNode?.type === 'array' ? valueNode.type : 'value';
  const value = valueNode && (quoted || kind !== 'value') ? insideOf(valueNode, source) : outer;
  const keyRange = keyNode && insideOf(keyNode, source);
  // A bracket is only taken for JSON where a string or another bracket follows it.
  const opensTemplate = parent === undefined && keyNode === undefined && index === 0;
  const canDoWithout = !opensTemplate && isBareJson(source.slice(value.from, value.to));
  const row = buildRow(template, {
    kind,
    parent,
    index,
    key: keyRange && unescapeJson(template.source.slice(keyRange.from, keyRange.to)),
    keyRange,
    range: { from: node.offset, to: end },
    value,
    outer,
    quoted,
    hasChildren: kind !== 'value',
    canToggleQuotes: valueNode !== undefined && kind === 'value' && (!quoted || canDoWithout),
    unescape: quoted ? unescapeJson : (text) => text,
  });
  reading.rows.push(row);
  if (valueNode) readChildren(valueNode, row, reading);
}

/** A container that is never closed has no length: it reaches to the end. */
function endOf(node: Node, source: string): number {
  return node.length < 0 ? source.length : node.offset + node.length;
}

/** What stands between the quotes or brackets of a node; the closing one may be missing. */
function insideOf(node: Node, source: string): Range {
  const from = node.offset + 1;
  const end = endOf(node, source);
  const closing = node.type === 'string' ? ['"'] : ['}', ']'];
  const isClosed = end > from && closing.includes(source.charAt(end - 1));
  return { from, to: isClosed ? end - 1 : Math.max(from, end) };
}
