/** Words that mean something in a query. Source: the pages of the commands, functions and operators. */
const RESERVED = new Set(
  (
    'fields display filter filterindex stats sort limit parse dedup pattern diff anomaly unmask unnest join lookup ' +
    'source by as and or not in like asc desc true false null head tail seconds'
  ).split(' '),
);

/** Whether a name can stand in a query as it is, and name a group of a pattern. */
export function bareName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(name) && !RESERVED.has(name.toLowerCase());
}

/**
 * The field that Logs Insights finds at a place of a JSON line; undefined where a key cannot be written. Keys and
 * places in arrays are joined with dots, a key that starts with `@` gets another one, and what is not letters, digits,
 * `_` and dots stands in backticks. Source: INSIGHTS_DOCS.
 */
export function insightsName(keys: readonly (string | number)[]): string | undefined {
  const path = keys.join('.');
  if (path === '' || /[`\\\n\r]/.test(path)) return undefined;
  const name = path.startsWith('@') ? `@${path}` : path;
  return keys.every((key, i) => (i > 0 && typeof key === 'number') || isPlain(String(key))) &&
    !RESERVED.has(path.toLowerCase())
    ? name
    : `\`${name}\``;
}

const isPlain = (key: string) => /^[A-Za-z_][A-Za-z0-9_.]*$/.test(key);
