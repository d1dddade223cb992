import { createCutting, SPACED, type Cut } from './cut.ts';

const DELIMITERS = ['\t', '|', ',', ';', ' '] as const;

/** Ways to cut a line at one sign, where that does not stand in quotes, brackets or a time. */
export const columnCutters = DELIMITERS.map((delimiter) => {
  const sign = delimiter === '|' ? String.raw`\|` : delimiter;
  const field = new RegExp(String.raw`(?:${SPACED}|"[^"]*"|\[[^\]]*\]|[^${sign}])+`, 'g');
  return (line: string): Cut | undefined => {
    const cutting = createCutting(line);
    for (const { 0: text, index } of line.matchAll(field)) {
      const from = index + (text.length - text.trimStart().length);
      if (text.trim() !== '') cutting.cell([], from, from + text.trim().length);
    }
    return cutting.end();
  };
});

/** Cuts at spaces. */
export const cutWords = columnCutters[DELIMITERS.indexOf(' ')] ?? (() => undefined);
