import { parse } from '../parse.ts';
import { proposeKey } from '../proposeKey.ts';
import { makeUnique } from './makeUnique.ts';
import type { Row } from './row.ts';

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"`;
const PAIR = new RegExp(String.raw`([^\s="{}<>,[\]]+)=(${QUOTED}|[^\s",]*)(?:[\s,]+|$)`, 'y');
const WORD = new RegExp(String.raw`(${QUOTED}|\[[^\]]*\]|[^\s"]+)(?:\s+|$)`, 'y');

/** The signs between columns, the likeliest first. */
const SIGNS = [',', '\t', '|', ';'] as const;

export interface TextRows {
  readonly format: 'csv' | 'clf' | 'keyValue';
  readonly rows: readonly Row[];
}

/** The fields of a template that is neither JSON nor XML; undefined where it is prose or nothing at all. */
export function readTextRows(source: string): TextRows | undefined {
  const text = source.trim();
  if (text === '') return undefined;
  const pairs = readAll(text, PAIR);
  if (pairs) {
    const rows = pairs.map(([, key = '', value = '']) => ({
      path: [key],
      value: unquote(value),
      bare: false,
    }));
    return { format: 'keyValue', rows };
  }
  for (const sign of SIGNS) {
    const columns = splitColumns(text, sign);
    if (columns && columns.length > 1) return named('csv', columns);
  }
  const words = readAll(text, WORD)?.map(([, word = '']) => word);
  // Words between the variables are prose; a lone `-` is how CLF says that there is nothing.
  if (!words || words.some((word) => /^[^"[]/.test(word) && word !== '-' && !hasVariable(word)))
    return undefined;
  return named('clf', words.flatMap(readWord));
}

function readAll(text: string, pattern: RegExp): RegExpExecArray[] | undefined {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    found.push(match);
  }
  return found;
}

/** Columns as CSV has them, quotes doubled inside quotes; undefined where a quote is never closed. */
function splitColumns(text: string, sign: string): string[] | undefined {
  const columns: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (i < text.length && (quoted || text[i] !== sign)) continue;
    const column = text.slice(from, i).trim();
    const isQuoted = /^"[^]*"$/.test(column);
    // Words without a variable are what prose has between its commas.
    if (!isQuoted && /\s/.test(column) && !hasVariable(column)) return undefined;
    columns.push(isQuoted ? column.slice(1, -1).replaceAll('""', '"') : column);
    from = i + 1;
  }
  return quoted ? undefined : columns;
}

function readWord(word: string): string[] {
  if (word.startsWith('[')) return [word.slice(1, -1)];
  if (!word.startsWith('"')) return [word];
  const text = unquote(word);
  // The quoted group of CLF is the request; what stands in it are fields of their own.
  const isRequest = /^\$context\.\S+(?: \$context\.\S+)+$/.test(text) && text.includes('$context.routeKey');
  return isRequest ? text.split(' ') : [text];
}

function named(format: TextRows['format'], values: readonly string[]): TextRows {
  const keys = makeUnique(
    values.map((value) => proposeKey(nameIn(value) ?? 'text', [])),
    '',
  );
  return { format, rows: values.map((value, i) => ({ path: [keys[i] ?? ''], value, bare: false })) };
}

function nameIn(value: string): string | undefined {
  const names = parse(value).tokens.flatMap((token) => (token.kind === 'variable' ? [token.name] : []));
  return names[0] || undefined;
}

function hasVariable(text: string): boolean {
  return text.includes('$context');
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(/\\(.)/g, (_, char: string) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char);
}
