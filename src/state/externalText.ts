import { MAX_SOURCE_LENGTH } from './logwrightDocument.ts';

/** What is wrong with text that came from outside: too long to be a format, or not text at all. */
export type TextProblem = 'too-long' | 'binary';

/** Checks pasted or dropped text before it may enter the template. Undefined where it may. */
export function findTextProblem(text: string, room = MAX_SOURCE_LENGTH): TextProblem | undefined {
  if (text.length > room) return 'too-long';
  // Control characters but tab and line breaks never stand in a format; U+FFFD is what undecodable bytes become.
  return /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/.test(text) ? 'binary' : undefined;
}
