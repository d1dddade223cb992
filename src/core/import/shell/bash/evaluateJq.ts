import { readJsonNode } from '../../documents/readJsonNode.ts';
import type { DocumentNode } from '../../documents/node.ts';
import { concat, findEntry, stringValue, toText, type Entry, type Value } from '../../values/value.ts';
import { writeJson } from '../../values/writeJson.ts';

const TOKEN =
  /\s*(?:(\$__loc__|\$?[A-Za-z_]\w*)|(@json|@text)|("(?:\\\((?:[^()"]|\([^()"]*\))*\)|\\[^]|[^"\\])*")|(-?\d+(?:\.\d+)?)|(\/\/|[{}[\]():,|+.?]))/y;
const COMPACT = { comma: ',', colon: ':', indent: '' };
const MAX_DEPTH = 40;

/** JSON as a value; undefined where it is none. */
export function readJsonValue(text: string): Value | undefined {
  const node = readJsonNode(text);
  return node && toValue(node);
}

function toValue(node: DocumentNode): Value {
  if (node.kind === 'map')
    return { kind: 'map', entries: node.entries.map(([key, item]) => [key, toValue(item)] as const) };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(toValue) };
  return node.kind === 'text' ? stringValue(node.text) : { kind: 'plain', text: node.text };
}

type Lookup = (name: string) => Value | undefined;

/**
 * A jq filter that builds one value: objects, lists, strings, variables, `+`, `|`, `tojson`. Undefined for anything
 * else. https://jqlang.org/manual/
 */
export function evaluateJq(
  filter: string,
  input: Value,
  find: Lookup,
  findInEnvironment: Lookup,
): Value | undefined {
  const tokens = readTokens(filter);
  if (!tokens) return undefined;
  let at = 0;
  let depth = 0;
  const value = readPipe(input);
  return at === tokens.length ? value : undefined;

  function readPipe(context: Value): Value | undefined {
    if (++depth > MAX_DEPTH) return undefined;
    let current = readSum(context);
    while (current && take('|')) current = readSum(current);
    depth--;
    return current;
  }

  function readSum(context: Value): Value | undefined {
    let sum = readTerm(context);
    while (sum && take('+')) {
      const next = readTerm(context);
      if (sum.kind === 'string' && next?.kind === 'string') sum = concat([sum, next]);
      else if (sum.kind === 'map' && next?.kind === 'map')
        sum = { kind: 'map', entries: [...new Map([...sum.entries, ...next.entries])] };
      else return undefined;
    }
    return sum;
  }

  function readTerm(context: Value): Value | undefined {
    let value = readPrimary(context);
    while (value && tokens?.[at] === '.' && /^[A-Za-z_]/.test(tokens[at + 1] ?? '')) {
      value = findEntry(value, tokens[at + 1] ?? '');
      at += 2;
    }
    return value;
  }

  function readPrimary(context: Value): Value | undefined {
    const token = tokens?.[at++] ?? '';
    if (token === '{') return readObject(context);
    if (token === '[') {
      if (take(']')) return { kind: 'list', items: [] };
      const items = readAll(context);
      return items && take(']') ? { kind: 'list', items } : undefined;
    }
    if (token === '(') {
      const inner = readPipe(context);
      return inner && take(')') ? inner : undefined;
    }
    if (token === '.') {
      if (!/^[A-Za-z_"]/.test(tokens?.[at] ?? '')) return context;
      const key = readKey(context);
      return key === undefined ? undefined : findEntry(context, key);
    }
    if (token === '$ENV' || token === 'env')
      return take('.') ? findInEnvironment(tokens?.[at++] ?? '') : undefined;
    if (token.startsWith('$')) return find(token.slice(1));
    if (token.startsWith('"')) return readString(token, context);
    if (/^-?\d/.test(token) || /^(?:true|false|null)$/.test(token)) return { kind: 'plain', text: token };
    if (token === 'tojson' || token === '@json') return writeJson(context, COMPACT);
    if (token === 'tostring' || token === '@text')
      return context.kind === 'string' ? context : writeJson(context, COMPACT);
    if (token === 'fromjson') return context.kind === 'string' ? readJsonValue(context.text) : undefined;
    return undefined;
  }

  function readAll(context: Value): readonly Value[] | undefined {
    const items: Value[] = [];
    do {
      const item = readPipe(context);
      if (!item) return undefined;
      items.push(item);
    } while (take(','));
    return items;
  }

  function readObject(context: Value): Value | undefined {
    const entries: Entry[] = [];
    while (!take('}')) {
      if (entries.length > 0 && !take(',')) return undefined;
      const token = tokens?.[at] ?? '';
      const key = readKey(context);
      if (key === undefined) return undefined;
      // `{$f}` and `{a}` are short for `{f: $f}` and `{a: .a}`.
      const short = token.startsWith('$') ? find(key) : findEntry(context, key);
      const item = take(':') ? readPipe(context) : short;
      if (!item) return undefined;
      entries.push([key, item]);
    }
    return { kind: 'map', entries: [...new Map(entries)] };
  }

  function readKey(context: Value): string | undefined {
    const token = tokens?.[at++] ?? '';
    if (token === '(') {
      const key = readPipe(context);
      return key?.kind === 'string' && take(')') ? key.text : undefined;
    }
    if (token.startsWith('"')) return stringOf(readString(token, context));
    return /^\$?[A-Za-z_]\w*$/.test(token) ? token.replace('$', '') : undefined;
  }

  /** A string with `\(…)` in it. */
  function readString(token: string, context: Value): Value | undefined {
    const pieces = token.slice(1, -1).split(/\\\(((?:[^()"]|\([^()"]*\))*)\)/);
    const values = pieces.map((piece, i) => {
      if (i % 2 === 0) return readJsonValue(`"${piece}"`);
      const inner = evaluateJq(piece, context, find, findInEnvironment);
      return inner && (inner.kind === 'string' ? inner : writeJson(inner, COMPACT));
    });
    const known = values.filter((one) => one !== undefined);
    return known.length === values.length ? concat(known) : undefined;
  }

  function take(token: string): boolean {
    if (tokens?.[at] !== token) return false;
    at++;
    return true;
  }
}

const stringOf = (value: Value | undefined) => (value?.kind === 'string' ? toText(value).text : undefined);

function readTokens(filter: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const end = filter.trimEnd().length;
  let at = 0;
  while (at < end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(filter);
    if (!match || tokens.length > 5000) return undefined;
    at = TOKEN.lastIndex;
    tokens.push(match[0].trim());
  }
  return tokens;
}
