import { checkJson } from './checkJson.ts';
import type { Syntax, XmlReader } from './fields/fields.ts';
import type { LineProblem } from './lineProblem.ts';

/**
 * The first place where a line is not what its shape says, or undefined where it is. Only JSON and XML can
 * be broken, XML where its reader is there; delimited lines and plain text never have a problem.
 */
export function checkLine(text: string, kind: Syntax, xml?: XmlReader): LineProblem | undefined {
  if (kind === 'json') return checkJson(text);
  if (kind === 'xml') return xml?.check(text);
  return undefined;
}
