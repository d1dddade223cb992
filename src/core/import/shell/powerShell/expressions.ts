import { matchFrom } from '../../matchFrom.ts';
import { MARK } from '../../importer.ts';
import { stringValue, type Value } from '../../values/value.ts';
import { MAX_DEPTH, type Cursor } from '../cursor.ts';
import { createPrimaryReader, type StatementReader } from './primaries.ts';
import { add, callMethod, format, hole, joinItems, property, replaceText } from './operators.ts';
import { ANY_SPACE, NAME, SPACE } from './patterns.ts';
import type { Session } from './session.ts';

const OPERATOR = /-(f|i?replace|creplace|join)\b/iy;

/** Reads expressions: values with the operators, properties and methods after them. */
export function createExpressionReader(cursor: Cursor, session: Session, statements: StatementReader) {
  const { text, take } = cursor;
  const { readPrimary, readExpansion } = createPrimaryReader(cursor, session, {
    ...statements,
    readPostfix,
    readArguments,
  });
  return { readExpression, readPostfix, readPrimary, readExpansion };

  function readExpression(): Value {
    if (++cursor.depth > MAX_DEPTH) {
      cursor.depth--;
      cursor.at++;
      return hole('…');
    }
    let value = readSum();
    for (;;) {
      const operator = takeOperator(/replace|join/i);
      if (operator === undefined) break;
      const operand = readList();
      value = operator === 'join' ? joinItems(value, operand) : replaceText(value, operand);
    }
    cursor.depth--;
    return value;
  }

  function readSum(): Value {
    let sum = readFormatted();
    for (;;) {
      take(SPACE);
      if (text[cursor.at] !== '+' || text[cursor.at + 1] === '=') return sum;
      cursor.at++;
      take(ANY_SPACE);
      sum = add(sum, readFormatted());
    }
  }

  function readFormatted(): Value {
    const value = readList();
    return takeOperator(/^f$/i) === undefined ? value : format(value, readList());
  }

  function readList(): Value {
    const items = [readPostfix(readPrimary())];
    for (;;) {
      take(SPACE);
      if (text[cursor.at] !== ',') break;
      cursor.at++;
      take(ANY_SPACE);
      items.push(readPostfix(readPrimary()));
    }
    return items.length === 1 ? (items[0] ?? stringValue('')) : { kind: 'list', items };
  }

  function takeOperator(name: RegExp): string | undefined {
    take(SPACE);
    const [whole, operator] = matchFrom(OPERATOR, text, cursor.at) ?? [];
    if (whole === undefined || operator === undefined || !name.test(operator)) return undefined;
    cursor.at += whole.length;
    take(ANY_SPACE);
    return operator.toLowerCase();
  }

  /** Properties and methods after a value. */
  function readPostfix(value: Value): Value {
    let current = value;
    while (text[cursor.at] === '.' && /[A-Za-z_]/.test(text[cursor.at + 1] ?? '')) {
      cursor.at++;
      const name = take(NAME) ?? '';
      if (current.kind === 'string' && current.text.endsWith(MARK)) {
        current = { ...current, text: `${current.text}.${name}` };
      } else if (text[cursor.at] === '(') current = callMethod(current, name, readArguments());
      else current = property(current, name);
    }
    return current;
  }

  function readArguments(): readonly Value[] {
    cursor.at++;
    const values: Value[] = [];
    while (cursor.at < text.length && text[cursor.at] !== ')') {
      const start = cursor.at;
      if (take(ANY_SPACE) === undefined && text[cursor.at] !== ',') {
        const value = readExpression();
        values.push(...(value.kind === 'list' ? value.items : [value]));
      }
      if (text[cursor.at] === ',') cursor.at++;
      if (cursor.at === start) cursor.at++;
    }
    cursor.at++;
    return values;
  }
}
