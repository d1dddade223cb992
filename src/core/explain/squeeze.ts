import { keepPer } from '../memoize.ts';

/** A text for comparing: lower case, without any white space, which tools add and lose in the middle of words. */
export function squeeze(text: string): string {
  return text.toLowerCase().replace(/\s/g, '');
}

/** A pattern that finds in squeezed text what the given one describes with spaces. */
export const squeezePattern: (pattern: RegExp) => RegExp = keepPer(
  ({ source }: RegExp) => new RegExp(source.replaceAll(' ', '')),
);
