import { matchFrom } from '../matchFrom.ts';

/** How the escapes of a language are read. */
export interface Escapes {
  /** What a letter behind the backslash stands for. */
  readonly letters: Readonly<Record<string, string>>;
  /** Sticky; a group holds the hexadecimal digits, or several with spaces between them. */
  readonly code?: RegExp;
  /** Sticky; octal digits. */
  readonly octal?: RegExp;
  /** Sticky; the break, and what falls away with it, behind a backslash at the end of a line. */
  readonly join?: RegExp;
  /** `\` before anything else stays; otherwise it falls away. */
  readonly keepsUnknown: boolean;
}

const LETTERS = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };
const OCTAL = /[0-3]?[0-7]{1,2}/y;
const BREAK = /\r\n|[\n\r]/y;
const QUOTES = { '\\': '\\', "'": "'", '"': '"' };

export const JS_ESCAPES: Escapes = {
  letters: LETTERS,
  code: /x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})/y,
  octal: OCTAL,
  join: /\r\n|[\n\r\u2028\u2029]/y,
  keepsUnknown: false,
};
export const PYTHON_ESCAPES: Escapes = {
  letters: { ...LETTERS, a: '\x07', ...QUOTES },
  code: /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y,
  octal: /[0-7]{1,3}/y,
  join: BREAK,
  keepsUnknown: true,
};
/** Of bash: what `echo -e` and `%b` know. */
export const ECHO_ESCAPES: Escapes = {
  letters: { ...LETTERS, a: '\x07', e: '\x1b', E: '\x1b', '\\': '\\' },
  code: /x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})/y,
  octal: /0[0-7]{0,3}/y,
  keepsUnknown: true,
};
/** Of bash: what `$'…'` and the format of `printf` know. */
export const BASH_ESCAPES: Escapes = {
  ...ECHO_ESCAPES,
  letters: { ...ECHO_ESCAPES.letters, ...QUOTES, '?': '?' },
  octal: /[0-7]{1,3}/y,
};
export const JAVA_ESCAPES: Escapes = {
  letters: { ...LETTERS, s: ' ' },
  code: /u+([0-9a-fA-F]{4})/y,
  octal: OCTAL,
  join: BREAK,
  keepsUnknown: false,
};
export const KOTLIN_ESCAPES: Escapes = {
  letters: { n: '\n', r: '\r', t: '\t', b: '\b' },
  code: /u([0-9a-fA-F]{4})/y,
  keepsUnknown: false,
};
export const CSHARP_ESCAPES: Escapes = {
  letters: { ...LETTERS, a: '\x07', e: '\x1b', 0: '\0' },
  code: /x([0-9a-fA-F]{1,4})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y,
  keepsUnknown: false,
};
export const GO_ESCAPES: Escapes = {
  letters: { ...LETTERS, a: '\x07' },
  code: /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y,
  octal: /[0-7]{3}/y,
  keepsUnknown: false,
};
export const RUST_ESCAPES: Escapes = {
  letters: { n: '\n', r: '\r', t: '\t', 0: '\0' },
  code: /x([0-7][0-9a-fA-F])|u\{([0-9a-fA-F_]{1,8})\}/y,
  join: /\r?\n[ \t\r\n]*/y,
  keepsUnknown: false,
};
export const RUBY_ESCAPES: Escapes = {
  letters: { ...LETTERS, a: '\x07', s: ' ', e: '\x1b' },
  code: /x([0-9a-fA-F]{1,2})|u\{([0-9a-fA-F ]{1,80})\}|u([0-9a-fA-F]{4})/y,
  octal: /[0-7]{1,3}/y,
  join: /\n/y,
  keepsUnknown: false,
};
export const PHP_ESCAPES: Escapes = {
  letters: { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', e: '\x1b', $: '$', '\\': '\\', '"': '"' },
  code: /x([0-9a-fA-F]{1,2})|u\{([0-9a-fA-F]{1,6})\}/y,
  octal: /[0-7]{1,3}/y,
  keepsUnknown: true,
};
/** What a string in single quotes of Ruby and PHP knows. */
export const QUOTE_ESCAPES: Escapes = { letters: { '\\': '\\', "'": "'" }, keepsUnknown: true };
export const SWIFT_ESCAPES: Escapes = {
  letters: { n: '\n', r: '\r', t: '\t', 0: '\0' },
  code: /u\{([0-9a-fA-F]{1,8})\}/y,
  join: /[ \t]*\r?\n/y,
  keepsUnknown: false,
};
export const HCL_ESCAPES: Escapes = {
  letters: { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' },
  code: /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y,
  keepsUnknown: true,
};

/** What an escape stands for. `at` is the backslash; `to` is the offset behind the escape. */
export function readEscape(text: string, at: number, escapes: Escapes): { text: string; to: number } {
  const code = escapes.code && matchFrom(escapes.code, text, at + 1);
  const digits = code?.slice(1).find((part) => part !== undefined);
  const points = digits?.split(' ').map((each) => Number.parseInt(each.replaceAll('_', ''), 16)) ?? [];
  if (code && points.every((point) => point <= 0x10ffff)) {
    return { text: String.fromCodePoint(...points), to: at + 1 + code[0].length };
  }
  const octal = escapes.octal && matchFrom(escapes.octal, text, at + 1);
  if (octal) {
    return { text: String.fromCharCode(Number.parseInt(octal[0], 8)), to: at + 1 + octal[0].length };
  }
  const line = escapes.join && matchFrom(escapes.join, text, at + 1);
  if (line) return { text: '', to: at + 1 + line[0].length };
  const next = text[at + 1] ?? '';
  const letter = Object.hasOwn(escapes.letters, next) ? escapes.letters[next] : undefined;
  return { text: letter ?? (escapes.keepsUnknown ? `\\${next}` : next), to: at + 1 + next.length };
}
