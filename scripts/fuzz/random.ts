/** Choices, one after the other. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** True in this share of cases. */
  readonly chance: (share: number) => boolean;
  /** One of the items, of which there is at least one. */
  readonly pick: <T>(items: ArrayLike<T>) => T;
  /** As many items as the length says, each made anew. */
  readonly times: <T>(length: number, make: () => T) => T[];
}

/** Seeded pseudo-random choices (mulberry32): the same seed gives the same choices on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an item may itself be undefined
    pick: <T>(items: ArrayLike<T>) => items[below(items.length)] as T,
    times: (length, make) => Array.from({ length }, () => make()),
  };
}
