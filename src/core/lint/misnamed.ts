import type { Edit } from '../template/edit.ts';
import { findRow, type FieldRow, type Fields } from '../template/fields/fields.ts';
import { keyEdits, keysBelow } from '../template/fields/keys.ts';
import { proposeKey } from '../template/proposeKey.ts';

/**
 * Names whose substitute is another thing. An event is no method, a route no path, the ID of a key not the key, a
 * domain name more than its prefix; status and latency of a request are not those of its integration: a `403` of an
 * authorizer is none that a backend gave. The substitute of any other name is the same thing, so that a key after it
 * stays true.
 */
const OTHER_THINGS: ReadonlySet<string> = new Set([
  'domainPrefix',
  'httpMethod',
  'identity.apiKey',
  'integration.integrationStatus',
  'integration.status',
  'integrationStatus',
  'messageDirection',
  'path',
  'resourceId',
  'resourcePath',
  'responseLatency',
]);

/**
 * The edits that give a field a key that is true of another variable, where its own says the old name: `httpMethod` of
 * `eventType` would be `CONNECT`. None where it has to change and cannot; undefined where it may stay. A key that a
 * person chose in other words says nothing false that anyone could tell.
 */
export function keyForOther(
  fields: Fields,
  field: FieldRow,
  oldName: string,
  name: string,
): readonly Edit[] | undefined {
  return OTHER_THINGS.has(oldName) ? keyInstead(fields, field, [oldName], name) : undefined;
}

/** The same for what other tools call a thing. */
export function keyInstead(
  fields: Fields,
  field: FieldRow,
  oldNames: readonly string[],
  name: string,
): readonly Edit[] | undefined {
  const { key } = field;
  if (key === undefined) return undefined;
  const group = findRow(fields, field.parent)?.key ?? '';
  const isFalse = (own: string): boolean =>
    [own, `${group}.${own}`].some((label) => oldNames.some((old) => says(label, old)) && !says(label, name));
  if (!isFalse(key)) return undefined;
  const next = proposeKey(name);
  const keys = [...keysBelow(fields, field.parent, [field])];
  const isTaken = keys.some((other) => squash(other) === squash(next));
  // What has attributes is more than the value that it holds.
  const hasMore = fields.rows.some(({ parent }) => parent === field.id);
  return isTaken || hasMore || isFalse(next) ? [] : keyEdits(fields, field, next);
}

/** Whether a label is a name, in any spelling, with or without what stands before its last words. */
function says(label: string, name: string): boolean {
  const said = squash(label);
  const words = name.split(/(?=[A-Z])|[^A-Za-z0-9]/);
  return said !== '' && words.some((_, i) => squash(words.slice(i).join('')) === said);
}

const squash = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
