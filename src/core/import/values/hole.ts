/** A part of a format that only the tool itself can evaluate. */
export interface Hole {
  /** As it is written: `var.stage`, `$STAGE`. */
  readonly name: string;
  /** The place in the format, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

// Characters that no text has: what is done to a text, as trimming it or writing it as JSON, leaves them whole.
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const DIGITS = 0xe000;

/** Every character that holes are made of. */
const SEALED = /\ufdd0([\ue000-\ue00f]*)\ufdd1/g;

/** Text for the place of a hole, which can go into any other text until `openHoles` says where it came to stand. */
export function sealHole(written: string): string {
  let sealed = OPEN;
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    for (const shift of [12, 8, 4, 0]) sealed += String.fromCharCode(DIGITS + ((unit >> shift) & 15));
  }
  return sealed + CLOSE;
}

/** Whether any part of a text could not be evaluated. */
export const hasHoles = (text: string): boolean => text.includes(OPEN);

/** A text with a character that no value has in the place of every hole. */
export const blankHoles = (text: string): string => text.replace(SEALED, '\0');

/** Whether a text has characters that holes are made of. */
export const mayForgeHoles = (text: string): boolean => /[\ufdd0\ufdd1]/.test(text);

/** A text with its holes as they are written, and where they stand. */
export function openHoles(text: string): { readonly text: string; readonly holes: readonly Hole[] } {
  const holes: Hole[] = [];
  let opened = '';
  let end = 0;
  for (const match of text.matchAll(SEALED)) {
    opened += text.slice(end, match.index);
    const written = readDigits(match[1] ?? '');
    const name = /^\$\{([^]*)\}$/.exec(written)?.[1] ?? written;
    holes.push({ name, from: opened.length, to: opened.length + written.length });
    opened += written;
    end = match.index + match[0].length;
  }
  return { text: opened + text.slice(end), holes };
}

function readDigits(digits: string): string {
  let text = '';
  for (let i = 0; i < digits.length; i += 4) {
    let unit = 0;
    for (let n = 0; n < 4; n++) unit = (unit << 4) | ((digits.charCodeAt(i + n) || 0) & 15);
    text += String.fromCharCode(unit);
  }
  return text;
}
