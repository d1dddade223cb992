import { applyEdits, type Edit } from '../edit.ts';
import { roomForQuotes } from '../fields/csvQuotes.ts';
import { escapeValue } from '../fields/escapeValue.ts';
import { findRow, type FieldPosition, type Fields } from '../fields/fields.ts';
import { insertFields } from '../fields/insertFields.ts';
import { keep } from '../fields/keep.ts';
import { moveField } from '../fields/moveField.ts';
import { isNumeric, isPlainValue } from '../fields/plainValue.ts';
import { setFieldValue } from '../fields/setFieldValue.ts';
import { namesIn, variableText } from '../parse.ts';
import type { VariableToken } from '../token.ts';
import type { Text } from '../../text.ts';
import { apart } from './apart.ts';
import { nearestCharacter } from './characters.ts';
import { dropWords, REFUSED, UNMOVED } from './dropWords.ts';
import type { Payload, Place, VariablePlace } from './place.ts';
import { onlyVariable, roomAt, variableAt, variableOf } from './targets.ts';

/** What a drop does. */
export interface Drop {
  /** None where the payload cannot land there, or would change nothing. */
  readonly edits: readonly Edit[];
  /** What it will do, or why it cannot be done: "New field after `requestId`". */
  readonly words: Text;
}

/**
 * What comes of a payload at a place: the one answer for mouse, touch, pen and keyboard, in both views. The edits
 * leave every other field byte for byte as it was, and no text that could be parsed stops being so; where nothing
 * safe is known there are none. Shown, inserted and spoken are the same.
 */
export function placeDrop(fields: Fields, place: Place, payload: Payload): Drop {
  const found = editsOf(fields, place, payload);
  const edits = hasExpectedVariables(fields, place, payload, found) ? found : [];
  if (edits.length > 0) return { edits, words: dropWords(fields, place, payload) };
  return { edits, words: isOwnPlace(fields, place, payload) ? UNMOVED : REFUSED };
}

/** In broken text a name may run into what comes to stand beside it, or be cut off. */
function hasExpectedVariables(
  { template: { source } }: Fields,
  place: Place,
  payload: Payload,
  edits: readonly Edit[],
) {
  const added = payload.kind === 'new' ? payload.fields.flatMap(({ text }) => namesIn(text)) : [];
  const isReplaced = place.kind === 'variable' && payload.kind === 'new';
  const kept = isReplaced ? source.slice(0, place.from) + source.slice(place.to) : source;
  const after = applyEdits(source, edits);
  return edits.length > 0 && namesIn(after).join() === [...namesIn(kept), ...added].sort().join();
}

/** Whether a field would come to stand where it stands. */
export function isOwnPlace(fields: Fields, place: Place, payload: Payload): boolean {
  const row = payload.kind === 'row' ? findRow(fields, payload.id) : undefined;
  if (row && place.kind === 'variable') return row.variable?.from === place.from;
  if (!row || place.kind !== 'gap' || place.position.parent !== row.parent) return false;
  return place.position.index === row.index || place.position.index === row.index + 1;
}

function editsOf(fields: Fields, place: Place, payload: Payload): readonly Edit[] {
  if (place.kind === 'gap') return atGap(fields, place.position, payload);
  if (place.kind === 'variable') return onVariable(fields, place, payload);
  return atCharacter(fields, place.at, payload);
}

function atGap(fields: Fields, position: FieldPosition, payload: Payload): readonly Edit[] {
  if (payload.kind === 'new') return insertFields(fields, payload.fields, position);
  return payload.kind === 'row' ? moveField(fields, payload.id, position) : [];
}

/** A new variable replaces it; one of the template changes places with it. Keys stay. */
function onVariable(fields: Fields, place: VariablePlace, payload: Payload): readonly Edit[] {
  const target = variableAt(fields, place.from);
  if (!target) return [];
  if (payload.kind === 'new') {
    const name = onlyVariable(payload.fields);
    if (name === undefined || name === target.name) return [];
    return guarded(fields, putVariable(fields, target, variableText(name)));
  }
  const own = variableOf(fields, payload);
  if (!own || own.from === target.from || own.name === target.name) return [];
  if (payload.kind === 'piece' && payload.to !== own.to) return [];
  return guarded(fields, [
    ...putVariable(fields, own, target.text),
    ...putVariable(fields, target, own.text),
  ]);
}

function atCharacter(fields: Fields, at: number, payload: Payload): readonly Edit[] {
  if (nearestCharacter(fields, at) !== at) return [];
  if (payload.kind === 'new') {
    const text = payload.fields.map((field) => field.text).join(' ');
    return insertText(fields, at, text);
  }
  const piece = payload.kind === 'row' ? findRow(fields, payload.id)?.variable : payload;
  return piece ? movePiece(fields, piece.from, piece.to, at) : [];
}

/** A text as it stands at a character of a value; a bare value gets quotes where it must. */
function insertText(fields: Fields, at: number, text: string): readonly Edit[] {
  const { template } = fields;
  const row = roomAt(fields, at);
  if (fields.syntax === 'text' || fields.syntax === 'empty') {
    return [{ from: at, to: at, insert: apart(template, at, text) }];
  }
  if (!row) return [];
  if (fields.syntax === 'xml' && row.value.from === row.value.to) return setFieldValue(fields, row.id, text);
  if (fields.syntax === 'xml' || row.quoted) {
    return guarded(fields, [{ from: at, to: at, insert: apart(template, at, escapeValue(fields, text)) }]);
  }
  const { from, to } = row.value;
  // After a colon nothing tells how the value is to stand, and quotes are never wrong.
  if (fields.syntax === 'json' && from === to) {
    return guarded(fields, [{ from: at, to: at, insert: `"${escapeValue(fields, text)}"` }]);
  }
  const written = template.source;
  return setFieldValue(
    fields,
    row.id,
    written.slice(from, at) + apart(template, at, text) + written.slice(at, to),
  );
}

function movePiece(fields: Fields, from: number, to: number, at: number): readonly Edit[] {
  const { template, syntax } = fields;
  const piece = template.source.slice(from, to);
  // Of the spaces on both sides of a word one is enough.
  const isWord = syntax === 'text' || fields.leaves.some(({ value }) => value.from < from && to < value.to);
  const isSpaced = isWord && template.source.slice(from - 1, to + 1) === ` ${piece} `;
  const gone = { from, to: isSpaced ? to + 1 : to };
  if (gone.from <= at && at <= gone.to) return [];
  const row = roomAt(fields, at);
  const isBare = syntax === 'json' && row?.quoted === false;
  if (isBare && row.value.from <= from && to <= row.value.to) return [];
  const put = isBare
    ? insertText(fields, at, piece)
    : [{ from: at, to: at, insert: apart(template, at, piece) }];
  if (put.length === 0) return [];
  return guarded(
    fields,
    [...put, { ...gone, insert: '' }].sort((a, b) => a.from - b.from),
  );
}

/** A variable in the place of another, with quotes where it is the whole of a bare value and its own values need them. */
function putVariable(fields: Fields, { from, to }: VariableToken, text: string): readonly Edit[] {
  const row = fields.leaves.find(({ variable }) => variable?.from === from);
  const isBare =
    row !== undefined && !row.quoted && row.outer.from === row.value.from && fields.syntax !== 'xml';
  const canBeBare =
    fields.syntax === 'json' ? isNumeric(fields.catalog, text) : isPlainValue(fields.catalog, text);
  if (!isBare || canBeBare) return [{ from, to, insert: text }];
  return [...roomForQuotes(fields, from), { from, to, insert: `"${text}"` }];
}

/** The edits, where they change the values that they stand in and nothing else. */
function guarded(fields: Fields, edits: readonly Edit[]): readonly Edit[] {
  if (fields.syntax === 'text') return edits;
  const only = edits.flatMap(({ from }) =>
    fields.leaves.filter(({ outer }) => outer.from <= from && from <= outer.to),
  );
  return keep(fields, edits, { rows: fields.rows.length, touched: 2, only: only.map(({ id }) => id) });
}
