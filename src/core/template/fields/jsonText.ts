/** Undoes the escapes of JSON in a piece of a string; a piece that holds half an escape stays as it is. */
export function unescapeJson(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** Escapes a text for the inside of a JSON string. */
export function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Whether a text, with digits for its variables, may stand as a JSON value without quotes. */
export function isBareJson(text: string): boolean {
  return /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text) && !/^-?0\d/.test(text);
}
