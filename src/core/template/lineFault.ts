import { jsonFault, type JsonFault } from './jsonFault.ts';
import type { Syntax, XmlReader } from './fields/fields.ts';
import type { LineProblem } from './lineProblem.ts';
import type { XmlFault } from './xmlFault.ts';

/** What is wrong at the problem of a line, in terms of no particular parser. */
export type LineFault = JsonFault | XmlFault;

/** Why a line stops being what its shape says at its problem; undefined where the place says it all. */
export function lineFault(
  text: string,
  problem: LineProblem,
  kind: Syntax,
  xml?: XmlReader,
): LineFault | undefined {
  if (kind === 'json') return jsonFault(text, problem);
  if (kind === 'xml') return xml?.fault(text, problem);
  return undefined;
}
