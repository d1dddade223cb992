import type { AwsValue } from './awsInput.ts';

/** How a language writes literals. */
export interface ValueSyntax {
  /** Of one level; empty for all on one line. */
  readonly indent: string;
  string(text: string): string;
  /** The name of a property, as it stands before the colon. */
  name(name: string): string;
  boolean(value: boolean): string;
  /** Behind the last entry. */
  readonly lastComma: '' | ',';
}

/** A value as a literal, one entry a line where there is an indent. `depth` is that of the line on which it begins. */
export function printValue(value: AwsValue, syntax: ValueSyntax, depth = 0): string {
  if (typeof value === 'string') return syntax.string(value);
  if (typeof value === 'boolean') return syntax.boolean(value);
  if (typeof value === 'number') return String(value);
  if (isList(value)) {
    return wrap(
      '[',
      value.map((entry) => printValue(entry, syntax, depth + 1)),
      ']',
      syntax,
      depth,
    );
  }
  const entries = Object.entries(value).map(
    ([name, entry]) => `${syntax.name(name)}: ${printValue(entry, syntax, depth + 1)}`,
  );
  return wrap('{', entries, '}', syntax, depth);
}

const isList = (value: AwsValue): value is readonly AwsValue[] => Array.isArray(value);

function wrap(
  open: string,
  entries: readonly string[],
  close: string,
  { indent, lastComma }: ValueSyntax,
  depth: number,
): string {
  if (entries.length === 0) return open + close;
  if (indent === '') return `${open}${entries.join(', ')}${close}`;
  const inner = `\n${indent.repeat(depth + 1)}`;
  return `${open}${inner}${entries.join(`,${inner}`)}${lastComma}\n${indent.repeat(depth)}${close}`;
}

/** JSON whose strings a function of one's own writes. */
export const jsonSyntax = (quote: (text: string) => string, indent = '  '): ValueSyntax => ({
  indent,
  string: quote,
  name: quote,
  boolean: String,
  lastComma: '',
});
