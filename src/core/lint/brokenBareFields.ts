import { checkLine } from '../template/checkLine.ts';
import type { FieldRow } from '../template/fields/fields.ts';
import { tokenIndexAt } from '../template/tokenIndexAt.ts';
import type { LogLine } from '../scenarios/render.ts';
import { lineRange } from '../scenarios/table/lineRange.ts';
import { doubledDollars } from './doubledDollars.ts';
import { isPrequoted } from './quoteField.ts';
import { keepPer } from '../memoize.ts';
import type { LintContext } from './rule.ts';

/** A JSON field without quotes whose value is no JSON on some lines. */
export interface BrokenBareField {
  readonly field: FieldRow;
  /** Ids of the scenarios whose lines it breaks; none where only scenarios that are off would show it. */
  readonly scenarios: readonly string[];
  /** The variable whose emptiness breaks them; absent where a value itself is no JSON, such as an id. */
  readonly emptyName?: string;
}

/**
 * Every field whose missing quotes break a line, whatever else is wrong with that line; also those that no
 * scenario at hand breaks although their variable can be empty. Several rules ask, so the answer is kept.
 */
export const brokenBareFields: (context: LintContext) => readonly BrokenBareField[] = keepPer(
  (context: LintContext) => (context.fields.syntax === 'json' ? findBroken(context) : []),
);

function findBroken(context: LintContext): BrokenBareField[] {
  return context.fields.leaves
    .filter(
      ({ quoted, variables }) =>
        !quoted && variables.length > 0 && !variables.some((each) => isPrequoted(context, each)),
    )
    .map((field) => inspect(context, field))
    .filter((broken) => broken.scenarios.length > 0 || broken.emptyName !== undefined);
}

function inspect(context: LintContext, field: FieldRow): BrokenBareField {
  const { tokens } = context.template;
  // A needless `$` at the beginning has a rule of its own, and may be all that is wrong.
  const dollar = doubledDollars(context).find(({ from }) => from === field.value.from);
  const start = dollar?.to ?? field.value.from;
  const variables = field.variables.map((variable) => tokenIndexAt(tokens, variable.from));
  // Most scenarios print the same few values, and each need be judged only once.
  const judged = new Map<string, boolean>();
  const broken = context.lines.filter(({ line }) => {
    const { from, to } = lineRange(context.template, line, start, field.value.to);
    const value = line.text.slice(from, to);
    const isBroken = judged.get(value) ?? checkLine(value, 'json') !== undefined;
    judged.set(value, isBroken);
    return isBroken;
  });
  if (broken.length === 0) return { field, scenarios: [], ...canBeEmpty(context, field) };
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

/** A variable alone that some lines of an API would not fill. */
function canBeEmpty({ api }: LintContext, { variable: only }: FieldRow): { readonly emptyName?: string } {
  if (!only) return {};
  const variable = api.catalog.find(only.name);
  return !variable || variable.emptyWhen ? { emptyName: only.name } : {};
}
