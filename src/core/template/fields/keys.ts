import { childrenOf, type FieldRow, type Fields } from './fields.ts';
import { escapeJson } from './jsonText.ts';

/** The keys of the rows below a parent, without those of `except`. */
export function keysBelow(
  fields: Fields,
  parent: string | undefined,
  except: readonly FieldRow[] = [],
): Set<string> {
  const rows = childrenOf(fields, parent).filter((row) => !except.includes(row));
  return new Set(rows.flatMap(({ key }) => key ?? []));
}

/** A key as it is written in the syntax, without the quotes around it. */
export function writeKey({ syntax }: Fields, key: string): string {
  return syntax === 'json' || syntax === 'empty' ? escapeJson(key) : key;
}
