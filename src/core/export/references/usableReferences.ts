import { REFERENCE_KEYS, type ReferenceKey, type References } from '../origin.ts';
import type { ReferenceLanguage } from './referenceLanguage.ts';

/** Those references that a language has, among the keys that an export can print. */
export function usableReferences(
  { isReference }: ReferenceLanguage,
  keys: readonly ReferenceKey[],
  references: References,
): References {
  const usable = REFERENCE_KEYS.filter((key) => keys.includes(key) && isReference(references[key] ?? ''));
  return Object.fromEntries(usable.map((key) => [key, references[key]]));
}
