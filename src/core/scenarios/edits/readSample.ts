import { EMPTY_VALUE } from '../../api/accessLogs.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { sampleKind, type SampleShape } from './sampleKind.ts';

/** The longest value that a person may give, in UTF-16 units. */
export const MAX_SAMPLE_LENGTH = 1000;

/** What a typed value means: a value, an empty one (`null`, printed as `-`), or why it cannot be used. */
export type SampleReading =
  { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly expected: Expected };

/** What a value would have to be: of a shape, short, on one line; or there is none. */
export type Expected = SampleShape | 'none' | 'short' | 'one-line';

/** Reads what a person typed as the value of a variable. Nothing, or the `-` that AWS prints, is empty. */
export function readSample(catalog: Catalog, name: string, typed: string): SampleReading {
  const kind = sampleKind(catalog, name);
  if (!kind) return { ok: false, expected: 'none' };
  const value = typed.trim();
  if (value === '' || value === EMPTY_VALUE) return { ok: true, value: null };
  if (value.length > MAX_SAMPLE_LENGTH) return { ok: false, expected: 'short' };
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)) return { ok: false, expected: 'one-line' };
  return kind.accepts(value) ? { ok: true, value } : { ok: false, expected: kind.shape };
}
