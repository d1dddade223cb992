import type { Edit } from '../../core/template/edit.ts';
import {
  childrenOf,
  findRow,
  type FieldPosition,
  type FieldRow,
  type FieldRows,
} from '../../core/template/fields/fieldTree.ts';
import { insertVariables } from '../../core/template/fields/insertVariables.ts';
import { resolvePosition } from '../../core/template/fields/listText.ts';
import { moveField } from '../../core/template/fields/moveField.ts';
import { replaceVariable } from '../../core/template/fields/setFieldValue.ts';
import type { Text } from '../../core/text.ts';
import type { DragItem } from '../dnd/drag.ts';
import { fieldLabel } from './fieldLabel.ts';

/** A place of the Fields view: a gap beside a row, or the row itself. */
export interface FieldPlace {
  /** The row that the place is drawn at; undefined for an empty list. */
  readonly row: string | undefined;
  readonly where: 'before' | 'after' | 'onto';
  readonly position: FieldPosition;
}

/** Every place in the order of the list: the gap before each row, the row itself, and the ends of what is nested. */
export function fieldPlaces(fields: FieldRows, visible: readonly FieldRow[]): FieldPlace[] {
  if (visible.length === 0)
    return [{ row: undefined, where: 'after', position: { parent: undefined, index: 0 } }];
  return visible.flatMap((row, at) => {
    const here: FieldPlace = {
      row: row.id,
      where: 'before',
      position: { parent: row.parent, index: row.index },
    };
    const onto: FieldPlace = { row: row.id, where: 'onto', position: { parent: row.id, index: Infinity } };
    const places = row.isRoot ? [onto] : [here, onto];
    // Behind the last row of each level that ends here.
    const next = visible[at + 1];
    const ends = (level: FieldRow) =>
      next === undefined || (next.depth <= level.depth && next.parent !== level.parent);
    let last: FieldRow | undefined = row;
    while (last && !last.isRoot && ends(last)) {
      places.push({ row: row.id, where: 'after', position: { parent: last.parent, index: last.index + 1 } });
      last = last.parent === undefined ? undefined : findRow(fields, last.parent);
    }
    return places;
  });
}

/** The edits of a drop; none where the item cannot land there or would not change anything. */
export function dropEdits(fields: FieldRows, item: DragItem, place: FieldPlace): readonly Edit[] {
  if (item.kind === 'text') return [];
  const target = place.row === undefined ? undefined : findRow(fields, place.row);
  const holds = target?.content === 'children' || target?.kind === 'object' || target?.kind === 'array';
  if (item.kind === 'row') {
    if (place.where === 'onto' && (!holds || item.id === place.row)) return [];
    return moveField(fields, item.id, place.position);
  }
  const [name] = item.names;
  if (place.where === 'onto' && !holds) {
    if (!target || name === undefined || item.names.length > 1) return [];
    return replaceVariable(fields, target.id, name);
  }
  return insertVariables(fields, item.names, place.position);
}

/** The rows that a drop has just put somewhere, by the ids that they have afterwards. */
export function landedRows(fields: FieldRows, item: DragItem, place: FieldPlace): readonly string[] {
  const { parent, index } = resolvePosition(fields, place.position);
  const target = place.row === undefined ? undefined : findRow(fields, place.row);
  const isReplaced = place.where === 'onto' && target !== undefined && target.content !== 'children';
  if (isReplaced && target.kind !== 'object' && target.kind !== 'array') return [target.id];
  const own = item.kind === 'row' ? findRow(fields, item.id) : undefined;
  const first = own !== undefined && own.parent === parent && own.index < index ? index - 1 : index;
  const prefix = parent === undefined ? '' : `${own ? idWithout(parent, own.id) : parent}.`;
  const count = item.kind === 'variables' ? item.names.length : 1;
  return Array.from({ length: count }, (_, at) => `${prefix}${first + at}`);
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

/** What a drop would do, in one sentence. */
export function dropSentence(fields: FieldRows, item: DragItem, place: FieldPlace): Text {
  const target = place.row === undefined ? undefined : findRow(fields, place.row);
  const siblings = childrenOf(fields, place.position.parent);
  if (place.where === 'onto' && target) {
    const label = fieldLabel(target);
    if (target.content === 'children' || target.kind === 'object') {
      return { en: `Put into \`${label}\``, ko: `\`${label}\` 안에 넣기` };
    }
    return { en: `Replace the value of \`${label}\``, ko: `\`${label}\` 값 바꾸기` };
  }
  const index = Math.min(place.position.index, siblings.length);
  const next = siblings[index];
  const own = item.kind === 'row' ? findRow(fields, item.id) : undefined;
  const comesFromAbove = own?.parent === place.position.parent && own !== undefined && own.index < index;
  const n = index + 1 - (comesFromAbove ? 1 : 0);
  const parent = place.position.parent === undefined ? undefined : findRow(fields, place.position.parent);
  const verb =
    item.kind === 'row'
      ? { en: 'Move to field', ko: '번째 필드로 이동' }
      : { en: 'Insert as field', ko: '번째 필드로 넣기' };
  const within =
    parent && !parent.isRoot
      ? { en: ` of \`${fieldLabel(parent)}\``, ko: `\`${fieldLabel(parent)}\`의 ` }
      : { en: '', ko: '' };
  return next
    ? {
        en: `${verb.en} ${n}${within.en}, before \`${fieldLabel(next)}\``,
        ko: `${within.ko}${n}${verb.ko}, \`${fieldLabel(next)}\` 앞`,
      }
    : { en: `${verb.en} ${n}${within.en}, at the end`, ko: `${within.ko}${n}${verb.ko}, 맨 끝` };
}
