import { PROPERTY_PATTERN, type Catalog } from '../../core/catalog/catalog.ts';
import { isPropertyName } from '../../core/catalog/propertyName.ts';

const ASKED = /^\s*(?:\$?context\.)?authorizer\.(.*)$/s;

/** What the name of the pattern ends in. */
const PLACEHOLDER = PROPERTY_PATTERN.replace('authorizer.', '');

/** A property of the authorizer's answer that is being typed. */
export interface AskedProperty {
  readonly name: string;
  /** Something is typed that AWS does not read as one property. */
  readonly isWrong: boolean;
}

/** The property that a search for `authorizer.…` names, or begins to; undefined where a variable is meant. */
export function askedProperty(catalog: Catalog, query: string): AskedProperty | undefined {
  const name = ASKED.exec(query)?.[1];
  // Whoever types the pattern itself looks for it.
  if (name === undefined || isExactName(catalog, query) || (name !== '' && PLACEHOLDER.startsWith(name)))
    return undefined;
  return { name, isWrong: name !== '' && !isPropertyName(name) };
}

/** What can be chosen: the property that was named, then what the search found, else the whole catalog. */
export function namesFor(
  { variables }: Catalog,
  asked: AskedProperty | undefined,
  hits: readonly string[] | undefined,
): string[] {
  const own = asked && asked.name !== '' && !asked.isWrong ? [`authorizer.${asked.name}`] : [];
  const found = asked?.isWrong ? [] : (hits ?? variables.map(({ name }) => name));
  const names = [...own, ...found].filter((name) => !asked || name !== PROPERTY_PATTERN);
  return [...new Set(names)];
}

/** Whether a search is the whole name of a variable. */
export function isExactName({ variables }: Catalog, query: string): boolean {
  const name = query.trim().replace(/^\$?context\./, '');
  return name === '' || variables.some((variable) => variable.name === name);
}
