import { createCutting, type Cut } from './cut.ts';

/** Quoted text, which has no keys in it, or the beginning of a pair. */
const KEYS = /"[^"]*"|(?:^|(?<=[\s,;|&]))([A-Za-z_][\w.-]*)(?:=|: )/g;
/** What stands between two pairs. */
const SEPARATOR = /[\s,;|&]*$/;

/** Cuts a line of `key=value` or `key: value`, in which a value reaches to the next key. Undefined for any other line. */
export function cutPairs(line: string): Cut | undefined {
  const cutting = createCutting(line);
  const keys = [...line.matchAll(KEYS)].filter(([, key]) => key !== undefined);
  if (keys.length === 0) return undefined;
  for (const [i, match] of keys.entries()) {
    const from = match.index + match[0].length;
    const end = keys[i + 1]?.index ?? line.length;
    const to = from + line.slice(from, end).replace(SEPARATOR, '').length;
    if (to === from) return undefined;
    cutting.cell([match[1] ?? ''], from, to);
  }
  return cutting.end();
}
