import type { tellBorrowings } from './tellBorrowings.ts';

let teller: typeof tellBorrowings | undefined;

/** `tellBorrowings`, which brings the words of other tools with it, once it is loaded; until then nothing is said. */
export function findBorrowingTeller(): typeof tellBorrowings | undefined {
  return teller;
}

/** Loads the teller. Rejects where its file cannot be had; it may be called again. */
export async function loadBorrowingTeller(): Promise<void> {
  ({ tellBorrowings: teller } = await import('./tellBorrowings.ts'));
}

/** `$name`, `%h`, `%REQ(:PATH)%`, `\t`, `event.…`, and the bare names of load balancers and of W3C logs. */
const MAY_BORROW =
  /\$(?!context\b)[a-z]{3}|%[<>{A-Za-z]|\\t|\brequestContext\b|\bevent\.|\b(?:elb|target|request|response|received|sent)_[a-z]|:port\b|\b(?:cs?|sc|x-edge|time)[-(][a-z]/i;

/** Whether a template may have names of other tools' logs; by its text alone. */
export function mayBorrow(source: string): boolean {
  return MAY_BORROW.test(source);
}
