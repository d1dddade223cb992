import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Range } from '../../../core/template/fields/fields.ts';
import { toPrinted, toSource } from '../../../core/template/layOut.ts';
import type { Point } from '../../common/dnd/drag.ts';
import { sourceCaret, spacedField } from './spacing.ts';

/** Offsets of the template as those of the text that is shown, and back. */

export function printedAt(view: EditorView, offset: number, side: -1 | 1): number {
  return Math.min(toPrinted(view.state.field(spacedField).spacers, offset, side), view.state.doc.length);
}

/** A range without the white space that is only shown around it. */
export function printedRange(view: EditorView, { from, to }: Range): Range {
  const start = printedAt(view, from, 1);
  return { from: start, to: Math.max(start, printedAt(view, to, -1)) };
}

export function sourceAt(view: EditorView, point: Point): number {
  return toSource(view.state.field(spacedField).spacers, view.posAtCoords(point, false));
}

/**
 * Where the caret stands in the template, for what asks on which line it is: at the end of a line it lies before the
 * break that is only shown, and so by half before what the next line begins with.
 */
export function caretOnLine(state: EditorState): number {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  return sourceCaret(state) - (head === line.to && line.from < head ? 0.5 : 0);
}
