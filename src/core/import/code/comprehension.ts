import type { Entry, Value } from '../values/value.ts';
import { truthOf } from './conditions.ts';
import { closingOf } from './lambdas.ts';
import { isMark } from './lex.ts';
import type { Read, Source } from './source.ts';

const MAX_ITEMS = 500;

/**
 * `[for k, v in map : …]` and `{for …: k => v}` of Terraform, `[… for a, b in list if …]` and `{k: v for …}` of
 * Python, in brackets that open at an index; undefined where there is none or it cannot be evaluated.
 */
export function readComprehension(
  source: Source,
  at: number,
  close: string,
  depth: number,
): Read | undefined {
  const { tokens, language } = source;
  const isFirst = tokens[at + 1]?.text === 'for' && language.endsAtLine;
  if (!isFirst && !language.hasWordOperators) return undefined;
  const end = closingOf(source, at);
  if (end === undefined || !isMark(tokens[end], close)) return undefined;
  const word = (text: string, from: number) => {
    for (let i = from + 1; i < end; i++) {
      const token = tokens[i];
      if (token?.group === at && token.kind === 'word' && token.text === text) return i;
    }
    return -1;
  };
  const start = isFirst ? at + 1 : word('for', at);
  const within = start === -1 ? -1 : word('in', start);
  if (within === -1) return undefined;
  const names = tokens
    .slice(start + 1, within)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
  const test = word('if', within);
  const listEnd = isFirst || test === -1 ? end : test;
  const list = source.evaluate(pieceOf(source, listEnd), within + 1, depth + 1);
  const behind = list.next;
  const body = isFirst ? behind + 1 : at + 1;
  const rows = rowsOf(list.value, names);
  if (!rows || rows.length > MAX_ITEMS || (isFirst && !isMark(tokens[behind], ':'))) return undefined;
  const items: Value[] = [];
  const entries: Entry[] = [];
  for (const row of rows) {
    const inner = { ...pieceOf(source, end), bound: new Map([...source.bound, ...row]) };
    const piece = pieceOf(inner, isFirst ? end : start);
    const holds = test === -1 ? true : truthOf(inner.evaluate(inner, test + 1, depth + 1).value);
    if (holds === undefined || --source.state.steps < 0) return undefined;
    if (!holds) continue;
    const first = inner.evaluate(piece, body, depth + 1);
    if (isMark(tokens[first.next], '=>', ':') && first.value.kind === 'string') {
      entries.push([first.value.text, inner.evaluate(piece, first.next + 1, depth + 1).value]);
    } else items.push(first.value);
  }
  const value: Value = close === '}' ? { kind: 'map', entries } : { kind: 'list', items };
  return { value, next: end + 1 };
}

/** A source that ends before a token. */
const pieceOf = (source: Source, end: number): Source => ({ ...source, tokens: source.tokens.slice(0, end) });

/** What the names stand for, once for each item. */
function rowsOf(
  value: Value,
  names: readonly string[],
): readonly (readonly (readonly [string, Value])[])[] | undefined {
  const [first = '', second] = names;
  if (value.kind === 'map') {
    const entries = [...new Map(value.entries)].sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([key, item]) =>
      second === undefined
        ? [[first, item]]
        : [
            [first, { kind: 'string', text: key, ways: [] }],
            [second, item],
          ],
    );
  }
  if (value.kind !== 'list') return undefined;
  return value.items.map((item, i) => {
    if (second === undefined) return [[first, item]];
    if (item.kind === 'list')
      return names.flatMap((name, n) => (item.items[n] ? [[name, item.items[n]] as const] : []));
    return [
      [first, { kind: 'plain', text: String(i) }],
      [second, item],
    ];
  });
}
