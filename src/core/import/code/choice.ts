import type { Text } from '../../text.ts';
import { isForKnownApi } from '../apiKind.ts';
import { MARK } from '../importer.ts';
import { shorten, unknown, type Value } from '../values/value.ts';
import { addNote, NO_TRAIL, type Read, type Source, type Trail } from './source.ts';

/** One of the values that an expression may have, and what was met on the way to it. */
export interface Branch extends Read {
  readonly written: string;
  readonly trail: Trail;
}

/** Reads a value without leaving a trail, which only the one that is taken shall leave. */
export function readBranch(source: Source, read: () => Read, write: (read: Read) => string): Branch {
  const before = source.state.trail;
  source.state.trail = NO_TRAIL;
  const found = read();
  const branch = { ...found, written: write(found), trail: source.state.trail };
  source.state.trail = before;
  return branch;
}

/** Takes a branch: the notes of it and of the other one are left on the trail. */
export function take({ state }: Source, { trail }: Branch): void {
  state.trail = {
    choices: [...state.trail.choices, ...trail.choices],
    notes: [...state.trail.notes, ...trail.notes],
  };
}

/** The value of `a ? b : c`, where `holds` says whether the condition does, if that can be said. */
export function decide(
  source: Source,
  at: number,
  condition: string,
  holds: boolean | undefined,
  [yes, no]: readonly [Branch, Branch],
): Value {
  // A default decides little where the branches are for different kinds of API.
  const isTaken =
    holds === undefined || isByKind(condition, [yes, no]) ? pickFirst(source, at, [yes, no]) : holds;
  const [taken, other] = isTaken ? [yes, no] : [no, yes];
  take(source, taken);
  addNote(
    source,
    holds === undefined
      ? dependsOn(condition, other.written)
      : holds === isTaken
        ? isSettled(condition, holds, other.written)
        : isOtherKind(condition, holds, other.written),
  );
  return taken.value;
}

/** Whether the first of two branches is taken where nothing decides: one that is unknown is none to choose. */
function pickFirst({ state }: Source, at: number, [yes, no]: readonly [Branch, Branch]): boolean {
  if (yes.value.kind === 'unknown' || no.value.kind === 'unknown') return yes.value.kind !== 'unknown';
  state.trail = { ...state.trail, choices: [...state.trail.choices, { at, count: 2 }] };
  const isSwapped = isKnown(no.value) && !isKnown(yes.value);
  return ((state.picks.get(at) ?? 0) === 0) !== isSwapped;
}

/** Whether a condition chooses between kinds of API: by its words, or by what it chooses. */
const isByKind = (condition: string, [yes, no]: readonly [Branch, Branch]): boolean =>
  hasVariables(yes.value) &&
  hasVariables(no.value) &&
  (/web_?socket/i.test(condition) || isKnown(yes.value) !== isKnown(no.value));

const isKnown = (value: Value): boolean => isForKnownApi(textsIn(value));
const hasVariables = (value: Value): boolean => textsIn(value).includes(MARK);

/** Values of which at most one can be taken, those for the kinds of APIs that templates can be for first. */
export const byKind = (values: readonly Value[]): readonly Value[] =>
  values.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)));

/** Whether some values are formats of different kinds of API. */
export const areOfKinds = (values: readonly Value[]): boolean =>
  values.every(hasVariables) && new Set(values.map(isKnown)).size > 1;

/** All texts in a value, of which there may be too many to look through. */
function textsIn(value: Value): string {
  const texts: string[] = [];
  let left = 200;
  const walk = (each: Value): void => {
    if (--left < 0) return;
    if (each.kind === 'string') texts.push(each.text.slice(0, 4000));
    else if (each.kind === 'list') for (const item of each.items) walk(item);
    else if (each.kind === 'map') for (const [, item] of each.entries) walk(item);
  };
  walk(value);
  return texts.join(' ');
}

/** The first of some values that is known, until another one is asked for. */
export function chooseOne(source: Source, at: number, values: readonly Value[]): Value {
  const known = values.filter(({ kind }) => kind !== 'unknown' && kind !== 'absent');
  const [first] = values;
  if (known.length === 0 || !first) return first ?? unknown('…');
  if (first.kind !== 'unknown' && !areOfKinds(known)) return first;
  if (known.length > 1) {
    source.state.trail = {
      ...source.state.trail,
      choices: [...source.state.trail.choices, { at, count: known.length }],
    };
  }
  const taken = known[source.state.picks.get(at) ?? 0] ?? first;
  addNote(source, couldBe(values.filter((value) => value !== taken).map(writeValue)));
  return taken;
}

const writeValue = (value: Value) =>
  value.kind === 'unknown'
    ? value.source
    : value.kind === 'string' || value.kind === 'plain'
      ? shorten(value.text)
      : value.kind;

/** Code between backticks, which it must not have itself. */
const quote = (code: string) => `\`${shorten(code).replaceAll('`', "'") || "''"}\``;

const dependsOn = (condition: string, other: string): Text => ({
  en: `Only running the code shows whether ${quote(condition)} is true; the other branch is ${quote(other)}.`,
  ko: `${quote(condition)} 조건은 코드를 실행해야 알 수 있습니다. 결과가 반대일 때 쓰이는 값: ${quote(other)}`,
});

const isSettled = (condition: string, holds: boolean, other: string): Text => ({
  en: `In this text, ${quote(condition)} is ${String(holds)}; the other branch is ${quote(other)}.`,
  ko: `이 텍스트에서 ${quote(condition)} 조건은 ${holds ? '참' : '거짓'}입니다. ${holds ? '거짓' : '참'}일 때 쓰이는 값: ${quote(other)}`,
});

const isOtherKind = (condition: string, holds: boolean, other: string): Text => ({
  en: `By the defaults in this text, ${quote(condition)} is ${String(holds)}, so ${quote(other)} would be used instead of this format.`,
  ko: `이 텍스트의 기본값으로는 ${quote(condition)} 조건이 ${holds ? '참' : '거짓'}이므로, 이 형식 대신 다른 값이 쓰입니다: ${quote(other)}`,
});

const couldBe = (others: readonly string[]): Text => ({
  en: `The value is known only when the code runs. It may also be ${others.map(quote).join(', ')}.`,
  ko: `값은 코드를 실행해야 정해지며 다른 값일 수도 있습니다: ${others.map(quote).join(', ')}.`,
});
