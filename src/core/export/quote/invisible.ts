/**
 * What no one can see in a source text, or what some reader takes for a line break: controls, no-break and
 * zero-width spaces, marks of direction, the byte order mark, halves of surrogate pairs, U+FFFE and U+FFFF.
 * Each match is one UTF-16 unit.
 */
export const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u206f\ufeff\ufffe\uffff]/gu;
