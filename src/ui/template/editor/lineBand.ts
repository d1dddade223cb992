import type { EditorView } from '@codemirror/view';
import type { FieldPosition, Fields } from '../../../core/template/fields/fields.ts';
import { toPrinted } from '../../../core/template/layOut.ts';
import { memoizeLast } from '../../../core/memoize.ts';
import type { Point } from '../../common/dnd/drag.ts';
import { bandAt, bandsOf } from './bands.ts';
import { lineBlocks, type LineBlock } from './lineBlocks.ts';
import { spacedField, type Spaced } from './spacing.ts';
import type { Text } from '@codemirror/state';

const blocksIn = memoizeLast((fields: Fields, { spacers }: Spaced, doc: Text) =>
  lineBlocks(
    fields,
    (offset, side) => doc.lineAt(Math.min(doc.length, toPrinted(spacers, offset, side))).number,
  ),
);

/**
 * The place that a pointer means by its height alone, where one field stands on a line: margins and the free space
 * below count too. Undefined on a line that several fields share.
 */
export function lineBand(
  view: EditorView,
  fields: Fields,
  { y }: Point,
  last: string | undefined,
): FieldPosition | undefined {
  const { doc } = view.state;
  const { blocks, crowded } = blocksIn(fields, view.state.field(spacedField), doc);
  if (!crowded) return undefined;
  const height = y - view.documentTop;
  const line = doc.lineAt(view.lineBlockAtHeight(height).from).number;
  if (crowded.has(line)) return undefined;
  const near = [next(blocks, line, -1, doc), blocks.get(line), next(blocks, line, 1, doc)];
  const measured = near.flatMap((block) => block ?? []).map((block) => measure(view, block));
  return bandAt(bandsOf(measured), height, last)?.position;
}

/** The next block above or below a line that is not the line's own. */
function next(
  blocks: ReadonlyMap<number, LineBlock>,
  line: number,
  way: 1 | -1,
  { lines }: Text,
): LineBlock | undefined {
  const own = blocks.get(line);
  for (let at = line + way; at >= 1 && at <= lines; at += way) {
    const found = blocks.get(at);
    if (found && found !== own) return found;
  }
  return undefined;
}

function measure(view: EditorView, block: LineBlock) {
  const { doc } = view.state;
  const { top } = view.lineBlockAt(doc.line(block.fromLine).from);
  const { bottom } = view.lineBlockAt(doc.line(block.toLine).from);
  return { block, top, bottom };
}
