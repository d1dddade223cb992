/** Replaces half characters, on which the XML parser throws, by a character of the same length. */
export function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
