/** How the escapes of a language are read. */
export interface Escapes {
  /** What a letter behind the backslash stands for. */
  readonly letters: Readonly<Record<string, string>>;
  /** `\` before anything else stays; otherwise it falls away. */
  readonly keepsUnknown: boolean;
  /** `\101` is a character. */
  readonly octal: boolean;
  /** `\` at the end of a line takes the break with it. */
  readonly joinsLines: boolean;
}

const LETTERS = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

export const JS_ESCAPES: Escapes = { letters: LETTERS, keepsUnknown: false, octal: true, joinsLines: true };
export const PYTHON_ESCAPES: Escapes = {
  letters: { ...LETTERS, a: '\x07', '\\': '\\', "'": "'", '"': '"' },
  keepsUnknown: true,
  octal: true,
  joinsLines: true,
};
export const C_ESCAPES: Escapes = {
  letters: { ...LETTERS, a: '\x07', s: ' ' },
  keepsUnknown: false,
  octal: true,
  joinsLines: true,
};
export const HCL_ESCAPES: Escapes = {
  letters: { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' },
  keepsUnknown: true,
  octal: false,
  joinsLines: false,
};

const CODE = /x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;
const OCTAL = /[0-7]{1,3}/y;
const LINE = /\r\n|[\n\r\u2028\u2029]/y;

/** What an escape stands for. `at` is the backslash; `to` is the offset behind the escape. */
export function readEscape(text: string, at: number, escapes: Escapes): { text: string; to: number } {
  const next = text[at + 1] ?? '';
  const code = match(CODE, text, at + 1);
  const digits = code?.slice(1).find((part) => part !== undefined);
  if (code && digits !== undefined) {
    const point = Number.parseInt(digits, 16);
    if (point <= 0x10ffff) return { text: String.fromCodePoint(point), to: at + 1 + code[0].length };
  }
  const octal = escapes.octal ? match(OCTAL, text, at + 1) : undefined;
  if (octal) {
    return { text: String.fromCharCode(Number.parseInt(octal[0], 8)), to: at + 1 + octal[0].length };
  }
  const line = escapes.joinsLines ? match(LINE, text, at + 1) : undefined;
  if (line) return { text: '', to: at + 1 + line[0].length };
  const letter = Object.hasOwn(escapes.letters, next) ? escapes.letters[next] : undefined;
  return { text: letter ?? (escapes.keepsUnknown ? `\\${next}` : next), to: at + 1 + next.length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
