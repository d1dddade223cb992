import { appendVariable } from '../template/drop/appendVariable.ts';
import { insertFields } from '../template/fields/insertFields.ts';
import { mayHold } from './mayHold.ts';
import { variableText, type Template } from '../template/parse.ts';
import type { Finding, Fix, LintContext } from './rule.ts';
import { variables } from './variables.ts';
import { code } from './wording.ts';

/** A template with fewer names besides its request id is still being begun, and nothing is missed in it yet. */
const BEGUN = 2;

/** Whatever a person meant as a variable, misspelt ones included, so that mending one brings up no advice. */
const NAME = /[$]+\{?\w|(?<![\w$.{\\])(?:context)?\.[A-Za-z]/g;

function isBegun({ source }: Template, used: readonly string[]): boolean {
  const ids = used.filter((name) => name === 'requestId' || name === 'extendedRequestId').length;
  return (source.match(NAME)?.length ?? 0) - ids < BEGUN;
}

/** Adds one of the variables. Never safe: nobody is to find a field in the log that they did not ask for. */
function addition({ fields }: LintContext, names: readonly string[]): Fix | undefined {
  const sign = fields.delimiter.trim() === ',' ? ',' : ' ';
  // A last value with spaces splits nothing as long as it stays the last; before it only single words may go.
  const last = fields.template.tokens.at(-1);
  const first = fields.syntax === 'delimited' && last?.kind === 'variable' && mayHold(last.name, sign);
  const name = first ? names.find((candidate) => !mayHold(candidate, sign)) : names[0];
  if (name === undefined) return undefined;
  const edits = first
    ? insertFields(fields, [{ text: variableText(name) }], { parent: undefined, index: 0 })
    : appendVariable(fields, name);
  if (edits.length === 0) return undefined;
  return {
    label: { en: `Add ${code(name)}`, ko: `${code(name)} 추가` },
    edits,
    safe: false,
    done: { en: `${code(name)} added`, ko: `${code(name)} 추가됨` },
  };
}

/**
 * What a finished template lacks: it has none of `names`, of which the first is offered. Undefined where it
 * has one, or where it was only begun.
 */
export function missing(
  context: LintContext,
  names: readonly string[],
  words: Pick<Finding, 'title' | 'reason' | 'brief'>,
): Finding[] {
  const used = variables(context.template).map(({ name }) => name);
  if (used.some((name) => names.includes(name))) return [];
  if (isBegun(context.template, used)) return [];
  const end = context.template.source.length;
  const fix = addition(context, names);
  return [{ from: end, to: end, ...words, ...(fix ? { fix } : {}) }];
}
