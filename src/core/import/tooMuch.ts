/**
 * Thrown inside a reader whose text has more in it than a person writes in that length, such as a hundred thousand
 * commands of one letter: reading on would take long.
 */
export class TooMuch extends Error {}

/** Counts what a reader comes by; throws where it is more than `limit`. */
export function createBudget(limit: number): (count?: number) => void {
  let left = limit;
  return (count = 1) => {
    left -= count;
    if (left < 0) throw new TooMuch();
  };
}

/** What a reader makes of a text; undefined where there is too much in it. */
export function readWithin<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}
