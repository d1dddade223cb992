import { concat, findEntry, stringValue, toText, unknown, withWay, type Value } from '../values/value.ts';
import { lex, type Token } from './lex.ts';
import { readCollection, readMap } from './readCollection.ts';
import { resolve } from './resolve.ts';
import { skip, spanOf } from './skip.ts';
import type { Read, Source } from './source.ts';

const MAX_DEPTH = 60;
/** Operators that are not evaluated: what they make of a value is unknown. */
const OPERATORS = ['?', '%', '??', '||', '&&', '==', '!=', '<', '>', '<=', '>=', '*', '/', '-', '|', '=>'];
const PLAIN: Readonly<Record<string, string>> = {
  true: 'true',
  True: 'true',
  false: 'false',
  False: 'false',
  null: 'null',
  None: 'null',
  nil: 'null',
};

/** The value of the expression that begins at a token: strings, what is made of them, and their sums. */
export function evaluate(source: Source, at: number, depth: number): Read {
  const first = source.tokens[at];
  if (!first || depth > MAX_DEPTH || --source.state.steps < 0) return { value: unknown('…'), next: at + 1 };
  let read = readOperand(source, at, depth);
  for (;;) {
    const token = source.tokens[read.next];
    const isNeighbour =
      source.language.joinsNeighbours && token?.kind === 'string' && read.value.kind === 'string';
    if (isNeighbour && !(token.startsLine && token.group === -1)) {
      const right = readOperand(source, read.next, depth);
      read = { value: concat([read.value, right.value]), next: right.next };
    } else if (token?.text === '+' && token.kind === 'mark') {
      const right = readOperand(source, read.next + 1, depth);
      read = { value: concat([read.value, right.value]), next: right.next };
    } else break;
  }
  return isUnread(source, read.next) ? skip(source, at, read.next) : read;
}

/** Whether an expression goes on in a way that is not evaluated. */
function isUnread(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token || (token.startsLine && source.language.endsAtLine)) return false;
  if (token.kind === 'word') return ['if', 'for', 'or', 'and', 'instanceof', 'in'].includes(token.text);
  return token.kind === 'mark' && OPERATORS.includes(token.text);
}

function readOperand(source: Source, at: number, depth: number): Read {
  let read = readPrimary(source, at, depth);
  for (;;) {
    const [mark, name, bracket] = source.tokens.slice(read.next, read.next + 3);
    if (mark?.kind === 'word' && ['as', 'satisfies'].includes(mark.text)) {
      read = { value: read.value, next: read.next + 2 };
    } else if (mark?.text === '!' && mark.kind === 'mark') {
      read = { value: read.value, next: read.next + 1 };
    } else if ((mark?.text === '.' || mark?.text === '?.') && name?.kind === 'word') {
      if (bracket?.text !== '(') {
        const member = findEntry(read.value, name.text);
        read = { value: member ?? spanOf(source, at, read.next + 2), next: read.next + 2 };
        continue;
      }
      const args = readCollection(source, read.next + 2, ')', depth);
      const value = method(source, name.text)?.(args.items, read.value);
      read = { value: value ?? spanOf(source, at, args.next), next: args.next };
    } else return read;
  }
}

function method({ functions: { methods } }: Source, name: string) {
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

function readPrimary(source: Source, at: number, depth: number): Read {
  const token = source.tokens[at];
  if (!token) return { value: unknown('…'), next: at + 1 };
  if (token.kind === 'string') return { value: readString(source, token, depth), next: at + 1 };
  if (token.kind === 'number') {
    return { value: { kind: 'plain', text: token.text.replaceAll('_', '') }, next: at + 1 };
  }
  if (token.kind === 'word') return readWord(source, at, depth);
  if (token.kind === 'pattern') return { value: unknown(token.text), next: at + 1 };
  if (token.text === '(') return readParentheses(source, at, depth);
  if (token.text === '[') {
    const list = readCollection(source, at, ']', depth);
    return {
      value: list.isPlain ? { kind: 'list', items: list.items } : spanOf(source, at, list.next),
      next: list.next,
    };
  }
  if (token.text === '{') return readMap(source, at, depth);
  return skip(source, at);
}

function readParentheses(source: Source, at: number, depth: number): Read {
  const { items, next, isPlain } = readCollection(source, at, ')', depth);
  const [only] = items;
  if (only && items.length === 1 && isPlain && source.tokens[next]?.text !== '=>')
    return { value: only, next };
  return skip(source, at);
}

/** A name, a path of names, or a call of one. */
function readWord(source: Source, at: number, depth: number): Read {
  const word = source.tokens[at]?.text ?? '';
  if (word === 'new' || word === 'await' || word === 'return') return evaluateOperand(source, at + 1, depth);
  if (Object.hasOwn(PLAIN, word))
    return { value: { kind: 'plain', text: PLAIN[word] ?? word }, next: at + 1 };
  if (word === 'undefined') return { value: { kind: 'absent' }, next: at + 1 };
  const path = readPath(source, at);
  const next = at + path.length * 2 - 1;
  if (source.tokens[next]?.text === '(') {
    const args = readCollection(source, next, ')', depth);
    const value = args.isPlain ? call(source, path, args.items) : undefined;
    return { value: value ?? spanOf(source, at, args.next), next: args.next };
  }
  return {
    value: resolve(source, path, at, depth) ?? spanOf(source, at, next),
    next,
  };
}

const evaluateOperand = (source: Source, at: number, depth: number): Read =>
  depth > MAX_DEPTH ? skip(source, at) : readOperand(source, at, depth + 1);

/** The names of `a.b.c`; the last one before a call that is a method of a value stays with the method. */
function readPath({ tokens, named, functions }: Source, at: number): readonly string[] {
  const path = [tokens[at]?.text ?? ''];
  for (let i = at + 1; tokens[i]?.text === '.' && tokens[i + 1]?.kind === 'word'; i += 2) {
    const name = tokens[i + 1]?.text ?? '';
    const isMethod = tokens[i + 2]?.text === '(' && Object.hasOwn(functions.methods, name);
    if (isMethod && named.has(path.at(-1) ?? '')) break;
    path.push(name);
  }
  return path;
}

function call(
  { functions: { plain } }: Source,
  path: readonly string[],
  args: readonly Value[],
): Value | undefined {
  const last = path.at(-1) ?? '';
  const name = [path.slice(-2).join('.'), last].find((candidate) => Object.hasOwn(plain, candidate));
  return name === undefined ? undefined : plain[name]?.(args, unknown(last));
}

/** A string with the values of the expressions in it. */
function readString(source: Source, { literal }: Token, depth: number): Value {
  const values = (literal?.parts ?? []).map((part): Value => {
    if (typeof part === 'string') return stringValue(part);
    const inner = { ...source, tokens: lex(source.text, source.language, part.from, part.to) };
    const { value, next } = evaluate(inner, 0, depth + 1);
    const isWhole = next >= inner.tokens.length && inner.tokens.length > 0;
    const known = isWhole && (value.kind === 'string' || value.kind === 'plain');
    return known ? value : toText(unknown(source.text.slice(part.from, part.to)));
  });
  const value = concat(values);
  return literal?.way ? withWay(value, literal.way) : value;
}
