import { LONGEST_RECORD, type Cutter } from './cutter.ts';

interface Level {
  readonly isArray: boolean;
  /** The keys down to here, joined by dots; an array adds none. Undefined where no path leads. */
  readonly path: string | undefined;
  /** The key that was read last, in an object. */
  key: string;
}

/**
 * A record for each value in the arrays at certain paths of JSON; with `undefined` for each value at the top. Several
 * texts of JSON may follow one another, with or without something between them. Text that is no JSON is passed over.
 */
export function createJsonCutter(paths: readonly string[] | undefined): Cutter {
  let rest = '';
  let restAt = 0;
  let seen = 0;
  const levels: Level[] = [];
  /** Where the present record begins in the rest, and the level around it. */
  let start = -1;
  let startLevel = 0;
  let inString = false;
  let stringAt = 0;
  let lastString = '';

  const isContainer = (): boolean => {
    const level = levels.at(-1);
    if (!paths) return !level;
    return level?.isArray === true && level.path !== undefined && paths.includes(level.path);
  };
  /** Only as far as some path leads: the keys of every level of a deep text would fill the memory. */
  const pathBelow = (level: Level | undefined): string | undefined => {
    if (!level) return '';
    if (level.isArray || level.path === undefined) return level.path;
    const path = [level.path, level.key].filter(Boolean).join('.');
    return paths?.some((wanted) => `${wanted}.`.startsWith(`${path}.`) || path === '') ? path : undefined;
  };
  return {
    push(chunk, take) {
      const text = rest + chunk;
      const marks = /["\\{}[\],:]|[^\s"\\{}[\],:]+/g;
      const ends = /["\\]/g;
      let at = seen;
      const finish = (end: number): void => {
        take(text.slice(start, end), restAt + start);
        start = -1;
      };
      while (at < text.length) {
        if (inString) {
          ends.lastIndex = at;
          const end = ends.exec(text);
          if (!end) {
            at = text.length;
            break;
          }
          if (end[0] === '\\') {
            // Half an escape waits for the next chunk.
            if (end.index + 1 >= text.length) {
              at = end.index;
              break;
            }
            at = end.index + 2;
            continue;
          }
          at = end.index + 1;
          inString = false;
          if (start >= 0 && levels.length === startLevel) finish(at);
          else if (start < 0) lastString = text.slice(stringAt, end.index);
          continue;
        }
        marks.lastIndex = at;
        const mark = marks.exec(text);
        if (!mark) {
          at = text.length;
          break;
        }
        const sign = mark[0];
        at = mark.index + sign.length;
        const level = levels.at(-1);
        if (sign === '"') {
          if (start < 0 && isContainer()) {
            start = mark.index;
            startLevel = levels.length;
          }
          inString = true;
          stringAt = at;
        } else if (sign === '{' || sign === '[') {
          if (start < 0 && isContainer()) {
            start = mark.index;
            startLevel = levels.length;
          }
          levels.push({ isArray: sign === '[', path: pathBelow(level), key: '' });
        } else if (sign === '}' || sign === ']') {
          levels.pop();
          if (start >= 0 && levels.length === startLevel) finish(at);
        } else if (sign === ':' && level && !level.isArray && start < 0) level.key = lastString;
      }
      const keep = start >= 0 ? start : inString ? stringAt : at;
      if (text.length - keep > LONGEST_RECORD) {
        if (start >= 0) take(text.slice(start, start + LONGEST_RECORD), restAt + start);
        // Nothing after it can be told apart from what is inside it.
        levels.length = 0;
        start = -1;
        inString = false;
        rest = '';
        restAt += text.length;
        seen = 0;
        return;
      }
      rest = text.slice(keep);
      restAt += keep;
      seen = at - keep;
      stringAt -= keep;
      if (start >= 0) start = 0;
    },
    end(take) {
      if (start >= 0) take(rest, restAt);
    },
  };
}
