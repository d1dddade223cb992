import { childrenOf, distanceTo, type FieldPosition, type FieldRow, type Fields } from '../fields/fields.ts';
import { canHold } from '../fields/writeItem.ts';

/** A place between fields. */
export interface Gap {
  readonly position: FieldPosition;
  /** How many containers the field would stand in. */
  readonly depth: number;
  /** The fields beside it, below the same parent. */
  readonly before: FieldRow | undefined;
  readonly after: FieldRow | undefined;
  /** The offset that it stands at. */
  readonly at: number;
}

/** Every place between the fields of a template, in order; none in plain text. */
export function gapsOf(fields: Fields): Gap[] {
  const root = fields.syntax === 'xml' ? fields.rows[0] : undefined;
  return gapsBelow(fields, root, root ? 1 : 0);
}

function gapsBelow(fields: Fields, parent: FieldRow | undefined, depth: number): Gap[] {
  if (!canHold(fields, parent?.id)) return [];
  const children = childrenOf(fields, parent?.id).filter(({ kind }) => kind !== 'attribute');
  const inner = parent?.value ?? fields.root.inner;
  const first = children[0]?.index ?? childrenOf(fields, parent?.id).length;
  return gapsBeside(children, { parent: parent?.id, index: first }, depth, inner.from).flatMap((gap) => [
    gap,
    ...(gap.after ? gapsBelow(fields, gap.after, depth + 1) : []),
  ]);
}

/** The places that an attribute can move to: before and after the attributes of its own tag. */
export function attributeGaps(fields: Fields, { parent, depth, range }: FieldRow): Gap[] {
  const rows = childrenOf(fields, parent).filter(({ kind }) => kind === 'attribute');
  return gapsBeside(rows, { parent, index: 0 }, depth, range.from);
}

/** The places before, between and after rows, from the position of the first; `empty` is where it is without rows. */
function gapsBeside(
  rows: readonly FieldRow[],
  { parent, index }: FieldPosition,
  depth: number,
  empty: number,
): Gap[] {
  return Array.from({ length: rows.length + 1 }, (_, i) => {
    const [before, after] = [rows[i - 1], rows[i]];
    const at = after?.range.from ?? before?.range.to ?? empty;
    return { position: { parent, index: index + i }, depth, before, after, at };
  });
}

/** The place between the fields of the innermost container around an offset that is nearest to it. */
export function gapNear(fields: Fields, offset: number): Gap | undefined {
  const root = fields.syntax === 'xml' ? fields.rows[0]?.id : undefined;
  const holder = fields.rows.findLast((row) => canHold(fields, row.id) && isWithin(row, offset))?.id ?? root;
  return gapsOf(fields)
    .filter(({ position }) => position.parent === holder)
    .reduce<Gap | undefined>(
      (best, gap) => (best && distance(best, offset) <= distance(gap, offset) ? best : gap),
      undefined,
    );
}

/** Whether an offset lies between the brackets or tags of a row; nothing lies in what closes itself. */
export function isWithin({ value, range }: FieldRow, offset: number): boolean {
  return value.from <= offset && offset <= value.to && offset < range.to;
}

/** From either of the two ends that a gap has in the text. */
function distance({ before, after, at }: Gap, offset: number): number {
  const from = before?.range.to ?? at;
  return distanceTo({ from, to: after?.range.from ?? at }, offset);
}
