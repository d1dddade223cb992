import type { Input } from './awsWorld.ts';

/** Names with a capital first, at every depth; the names of tags and of routes are data and stay. */
export function capitalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitalize);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      const capital = name.charAt(0).toUpperCase() + name.slice(1);
      const isData = capital === 'Tags' && !Array.isArray(inner);
      return [capital, isData ? inner : capitalize(inner)];
    }),
  );
}

/** An object of an input; empty for anything else. */
export const toInput = (value: unknown): Input =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
