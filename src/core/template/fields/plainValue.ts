import { findVariable } from '../../catalog/catalog.ts';
import { parse } from '../parse.ts';
import { findPair } from './lineText.ts';

/**
 * Whether a value can stand without quotes in text: its literal part holds nothing but ordinary signs and looks like
 * no key, and no variable in it is free text. A name that no list has may print anything.
 */
export function isPlainValue(value: string): boolean {
  return (
    value !== '' &&
    findPair(value) === undefined &&
    parse(value).tokens.every((token) => {
      if (token.kind === 'literal') return /^[\w./:@%+*$-]+$/.test(token.text);
      const variable = findVariable(token.name);
      return variable !== undefined && !variable.freeText && variable.valueType !== 'quoted-string';
    })
  );
}
