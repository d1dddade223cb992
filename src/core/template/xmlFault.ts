import { findXmlError } from './checkXml.ts';
import type { LineProblem } from './lineProblem.ts';

export type XmlFault =
  | 'wrong-tag'
  | 'open-tag'
  | 'bare-ampersand'
  | 'bad-markup'
  | 'bad-attribute'
  | 'twice-attribute'
  | 'text-outside'
  | 'second-root';

/** By what the parser says; the first that fits counts. */
const FAULTS: readonly (readonly [RegExp, XmlFault])[] = [
  [/unexpected close tag|unmatched close tag/, 'wrong-tag'],
  [/unclosed tag|unexpected end/, 'open-tag'],
  [/entity|ampersand/, 'bare-ampersand'],
  [/duplicate attribute/, 'twice-attribute'],
  [/attribute/, 'bad-attribute'],
  [/outside of root/, 'text-outside'],
  [/only one root/, 'second-root'],
  [/disallowed character|tag/, 'bad-markup'],
];

/** Why an XML line stops being XML at its problem; undefined where the parser has no more to say. */
export function xmlFault(text: string, problem: LineProblem): XmlFault | undefined {
  if (text[problem.offset] === '&') return 'bare-ampersand';
  const error = findXmlError(text);
  return error && FAULTS.find(([pattern]) => pattern.test(error.said))?.[1];
}
