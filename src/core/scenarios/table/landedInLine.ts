import type { Range } from '../../template/fields/fields.ts';
import type { Template } from '../../template/parse.ts';
import type { LogLine } from '../render.ts';
import { lineRange } from './lineRange.ts';

/**
 * What a log line shows of pieces of its template: the values of their variables, or their text where they have no
 * variable. In the order of the line.
 */
export function landedInLine(template: Template, line: LogLine, pieces: readonly Range[]): readonly Range[] {
  return pieces.flatMap((piece) => landedOf(template, line, piece)).toSorted((a, b) => a.from - b.from);
}

function landedOf(template: Template, line: LogLine, { from, to }: Range): readonly Range[] {
  const values = line.spans.filter(({ token }) => {
    const found = template.tokens[token];
    return found?.kind === 'variable' && from <= found.from && found.to <= to;
  });
  return values.length > 0 ? values : [lineRange(template, line, from, to)];
}
