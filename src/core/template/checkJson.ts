import { visit } from 'jsonc-parser';
import { EMPTY_VALUE } from '../api/accessLogs.ts';
import { findJsonPlace, isTooDeep } from './jsonScan.ts';
import type { LineProblem } from './lineProblem.ts';

/** The first problem of a text that should be JSON. `JSON.parse` is the judge, `jsonc-parser` finds the place. */
export function checkJson(text: string): LineProblem | undefined {
  if (isJson(text)) return undefined;
  if (isTooDeep(text)) return { offset: 0, length: text.length, kind: 'syntax' };
  const { offset, length } = findJsonError(text) ?? { offset: 0, length: text.length };
  return { offset, length, kind: kindOf(text, offset, length) };
}

/** The first error of the parser. */
export function findJsonError(text: string) {
  let first: { readonly code: number; readonly offset: number; readonly length: number } | undefined;
  const onError = (code: number, offset: number, length: number) =>
    (first ??= { code, offset, length: Math.min(length, text.length - offset) });
  visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  return first;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function kindOf(text: string, offset: number, length: number): LineProblem['kind'] {
  if (text.slice(offset, offset + length) === EMPTY_VALUE && isValuePlace(text, offset)) return 'bare-value';
  const reachesEnd = offset + length >= text.length;
  const openString = text[offset] === '"' && reachesEnd;
  return offset >= text.length || openString ? 'unexpected-end' : 'syntax';
}

function isValuePlace(text: string, offset: number): boolean {
  const { before, open } = findJsonPlace(text, offset);
  const next = text.slice(offset + EMPTY_VALUE.length).trimStart()[0] ?? '';
  const starts = before === ':' || (open.at(-1) === '[' && (before === '[' || before === ','));
  return starts && ['', ',', '}', ']'].includes(next);
}
