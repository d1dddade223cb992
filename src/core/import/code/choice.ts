import type { Text } from '../../text.ts';
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
  const isTaken = holds ?? pickFirst(source, at, [yes, no]);
  const [taken, other] = isTaken ? [yes, no] : [no, yes];
  take(source, taken);
  addNote(
    source,
    holds === undefined ? dependsOn(condition, other.written) : isSettled(condition, holds, other.written),
  );
  return taken.value;
}

/** Whether the first of two branches is taken where nothing decides: one that is unknown is none to choose. */
function pickFirst({ state }: Source, at: number, [yes, no]: readonly [Branch, Branch]): boolean {
  if (yes.value.kind === 'unknown' || no.value.kind === 'unknown') return yes.value.kind !== 'unknown';
  state.trail = { ...state.trail, choices: [...state.trail.choices, { at, count: 2 }] };
  return (state.picks.get(at) ?? 0) === 0;
}

/** The first of some values that is known, until another one is asked for. */
export function chooseOne(source: Source, at: number, values: readonly Value[]): Value {
  const known = values.filter(({ kind }) => kind !== 'unknown' && kind !== 'absent');
  const [first] = values;
  if (known.length === 0 || !first) return first ?? unknown('…');
  if (first.kind !== 'unknown') return first;
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
  en: `Only running the code decides ${quote(condition)}; the other branch is ${quote(other)}.`,
  ko: `코드를 실행해야 정해지는 조건: ${quote(condition)}. 다른 쪽 값: ${quote(other)}.`,
});

const isSettled = (condition: string, holds: boolean, other: string): Text => ({
  en: `In this text ${quote(condition)} is ${String(holds)}; the other branch is ${quote(other)}.`,
  ko: `이 텍스트에서 ${holds ? '참' : '거짓'}인 조건: ${quote(condition)}. 다른 쪽 값: ${quote(other)}.`,
});

const couldBe = (others: readonly string[]): Text => ({
  en: `Only running the code decides; it may also be ${others.map(quote).join(', ')}.`,
  ko: `코드를 실행해야 정해지며 다른 값일 수도 있습니다: ${others.map(quote).join(', ')}.`,
});
