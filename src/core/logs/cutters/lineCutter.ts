import { stripColors } from '../stripColors.ts';
import { LONGEST_RECORD, type Cutter, type TakeRecord } from './cutter.ts';

interface LineCutterOptions {
  /** What the first line of a record looks like; the lines after it that do not look so belong to it. */
  readonly begins?: RegExp;
  /** What ends a record besides a line break. */
  readonly separator?: string;
}

/** A record for each line, without its line break, or for each group of lines. Blank lines are none. */
export function createLineCutter({ begins, separator }: LineCutterOptions = {}): Cutter {
  /** What is left of the chunks before, and where it begins. */
  let rest = '';
  let restAt = 0;
  /** The record whose end is not known yet. */
  let record: string | undefined;
  let recordAt = 0;
  /** The rest of a line that was too long is dropped. */
  let drops = false;

  const flush = (take: TakeRecord): void => {
    const text = record?.trimEnd();
    if (text) take(text, recordAt);
    record = undefined;
  };
  const addLine = (line: string, at: number, take: TakeRecord): void => {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (!begins) {
      if (text !== '') take(text, at);
      return;
    }
    if (begins.test(stripColors(text))) {
      flush(take);
      record = text;
      recordAt = at;
    } else if (record === undefined) {
      if (text !== '') take(text, at);
    } else if (record.length < LONGEST_RECORD) record += `\n${text}`;
  };
  const nextEnd = (text: string, from: number): number => {
    const line = text.indexOf('\n', from);
    if (separator === undefined) return line;
    const other = text.indexOf(separator, from);
    return line < 0 || (other >= 0 && other < line) ? other : line;
  };

  return {
    push(chunk, take) {
      const text = rest + chunk;
      let from = 0;
      for (let end = nextEnd(text, from); end >= 0; end = nextEnd(text, from)) {
        if (!drops) addLine(text.slice(from, end), restAt + from, take);
        drops = false;
        from = end + 1;
      }
      if (text.length - from > LONGEST_RECORD) {
        if (!drops) addLine(text.slice(from, from + LONGEST_RECORD), restAt + from, take);
        drops = true;
        from = text.length;
      }
      rest = text.slice(from);
      restAt += from;
    },
    end(take) {
      if (rest !== '' && !drops) addLine(rest, restAt, take);
      flush(take);
    },
  };
}
