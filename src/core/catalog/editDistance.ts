/**
 * How many single-character slips lie between two words: a missing, extra or wrong character, or two
 * neighbours swapped (Damerau–Levenshtein, optimal string alignment). Counts UTF-16 units. More than `most`
 * may come out as Infinity, which is quicker.
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  // What differs more in length needs more slips than are allowed.
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + wrong);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    // A swap goes on from the row before the last, at the price of one.
    if (Math.min(...row) > most && Math.min(...last) + 1 > most) return Infinity;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Infinity;
}

/** Which letters a word has, as bits, for `mayBeNear`. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Whether two words may be so few slips apart, by their letters alone: a slip brings in one and takes out one at most. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let others = a ^ b;
  for (let left = 2 * most; left >= 0; left--) {
    if (others === 0) return true;
    others &= others - 1;
  }
  return false;
}
