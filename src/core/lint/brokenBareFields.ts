import { checkLine } from '../template/checkLine.ts';
import type { Field } from '../template/shape.ts';
import { tokenIndexAt } from '../template/tokenIndexAt.ts';
import type { LogLine } from '../scenarios/render.ts';
import type { LintContext } from './rule.ts';

/** A JSON field without quotes whose value is no JSON on some lines. */
export interface BrokenBareField {
  readonly field: Field;
  /** Ids of the scenarios whose lines it breaks. */
  readonly scenarios: readonly string[];
  /** The variable whose emptiness breaks them; absent where a value itself is no JSON, such as an id. */
  readonly emptyName?: string;
}

/** Every field whose missing quotes break a line, whatever else is wrong with that line. */
export function brokenBareFields(context: LintContext): BrokenBareField[] {
  if (context.shape.kind !== 'json') return [];
  return context.shape.fields
    .filter((field) => !field.quoted && field.variables.length > 0)
    .map((field) => inspect(context, field))
    .filter((broken) => broken.scenarios.length > 0);
}

function inspect(context: LintContext, field: Field): BrokenBareField {
  const { tokens } = context.template;
  const first = tokenIndexAt(tokens, field.valueFrom);
  const variables = field.variables.map((variable) => tokenIndexAt(tokens, variable.from));
  const broken = context.lines.filter(({ line }) => {
    const lineFrom = (line.spans[first]?.from ?? 0) + field.valueFrom - (tokens[first]?.from ?? 0);
    return checkLine(line.text.slice(lineFrom, lineEnd(context, line, field)), 'json') !== undefined;
  });
  const isEmpty = (line: LogLine): boolean => variables.some((index) => line.spans[index]?.empty);
  const empty = broken.every(({ line }) => isEmpty(line))
    ? variables.find((index) => broken[0]?.line.spans[index]?.empty)
    : undefined;
  const token = empty === undefined ? undefined : tokens[empty];
  return {
    field,
    scenarios: broken.map(({ scenario }) => scenario.id),
    ...(token?.kind === 'variable' ? { emptyName: token.name } : {}),
  };
}

/** Where the value of a field ends in a line. */
function lineEnd({ template: { tokens } }: LintContext, line: LogLine, field: Field): number {
  const last = tokenIndexAt(tokens, field.valueTo - 1);
  const span = line.spans[last];
  const token = tokens[last];
  return (span?.to ?? line.text.length) - ((token?.to ?? field.valueTo) - field.valueTo);
}
