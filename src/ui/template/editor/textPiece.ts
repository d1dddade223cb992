import type { EditorState } from '@codemirror/state';
import { variablesIn } from '../../../core/template/drop/targets.ts';
import type { FieldRow, Fields, Range } from '../../../core/template/fields/fields.ts';
import { toSource } from '../../../core/template/layOut.ts';
import { parse, type Template } from '../../../core/template/parse.ts';
import type { VariableToken } from '../../../core/template/token.ts';
import type { DragItem } from '../../common/dnd/drag.ts';
import { rowItem } from '../rowItem.ts';
import { spacedField } from './spacing.ts';

/** What is selected, its ends put around whole variables; undefined where nothing is. */
export function selectedRange(state: EditorState): Range | undefined {
  const { source, spacers } = state.field(spacedField);
  const { main } = state.selection;
  const from = toSource(spacers, main.from);
  const to = toSource(spacers, main.to);
  if (from >= to) return undefined;
  const template = parse(source);
  const around = (offset: number) => variables(template).find((v) => v.from < offset && offset < v.to);
  return { from: around(from)?.from ?? from, to: around(to)?.to ?? to };
}

/** What a selection would lift: one whole field, or a piece of one value or of plain text. Nothing across fields. */
export function itemOfRange(fields: Fields, { from, to }: Range): DragItem | undefined {
  const row = rowOf(fields, from, to);
  if (row) return rowItem(row);
  const isInside = fields.leaves.some(
    ({ content, value }) => content !== 'children' && value.from <= from && to <= value.to,
  );
  return isInside || fields.syntax === 'text' ? pieceItem(fields, { from, to }) : undefined;
}

/** What a variable would lift: its field where it is the whole value, else itself. Nothing in a key. */
export function itemOfVariable(fields: Fields, { from, to, name }: VariableToken): DragItem | undefined {
  if (!variablesIn(fields).some((token) => token.from === from)) return undefined;
  const row = fields.leaves.find(({ variable }) => variable?.from === from);
  return row && !row.isRoot ? rowItem(row) : { payload: { kind: 'piece', from, to }, names: [name] };
}

/** The variable that the caret stands in, behind or before. */
export function variableAtCaret(state: EditorState): VariableToken | undefined {
  const { source, spacers } = state.field(spacedField);
  const at = toSource(spacers, state.selection.main.head);
  const all = variables(parse(source));
  return (
    all.find(({ from, to }) => from < at && at <= to) ??
    // A break that is only shown lies between the caret and what begins the next line.
    all.find(({ from }) => from === at)
  );
}

/** The field that a range covers, its separators and the white space around it aside. */
function rowOf(
  { template: { source }, rows, delimiter }: Fields,
  from: number,
  to: number,
): FieldRow | undefined {
  const isAside = (offset: number) =>
    /[\s,]/.test(source.charAt(offset)) || delimiter.includes(source.charAt(offset));
  let [start, end] = [from, to];
  const is = (row: FieldRow) => row.range.from === start && row.range.to === end;
  while (start < end && !rows.some(is) && isAside(start)) start++;
  while (start < end && !rows.some(is) && isAside(end - 1)) end--;
  return rows.find((row) => is(row) && !row.isRoot);
}

function pieceItem({ template }: Fields, { from, to }: Range): DragItem {
  const text = template.source.slice(from, to);
  const own = variables(template).find((token) => token.from === from && token.to === to);
  return { payload: { kind: 'piece', from, to }, names: own ? [own.name] : [], text };
}

function variables(template: Template): VariableToken[] {
  return template.tokens.filter((token) => token.kind === 'variable');
}
