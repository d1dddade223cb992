import type { Text } from '../../../text.ts';
import { withWay, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { writeJson, type JsonStyle } from '../../values/writeJson.ts';
import type { Call } from './functions.ts';

/** Writes a value as JSON in a style of a language. */
export function toJson(value: Value | undefined, style: JsonStyle, way: Text): Value | undefined {
  const json = value && value.kind !== 'unknown' ? writeJson(value, style) : undefined;
  return json && withWay(json, way);
}

/** A function that writes the first argument, or what it is a method of, as JSON. */
export const jsonWriter =
  (style: JsonStyle, way: Text = WAYS.object): Call =>
  (args, self) =>
    toJson(args[0] ?? self, style, way);

/** What a style becomes over several lines. */
export const pretty = (style: JsonStyle, indent: string): JsonStyle => ({ ...style, indent, colon: ': ' });
