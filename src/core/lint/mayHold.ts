import type { Catalog } from '../catalog/catalog.ts';

/** Values that were recorded, or are documented, with commas in them. */
const WITH_COMMAS: readonly string[] = ['identity.userAgent', 'identity.cognitoAuthenticationProvider'];

/** A time and the route of an `@connections` call hold a space. */
const WITH_SPACES: readonly string[] = ['requestTime', 'routeKey'];

/** Messages in words, of whatever phase. */
const SENTENCES = /(?:^|\.)(?:error|message|validationErrorString)$/;

/** Whether values of a variable are known to hold a space or a comma. */
export function mayHold(catalog: Catalog, name: string, sign: ' ' | ','): boolean {
  if (sign === ',') return WITH_COMMAS.includes(name);
  const variable = catalog.find(name);
  if (!variable || variable.recordedEmpty) return false;
  return WITH_SPACES.includes(name) || WITH_COMMAS.includes(name) || SENTENCES.test(name);
}

/** Whether they may for all that is known: they are text that AWS does not choose, or words that it does not list. */
export function couldHold(catalog: Catalog, name: string, sign: ' ' | ','): boolean {
  const isFree = catalog.find(name)?.freeText === true && !WITH_SPACES.includes(name);
  return isFree || mayHold(catalog, name, sign);
}
