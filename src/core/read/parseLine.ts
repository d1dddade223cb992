/** A line that is JSON as a whole. */
interface ParsedLine {
  readonly json: unknown;
  /** A key stands twice in one object, and `json` holds only its last value. */
  readonly repeatsKey: boolean;
}

/** A string of valid JSON, and the colon that makes a key of it. */
const STRING = /"[^"\\]*(?:\\[^][^"\\]*)*"(\s*:)?/g;

/** Undefined where the line is no object or array of JSON. */
export function parseLine(line: string): ParsedLine | undefined {
  if (!/^\s*[{[]/.test(line)) return undefined;
  try {
    const json: unknown = JSON.parse(line);
    let keys = 0;
    for (const [, colon] of line.matchAll(STRING)) if (colon !== undefined) keys++;
    return { json, repeatsKey: keys > countKeys(json) };
  } catch {
    return undefined;
  }
}

function countKeys(json: unknown): number {
  let keys = 0;
  const open: unknown[] = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const below: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += below.length;
    for (const one of below) open.push(one);
  }
  return keys;
}
