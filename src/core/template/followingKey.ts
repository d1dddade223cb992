import { proposeKey } from './proposeKey.ts';

/** What makes a key unique, or nothing. */
const NUMBER = /^(?:[2-9]|[1-9]\d+)?$/;

/**
 * The key that a field gets when another variable takes the place of its own: where the key is what
 * `proposeKey` gives for the old name, a number that made it unique included, what it gives for the new one. Undefined for a key that a person chose.
 * `taken`: the keys of the fields beside it.
 */
export function followingKey(
  key: string,
  taken: ReadonlySet<string>,
  oldName: string,
  newName: string,
): string | undefined {
  const proposed = proposeKey(oldName);
  const isProposed = key.startsWith(proposed) && NUMBER.test(key.slice(proposed.length));
  if (!isProposed) return undefined;
  const next = proposeKey(newName, taken);
  return next === key ? undefined : next;
}
