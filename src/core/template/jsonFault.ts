import { printParseErrorCode } from 'jsonc-parser';
import { findJsonError } from './checkJson.ts';
import { findJsonPlace, isTooDeep } from './jsonScan.ts';
import type { LineProblem } from './lineProblem.ts';

export type JsonFault =
  | 'comma-expected'
  | 'colon-expected'
  | 'key-expected'
  | 'value-expected'
  | 'text-without-quotes'
  | 'not-a-number'
  | 'text-behind-value'
  | 'text-behind-end'
  | 'control-character'
  | 'bad-escape'
  | 'open-string'
  | 'open-bracket';

/** By the names that the parser has for its errors. */
const FAULTS: ReadonlyMap<string, JsonFault> = new Map([
  ['InvalidNumberFormat', 'not-a-number'],
  ['PropertyNameExpected', 'key-expected'],
  ['ValueExpected', 'value-expected'],
  ['ColonExpected', 'colon-expected'],
  ['CommaExpected', 'comma-expected'],
  ['CloseBraceExpected', 'open-bracket'],
  ['CloseBracketExpected', 'open-bracket'],
  ['EndOfFileExpected', 'text-behind-end'],
  ['UnexpectedEndOfString', 'open-string'],
  ['UnexpectedEndOfNumber', 'not-a-number'],
  ['InvalidUnicode', 'bad-escape'],
  ['InvalidEscapeCharacter', 'bad-escape'],
  ['InvalidCharacter', 'control-character'],
]);

/** Why a JSON line stops being JSON at its problem; undefined where the parser has no more to say. */
export function jsonFault(text: string, problem: LineProblem): JsonFault | undefined {
  if (isTooDeep(text)) return undefined;
  const error = findJsonError(text);
  const name = error && printParseErrorCode(error.code);
  return name === 'InvalidSymbol' ? symbolFault(text, problem.offset) : FAULTS.get(name ?? '');
}

/** Letters where JSON has none: what they should have been depends on what stands before them. */
function symbolFault(text: string, offset: number): JsonFault {
  const { before, open } = findJsonPlace(text, offset);
  const container = open.at(-1);
  if (container === undefined && before !== '') return 'text-behind-end';
  if (container === '{' && (before === '{' || before === ',')) return 'key-expected';
  if (before === ':' || before === '[' || before === ',' || before === '') {
    return /^[-\d]/.test(text.slice(offset)) ? 'not-a-number' : 'text-without-quotes';
  }
  return /\d/.test(before) ? 'not-a-number' : 'text-behind-value';
}
