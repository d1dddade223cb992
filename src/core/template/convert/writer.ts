import type { Catalog } from '../../catalog/catalog.ts';
import type { Text } from '../../text.ts';

/** A field on its way into a syntax: one key, unlike all others, and the value. */
export interface FlatRow {
  readonly key: string;
  readonly value: string;
}

/** What writes the same fields in one syntax. */
export interface Writer {
  readonly id: 'json' | 'xml' | 'csv' | 'clf' | 'keyValue';
  readonly label: Text;
  /** The keys as a line of their own, where the lines of the log hold none. */
  readonly header?: (keys: readonly string[], catalog: Catalog) => string;
  readonly write: (rows: readonly FlatRow[], catalog: Catalog) => string;
  /** The key as the syntax can hold it. */
  readonly fitKey: (key: string) => string;
  /** The literal text as the syntax can hold it. */
  readonly fitValue: (value: string) => string;
}
