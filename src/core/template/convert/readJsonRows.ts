import { isReadable } from '../fields/fieldTree.ts';
import { readJsonRows as readFields } from '../fields/readJsonRows.ts';
import type { Template } from '../parse.ts';
import type { Row } from './row.ts';

/** The fields of a JSON template in order; undefined where it is not JSON. */
export function readJsonRows(template: Template): Row[] | undefined {
  const fields = readFields(template);
  if (!isReadable(fields)) return undefined;
  const paths = new Map<string | undefined, readonly string[]>([[undefined, []]]);
  return fields.rows.flatMap(({ id, parent, key, index, content, text, quoted, outer, value }) => {
    const path = [...(paths.get(parent) ?? []), key ?? String(index)];
    paths.set(id, path);
    if (content !== 'children') return [{ path, value: text, bare: !quoted }];
    // What holds nothing is written as it stands.
    const isEmpty = template.source.slice(value.from, value.to).trim() === '';
    return isEmpty ? [{ path, value: template.source.slice(outer.from, outer.to), bare: true }] : [];
  });
}
