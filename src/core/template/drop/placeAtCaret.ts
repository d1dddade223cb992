import type { Fields } from '../fields/fields.ts';
import { nearestCharacter } from './characters.ts';
import { gapNear, gapsOf } from './gaps.ts';
import type { Place } from './place.ts';
import { roomAt } from './targets.ts';

/**
 * Where something goes that is put in at an offset, as from the catalog: into the text of a value where the offset
 * lies in a person's own text or in an empty value; else after the field that it lies in, or between two fields.
 */
export function placeAtCaret(fields: Fields, offset: number): Place | undefined {
  const row = roomAt(fields, offset);
  const { value } = row ?? {};
  const isInText =
    row !== undefined &&
    value !== undefined &&
    row.content !== 'variable' &&
    (row.quoted ||
      fields.syntax === 'xml' ||
      value.from === value.to ||
      (value.from < offset && offset < value.to));
  const leaf =
    row ??
    fields.leaves.find(
      ({ range, content }) => content !== 'children' && range.from < offset && offset <= range.to,
    );
  const after =
    leaf && leaf.range.from < offset ? gapsOf(fields).find(({ before }) => before === leaf) : undefined;
  const gap = isInText || fields.syntax === 'text' ? undefined : (after ?? gapNear(fields, offset));
  if (gap) return { kind: 'gap', position: gap.position };
  const at = nearestCharacter(fields, offset);
  return at === undefined ? undefined : { kind: 'character', at };
}
