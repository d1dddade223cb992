import type { FieldRow, Fields, Range } from '../fields/fields.ts';
import { tokenIndexAt } from '../tokenIndexAt.ts';

/** What must stay together: an escape, a reference or a comment of XML, a doubled quote, a character of two halves. */
const WHOLE =
  /\\u[\da-fA-F]{4}|\\[^]?|&#?\w+;|<!--[^]*?-->|<!\[CDATA\[|\]\]>|""|[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * The offset nearest to another at which something can stand in a value: in no key, no other variable and no escape.
 * In plain text anywhere but in those. Undefined where the template has no values.
 */
export function nearestCharacter(fields: Fields, offset: number): number | undefined {
  const room = roomsOf(fields).reduce<Room | undefined>(
    (best, each) => (best && away(best.range, offset) < away(each.range, offset) ? best : each),
    undefined,
  );
  return room && outsideWholes(fields, offset, room.value);
}

/** Every offset that `nearestCharacter` can give, in order. */
export function charactersOf(fields: Fields): number[] {
  const found = new Set<number>();
  for (const { value } of roomsOf(fields)) {
    for (let at = value.from; at <= value.to; at++)
      if (outsideWholes(fields, at, value) === at) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

/** A value that has room for text, and the field around it. */
type Room = Pick<FieldRow, 'range' | 'value'>;

function roomsOf({ syntax, leaves, template }: Fields): readonly Room[] {
  if (syntax !== 'text' && syntax !== 'empty') return leaves.filter(({ content }) => content !== 'children');
  const whole = { from: 0, to: template.source.length };
  return [{ range: whole, value: whole }];
}

function away({ from, to }: Range, offset: number): number {
  return offset < from ? from - offset : Math.max(0, offset - to);
}

function outsideWholes({ template }: Pick<Fields, 'template'>, offset: number, { from, to }: Range): number {
  const at = Math.min(Math.max(from, offset), to);
  const token = template.tokens[tokenIndexAt(template.tokens, at)];
  const inside =
    token?.kind === 'variable' && token.from < at ? token : wholeAround(template.source, at, from, to);
  if (!inside) return at;
  // One may begin at the end of another, as a variable behind a backslash.
  return outsideWholes({ template }, at - inside.from <= inside.to - at ? inside.from : inside.to, {
    from,
    to,
  });
}

function wholeAround(source: string, at: number, from: number, to: number): Range | undefined {
  for (const match of source.slice(from, to).matchAll(WHOLE)) {
    const start = from + match.index;
    if (start >= at) return undefined;
    // A backslash at the end takes what follows the value.
    const end = start + match[0].length + (match[0] === '\\' ? 2 : 0);
    if (at < end) return { from: start, to: end };
  }
  return undefined;
}
