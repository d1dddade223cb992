import { childrenOf, findRow, isWhole, type FieldRow, type Fields } from '../template/fields/fields.ts';
import { FIELD_VARIABLES, type LogField } from '../logs/logField.ts';

/** Where the value of a variable stands in a JSON line. */
export interface JsonPlace {
  /** From the outside in; numbers are places in arrays. */
  readonly keys: readonly (string | number)[];
  /** The value is a string. */
  readonly quoted: boolean;
}

/** Where a template has its variables. */
export interface Layout {
  readonly fields: Fields;
  /** The variables, each once, in the order of the template. */
  readonly names: readonly string[];
  /** A parser can read the lines as JSON, by the template. */
  readonly isJson: boolean;
  /** Where a key has the value of a variable and nothing else; undefined where none does. */
  placeOf(variable: string): JsonPlace | undefined;
  /** The variable that holds a field; undefined where the template has none. */
  variableOf(field: LogField): string | undefined;
}

export function readLayout(fields: Fields): Layout {
  const isJson = fields.syntax === 'json' && isWhole(fields) && fields.root.kind !== 'line';
  const tokens = fields.template.tokens.filter((token) => token.kind === 'variable');
  const names = [...new Set(tokens.map(({ name }) => name))];
  const places = new Map<string, JsonPlace>();
  for (const row of isJson ? fields.leaves : []) {
    const keys = row.variable && keysOf(fields, row);
    if (row.variable && keys && !places.has(row.variable.name))
      places.set(row.variable.name, { keys, quoted: row.quoted });
  }
  return {
    fields,
    names,
    isJson,
    placeOf: (variable) => places.get(variable),
    variableOf: (field) => FIELD_VARIABLES[field].find((name) => names.includes(name)),
  };
}

/** The keys down to a row; undefined where a parser keeps another value of the same key. */
function keysOf(fields: Fields, row: FieldRow): (string | number)[] | undefined {
  const keys: (string | number)[] = [];
  for (let at: FieldRow | undefined = row; at; at = findRow(fields, at.parent)) {
    const { key, id } = at;
    if (
      key !== undefined &&
      childrenOf(fields, at.parent).some((other) => other.key === key && other.id !== id)
    )
      return undefined;
    keys.unshift(key ?? at.index);
  }
  return keys;
}
