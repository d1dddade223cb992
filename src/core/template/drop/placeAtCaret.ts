import type { Fields } from '../fields/fields.ts';
import { gapNear, gapsOf } from './gaps.ts';
import { nearestCharacter } from './characters.ts';
import type { Place } from './place.ts';
import { rowAt } from './targets.ts';

/**
 * Where something goes that is put in at an offset, as from the catalog: into the text of a value where the offset
 * lies in a person's own text or in an empty value; else after the field that it lies in, or between two fields.
 */
export function placeAtCaret(fields: Fields, offset: number): Place | undefined {
  if (fields.syntax === 'text') return characterPlace(fields, offset);
  const found = rowAt(fields, offset);
  // The root of XML holds fields, also where it is still empty.
  const row = found?.isRoot && found.text === '' ? undefined : found;
  const isInText =
    row !== undefined &&
    row.content !== 'variable' &&
    (row.quoted || fields.syntax === 'xml' || row.value.from === row.value.to);
  const isInside = row !== undefined && row.value.from < offset && offset < row.value.to;
  if (row && row.content !== 'variable' && (isInText || isInside)) return characterPlace(fields, offset);
  const leaf = row ?? fields.leaves.find(({ range }) => range.from < offset && offset <= range.to);
  const gap =
    (leaf && leaf.range.from < offset && gapsOf(fields).find(({ before }) => before === leaf)) ||
    gapNear(fields, offset);
  return gap ? { kind: 'gap', position: gap.position } : characterPlace(fields, offset);
}

function characterPlace(fields: Fields, offset: number): Place | undefined {
  const at = nearestCharacter(fields, offset);
  return at === undefined ? undefined : { kind: 'character', at };
}
