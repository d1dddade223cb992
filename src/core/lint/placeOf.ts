import type { Template } from '../template/parse.ts';
import type { LineProblem } from '../template/lineProblem.ts';
import type { LogLine } from '../scenarios/render.ts';
import type { VariableToken } from '../template/token.ts';

/** A place of the template that a place of a line comes from. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** The variable whose value is there; absent in literal text. */
  readonly variable?: VariableToken;
}

/** Where in the template the text of a line at a problem comes from: a whole variable, or part of a literal. */
export function placeOf(template: Template, line: LogLine, problem: LineProblem): Place {
  const span = line.spans.find(({ from, to }) => from <= problem.offset && problem.offset < to);
  const token = span && template.tokens[span.token];
  const end = template.source.length;
  if (!span || !token) return { from: Math.max(0, end - 1), to: end };
  if (token.kind === 'variable') return { from: token.from, to: token.to, variable: token };
  const from = token.from + problem.offset - span.from;
  return { from, to: Math.min(token.to, from + Math.max(1, problem.length)) };
}
