/** A text for comparing: lower case, without any white space, which tools add and lose in the middle of words. */
export function squeeze(text: string): string {
  return text.toLowerCase().replace(/\s/g, '');
}

const squeezed = new WeakMap<RegExp, RegExp>();

/** A pattern that finds in squeezed text what the given one describes with spaces. */
export function squeezePattern(pattern: RegExp): RegExp {
  const known = squeezed.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern.source.replaceAll(' ', ''));
  squeezed.set(pattern, made);
  return made;
}
