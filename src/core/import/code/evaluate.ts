import {
  concat,
  findEntry,
  stringValue,
  toText,
  unknown,
  withWay,
  type Entry,
  type Value,
} from '../values/value.ts';
import type { Assignment } from './assignments.ts';
import { lex, type Token } from './lex.ts';
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

interface Items {
  readonly items: readonly Value[];
  readonly next: number;
  /** Nothing but items with commas between them. */
  readonly isPlain: boolean;
}

/**
 * What stands between brackets, the first of which is at `at`. An argument with a name (`indent=2`) is a map
 * of that one entry.
 */
function readCollection(source: Source, at: number, close: string, depth: number): Items {
  const items: Value[] = [];
  let isPlain = true;
  let next = at + 1;
  while (next < source.tokens.length) {
    const token = source.tokens[next];
    if (token?.kind === 'mark' && token.text === close) return { items, next: next + 1, isPlain };
    if (token?.kind === 'mark' && token.text === ',') {
      next++;
      continue;
    }
    if (token?.kind === 'mark' && ')]}'.includes(token.text)) break;
    const isNamed = token?.kind === 'word' && source.tokens[next + 1]?.text === '=';
    const read = evaluate(source, isNamed ? next + 2 : next, depth + 1);
    items.push(isNamed ? { kind: 'map', entries: [[token.text, read.value]] } : read.value);
    next = read.next;
    const after = source.tokens[next];
    if (!(after?.kind === 'mark' && [',', close].includes(after.text))) {
      isPlain = false;
      next = skip(source, next).next;
    }
  }
  return { items, next, isPlain: false };
}

/** A map, an object or a dictionary; what has no plain keys stays as it is written. */
function readMap(source: Source, at: number, depth: number): Read {
  const { tokens } = source;
  const entries: Entry[] = [];
  let next = at + 1;
  while (next < tokens.length) {
    const token = tokens[next];
    if (token?.kind === 'mark' && token.text === '}')
      return { value: { kind: 'map', entries }, next: next + 1 };
    if (token?.kind === 'mark' && [',', ';'].includes(token.text)) {
      next++;
      continue;
    }
    const read = readEntry(source, next, depth);
    if (!read) return closeUnread(source, at, next);
    entries.push(...read.entries);
    next = read.next;
  }
  return { value: spanOf(source, at, next), next };
}

function readEntry(source: Source, at: number, depth: number) {
  const [token, after] = source.tokens.slice(at, at + 2);
  if (token?.text === '...' && token.kind === 'mark') {
    const { value, next } = evaluate(source, at + 1, depth + 1);
    return value.kind === 'map' ? { entries: value.entries, next } : undefined;
  }
  const key = readKey(source, at);
  if (key === undefined) return undefined;
  if (after?.kind === 'mark' && ['=', ':', '=>'].includes(after.text)) {
    const { value, next } = evaluate(source, at + 2, depth + 1);
    return { entries: [[key, value] satisfies Entry], next };
  }
  if (token?.kind !== 'word' || !(after?.kind === 'mark' && [',', '}'].includes(after.text)))
    return undefined;
  const value = resolve(source, [key], at, depth) ?? spanOf(source, at, at + 1);
  return { entries: [[key, value] satisfies Entry], next: at + 1 };
}

function readKey({ tokens }: Source, at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind === 'word' || token?.kind === 'number') return token.text;
  const [only, ...more] = token?.literal?.parts ?? [];
  return typeof only === 'string' && more.length === 0 ? only : undefined;
}

/** Steps over the rest of a map that cannot be read. */
function closeUnread(source: Source, at: number, from: number): Read {
  let next = from;
  while (next < source.tokens.length && --source.state.steps >= 0) {
    const token = source.tokens[next++];
    if (token?.kind === 'mark' && token.text === '}' && token.group === at) break;
  }
  return { value: spanOf(source, at, next), next };
}

/** First parts of a path that say where a name is, and are no values themselves. */
const SCOPES = ['this', 'self', 'cls', 'local', 'var'];

/**
 * What a name stands for where it is assigned in the same text; undefined where it is not, or not once and
 * for all. `at` is the token that asks.
 */
function resolve(source: Source, path: readonly string[], at: number, depth: number): Value | undefined {
  const [first = '', ...rest] = path;
  const isScope = SCOPES.includes(first) && rest.length > 0;
  const [name = '', ...members] = isScope ? rest : path;
  const assignment =
    isScope && first === 'var' ? findDefault(source, name) : findVariable(source, name, first, at);
  if (!assignment)
    return members.length === 1 && isConstant(first) ? resolve(source, members, at, depth) : undefined;
  const value = evaluateOnce(source, assignment, depth);
  return members.reduce<Value | undefined>((found, member) => found && findEntry(found, member), value);
}

/** `Formats.ACCESS` is a constant of a class, which may stand in the same text. */
const isConstant = (name: string) => /^[A-Z]/.test(name);

/** A name with more assignments than this is no constant. */
const MAX_SAME = 200;

/** The only assignment of a variable, or the last one before the place that asks. */
function findVariable(source: Source, name: string, scope: string, at: number): Assignment | undefined {
  const all = (source.named.get(name) ?? []).slice(0, MAX_SAME).filter(({ mark, group }) => {
    if (mark !== '=' && mark !== ':=') return false;
    const opening = source.whole[group];
    // Inside parentheses it names an argument.
    if (opening?.text === '(' && mark === '=') return false;
    return scope !== 'local' || source.whole[group - 1]?.text === 'locals';
  });
  if (all.length <= 1) return all[0];
  const from = source.tokens[at]?.from ?? 0;
  return all.findLast((assignment) => (source.whole[assignment.at]?.from ?? 0) < from);
}

/** The default of a variable of Terraform: `variable "x" { default = … }`. */
function findDefault({ whole, named }: Source, name: string): Assignment | undefined {
  return named.get('default')?.find(({ group }) => {
    const [keyword, label] = whole.slice(Math.max(0, group - 2), group);
    return keyword?.text === 'variable' && (label?.text === name || label?.literal?.parts[0] === name);
  });
}

function evaluateOnce(source: Source, { at, value }: Assignment, depth: number): Value | undefined {
  const { pending, visited } = source.state;
  if (pending.has(at)) return undefined;
  pending.add(at);
  // Assignments belong to the whole text; the one who asks may be a piece of it.
  const read = evaluate({ ...source, tokens: source.whole }, value, depth + 1);
  pending.delete(at);
  visited.push([source.whole[at]?.from ?? 0, source.whole[read.next - 1]?.to ?? 0]);
  return read.value;
}
