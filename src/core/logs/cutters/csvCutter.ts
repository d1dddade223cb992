import { LONGEST_RECORD, type Cutter } from './cutter.ts';

/** A record for each row of CSV, whose quoted cells may hold line breaks. A quote in a cell is doubled, so an even number is closed. */
export function createCsvCutter(): Cutter {
  let rest = '';
  let restAt = 0;
  /** How far the rest is looked through, and whether it ends inside quotes. */
  let seen = 0;
  let isQuoted = false;
  return {
    push(chunk, take) {
      const text = rest + chunk;
      const marks = /["\n]/g;
      marks.lastIndex = seen;
      let from = 0;
      for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
        if (mark[0] === '"') isQuoted = !isQuoted;
        else if (!isQuoted) {
          if (mark.index > from) take(text.slice(from, mark.index), restAt + from);
          from = mark.index + 1;
        }
      }
      if (text.length - from > LONGEST_RECORD) {
        // A quote that nobody closes would take all that follows.
        take(text.slice(from, from + LONGEST_RECORD), restAt + from);
        from = text.length;
        isQuoted = false;
      }
      rest = text.slice(from);
      restAt += from;
      seen = rest.length;
    },
    end(take) {
      if (rest !== '') take(rest, restAt);
    },
  };
}
