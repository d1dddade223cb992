import { parseTree, type Node } from 'jsonc-parser';
import { checkJson } from '../checkJson.ts';
import { isTooDeep } from '../jsonDepth.ts';
import type { Template } from '../parse.ts';
import { standIn } from '../standIn.ts';
import type { Row } from './row.ts';

/** The fields of a JSON template in order; undefined where it is not JSON. */
export function readJsonRows(template: Template): Row[] | undefined {
  const text = standIn(template);
  if (isTooDeep(text) || checkJson(text)) return undefined;
  const root = parseTree(text);
  const rows: Row[] = [];
  if (root) read(root, [], template.source, rows);
  return rows;
}

function read(container: Node, path: readonly string[], source: string, rows: Row[]): void {
  container.children?.forEach((child, index) => {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    if (!value) return;
    const inner = [...path, key ? decode(source, key) : String(index)];
    if (value.children?.length) read(value, inner, source, rows);
    else rows.push({ path: inner, value: decode(source, value), bare: value.type !== 'string' });
  });
}

/** Variables hold nothing that JSON escapes, so that they stay as they are. */
function decode(source: string, { offset, length, type }: Node): string {
  const written = source.slice(offset, offset + length);
  if (type !== 'string') return written;
  const value: unknown = JSON.parse(written);
  return String(value);
}
