import type { StoreApi } from 'zustand';

/** A store as views see it. */
export interface Views<State> {
  /** Tells of every change, of some of them later. */
  readonly store: Pick<StoreApi<State>, 'subscribe' | 'getState' | 'getInitialState'>;
  /** What `change` does to the store is shown in the frame after the next one, so that what caused it comes first. */
  readonly showAfterPaint: (change: () => void) => void;
}

/** The longest that views wait, in milliseconds: a page that is not looked at paints nothing. */
const LONGEST = 100;

export function createViews<State>(store: StoreApi<State>): Views<State> {
  const listeners = new Set<Parameters<typeof store.subscribe>[0]>();
  let shown = store.getState();
  let waits = false;
  let stopWaiting: (() => void) | undefined;
  const tell = (): void => {
    stopWaiting?.();
    stopWaiting = undefined;
    const before = shown;
    shown = store.getState();
    for (const listener of listeners) listener(shown, before);
  };
  store.subscribe(() => {
    if (!waits) tell();
    else if (listeners.size > 0) stopWaiting ??= afterPaint(tell);
  });
  return {
    store: {
      getState: store.getState,
      getInitialState: store.getInitialState,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    showAfterPaint(change) {
      waits = true;
      try {
        change();
      } finally {
        waits = false;
      }
    },
  };
}

/** Runs something once the next frame is on the screen. Gives what calls that off. */
function afterPaint(run: () => void): () => void {
  let timer = setTimeout(run, LONGEST);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
