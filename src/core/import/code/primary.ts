import type { Text } from '../../text.ts';
import { concat, stringValue, toText, unknown, withWay, type Entry, type Value } from '../values/value.ts';
import { readArguments, readCollection, readList, readMap } from './brackets.ts';
import { decide, readBranch } from './choice.ts';
import { readComprehension } from './comprehension.ts';
import { truth, truthOf } from './conditions.ts';
import { JSON_BUILDERS, readJsonBuilder } from './jsonBuilder.ts';
import { applyFunction, closingOf, readLambda } from './lambdas.ts';
import { isMark, lex, type Token } from './lex.ts';
import { callDeclared, callerOf, resolve } from './names.ts';
import { skip, spanOf, writtenAt } from './skip.ts';
import { addNote, type Read, type Source } from './source.ts';

const PLAIN: Readonly<Record<string, string>> = {
  true: 'true',
  True: 'true',
  false: 'false',
  False: 'false',
  null: 'null',
  None: 'null',
  nil: 'null',
};

/** Words that say nothing of the value behind them. */
const TRANSPARENT = ['new', 'await', 'return', 'const', 'mut', 'export', 'default'];

const NOT_QUOTED: Text = {
  en: '`$context` has no quotes around it in the code, which does not compile; it is read as text.',
  ko: '코드에서 `$context` 부분에 따옴표가 빠져 있어 컴파일되지 않습니다. 여기서는 텍스트로 읽었습니다.',
};

/** A value that nothing hangs on: a string, a name, a call, or what stands in brackets. */
export function readPrimary(source: Source, at: number, depth: number): Read {
  const token = source.tokens[at];
  if (!token) return { value: unknown('…'), next: at + 1 };
  const lambda = token.kind === 'word' || isMark(token, '(') ? readLambda(source, at) : undefined;
  if (lambda) return lambda;
  if (token.kind === 'string') return { value: readString(source, token, depth), next: at + 1 };
  if (token.kind === 'number') {
    return { value: { kind: 'plain', text: token.text.replaceAll('_', '') }, next: at + 1 };
  }
  if (token.kind === 'pattern') return { value: unknown(token.text), next: at + 1 };
  const bare = readBareVariable(source, at);
  if (bare) return bare;
  if (token.kind === 'word') return readWord(source, at, depth);
  if (token.text === '(') return readParentheses(source, at, depth);
  if (token.text === '[') return readBrackets(source, at, depth);
  if (token.text === '{') return readComprehension(source, at, '}', depth) ?? readMap(source, at, depth);
  if (token.text === '!' || token.text === '-') return readSigned(source, at, depth);
  if (token.text === '&' || token.text === '*') return readInner(source, at + 1, depth);
  return skip(source, at);
}

const readInner = (source: Source, at: number, depth: number): Read =>
  depth > MAX_DEPTH ? skip(source, at) : readPrimary(source, at, depth + 1);

const MAX_DEPTH = 60;

function readSigned(source: Source, at: number, depth: number): Read {
  const { value, next } = readInner(source, at + 1, depth);
  const isNot = isMark(source.tokens[at], '!');
  const holds = isNot ? truthOf(value) : undefined;
  if (holds !== undefined) return { value: truth(!holds), next };
  if (!isNot && value.kind === 'plain') return { value: { kind: 'plain', text: `-${value.text}` }, next };
  return { value: spanOf(source, at, next), next };
}

/** `$context.status` without quotes is no code, but what is meant is plain. PHP knows variables of that name. */
function readBareVariable(source: Source, at: number): Read | undefined {
  const { tokens, text, language } = source;
  const isWord = tokens[at]?.kind === 'word' && tokens[at].text === '$context';
  const isMarked = isMark(tokens[at], '$') && tokens[at + 1]?.text === 'context';
  if (!(isWord || isMarked) || !language.members.includes('.')) return undefined;
  let next = isWord ? at + 1 : at + 2;
  while (isMark(tokens[next], '.') && tokens[next + 1]?.kind === 'word') next += 2;
  addNote(source, NOT_QUOTED);
  return { value: stringValue(text.slice(tokens[at]?.from, tokens[next - 1]?.to)), next };
}

function readParentheses(source: Source, at: number, depth: number): Read {
  const generated = readComprehension(source, at, ')', depth);
  if (generated) return generated;
  const { items, next, isPlain } = readCollection(source, at, ')', depth);
  const [only] = items;
  if (!isPlain || !only) return skip(source, at);
  const isTuple = items.length > 1 || isMark(source.tokens[next - 2], ',');
  return { value: isTuple ? { kind: 'list', items } : only, next };
}

function readBrackets(source: Source, at: number, depth: number): Read {
  const { tokens, language } = source;
  const isTyped = language.hasComposites && isMark(tokens[at + 1], ']') && tokens[at + 2]?.kind === 'word';
  const open = isTyped ? findBrace(source, at + 2) : undefined;
  if (open !== undefined) return readList(source, open, '}', depth);
  // `[]byte(…)` changes the type of a text.
  if (isTyped && isMark(tokens[at + 3], '(')) return readInner(source, at + 3, depth);
  return readComprehension(source, at, ']', depth) ?? readList(source, at, ']', depth);
}

/** The brace that opens a value behind its type, or undefined. */
function findBrace({ tokens }: Source, at: number): number | undefined {
  for (let i = at; i < at + 16; i++) {
    const token = tokens[i];
    if (isMark(token, '{')) {
      // `interface{}` is still the type.
      if (!isMark(tokens[i + 1], '}') || tokens[i - 1]?.text !== 'interface') return i;
      i++;
    } else if (
      !token ||
      !(token.kind === 'word' || '.*[]<>,?()'.includes(token.text) || token.text === '::')
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** A name, a path of names, or a call of one. */
function readWord(source: Source, at: number, depth: number): Read {
  const { tokens, language } = source;
  const word = tokens[at]?.text ?? '';
  if (word === 'new') return readNew(source, at, depth);
  if (TRANSPARENT.includes(word)) return readInner(source, at + 1, depth);
  if (word === 'not' && language.hasWordOperators) return readNot(source, at, depth);
  if (word === 'if') return readIf(source, at, depth) ?? skip(source, at);
  if (Object.hasOwn(PLAIN, word))
    return { value: { kind: 'plain', text: PLAIN[word] ?? word }, next: at + 1 };
  if (word === 'undefined') return { value: { kind: 'absent' }, next: at + 1 };
  const path = readPath(source, at);
  source.state.steps -= path.length - 1;
  const next = at + path.length * 2 - 1;
  const builder = Object.hasOwn(JSON_BUILDERS, word) ? JSON_BUILDERS[word] : undefined;
  if (builder && isMark(tokens[next], '{')) return readJsonBuilder(source, next, builder, depth);
  const brace = language.hasComposites ? compositeBrace(source, at, next) : undefined;
  if (brace !== undefined) return readMap(source, brace, depth);
  if (isMark(tokens[next], '(') || (word.endsWith('!') && isMark(tokens[next], '[', '{'))) {
    return readCall(source, path, at, next, depth);
  }
  return { value: resolve(source, path, at, depth) ?? spanOf(source, at, next), next };
}

/** `map[string]any{`, `pkg.Type{`. */
function compositeBrace(source: Source, at: number, next: number): number | undefined {
  if (source.tokens[at]?.text === 'map' && isMark(source.tokens[next], '[')) return findBrace(source, next);
  return isMark(source.tokens[next], '{') ? next : undefined;
}

function readCall(source: Source, path: readonly string[], at: number, open: number, depth: number): Read {
  const isMacro = isMark(source.tokens[open], '{');
  if (isMacro) return readMap(source, open, depth);
  const args = readArguments(source, open, isMark(source.tokens[open], '[') ? ']' : ')', depth);
  const isMap = args.entries.length > 0 && args.items.length === 0;
  // `array('a' => 'b')`
  const value = isMap
    ? mapOf(args.entries)
    : args.isPlain || isHelper(path)
      ? call(source, path, args.items, at)
      : undefined;
  return { value: value ?? spanOf(source, at, args.next), next: args.next };
}

const mapOf = (entries: readonly Entry[]): Value => ({ kind: 'map', entries });

const isHelper = (path: readonly string[]) => path.includes('AccessLogFormat');

function call(
  source: Source,
  path: readonly string[],
  args: readonly Value[],
  at: number,
): Value | undefined {
  const { plain } = source.language.functions;
  const last = path.at(-1) ?? '';
  const name = [path.slice(-2).join('.'), last].find((candidate) => Object.hasOwn(plain, candidate));
  if (name !== undefined) return plain[name]?.(args, unknown(last), callerOf(source, at));
  if (source.language.hasBuilders && /^(?:builder|Builder)$/.test(last)) return mapOf([]);
  if (path.length === 1 && last === 'array') return { kind: 'list', items: args };
  const declared = path.length <= 2 ? callDeclared(source, last, args) : undefined;
  if (declared) return declared;
  const value = resolve(source, path, at, MAX_DEPTH / 2);
  return value && applyFunction(source, value, args);
}

/** The names of `a.b.c`; the last one before a call that is a method of a value stays with the method. */
function readPath({ tokens, named, bound, language }: Source, at: number): readonly string[] {
  const path = [tokens[at]?.text ?? ''];
  const isJoint = (i: number) =>
    tokens[i]?.kind === 'mark' &&
    language.members.includes(tokens[i]?.text ?? '') &&
    tokens[i + 1]?.kind === 'word';
  for (let i = at + 1; isJoint(i); i += 2) {
    const name = tokens[i + 1]?.text ?? '';
    const isMethod =
      Object.hasOwn(language.functions.methods, name) ||
      (['map', 'Select'].includes(name) && isMark(tokens[i + 2], '('));
    const owner = path.at(-1) ?? '';
    if (isMethod && (named.has(owner) || bound.has(owner))) break;
    path.push(name);
  }
  return path;
}

/** `new T(…)`, `new { a = b }`, `new[] { a }`, `new Dictionary<string, string> { … }`. */
function readNew(source: Source, at: number, depth: number): Read {
  const { tokens } = source;
  const brace = findBrace(source, at + 1);
  if (brace === undefined) return readInner(source, at + 1, depth);
  const type = tokens.slice(at + 1, brace);
  if (
    type.some((token, i) => isMark(token, '[') && isMark(type[i + 1], ']')) ||
    /List|Set/.test(type[0]?.text ?? '')
  ) {
    return readList(source, brace, '}', depth);
  }
  return readMap(source, brace, depth);
}

function readNot(source: Source, at: number, depth: number): Read {
  const { value, next } = readInner(source, at + 1, depth);
  const holds = truthOf(value);
  return { value: holds === undefined ? spanOf(source, at, next) : truth(!holds), next };
}

/** `if (c) a else b`, `if c { a } else { b }`. */
function readIf(source: Source, at: number, depth: number): Read | undefined {
  const { tokens } = source;
  const test = source.evaluate(source, at + 1, depth + 1);
  const yes = blockAt(source, test.next, depth);
  if (tokens[yes.next]?.text !== 'else') return undefined;
  const no = blockAt(source, yes.next + 1, depth);
  const key = tokens[at]?.from ?? 0;
  const condition = writtenAt(source, at + 1, test.next);
  return { value: decide(source, key, condition, truthOf(test.value), [yes, no]), next: no.next };
}

function blockAt(source: Source, at: number, depth: number) {
  const close = isMark(source.tokens[at], '{') ? closingOf(source, at) : undefined;
  const start = close === undefined ? at : at + 1;
  return readBranch(
    source,
    () => {
      const read = source.evaluate(source, start, depth + 1);
      return close === undefined ? read : { value: read.value, next: close + 1 };
    },
    ({ next }) => writtenAt(source, start, close ?? next),
  );
}

/** A string with the values of the expressions in it. */
function readString(source: Source, { literal }: Token, depth: number): Value {
  const values = (literal?.parts ?? []).map((part): Value => {
    if (typeof part === 'string') return stringValue(part);
    const { tokens } = lex(source.text, source.language, part.from, part.to);
    const { value, next } = source.evaluate({ ...source, tokens }, 0, depth + 1);
    const isWhole = next >= tokens.length && tokens.length > 0;
    const known = isWhole && (value.kind === 'string' || value.kind === 'plain');
    return known ? value : toText(unknown(source.text.slice(part.from, part.to)));
  });
  if (literal?.note) addNote(source, literal.note);
  const value = concat(values);
  if (literal?.isList && value.kind === 'string') {
    const words = value.text.split(/\s+/).filter((word) => word !== '');
    return { kind: 'list', items: words.map((word) => stringValue(word)) };
  }
  return literal?.way ? withWay(value, literal.way) : value;
}
