/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value takes lines of its own. */
export const isBlock = (value: Json): value is JsonObject => isObject(value) && Object.keys(value).length > 0;

/** The longest text that is tried: more nesting than a call can follow fits into no format that AWS accepts. */
const MAX_LENGTH = 5000;

/** The object with at least one key that a text of JSON stands for; undefined where it is none. */
export function readJsonObject(text: string): JsonObject | undefined {
  if (text.length > MAX_LENGTH || !text.startsWith('{')) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return isBlock(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
