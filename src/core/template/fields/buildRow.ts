import type { Template } from '../parse.ts';
import type { Token } from '../token.ts';
import type { FieldContent, FieldRow, Range } from './fieldTree.ts';

/** What a reader knows about a row; the rest follows from the tokens of its value. */
export type RowParts = Pick<FieldRow, 'id' | 'kind' | 'parent' | 'index' | 'path' | 'range' | 'value'> &
  Partial<Pick<FieldRow, 'key' | 'keyRange' | 'outer' | 'quoted' | 'canToggleQuotes' | 'isRoot'>> & {
    /** Rows follow below it and it has no value of its own. */
    readonly hasChildren?: boolean;
    /** How escapes in a literal piece of the value are undone. */
    readonly unescape: (text: string) => string;
  };

export function buildRow(template: Template, parts: RowParts): FieldRow {
  const { id, kind, parent, index, path, range, value, unescape } = parts;
  const tokens = parts.hasChildren ? [] : tokensIn(template.tokens, value);
  const [first] = tokens;
  const variable = tokens.length === 1 && first?.kind === 'variable' ? first : undefined;
  return {
    id,
    kind,
    parent,
    index,
    path,
    range,
    value,
    depth: id.split('.').length - 1,
    key: parts.key,
    keyRange: parts.keyRange,
    outer: parts.outer ?? value,
    quoted: parts.quoted ?? false,
    canToggleQuotes: parts.canToggleQuotes ?? false,
    isRoot: parts.isRoot ?? false,
    content: parts.hasChildren ? 'children' : contentOf(tokens),
    variable,
    tokens,
    text: tokens.map((token) => (token.kind === 'variable' ? token.text : unescape(token.text))).join(''),
  };
}

function contentOf(tokens: readonly Token[]): FieldContent {
  if (!tokens.some((token) => token.kind === 'variable')) return 'literal';
  return tokens.length === 1 ? 'variable' : 'mixed';
}

/** The tokens within a range; those that reach out of it are cut. */
function tokensIn(tokens: readonly Token[], { from, to }: Range): Token[] {
  const found: Token[] = [];
  for (let i = firstBehind(tokens, from); i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.from >= to) break;
    const start = Math.max(from, token.from);
    const end = Math.min(to, token.to);
    const text = token.text.slice(start - token.from, end - token.from);
    if (start === token.from && end === token.to) found.push(token);
    else found.push({ kind: 'literal', from: start, to: end, text });
  }
  return found;
}

/** The index of the first token that ends behind an offset. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.to ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
