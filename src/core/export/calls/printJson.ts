import type { AwsValue } from './awsInput.ts';

/** JSON whose strings a function of one's own writes, one entry a line where there is an indent. */
export function printJson(value: AwsValue, quote: (text: string) => string, indent = '  '): string {
  return print(value, '');

  function print(inner: AwsValue, before: string): string {
    if (typeof inner === 'string') return quote(inner);
    if (typeof inner !== 'object') return String(inner);
    const deeper = before + indent;
    if (isList(inner)) {
      return wrap(
        '[',
        inner.map((each) => print(each, deeper)),
        ']',
        before,
      );
    }
    const entries = Object.entries(inner).map(([name, each]) => `${quote(name)}: ${print(each, deeper)}`);
    return wrap('{', entries, '}', before);
  }

  function wrap(open: string, entries: readonly string[], close: string, before: string): string {
    if (entries.length === 0) return open + close;
    if (indent === '') return `${open}${entries.join(', ')}${close}`;
    const inner = `\n${before}${indent}`;
    return `${open}${inner}${entries.join(`,${inner}`)}\n${before}${close}`;
  }
}

const isList = (value: AwsValue): value is readonly AwsValue[] => Array.isArray(value);
