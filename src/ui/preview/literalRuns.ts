import type { Syntax } from '../../core/template/fields/fields.ts';
import type { Token } from '../../core/template/token.ts';

/** A piece of a template's own text. `quiet`: punctuation, which stands back behind keys and words. */
export interface Run {
  readonly text: string;
  readonly quiet: boolean;
}

/** Reads one character; says whether it is punctuation. Keeps what it must know of the characters before. */
type Reader = (char: string) => boolean;

/**
 * The runs of every literal token, by token index; a variable has none. Strings and tags are followed across
 * variables, so that the `{` in `"a { $context.stage }"` is a word and not punctuation.
 */
export function literalRuns(tokens: readonly Token[], kind: Syntax): readonly (readonly Run[])[] {
  const read = createReader(kind);
  return tokens.map((token) => (token.kind === 'literal' ? split(token.text, read) : []));
}

function split(text: string, read: Reader): Run[] {
  const runs: Run[] = [];
  let from = 0;
  let quiet: boolean | undefined;
  for (let at = 0; at < text.length; at++) {
    const next = read(text[at] ?? '');
    if (quiet !== undefined && next !== quiet) {
      runs.push({ text: text.slice(from, at), quiet });
      from = at;
    }
    quiet = next;
  }
  if (quiet !== undefined) runs.push({ text: text.slice(from), quiet });
  return runs;
}

function createReader(kind: Syntax): Reader {
  if (kind === 'json') return jsonReader();
  if (kind === 'xml') return xmlReader();
  return () => false;
}

function jsonReader(): Reader {
  let inString = false;
  let escaped = false;
  return (char) => {
    if (escaped) {
      escaped = false;
      return false;
    }
    if (char === '"') {
      inString = !inString;
      return true;
    }
    escaped = inString && char === '\\';
    return !inString && /[\s{}[\]:,]/.test(char);
  };
}

function xmlReader(): Reader {
  let inTag = false;
  return (char) => {
    if (char === '<') inTag = true;
    const quiet = inTag && /[^\p{L}\p{N}_.:-]/u.test(char);
    if (char === '>') inTag = false;
    return quiet;
  };
}
