/** A tag of an AWS resource. */
export interface Tag {
  readonly key: string;
  /** May be empty. */
  readonly value: string;
}

/** What is wrong with a typed list of tags. */
export type TagFault = 'form' | 'characters' | 'length' | 'reserved' | 'twice' | 'many';

/** Letters, digits and spaces of every language, and the few signs that all services take. */
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The pairs of a list such as `team=chat, env=prod`. Spaces around keys and values, and empty pairs, do not count. */
function splitTags(text: string): readonly (Tag & { readonly isPair: boolean })[] {
  return text
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const key = pair.slice(0, Math.max(at, 0)).trim();
      return { key, value: pair.slice(at + 1).trim(), isPair: key !== '' };
    });
}

/**
 * The first thing in a list of tags that AWS would not take. IAM, which tags the role, takes no two keys that differ
 * in their case only.
 * https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
 */
export function findTagFault(text: string): TagFault | undefined {
  const tags = splitTags(text);
  if (tags.some(({ isPair }) => !isPair)) return 'form';
  if (tags.some(({ key, value }) => !CHARACTERS.test(key + value))) return 'characters';
  if (tags.some(({ key, value }) => key.length > 128 || value.length > 256)) return 'length';
  if (tags.some(({ key }) => /^aws:/i.test(key))) return 'reserved';
  if (new Set(tags.map(({ key }) => key.toLowerCase())).size < tags.length) return 'twice';
  return tags.length > 50 ? 'many' : undefined;
}

/** The tags of a typed list; none where AWS would not take all of them. */
export function readTags(text: string): readonly Tag[] {
  return findTagFault(text) ? [] : splitTags(text).map(({ key, value }) => ({ key, value }));
}
