import { gapsOf, type Gap } from '../../../core/template/drop/gaps.ts';
import { placeKey } from '../../../core/template/drop/place.ts';
import {
  childrenOf,
  type FieldPosition,
  type FieldRow,
  type Fields,
} from '../../../core/template/fields/fields.ts';

/** What stands on lines of its own: a field, or a bracket or tag of what holds fields. Lines count from 1. */
export interface LineBlock {
  readonly fromLine: number;
  readonly toLine: number;
  /** From top to bottom, the place that each part stands for; `until` is a share of the height. */
  readonly parts: readonly { readonly until: number; readonly position: FieldPosition }[];
}

export interface LineBlocks {
  readonly blocks: ReadonlyMap<number, LineBlock>;
  /** The lines that several blocks share; undefined where every line is one. */
  readonly crowded: ReadonlySet<number> | undefined;
}

/** The line that an offset of the source is shown on; at a break that is only shown, before (-1) or after (1) it. */
export type LineOf = (offset: number, side: -1 | 1) => number;

/**
 * The blocks of a template that is shown with one field a line, by their lines. A line that several share has none:
 * there the borders within it count. So they do in lines of columns and of pairs.
 */
export function lineBlocks(fields: Fields, lineOf: LineOf): LineBlocks {
  const { syntax } = fields;
  const found = new Map<number, LineBlock>();
  if (syntax !== 'json' && syntax !== 'xml') return { blocks: found, crowded: undefined };
  const known = new Set(gapsOf(fields).map(keyOf));
  const crowded = new Set<number>();
  for (const block of blocksOf(fields, lineOf, known)) {
    for (let line = block.fromLine; line <= block.toLine; line++) {
      if (found.has(line)) crowded.add(line);
      found.set(line, block);
    }
  }
  for (const line of crowded) found.delete(line);
  return { blocks: found, crowded };
}

function blocksOf(fields: Fields, lineOf: LineOf, known: ReadonlySet<string>): LineBlock[] {
  const rows = fields.rows.filter(({ kind }) => kind !== 'attribute');
  const blocks = rows.flatMap((row) => blocksOfRow(fields, row, lineOf, known));
  return fields.syntax === 'json' ? [...rootBlocks(fields, lineOf), ...blocks] : blocks;
}

/** The outer brackets of JSON, which are no row. */
function rootBlocks(fields: Fields, lineOf: LineOf): LineBlock[] {
  const { from, to } = fields.root.inner;
  const count = childrenOf(fields, undefined).length;
  const open = block(lineOf(from, -1), lineOf(from, -1), [1, { parent: undefined, index: 0 }]);
  if (to >= fields.template.source.trimEnd().length) return [open];
  const line = lineOf(to, 1);
  return [open, block(line, line, [1, { parent: undefined, index: count }])];
}

function blocksOfRow(fields: Fields, row: FieldRow, lineOf: LineOf, known: ReadonlySet<string>): LineBlock[] {
  const before: FieldPosition = { parent: row.parent, index: row.index };
  const after: FieldPosition = { parent: row.parent, index: row.index + 1 };
  const children = childrenOf(fields, row.id);
  const attributes = children.filter(({ kind }) => kind === 'attribute').length;
  const first: FieldPosition = { parent: row.id, index: attributes };
  const end: FieldPosition = { parent: row.id, index: children.length };
  const [top, bottom] = [lineOf(row.range.from, 1), lineOf(row.range.to, -1)];
  const takes = known.has(keyOf({ position: first }));
  if (!takes) return row.isRoot ? [] : [block(top, bottom, [0.5, before], [1, after])];
  const [opened, closes] = [lineOf(row.value.from, -1), lineOf(row.value.to, 1)];
  if (row.isRoot) {
    return opened === closes
      ? [block(top, bottom, [1, first])]
      : [block(top, opened, [1, first]), block(closes, bottom, [1, end])];
  }
  if (children.length === attributes && opened === closes)
    return [block(top, bottom, [0.25, before], [0.75, first], [1, after])];
  return [block(top, opened, [0.25, before], [1, first]), block(closes, bottom, [0.5, end], [1, after])];
}

function block(
  fromLine: number,
  toLine: number,
  ...parts: readonly (readonly [number, FieldPosition])[]
): LineBlock {
  return { fromLine, toLine, parts: parts.map(([until, position]) => ({ until, position })) };
}

function keyOf({ position }: Pick<Gap, 'position'>): string {
  return placeKey({ kind: 'gap', position });
}
