import { escapeUnit } from '../quote/escapeUnit.ts';
import { INVISIBLE } from '../quote/invisible.ts';
import type { CfnMap } from './cfnValue.ts';

/** A template or a part of one as JSON, with an escape for what no one can see. */
export function printJson(template: CfnMap): string {
  const text = JSON.stringify(template, undefined, 2);
  return `${text.replace(INVISIBLE, (unit) => (unit === '\n' ? unit : escapeUnit(unit)))}\n`;
}
