import type { Catalog } from '../catalog/catalog.ts';
import { shapeOf } from '../catalog/shapes.ts';
import { isExpected } from './segments.ts';
import type { Printed } from './values.ts';

/**
 * Whether a line with values of shapes that are not known is a line of the template all the same: at most one in three
 * of the values that have a strict shape, and at least one keeps it. AWS may add an event type; it does not change all.
 */
export function judgeUnexpected(catalog: Catalog, names: readonly string[], printed: Printed): boolean {
  const strict = names.filter((name) => {
    const shape = shapeOf(catalog, name);
    return shape && !shape.free;
  });
  const broken = strict.filter((name) => !isExpected(catalog, name, printed.get(name) ?? '')).length;
  return broken < strict.length && broken * 3 <= strict.length;
}
