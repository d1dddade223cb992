import { findEntry, type Value } from '../values/value.ts';
import { areOfKinds, byKind, chooseOne } from './choice.ts';
import { applyFunction } from './lambdas.ts';
import { isMark } from './lex.ts';
import { readArguments, readCollection } from './brackets.ts';
import { callerOf } from './names.ts';
import { readPrimary } from './primary.ts';
import { isNewLine, spanOf } from './skip.ts';
import type { Read, Source } from './source.ts';

/** A value with what hangs on it: members, calls, indexes. */
export function readOperand(source: Source, at: number, depth: number): Read {
  let read = readPrimary(source, at, depth);
  for (;;) {
    const further = readPostfix(source, at, depth, read);
    if (!further) return read;
    read = further;
  }
}

function readPostfix(source: Source, at: number, depth: number, read: Read): Read | undefined {
  const [mark, name, bracket] = source.tokens.slice(read.next, read.next + 3);
  if (!mark || --source.state.steps < 0) return undefined;
  if (mark.kind === 'word' && ['as', 'satisfies'].includes(mark.text) && !isNewLine(source, mark)) {
    return { value: read.value, next: read.next + 2 };
  }
  if (isMark(mark, '!') && !isMark(name, '=')) return { value: read.value, next: read.next + 1 };
  if (isMark(mark, '[') && !mark.startsLine) return readIndex(source, at, depth, read);
  // `a to b` is a pair.
  if (
    mark.kind === 'word' &&
    mark.text === 'to' &&
    read.value.kind === 'string' &&
    source.language.hasBuilders
  ) {
    const { value, next } = source.evaluate(source, read.next + 1, depth + 1);
    return { value: { kind: 'map', entries: [[read.value.text, value]] }, next };
  }
  if (mark.kind !== 'mark' || !source.language.members.includes(mark.text) || name?.kind !== 'word')
    return undefined;
  // A block that is given to a method: `joinToString { … }`.
  if (!isMark(bracket, '(')) {
    const value = findEntry(read.value, name.text) ?? callMethod(source, name.text, [], read, false);
    return { value: value ?? spanOf(source, at, read.next + 2), next: read.next + 2 };
  }
  const args = readArguments(source, read.next + 2, ')', depth);
  const value = callMethod(source, name.text, args.items, read, true);
  return { value: value ?? spanOf(source, at, args.next), next: args.next };
}

function callMethod(
  source: Source,
  name: string,
  args: readonly Value[],
  { value: self, next }: Read,
  isCall: boolean,
): Value | undefined {
  const { methods } = source.language.functions;
  if (Object.hasOwn(methods, name)) return methods[name]?.(args, self, callerOf(source, next));
  if (!isCall) return undefined;
  if (['map', 'Select', 'flatMap'].includes(name)) return mapList(source, self, args[0]);
  // A builder takes what it is given.
  if (!source.language.hasBuilders || self.kind !== 'map') return undefined;
  const [given] = args;
  return given ? { kind: 'map', entries: [...self.entries, [name, given]] } : self;
}

/** The list of what a function makes of each item. */
function mapList(source: Source, list: Value, change: Value | undefined): Value | undefined {
  if (list.kind !== 'list' || !change) return undefined;
  const items = list.items.map((item, i) =>
    applyFunction(source, change, [item, { kind: 'plain', text: String(i) }]),
  );
  return items.includes(undefined) ? undefined : { kind: 'list', items: items.flatMap((item) => item ?? []) };
}

/** `map["key"]`, `list[0]`. */
function readIndex(source: Source, at: number, depth: number, read: Read): Read {
  const { items, next, isPlain } = readCollection(source, read.next, ']', depth);
  const [index] = isPlain && items.length === 1 ? items : [];
  const { value } = read;
  const found =
    value.kind === 'list' && index?.kind === 'plain'
      ? value.items.at(Number(index.text))
      : index?.kind === 'string'
        ? findEntry(value, index.text)
        : undefined;
  const place = source.tokens[read.next]?.from ?? 0;
  const others = value.kind === 'map' ? value.entries.map(([, each]) => each) : [];
  // A default decides little where the values are for different kinds of API.
  if (found && source.tokens[read.next + 1]?.kind !== 'string' && areOfKinds(others))
    return { value: chooseOne(source, place, byKind(others)), next };
  if (found) return { value: found, next };
  // Which of the values it is depends on a key that is not known.
  if (value.kind === 'map' && index?.kind === 'unknown' && value.entries.length > 0) {
    return { value: chooseOne(source, place, [index, ...byKind(others)]), next };
  }
  return { value: spanOf(source, at, next), next };
}
