import type { Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView } from '@codemirror/view';
import { findRow, type Range } from '../../../core/template/fields/fields.ts';
import { useDrag, type DragItem } from '../../common/dnd/drag.ts';
import { currentFields } from './dropPlaces.ts';
import { passingMark } from './passingMark.ts';
import { printedRange } from './printed.ts';

const mark = passingMark('lifted');

/** Tells what has been lifted, or that nothing is any more. */
export const setLifted = mark.set;

/** What has been lifted out of the text steps back in it. */
export const liftedText: Extension = [
  mark.extension,
  ViewPlugin.define((view) => ({
    destroy: useDrag.subscribe(({ item }, before) => {
      if (item !== before.item) fade(view, item);
    }),
  })),
];

function fade(view: EditorView, item: DragItem | undefined): void {
  const range = item && rangeOf(item);
  view.dispatch({ effects: mark.set.of(range && printedRange(view, range)) });
}

/** A field goes with its comma. */
function rangeOf({ payload }: DragItem): Range | undefined {
  if (payload.kind === 'new') return undefined;
  if (payload.kind === 'piece') return payload;
  const fields = currentFields();
  const row = findRow(fields, payload.id);
  if (!row) return undefined;
  const { from, to } = row.range;
  return { from, to: fields.template.source.charAt(to) === ',' ? to + 1 : to };
}
