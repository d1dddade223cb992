import { EMPTY_VALUE } from '../api/accessLogs.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Escaping } from '../scenarios/render.ts';
import { unescapeJson } from '../template/fields/jsonText.ts';
import type { Segment } from './segments.ts';
import type { Pieces, Scan } from './scan.ts';

/** What a line says of each variable, in the order of a list of names; undefined is empty. */
export type Values = readonly (string | undefined)[];

/** The names of variables, each once, in the order of a template. */
export function namesOf(segments: readonly Pick<Segment, 'name'>[]): string[] {
  return [...new Set(segments.flatMap(({ name }) => name ?? []))];
}

/**
 * The value that was printed: `-` is empty, as is `"-"` where the value brings its own quotes; whether AWS prints the
 * one or the other there is not known. With `json` the escapes of JSON are undone.
 */
export function valueOf(
  catalog: Catalog,
  name: string,
  printed: string,
  escaping: Escaping,
): string | undefined {
  if (printed === EMPTY_VALUE) return undefined;
  // Only such a value begins with a quote, most of the time; to look the name up takes longer.
  if (escaping === 'raw' && !printed.startsWith('"')) return printed;
  const bringsQuotes = catalog.find(name)?.valueType === 'quoted-string';
  if (bringsQuotes) return printed === `"${EMPTY_VALUE}"` ? undefined : printed;
  return escaping === 'json' ? unescapeJson(printed) : printed;
}

/**
 * What the variables printed, by name. Undefined where a variable that stands in a template twice would have printed
 * two different texts, which no line does.
 */
export function printedOf(
  segments: readonly Pick<Segment, 'name'>[],
  pieces: Pieces,
): ReadonlyMap<string, string> | undefined {
  const printed = new Map<string, string>();
  for (const [index, { name }] of segments.entries()) {
    const piece = pieces[index] ?? '';
    if (name === undefined) continue;
    const before = printed.get(name);
    if (before !== undefined && before !== piece) return undefined;
    printed.set(name, piece);
  }
  return printed;
}

export type Printed = NonNullable<ReturnType<typeof printedOf>>;

/** The readings of a scan that a template can print. */
export function possibleReadings(segments: readonly Pick<Segment, 'name'>[], { readings }: Scan): Printed[] {
  return readings.flatMap((pieces) => printedOf(segments, pieces) ?? []);
}

/** How many readings to tell apart: those in which a repeated variable disagrees fall away again. */
export function readingsToKeep(segments: readonly Pick<Segment, 'name'>[]): number {
  const names = segments.flatMap(({ name }) => name ?? []);
  return new Set(names).size === names.length ? 2 : 16;
}

export function toValues(
  catalog: Catalog,
  names: readonly string[],
  printed: Printed,
  escaping: Escaping,
): Values {
  return names.map((name) => valueOf(catalog, name, printed.get(name) ?? EMPTY_VALUE, escaping));
}
