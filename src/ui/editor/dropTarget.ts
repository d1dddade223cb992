import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet } from '@codemirror/view';
import { outsideVariables } from '../../core/template/insertVariable.ts';
import { toPrinted, toSource } from '../../core/template/layOut.ts';
import { parse } from '../../core/template/parse.ts';
import type { Text } from '../../core/text.ts';
import { announce, currentDocument, editTemplate, insertVariablesAt } from '../../state/store.ts';
import { addDragSource, addDropZone, type DragItem, type DropPlace, type Point } from '../dnd/drag.ts';
import { spacedField } from './spacing.ts';

const setDropPlace = StateEffect.define<number | undefined>();

class DropCaret extends WidgetType {
  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = 'drop-caret';
    return caret;
  }
}

const dropPlace = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, transaction) => {
    const effect = transaction.effects.find((candidate) => candidate.is(setDropPlace));
    if (!effect) return value.map(transaction.changes);
    if (effect.value === undefined) return Decoration.none;
    return Decoration.set([Decoration.widget({ widget: new DropCaret(), side: -1 }).range(effect.value)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Shows where a dragged thing would land, never inside a variable, and takes it; lifts chips and selected text. */
export const dropTarget: Extension = [
  dropPlace,
  ViewPlugin.define((view) => {
    const stop = [
      addDropZone({
        element: view.dom,
        find: (item, point) => placeOf(view, item, offsetAt(view, point)),
        step: (item, current, way, far) => stepFrom(view, item, current, way, far),
        show: (place) => {
          const { spacers } = view.state.field(spacedField);
          const at = place && toPrinted(spacers, Number(place.id), -1);
          view.dispatch({
            effects: [
              setDropPlace.of(at),
              ...(at === undefined ? [] : [EditorView.scrollIntoView(at, { y: 'nearest' })]),
            ],
          });
        },
      }),
      addDragSource({ element: view.contentDOM, itemAt: (event) => liftable(view, event) }),
    ];
    return {
      destroy: () => {
        for (const end of stop) end();
      },
    };
  }),
  EditorView.domEventHandlers({
    // A press on what can be lifted selects nothing; without a drag it becomes a click, which sets the caret.
    mousedown: (event, view) => {
      if (event.button !== 0 || event.detail > 1 || event.shiftKey || !liftable(view, event)) return false;
      event.preventDefault();
      return true;
    },
    click: (event, view) => {
      if (event.detail > 1 || event.shiftKey || !liftable(view, event)) return false;
      const position = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      view.dispatch({ selection: { anchor: position } });
      view.focus();
      return false;
    },
  }),
];

/** The chip or the selected text under a press; the ends of a selection are put around whole variables. */
function liftable(view: EditorView, event: MouseEvent): DragItem | undefined {
  const at = offsetAt(view, { x: event.clientX, y: event.clientY }, false);
  const { source, spacers } = view.state.field(spacedField);
  const { main } = view.state.selection;
  const template = parse(source);
  const touching = (offset: number) =>
    template.tokens.find((token) => token.kind === 'variable' && token.from < offset && offset < token.to);
  const from = toSource(spacers, main.from);
  const to = toSource(spacers, main.to);
  if (from < to && from <= at && at <= to) {
    const range = { from: touching(from)?.from ?? from, to: touching(to)?.to ?? to };
    return { kind: 'text', ...range, text: source.slice(range.from, range.to) };
  }
  const onChip = event.target instanceof Element && event.target.closest('.chip') !== null;
  const token = onChip
    ? template.tokens.find((t) => t.kind === 'variable' && t.from <= at && at <= t.to)
    : undefined;
  return token && { kind: 'text', from: token.from, to: token.to, text: token.text };
}

function placeOf(view: EditorView, item: DragItem, at: number): DropPlace | undefined {
  if (item.kind === 'row') return undefined;
  if (item.kind === 'text' && item.from <= at && at <= item.to) return undefined;
  const { source } = view.state.field(spacedField);
  return { id: String(at), sentence: sentence(source, at), drop: () => dropAt(view, item, at) };
}

function dropAt(view: EditorView, item: DragItem, at: number): void {
  if (item.kind === 'variables') {
    insertVariablesAt(item.names, at);
  } else if (item.kind === 'text' && currentDocument().source.slice(item.from, item.to) === item.text) {
    const { from, to, text } = item;
    const edits = [
      { from, to, insert: '' },
      { from: at, to: at, insert: text },
    ].sort((a, b) => a.from - b.from);
    const caret = (at > from ? at - (to - from) : at) + text.length;
    editTemplate(edits, 'move', caret);
    announce({ en: `${text} moved`, ko: `옮김: ${text}` });
  }
  view.focus();
}

/** One character to the side, or over to the next end of a variable. */
function stepFrom(
  view: EditorView,
  item: DragItem,
  current: DropPlace | undefined,
  way: 1 | -1,
  far: boolean,
): DropPlace | undefined {
  const { source, spacers } = view.state.field(spacedField);
  const template = parse(source);
  if (!current) {
    const caret = toSource(spacers, view.state.selection.main.head);
    const found = placeOf(view, item, outsideVariables(template, caret));
    if (found) return found;
  }
  const ends = template.tokens.flatMap((token) => [token.from, token.to]);
  let at = current ? Number(current.id) : toSource(spacers, view.state.selection.main.head);
  for (;;) {
    const beyond = ends.filter((end) => (way > 0 ? end > at : end < at));
    const next = far ? (way > 0 ? beyond[0] : beyond.at(-1)) : at + way;
    if (next === undefined || next < 0 || next > source.length) return current;
    const inside = template.tokens.find((t) => t.kind === 'variable' && t.from < next && next < t.to);
    at = inside ? (way > 0 ? inside.to : inside.from) : next;
    const place = placeOf(view, item, at);
    if (place) return place;
  }
}

function sentence(source: string, at: number): Text {
  const before = source.slice(Math.max(0, at - 12), at);
  return before === ''
    ? { en: 'Insert at the beginning', ko: '맨 앞에 넣기' }
    : { en: `Insert behind \`${before}\``, ko: `\`${before}\` 뒤에 넣기` };
}

function offsetAt(view: EditorView, point: Point, outside = true): number {
  const { source, spacers } = view.state.field(spacedField);
  const offset = toSource(spacers, view.posAtCoords(point, false));
  return outside ? outsideVariables(parse(source), offset) : offset;
}
