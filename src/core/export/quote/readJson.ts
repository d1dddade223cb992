/** What JSON is made of, without numbers that languages write differently. */
export type Json = string | boolean | number | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The value of a format that is JSON without spaces, exactly as `JSON.stringify` and its kin print it; undefined for
 * any other text, so that what a program prints of the value is the format to the byte.
 */
export function readJson(format: string): Readonly<Record<string, Json>> | undefined {
  if (!format.startsWith('{')) return undefined;
  let value: Record<string, Json>;
  try {
    value = JSON.parse(format);
  } catch {
    return undefined;
  }
  return JSON.stringify(value) === format && isPlain(value) ? value : undefined;
}

/** Half of a surrogate pair, and numbers but small integers, are printed differently by other languages. */
function isPlain(value: Json): boolean {
  if (typeof value === 'string') return !/\p{Cs}/u.test(value);
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isPlain(name) && isPlain(inner));
}
