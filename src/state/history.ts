/** One line of states with a place in it. Entries before `present` can be gone back to, those after redone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was, for grouping: changes of one kind in quick succession are one step. */
  readonly kind: string;
  /** When it was, in milliseconds. */
  readonly time: number;
}

/** Typing that pauses for longer than this, in milliseconds, begins a new step. */
export const GROUP_PAUSE = 900;

/** The most steps that are kept. */
export const MAX_STEPS = 500;

export function createHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], kind: '', time: 0 };
}

/**
 * A new state. Where `kind` names a kind of typing (it begins with `type:`) and the last change was of the
 * same kind a moment ago, both are one step. Nothing happens where the state is the present one.
 */
export function record<T>(history: History<T>, next: T, kind: string, time: number): History<T> {
  if (Object.is(next, history.present)) return history;
  const grouped = kind.startsWith('type:') && kind === history.kind && time - history.time < GROUP_PAUSE;
  const past = grouped ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: next, future: [], kind, time };
}

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  const { past, present, future } = history;
  return { past: past.slice(0, -1), present: previous, future: [present, ...future], kind: '', time: 0 };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, kind: '', time: 0 };
}
