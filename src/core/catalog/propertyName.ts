import { PROPERTY_PATTERN } from './catalog.ts';
import type { Variable } from './variable.ts';

const PROPERTY = /^[A-Za-z0-9_-]+$/;

/** Whether AWS could read it as one property of an authorizer's answer. */
export function isPropertyName(text: string): boolean {
  return PROPERTY.test(text);
}

/**
 * The name to insert for a catalog entry. The pattern needs a property, because AWS would print `-` for the
 * placeholder; without a valid one there is nothing to insert.
 */
export function insertableName(variable: Variable, property: string): string | undefined {
  if (variable.name !== PROPERTY_PATTERN) return variable.name;
  return isPropertyName(property) ? `authorizer.${property}` : undefined;
}
