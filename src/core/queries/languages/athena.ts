import type { JsonPlace, Layout } from '../layout.ts';
import { printPattern } from '../linePattern.ts';
import { needPattern } from '../needPattern.ts';

export const TABLE = 'websocket_log_lines';
export const VIEW = 'websocket_access_log';

/** The column of a variable in the view: `identity.sourceIp` becomes `identity_source_ip`. */
export function columnOf(variable: string): string {
  return variable
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

/** A text in SQL. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The value of a variable in `message`, as text; NULL where the line has another format. */
export function valueIn(layout: Layout, variable: string): string {
  const path = pathOf(layout.placeOf(variable));
  if (path !== undefined) return `json_extract_scalar(message, ${sqlText(path)})`;
  const pattern = printPattern(needPattern(layout), (name) => (name === variable ? '' : undefined));
  return `regexp_extract(message, ${sqlText(pattern)}, 1)`;
}

/** Whether a line has the format of the template. */
export function isReadIn(layout: Layout): string {
  const key = layout.names.find((name) => pathOf(layout.placeOf(name)) !== undefined);
  if (key !== undefined) return `${valueIn(layout, key)} IS NOT NULL`;
  return `regexp_like(message, ${sqlText(printPattern(needPattern(layout), () => undefined))})`;
}

/** The value as the type of its variable, NULL where it is empty. */
export function typedValue(layout: Layout, variable: string): string {
  const text = `NULLIF(${valueIn(layout, variable)}, '-')`;
  switch (layout.fields.catalog.find(variable)?.valueType) {
    case 'status':
      return `TRY_CAST(${text} AS integer)`;
    case 'integer':
    case 'epoch':
      return `TRY_CAST(${text} AS bigint)`;
    case 'quoted-string':
      return layout.placeOf(variable) ? text : `NULLIF(${text}, '"-"')`;
    default:
      return text;
  }
}

/** The time of a line; undefined where the template does not log it. */
export function timeOf(layout: Layout): string | undefined {
  const variable = layout.variableOf('time');
  if (variable === undefined) return undefined;
  return variable === 'requestTimeEpoch'
    ? `from_unixtime(${typedValue(layout, variable)} / 1000.0)`
    : `TRY(date_parse(${valueIn(layout, variable)}, '%d/%b/%Y:%H:%i:%s +0000'))`;
}

/** Undefined where a key cannot be written in a path. */
function pathOf(place: JsonPlace | undefined): string | undefined {
  if (!place || place.keys.some((key) => /["\\\][]/.test(String(key)))) return undefined;
  return place.keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `${path}.${key}` : `${path}["${key}"]`;
  }, '$');
}
