const SIGNS = '._-';

/** A name without the signs at its end, which name nothing: `status` for `status.`. */
export function trimName(name: string): string {
  let end = name.length;
  while (end > 0 && SIGNS.includes(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}
