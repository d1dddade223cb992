import { isMark, type Token } from './lex.ts';

/** A name and the place of its value: `name = …`, `name: …`, `"name": …`, `.name(…)`. */
export interface Assignment {
  readonly name: string;
  /** Index of the token of the name. */
  readonly at: number;
  /** Index of the first token of the value. */
  readonly value: number;
  /** `=`, `:`, `:=`, `=>`, `(`. */
  readonly mark: string;
  /** Index of the token that opened the brackets around it; -1 outside all. */
  readonly group: number;
}

const MARKS = ['=', ':', ':=', '=>', '('];

/** Everything that looks like a name with a value, in its order. */
export function findAssignments(tokens: readonly Token[]): readonly Assignment[] {
  const found: Assignment[] = [];
  for (const [at, token] of tokens.entries()) {
    const name = nameOf(token);
    const next = tokens[at + 1];
    if (name === undefined || next?.kind !== 'mark') continue;
    const add = (mark: string, value: number) => found.push({ name, at, value, mark, group: token.group });
    if (MARKS.includes(next.text)) add(next.text, at + 2);
    // `["name"] = …`
    else if (next.text === ']' && isMark(tokens[at + 2], '=')) add('=', at + 3);
    // A second name takes the error: `data, err := …`.
    else if (next.text === ',' && isMark(tokens[at + 3], ':=')) add(':=', at + 4);
    // A type stands between: `const x: string = …`, `x: Final[str] = …`.
    if (next.text === ':') {
      const equals = findTypeEnd(tokens, at + 2);
      if (equals !== undefined) add('=', equals + 1);
    }
  }
  return found;
}

function nameOf({ kind, text, literal }: Token): string | undefined {
  if (kind === 'word') return text;
  const [only, ...more] = literal?.parts ?? [];
  return typeof only === 'string' && more.length === 0 && only.length <= 40 ? only : undefined;
}

/** The index of the `=` behind a short type, or undefined. */
function findTypeEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at; i < at + 8; i++) {
    const token = tokens[i];
    if (isMark(token, '=')) return i > at ? i : undefined;
    if (
      token === undefined ||
      !(token.kind === 'word' || "?.[]<>|&'*".includes(token.text) || token.text === '::')
    )
      return undefined;
  }
  return undefined;
}
