import { distanceTo, type FieldRow, type Fields, type Range } from '../fields/fields.ts';
import { tokenIndexAt } from '../tokenIndexAt.ts';
import { roomsOf } from './targets.ts';

/** What must stay together: an escape, a reference or a comment of XML, a doubled quote, a character of two halves. */
const WHOLE =
  /\\u[\da-fA-F]{4}|\\[^]?|&#?\w+;|<!--[^]*?-->|<!\[CDATA\[|\]\]>|""|[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * The offset nearest to another at which something can stand in a value: in no key, no other variable and no escape.
 * In plain text anywhere but in those. Undefined where the template has no values.
 */
export function nearestCharacter(fields: Fields, offset: number): number | undefined {
  const room = allRooms(fields).reduce<Room | undefined>(
    (best, each) => (best && distanceTo(best.range, offset) < distanceTo(each.range, offset) ? best : each),
    undefined,
  );
  if (!room) return undefined;
  const at = Math.min(Math.max(room.value.from, offset), room.value.to);
  const inside = wholesIn(fields, room.value).find(({ from, to }) => from < at && at < to);
  if (!inside) return at;
  return at - inside.from <= inside.to - at ? inside.from : Math.min(inside.to, room.value.to);
}

/** Every offset that `nearestCharacter` can give, in order. */
export function charactersOf(fields: Fields): number[] {
  const found = new Set<number>();
  for (const { value } of allRooms(fields)) {
    let at = value.from;
    for (const { from, to } of [...wholesIn(fields, value), { from: value.to, to: value.to }]) {
      for (; at <= from; at++) found.add(at);
      at = Math.max(at, to);
    }
    if (at === value.to) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

/** A value that has room for text, and the field around it. */
type Room = Pick<FieldRow, 'range' | 'value'>;

function allRooms(fields: Fields): readonly Room[] {
  if (fields.syntax !== 'text' && fields.syntax !== 'empty') return roomsOf(fields);
  const whole = { from: 0, to: fields.template.source.length };
  return [{ range: whole, value: whole }];
}

/** The variables and the like in a value, in order; what overlaps is one. */
function wholesIn({ template: { source, tokens } }: Fields, { from, to }: Range): Range[] {
  const found: Range[] = [];
  for (let i = tokenIndexAt(tokens, from); (tokens[i]?.from ?? to) < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'variable') found.push(token);
  }
  for (const match of source.slice(from, to).matchAll(WHOLE)) {
    const start = from + match.index;
    // A backslash at the end takes what follows the value.
    found.push({ from: start, to: start + match[0].length + (match[0] === '\\' ? 1 : 0) });
  }
  const wholes: Range[] = [];
  for (const each of found.sort((a, b) => a.from - b.from)) {
    const last = wholes.at(-1);
    if (last && each.from < last.to)
      wholes[wholes.length - 1] = { from: last.from, to: Math.max(last.to, each.to) };
    else wholes.push(each);
  }
  return wholes;
}
