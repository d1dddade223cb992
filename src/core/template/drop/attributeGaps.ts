import { childrenOf, type FieldRow, type Fields } from '../fields/fields.ts';
import type { Gap } from './gaps.ts';

/** The places that an attribute can move to: before and after the attributes of its own tag. */
export function attributeGaps(fields: Fields, attribute: FieldRow): Gap[] {
  const rows = childrenOf(fields, attribute.parent).filter(({ kind }) => kind === 'attribute');
  return Array.from({ length: rows.length + 1 }, (_, i): Gap => {
    const [before, after] = [rows[i - 1], rows[i]];
    const at = after?.range.from ?? before?.range.to ?? attribute.range.from;
    return { position: { parent: attribute.parent, index: i }, depth: attribute.depth, before, after, at };
  });
}
