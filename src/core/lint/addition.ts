import { insertVariable } from '../template/insertVariable.ts';
import type { Template } from '../template/parse.ts';
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

/** Adds a variable at the end. Never safe: nobody is to find a field in the log that they did not ask for. */
function addition({ template, shape }: LintContext, name: string): Fix {
  const end = shape.kind === 'json' ? template.source.search(/[}\]]?\s*$/) : template.source.length;
  return {
    label: { en: `Add ${code(name)}`, ko: `${code(name)} 추가` },
    edits: [insertVariable(template, shape, end, name)],
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
  const [first] = names;
  if (first === undefined || used.some((name) => names.includes(name))) return [];
  if (isBegun(context.template, used)) return [];
  const end = context.template.source.length;
  return [{ from: end, to: end, ...words, fix: addition(context, first) }];
}
