import type { Template } from '../parse.ts';
import { tokenIndexAt } from '../tokenIndexAt.ts';
import type { Token } from '../token.ts';
import type { FieldContent, FieldRow, Structure, Range, Syntax } from './fields.ts';

/** What a reader knows about a row; the rest follows from the tokens of its value. */
type RowParts = Pick<FieldRow, 'kind' | 'index' | 'range' | 'value'> &
  Partial<Pick<FieldRow, 'key' | 'keyRange' | 'outer' | 'quoted' | 'canToggleQuotes' | 'isRoot'>> & {
    /** The row that it stands below; none at the top. */
    readonly parent?: FieldRow | undefined;
    /** Rows follow below it and it has no value of its own. */
    readonly hasChildren?: boolean;
    /** How escapes in the value are undone. */
    readonly unescape: (text: string) => string;
  };

export function buildRow(template: Template, parts: RowParts): FieldRow {
  const { kind, parent, index, key, range, value, isRoot = false, hasChildren = false } = parts;
  const id = parent ? `${parent.id}.${index}` : String(index);
  const name = key ?? String(index);
  const tokens = hasChildren ? [] : tokensIn(template.tokens, value);
  const variables = tokens.filter((token) => token.kind === 'variable');
  const variable = tokens.length === 1 ? variables[0] : undefined;
  return {
    id,
    kind,
    parent: parent?.id,
    index,
    path: isRoot ? '' : parent && !parent.isRoot ? `${parent.path}.${name}` : name,
    range,
    value,
    depth: id.split('.').length - 1,
    key,
    keyRange: parts.keyRange,
    outer: parts.outer ?? value,
    quoted: parts.quoted ?? false,
    canToggleQuotes: parts.canToggleQuotes ?? false,
    isRoot,
    content: hasChildren ? 'children' : contentOf(tokens, variables),
    variable,
    tokens,
    variables,
    text: hasChildren ? '' : parts.unescape(template.source.slice(value.from, value.to)),
  };
}

/** A template as the readers of each syntax give it, with what follows from its rows. */
export function buildFields(
  template: Template,
  syntax: Syntax,
  rows: readonly FieldRow[],
  rest: Partial<Pick<Structure, 'root' | 'delimiter' | 'quotes' | 'fault'>>,
): Structure {
  const parents = new Set(rows.map(({ parent }) => parent));
  const line = { kind: 'line', inner: { from: 0, to: template.source.length } } as const;
  return {
    template,
    syntax,
    rows,
    leaves: rows.filter(({ id, content }) => content !== 'children' || !parents.has(id)),
    root: rest.root ?? line,
    delimiter: rest.delimiter ?? '',
    quotes: rest.quotes ?? 'doubled',
    fault: rest.fault,
  };
}

function contentOf(tokens: readonly Token[], variables: readonly Token[]): FieldContent {
  if (variables.length === 0) return 'literal';
  return tokens.length === 1 ? 'variable' : 'mixed';
}

/** The tokens within a range; those that reach out of it are cut. */
function tokensIn(tokens: readonly Token[], { from, to }: Range): Token[] {
  const found: Token[] = [];
  for (let i = tokenIndexAt(tokens, from); i < tokens.length; i++) {
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
