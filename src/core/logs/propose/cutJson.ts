import { createCutting, type Cut } from './cut.ts';

const SPACE = /\s*/y;
const KEY = /"((?:[^"\\]|\\.)*)"\s*:\s*/y;
/** A value without quotes may be a text with spaces, or `-`. */
const BARE = /[^\s,{}[\]"][^,}\]"]*?(?=\s*[,}\]])/y;
/** The last quote of a value: what comes after it goes on with the JSON. A value that AWS spliced in may have others. */
const END_IN_OBJECT = /(?<!\\)(?:\\\\)*"(?=\s*(?:\}|,\s*"(?:[^"\\]|\\.)*"\s*:))/g;
const END_IN_ARRAY = /(?<!\\)(?:\\\\)*"(?=\s*[,\]])/g;

/** Cuts a line with one JSON object in it, which need not be valid; undefined for any other line. */
export function cutJson(line: string): Cut | undefined {
  const cutting = createCutting(line);
  let at = line.indexOf('{');
  if (at < 0) return undefined;

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) at = pattern.lastIndex;
    return match ?? undefined;
  };
  const readText = (path: readonly string[], end: RegExp): boolean => {
    const from = at;
    at += 1;
    if (!take(end)) return false;
    cutting.cell(path, from, at);
    return true;
  };
  const readBare = (path: readonly string[]): boolean => {
    const from = at;
    if (!take(BARE)) return false;
    cutting.cell(path, from, at);
    return true;
  };
  const readValue = (path: readonly string[], end: RegExp): boolean => {
    const sign = line.charAt(at);
    if (sign === '{' || sign === '[') return readItems(path, sign);
    return sign === '"' ? readText(path, end) : readBare(path);
  };
  const readItems = (path: readonly string[], opener: '{' | '['): boolean => {
    const closer = opener === '{' ? '}' : ']';
    for (at++; ; at++) {
      take(SPACE);
      if (line.charAt(at) === closer) break;
      const key = opener === '{' ? take(KEY)?.[1] : undefined;
      if (opener === '{' && key === undefined) return false;
      const inner = key === undefined ? path : [...path, key];
      if (!readValue(inner, opener === '{' ? END_IN_OBJECT : END_IN_ARRAY)) return false;
      take(SPACE);
      if (line.charAt(at) === closer) break;
      if (line.charAt(at) !== ',') return false;
    }
    at++;
    return true;
  };
  return readItems([], '{') ? cutting.end() : undefined;
}
