const ASCII = 128;

/** Writes a text into bytes that have room for it; false, and nothing to rely on, where it is not ASCII. */
export function writeAscii(text: string, bytes: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ASCII) return false;
    bytes[i] = code;
  }
  return true;
}

/** How many arguments a call takes. */
const MOST_ARGUMENTS = 8192;

export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += MOST_ARGUMENTS)
    text += Reflect.apply(
      String.fromCharCode,
      undefined,
      bytes.subarray(at, Math.min(at + MOST_ARGUMENTS, to)),
    );
  return text;
}
