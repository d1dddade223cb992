import type { FieldRow } from '../../../core/template/fields/fields.ts';

/**
 * Names for rows that last while fields come and go beside them, which ids do not: the path of keys, and which of the
 * rows with that path it is.
 */
export function foldKeys(rows: readonly FieldRow[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map(({ id, path }) => {
      const count = seen.get(path) ?? 0;
      seen.set(path, count + 1);
      return [id, `${count} ${path}`];
    }),
  );
}
