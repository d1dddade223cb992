import { escapeUnit } from '../quote/escapeUnit.ts';
import { INVISIBLE } from '../quote/invisible.ts';
import type { CfnMap } from './cfnValue.ts';

const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
/** A list of nothing but texts. */
const LIST = new RegExp(String.raw`^( *)(${TEXT}: )?\[\n((?: *${TEXT},?\n)+) *\]`, 'gm');
const WIDTH = 80;

/** Short lists on one line, as prettier has them. */
const joinLists = (json: string) =>
  json.replace(LIST, (whole: string, indent: string, key: string | undefined, items: string) => {
    const line = `${indent}${key ?? ''}[${items.trim().replaceAll(/,\n */g, ', ')}]`;
    return line.length < WIDTH ? line : whole;
  });

/** A template or a part of one as JSON, with an escape for what no one can see. */
export function printJson(template: CfnMap): string {
  const text = joinLists(JSON.stringify(template, undefined, 2));
  return `${text.replace(INVISIBLE, (unit) => (unit === '\n' ? unit : escapeUnit(unit)))}\n`;
}
