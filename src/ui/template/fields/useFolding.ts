import { useCallback, useMemo, useState } from 'react';
import { isBelow, type FieldRow, type Fields } from '../../../core/template/fields/fields.ts';
import { currentFields } from './fieldState.ts';

interface Folding {
  /** The rows that are drawn. */
  readonly rows: readonly FieldRow[];
  /** Ids of the rows whose fields are not drawn. */
  readonly shut: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Opens everything that these rows stand in. */
  readonly reveal: (rows: readonly FieldRow[]) => void;
}

/** Which objects and elements are folded. */
export function useFolding(fields: Fields): Folding {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { shut, rows } = useMemo(() => {
    const keys = foldKeys(fields.rows);
    const ids = fields.rows.flatMap(({ id }) => (folded.has(keys.get(id) ?? '') ? id : []));
    return {
      shut: new Set(ids),
      rows: fields.rows.filter((row) => !ids.some((id) => isBelow(row, id))),
    };
  }, [fields, folded]);
  const toggle = useCallback((id: string) => {
    const key = foldKeys(currentFields()?.rows ?? []).get(id);
    if (key === undefined) return;
    setFolded((before) => (before.has(key) ? without(before, [key]) : new Set([...before, key])));
  }, []);
  const reveal = useCallback((landed: readonly FieldRow[]) => {
    const all = currentFields()?.rows ?? [];
    const keys = foldKeys(all);
    const holders = all.filter(({ id }) => landed.some((row) => isBelow(row, id)));
    setFolded((before) =>
      without(
        before,
        holders.flatMap(({ id }) => keys.get(id) ?? []),
      ),
    );
  }, []);
  return { rows, shut, toggle, reveal };
}

function without(before: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const next = new Set(before);
  for (const key of keys) next.delete(key);
  return next.size === before.size ? before : next;
}

/**
 * Names for rows that last while fields come and go beside them, which ids do not: the path of keys, and which of the
 * rows with that path it is.
 */
function foldKeys(rows: readonly FieldRow[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map(({ id, path }) => {
      const count = seen.get(path) ?? 0;
      seen.set(path, count + 1);
      return [id, `${count} ${path}`];
    }),
  );
}
