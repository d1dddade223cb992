import type { Value } from '../values/value.ts';
import { areOfKinds, byKind, chooseOne } from './choice.ts';
import { isMark } from './lex.ts';
import { skip, writtenAt } from './skip.ts';
import type { Read, Source } from './source.ts';

/** `x => …` or `(a, b) => …`, where the arrow stands behind the parameters; undefined where there is none. */
export function readLambda(source: Source, at: number): Read | undefined {
  const { tokens } = source;
  if (!source.language.hasArrows) return undefined;
  const close = isMark(tokens[at], '(') ? closingOf(source, at) : at;
  if (close === undefined || !isMark(tokens[close + 1], '=>')) return undefined;
  const parameters = tokens.slice(at, close + 1).filter((token) => token.kind === 'word');
  const names = parameters.map(({ text }) => text);
  const body = close + 2;
  const { next } = skip(source, body);
  const value: Value = {
    kind: 'unknown',
    source: writtenAt(source, at, next),
    call: (bound, args) => evaluateBody(source, body, bind(bound, names, args)),
  };
  return { value, next };
}

/** The index of the bracket that closes the one at an index, if it is near. */
export function closingOf({ tokens, state }: Source, at: number): number | undefined {
  const end = Math.min(tokens.length, at + MAX_DISTANCE);
  for (let i = at + 1; i < end; i++) {
    if (--state.steps < 0) return undefined;
    if (tokens[i]?.group === at && isMark(tokens[i], ')', ']', '}')) return i;
  }
  return undefined;
}

const MAX_DISTANCE = 2000;

/** What a function that is a value gives for arguments. */
export function applyFunction(caller: Source, value: Value, args: readonly Value[]): Value | undefined {
  return value.kind === 'unknown' ? value.call?.(caller.bound, args) : undefined;
}

/** The names that hold while a body is evaluated. An array that is taken apart gives each of its items a name. */
export function bind(
  bound: ReadonlyMap<string, Value>,
  names: readonly string[],
  args: readonly Value[],
): ReadonlyMap<string, Value> {
  const [first] = args;
  const values = first?.kind === 'list' && names.length > 1 ? first.items : args;
  const pairs = names.flatMap((name, i) => {
    const value = values[i];
    return value ? [[name, value] as const] : [];
  });
  return new Map([...bound, ...pairs]);
}

/**
 * The value of a body: an expression, or what the first `return` in its braces gives; where its ways out are for
 * different kinds of API, any of them. `bodyEnd`: where a body ends that has no braces.
 */
export function evaluateBody(
  source: Source,
  at: number,
  bound: ReadonlyMap<string, Value>,
  bodyEnd?: number,
): Value | undefined {
  const { tokens } = source;
  const isBlock = isMark(tokens[at], '{');
  const end = isBlock ? (closingOf(source, at) ?? at) : at;
  const starts = isBlock ? returnsIn(tokens, at, end) : [at, ...returnsIn(tokens, at, bodyEnd ?? at)];
  if (starts.length === 0) return undefined;
  if (source.state.pending.has(~at)) return undefined;
  source.state.pending.add(~at);
  const values = starts.map((start) => source.evaluate({ ...source, bound }, start, MAX_DEPTH / 2).value);
  source.state.pending.delete(~at);
  // Which one it is, mostly decides what the function is given; a kind of API is given elsewhere.
  const value = areOfKinds(values) ? chooseOne(source, tokens[at]?.from ?? 0, byKind(values)) : values[0];
  if (!value) return undefined;
  return value.kind === 'unknown' ? undefined : value;
}

/** More ways out of a function are not looked at. */
const MAX_RETURNS = 6;

/** Where what is returned begins, each time that a body returns. */
function returnsIn(tokens: Source['tokens'], at: number, end: number): readonly number[] {
  const starts: number[] = [];
  for (let i = at; i < end && starts.length < MAX_RETURNS; i++) {
    if (tokens[i]?.kind === 'word' && tokens[i]?.text === 'return') starts.push(i + 1);
  }
  return starts;
}

const MAX_DEPTH = 60;
