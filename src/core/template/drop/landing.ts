import { applyEdits, diff, mapOffset, type Edit } from '../edit.ts';
import { findRow, type FieldPosition, type FieldRow, type Fields, type Range } from '../fields/fields.ts';
import { resolvePosition } from '../fields/listText.ts';
import { readFields } from '../fields/readFields.ts';
import { parse } from '../parse.ts';
import type { Payload, Place } from './place.ts';

/** What a drop has left behind, in the new template. */
export interface Landing {
  readonly source: string;
  /** All that landed. */
  readonly range: Range;
  /** What a person will want to change next: the key of the first field, or the value where there is none. */
  readonly select: Range;
  /** How many fields there are more than before. */
  readonly added: number;
}

/** Where something landed by the edits that `placeDrop` gave. */
export function landingOf(fields: Fields, place: Place, payload: Payload, edits: readonly Edit[]): Landing {
  const source = applyEdits(fields.template.source, edits);
  const after = readFields(fields.catalog, parse(source), fields.xml);
  const written = insertedBy(edits, place) ?? changedIn(fields.template.source, source, payload);
  const rows = place.kind === 'gap' ? landedRows(fields, after, place.position, payload, written) : [];
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    source,
    range: first && last ? { from: first.range.from, to: last.range.to } : written,
    select: first ? (first.keyRange ?? first.value) : written,
    added: after.leaves.length - fields.leaves.length,
  };
}

/** Where a value was written anew: what the payload brought, or else all that changed. */
function changedIn(before: string, after: string, payload: Payload): Range {
  const [change] = diff(before, after);
  if (!change) return { from: 0, to: 0 };
  const to = change.from + change.insert.length;
  const text = payload.kind === 'new' ? payload.fields.map((field) => field.text).join(' ') : '';
  const from = text === '' ? -1 : after.indexOf(text, Math.max(0, change.from - text.length));
  return from < 0 || from > to ? { from: change.from, to } : { from, to: from + text.length };
}

/** The range of what the edits write at the place, without the separators around it. */
function insertedBy(edits: readonly Edit[], place: Place): Range | undefined {
  const own = edits.find(({ from }) =>
    place.kind === 'variable' ? from === place.from : place.kind === 'gap' || from === place.at,
  );
  if (!own || (place.kind === 'character' && own.to > own.from)) return undefined;
  const others = edits.filter((edit) => edit !== own && edit.from < own.from);
  const from = mapOffset(own.from, others);
  const space = place.kind === 'character' ? own.insert.length - own.insert.trimStart().length : 0;
  return { from: from + space, to: from + own.insert.trimEnd().length };
}

function landedRows(
  fields: Fields,
  after: Fields,
  position: FieldPosition,
  payload: Payload,
  written: Range,
): readonly FieldRow[] {
  if (payload.kind === 'row') {
    const row = findRow(after, idAfterMove(fields, payload.id, position));
    return row ? [row] : [];
  }
  const inside = after.rows.filter(({ range }) => written.from <= range.from && range.to <= written.to);
  return inside.filter(({ parent }) => !inside.some(({ id }) => id === parent));
}

/** The id that a row has once it has moved to a position. */
function idAfterMove(fields: Fields, id: string, position: FieldPosition): string {
  const own = findRow(fields, id);
  // An attribute stays among those of its tag, which stand before all else.
  const { parent, index } = own?.kind === 'attribute' ? position : resolvePosition(fields, position);
  const isBelowAgain = own?.parent === parent && own !== undefined && own.index < index;
  const prefix = parent === undefined ? '' : `${idWithout(parent, id)}.`;
  return `${prefix}${isBelowAgain ? index - 1 : index}`;
}

/** The id that a row has once another one is gone. */
function idWithout(id: string, gone: string): string {
  const path = id.split('.').map(Number);
  const gonePath = gone.split('.').map(Number);
  const level = gonePath.length - 1;
  const isBehind = gonePath.slice(0, level).every((at, i) => at === path[i]);
  const [at, goneAt] = [path[level], gonePath[level]];
  if (!isBehind || at === undefined || goneAt === undefined || at < goneAt) return id;
  return path.with(level, at - 1).join('.');
}
