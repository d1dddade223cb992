import { findRow, type FieldRow, type Fields } from '../fields/fields.ts';
import type { NewField } from '../fields/insertFields.ts';
import type { VariableToken } from '../token.ts';
import type { Payload } from './place.ts';

/** The variable that begins at an offset, in a value or in plain text; those in keys are no places. */
export function variableAt(fields: Fields, from: number): VariableToken | undefined {
  return variablesIn(fields).find((token) => token.from === from);
}

/** The variable of the template that a payload moves; undefined for anything else. */
export function variableOf(fields: Fields, payload: Payload): VariableToken | undefined {
  if (payload.kind === 'new') return undefined;
  return payload.kind === 'row' ? findRow(fields, payload.id)?.variable : variableAt(fields, payload.from);
}

/** The variables that can be dropped on, in order. */
export function variablesIn({ syntax, leaves, template }: Fields): readonly VariableToken[] {
  if (syntax !== 'text') return leaves.flatMap(({ variables }) => variables);
  return template.tokens.filter((token) => token.kind === 'variable');
}

/** The fields with room for text in their value. A blank root of XML holds fields, and what closes itself nothing. */
export function roomsOf({ leaves }: Fields): readonly FieldRow[] {
  return leaves.filter(
    ({ content, isRoot, kind, text, value, range }) =>
      content !== 'children' &&
      !(isRoot && text.trim() === '') &&
      !(kind === 'element' && value.from === range.to),
  );
}

/** The field whose value has room at an offset, its ends included. */
export function roomAt(fields: Fields, at: number): FieldRow | undefined {
  return roomsOf(fields).find(({ value }) => value.from <= at && at <= value.to);
}

/** The name of the one variable that a payload is; undefined for more than one and for text. */
export function onlyVariable(fields: readonly NewField[]): string | undefined {
  const [only] = fields;
  const name = /^\$context\.([\w.-]+)$/.exec(only?.text ?? '')?.[1];
  return fields.length === 1 ? name : undefined;
}
