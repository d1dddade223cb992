import type { EditorView } from '@codemirror/view';
import { outsideVariables } from '../../core/template/insertVariable.ts';
import { toSource } from '../../core/template/layOut.ts';
import { moveText } from '../../core/template/moveText.ts';
import { parse } from '../../core/template/parse.ts';
import type { VariableToken } from '../../core/template/token.ts';
import type { Text } from '../../core/text.ts';
import { editTemplate } from '../../state/documentActions.ts';
import { insertVariablesAt } from '../../state/insertActions.ts';
import { announce } from '../../state/noticeActions.ts';
import { currentDocument } from '../../state/store.ts';
import type { DragItem, DropPlace } from '../dnd/drag.ts';
import { replaceToken } from './replaceToken.ts';
import { spacedField } from './spacing.ts';
import type { TextPiece } from './textPiece.ts';

/** What a place of the text takes up, as offsets of the source: nothing between two characters, or a variable. */
export function rangeOf({ id }: DropPlace): { readonly from: number; readonly to: number } {
  const [from = 0, to = from] = id.split('-').map(Number);
  return { from, to };
}

/** The place at an offset of the source; undefined where the item cannot land. */
export function placeOf(view: EditorView, item: DragItem, at: number): DropPlace | undefined {
  if (item.kind === 'row') return undefined;
  const { source } = view.state.field(spacedField);
  if (item.kind === 'text' && moveText(source, item.from, item.to, at).length === 0) return undefined;
  return { id: String(at), sentence: sentence(source, at), drop: () => dropAt(view, item, at) };
}

/** The place of a variable that one from the catalog would take; undefined for any other item, or for itself. */
export function placeOfVariable(
  view: EditorView,
  item: DragItem,
  variable: VariableToken,
): DropPlace | undefined {
  const name = replacement(item);
  if (name === undefined || name === variable.name) return undefined;
  return {
    id: `${variable.from}-${variable.to}`,
    sentence: { en: `Replace \`${variable.name}\``, ko: `\`${variable.name}\` 대신 넣기` },
    drop: () => {
      if (replaceToken(variable, name)) view.focus();
    },
  };
}

/** The place under an offset: in the middle half of a variable its own, else the nearest between two characters. */
export function placeUnder(view: EditorView, item: DragItem, at: number): DropPlace | undefined {
  const template = parse(view.state.field(spacedField).source);
  const variable = template.tokens.find(({ kind, from, to }) => {
    const edge = (to - from) / 4;
    return kind === 'variable' && from + edge < at && at < to - edge;
  });
  const inPlace = variable?.kind === 'variable' ? placeOfVariable(view, item, variable) : undefined;
  return inPlace ?? placeOf(view, item, outsideVariables(template, at));
}

/** The one variable that is dragged out of the catalog, which can take the place of another. */
function replacement(item: DragItem): string | undefined {
  return item.kind === 'variables' && item.names.length === 1 ? item.names[0] : undefined;
}

/** One character to the side, or over to the next end of a variable; the current place where there is no other. */
export function stepFrom(
  view: EditorView,
  item: DragItem,
  current: DropPlace | undefined,
  way: 1 | -1,
  far: boolean,
): DropPlace | undefined {
  const { source, spacers } = view.state.field(spacedField);
  const caret = toSource(spacers, view.state.selection.main.head);
  if (!current) {
    const found = placeOf(view, item, outsideVariables(parse(source), caret));
    if (found) return found;
  }
  const { from, to } = current ? rangeOf(current) : { from: caret, to: caret };
  const offset = way > 0 ? to : from;
  // Beside a variable is the next place after its own.
  const beside = from < to ? placeOf(view, item, offset) : undefined;
  return beside ?? nextPlace(view, item, offset, way, far) ?? current;
}

/** The next place on one side of an offset of the source. */
export function nextPlace(
  view: EditorView,
  item: DragItem,
  offset: number,
  way: 1 | -1,
  far: boolean,
): DropPlace | undefined {
  const { source } = view.state.field(spacedField);
  const { tokens } = parse(source);
  const ends = tokens.flatMap((token) => [token.from, token.to]);
  let at = offset;
  // On the way over a variable lies its own place.
  const passed = tokens.find(
    (token) => token.kind === 'variable' && at === (way > 0 ? token.from : token.to),
  );
  const inPlace = passed?.kind === 'variable' ? placeOfVariable(view, item, passed) : undefined;
  if (inPlace) return inPlace;
  for (;;) {
    const beyond = ends.filter((end) => (way > 0 ? end > at : end < at));
    const next = far ? (way > 0 ? beyond[0] : beyond.at(-1)) : at + way;
    if (next === undefined || next < 0 || next > source.length) return undefined;
    const inside = tokens.find((t) => t.kind === 'variable' && t.from < next && next < t.to);
    at = inside ? (way > 0 ? inside.to : inside.from) : next;
    const place = placeOf(view, item, at);
    if (place) return place;
  }
}

/**
 * Moves a piece to an offset of the source, the caret behind it. `kind` as in `editTemplate`. Returns where the
 * piece begins now; undefined where the text has changed meanwhile.
 */
export function movePiece({ from, to, text }: TextPiece, at: number, kind: string): number | undefined {
  const { source } = currentDocument();
  if (source.slice(from, to) !== text) return undefined;
  const begin = at > from ? at - text.length : at;
  editTemplate(moveText(source, from, to, at), kind, begin + text.length);
  return begin;
}

function dropAt(view: EditorView, item: DragItem, at: number): void {
  if (item.kind === 'variables') {
    insertVariablesAt(item.names, at);
  } else if (item.kind === 'text' && movePiece(item, at, 'move') !== undefined) {
    announce({ en: `${item.text} moved`, ko: `옮김: ${item.text}` });
  }
  view.focus();
}

function sentence(source: string, at: number): Text {
  const before = source.slice(Math.max(0, at - 12), at);
  return before === ''
    ? { en: 'Insert at the beginning', ko: '맨 앞에 넣기' }
    : { en: `Insert behind \`${before}\``, ko: `\`${before}\` 뒤에 넣기` };
}
