import type { LogLine } from '../../core/scenarios/render.ts';

/** Where the sentence about a broken line hangs: left of its stem, or below the characters. */
export type StemPlace = 'left' | 'below';

/** A log line's character is half an em of 13 px wide. */
const COLUMN = 6.5;
/** About what the interface's face takes at 12 px. */
const LATIN = 6.4;
const WIDE = 12.2;
const ROOM = 12;

/**
 * Where the stem from a character to its sentence goes, or undefined where the column cannot be told without
 * measuring: before it stand characters that are not half an em wide.
 */
export function stemPlace(line: LogLine, offset: number, sentence: string): StemPlace | undefined {
  if (!/^[ -~]*$/.test(line.text.slice(0, offset + 1))) return undefined;
  return widthOf(sentence) + ROOM <= offset * COLUMN ? 'left' : 'below';
}

function widthOf(sentence: string): number {
  return Array.from(sentence).reduce((width, char) => width + (char >= '\u2e80' ? WIDE : LATIN), 0);
}
