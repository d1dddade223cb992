import { childrenOf, type FieldPosition, type FieldRow, type Fields } from '../fields/fields.ts';
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
  const gap = (i: number): Gap => {
    const [before, after] = [children[i - 1], children[i]];
    const position = { parent: parent?.id, index: first + i };
    return { position, depth, before, after, at: after?.range.from ?? before?.range.to ?? inner.from };
  };
  return [
    ...children.flatMap((row, i) => [gap(i), ...gapsBelow(fields, row, depth + 1)]),
    gap(children.length),
  ];
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
  const to = after?.range.from ?? at;
  return offset < from ? from - offset : Math.max(0, offset - to);
}
