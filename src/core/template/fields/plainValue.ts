import type { Catalog } from '../../catalog/catalog.ts';
import { parse } from '../parse.ts';
import { findPair } from './lineText.ts';

/** Whether a text is one variable whose values are numbers on every line, which JSON takes without quotes. */
export function isNumeric(catalog: Catalog, text: string): boolean {
  const [token, ...others] = parse(text).tokens;
  const variable = token?.kind === 'variable' && others.length === 0 ? catalog.find(token.name) : undefined;
  return (
    ['status', 'epoch', 'integer'].includes(variable?.valueType ?? '') && variable?.emptyWhen === undefined
  );
}

/**
 * Whether a value can stand without quotes in text: its literal part holds nothing but ordinary signs and looks like
 * no key, and no variable in it is free text. A name that no list has may print anything.
 */
export function isPlainValue(catalog: Catalog, value: string): boolean {
  return (
    value !== '' &&
    findPair(value) === undefined &&
    parse(value).tokens.every((token) => {
      if (token.kind === 'literal') return /^[\w./:@%+*$-]+$/.test(token.text);
      const variable = catalog.find(token.name);
      return variable !== undefined && !variable.freeText && variable.valueType !== 'quoted-string';
    })
  );
}
