/** A character that nobody sees: where it stands (UTF-16 offsets), and what it is called. */
export interface Unseen {
  readonly from: number;
  readonly to: number;
  /** `ESC` or `U+200B`. */
  readonly name: string;
}

/**
 * What shows nothing and may still act: controls but tab and line breaks, marks of direction, zero-width
 * characters, the byte order mark, the soft hyphen, tags. The joiner of an emoji is part of what is seen.
 */
const UNSEEN =
  // oxlint-disable-next-line no-misleading-character-class -- each is looked for by itself
  /(?![\t\n\r])\p{Cc}|[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<![\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})|[\u{e0001}-\u{e007f}]/gu;

/** As Unicode abbreviates those that are met most. */
const NAMES: Readonly<Record<string, string>> = {
  '\0': 'NUL',
  '\x1b': 'ESC',
  '\u200b': 'ZWSP',
  '\u202e': 'RLO',
  '\ufeff': 'BOM',
};

/** The characters of a text that nobody sees, in order, at most `most` of them. */
export function findUnseen(text: string, most = Infinity): Unseen[] {
  const found: Unseen[] = [];
  for (const { 0: char, index } of text.matchAll(UNSEEN)) {
    if (found.length >= most) break;
    found.push({ from: index, to: index + char.length, name: nameOf(char) });
  }
  return found;
}

/** Their names, each once: `ESC, RLO`; the first few where there are many. */
export function namesOfUnseen(found: readonly Unseen[]): string {
  const names = [...new Set(found.map(({ name }) => name))];
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`;
}

/** The text with a sign in the place of each, and each line break; as long as it was, so that offsets stay. */
export function showUnseen(text: string): string {
  // Most texts are plain, and this is asked for every piece of every line.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(/[\n\r\u2028\u2029]/g, '↵').replace(UNSEEN, signOf);
}

/** The picture that Unicode has for a control character; a dot for any other. */
function signOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '•'.repeat(char.length);
}

function nameOf(char: string): string {
  return NAMES[char] ?? `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
