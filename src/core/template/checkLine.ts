import { checkJson } from './checkJson.ts';
import type { Syntax } from './fields/fields.ts';
import type { LineProblem } from './lineProblem.ts';
import { findXmlReader } from './xmlReader.ts';

/**
 * The first place where a line is not what its shape says, or undefined where it is. Only JSON and XML can
 * be broken; delimited lines and plain text never have a problem.
 */
export function checkLine(text: string, kind: Syntax): LineProblem | undefined {
  if (kind === 'json') return checkJson(text);
  if (kind === 'xml') return findXmlReader()?.check(text);
  return undefined;
}
