const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const print = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The places in which two values of JSON differ, each with what stood there and what stands there now. */
export function describeDifference(before: unknown, after: unknown, path = ''): readonly string[] {
  if (isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => describeDifference(before[key], after[key], `${path}/${key}`));
  }
  return before === after ? [] : [`${path}: ${print(before)} → ${print(after)}`];
}
