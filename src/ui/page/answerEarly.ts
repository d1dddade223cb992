declare global {
  interface Window {
    /** The clicks and keys since the page came, which its own script keeps; undefined once nothing is kept any more. */
    earlyEvents: Event[] | undefined;
  }
}

/** Answers what was pressed before the app was there, and keeps nothing from then on. */
export function answerEarly(): void {
  if (window.earlyEvents?.length) void import('./replayEarly.ts').then((part) => part.replayEarly());
  else window.earlyEvents = undefined;
}
