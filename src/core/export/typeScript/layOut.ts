import { widthOf } from '../widthOf.ts';

/** Columns of a line that prettier fills unless told otherwise. */
const WIDTH = 80;

/** Beside a shorter key a text stays, as a break would win nothing. */
const KEY_WIDTH = 5;

const TEXT = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const PROPERTY = new RegExp(String.raw`^( *)([\w$]+|${TEXT}): (${TEXT}),$`);
const HEAD = String.raw`(?:[\w$]+: |const [\w$]+ = )?[\w$.]+(?:\(\w+\)\.\w+)?\(`;
const ARGUMENT = String.raw`${TEXT}|\w+`;
const CALL = new RegExp(String.raw`^( *)(${HEAD})((?:${ARGUMENT})(?:, (?:${ARGUMENT}))*)(\)[,;]?)$`);

function layOutLine(line: string): string {
  if (widthOf(line) <= WIDTH) return line;
  const [, indent = '', name, value] = PROPERTY.exec(line) ?? [];
  if (name !== undefined) {
    return widthOf(name) < KEY_WIDTH ? line : `${indent}${name}:\n${indent}  ${value},`;
  }
  const [, before = '', head, list = '', tail] = CALL.exec(line) ?? [];
  if (head === undefined) return line;
  const items = list.match(new RegExp(ARGUMENT, 'g')) ?? [];
  return `${before}${head}\n${items.map((item) => `${before}  ${item},\n`).join('')}${before}${tail}`;
}

/** Breaks lines with long texts in them where prettier breaks them. */
export const layOut = (code: string): string => code.split('\n').map(layOutLine).join('\n');
