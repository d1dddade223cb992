import type { Template } from '../parse.ts';
import { buildFields, buildRow } from './buildRow.ts';
import type { FaultKind, FieldRow, Structure, Range } from './fields.ts';
import { findPair, quoteStyleOf, splitLine, trimmed, unescapeQuoted, type LineCut } from './lineText.ts';

/** From the rarest in ordinary text to the commonest. */
const DELIMITERS = ['\t', '|', ';', ',', ' '] as const;

/**
 * The fields of a line: columns, or pairs where at least half of the columns have a key. The name of a variable holds
 * no sign that divides a line.
 */
export function readLine(template: Template): Structure {
  const { source } = template;
  const asText = (kind: FaultKind) => buildFields(template, 'text', [], { fault: { kind } });
  if (/[\n\r]/.test(source.trim())) return asText('several-lines');
  const hasPairs = findPair(source.trimStart()) !== undefined;
  // What does not stand there divides nothing.
  const signs = DELIMITERS.filter((delimiter) => delimiter === ' ' || source.includes(delimiter));
  const cuts = signs.map((delimiter) => ({ delimiter, quotes: quoteStyleOf(delimiter, hasPairs) }));
  let fault: FaultKind = 'open-quote';
  for (const cut of cuts) {
    const columns = splitLine(source, cut);
    if (!columns || (columns.length < 2 && cut.delimiter !== ' ')) continue;
    const found = columns.map((range) => columnOf(source, range));
    fault = found.some(isCrowded) ? 'nothing-between' : 'prose';
    // Spaces are the last chance: `$context.stage/$context.routeKey` is one column among others.
    const isCut = cut.delimiter === ' ' && found.length > 1;
    if ((found.some(isCrowded) && !isCut) || found.some(isTorn) || isProse(found, cut)) continue;
    return divided(template, found, cut);
  }
  return asText(fault);
}

interface Column extends Range {
  readonly text: string;
  readonly variables: number;
  readonly pair: ReturnType<typeof findPair>;
}

function columnOf(source: string, { from, to }: Range): Column {
  const text = source.slice(from, to);
  const variables = text.split('$context').length - 1;
  return { from, to, text, variables, pair: findPair(text) };
}

/** Whether two variables share a column without quotes or brackets around them. */
function isCrowded({ text, variables, pair }: Column): boolean {
  return variables > 1 && !/^["'[(]/.test(text.slice(pair?.valueFrom ?? 0));
}

/** Whether a bracket is opened in a column and closed in another: what is divided there is something else, as JSON. */
function isTorn({ text }: Column): boolean {
  if (!/[{}()]/.test(text)) return false;
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return count('{') !== count('}') || count('(') !== count(')');
}

/** Whether words stand between the variables, as in a sentence. A lone `-` is how CLF says that there is nothing. */
function isProse(columns: readonly Column[], { delimiter }: LineCut): boolean {
  const isWord = ({ text, variables, pair }: Column) =>
    !pair &&
    !/^["[]/.test(text) &&
    (delimiter === ' ' ? variables === 0 && text !== '-' && text !== '' : /\s/.test(text));
  const words = columns.filter(isWord).length;
  const values = columns.filter(({ variables, pair }) => variables > 0 || pair).length;
  return words * 2 > values;
}

function divided(template: Template, columns: readonly Column[], cut: LineCut): Structure {
  const pairs = columns.filter(({ pair }) => pair).length;
  const keyed = pairs > 0 && pairs * 2 >= columns.length;
  const [first, second] = columns;
  return buildFields(
    template,
    keyed ? 'pairs' : 'delimited',
    columns.map((column, index) =>
      toRow(template, keyed ? column : { ...column, pair: undefined }, index, cut.quotes),
    ),
    {
      delimiter: first && second ? template.source.slice(first.to, second.from) : cut.delimiter,
      quotes: cut.quotes,
    },
  );
}

function toRow(
  template: Template,
  { from, to, pair }: Column,
  index: number,
  style: LineCut['quotes'],
): FieldRow {
  const keyRange = pair && { from: from + pair.key.from, to: from + pair.key.to };
  const key = keyRange && template.source.slice(keyRange.from, keyRange.to);
  const outer = { from: from + (pair?.valueFrom ?? 0), to };
  const written = template.source.slice(outer.from, outer.to);
  const inside = style === 'doubled' ? /^"(?:[^"]|"")*"$/ : /^"(?:[^"\\]|\\.)*"$/s;
  const quoted = inside.test(written);
  const bracketed = /^\[([^\]]*)\]$/.test(written);
  const value = quoted || bracketed ? { from: outer.from + 1, to: outer.to - 1 } : outer;
  return buildRow(template, {
    kind: 'value',
    index,
    key,
    keyRange,
    range: { from, to },
    value: bracketed ? trimmed(template.source, value.from, value.to) : value,
    outer,
    quoted,
    canToggleQuotes: quoted
      ? /^[^"'\\\s,;|[\]()]*$/.test(written.slice(1, -1))
      : !bracketed && !written.includes('"'),
    unescape: (text) => (quoted ? unescapeQuoted(text, style) : text),
  });
}
