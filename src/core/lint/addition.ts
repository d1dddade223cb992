import type { Text } from '../text.ts';
import { appendVariable } from '../template/drop/appendVariable.ts';
import { insertFields } from '../template/fields/insertFields.ts';
import { endsInText, signOf } from './endsInText.ts';
import { mayHold } from './mayHold.ts';
import { meantAs } from './meantAs.ts';
import { variableText } from '../template/parse.ts';
import type { Finding, Fix, LintContext } from './rule.ts';
import { soleObject } from './soleObject.ts';
import { variables } from './variables.ts';
import { code } from './wording.ts';

/** A line with fewer names besides its request id is still being begun, and nothing is missed in it yet. */
const BEGUN = 2;
/** A field with a key says what it is, so one beside the request id is a format already. */
const BEGUN_WITH_KEYS = 1;

/** Whatever a person meant as a variable, misspelt ones included, so that mending one brings up no advice. */
const NAME = /\$\{?\w|(?<![\w$.{\\])(?:context)?\.[A-Za-z]|\{\{\s*context\./g;

function enoughFor({ fields }: LintContext): number {
  return fields.leaves.some(({ key }) => key !== undefined) ? BEGUN_WITH_KEYS : BEGUN;
}

/** How many names a template has beside its request ID. */
function countNames({ api, template: { source, tokens } }: LintContext): number {
  const { without: required } = api.rejects;
  const ids = tokens.filter((token) => token.kind === 'variable' && required.includes(token.name)).length;
  return (source.match(NAME)?.length ?? 0) - ids;
}

/**
 * Whether all that a template has are request IDs under keys: no beginning any more, and no use to anyone. Other text
 * may be meant as a variable, of which another rule speaks.
 */
export function hasOnlyId({ api, fields: { leaves } }: LintContext): boolean {
  return (
    leaves.length > 0 &&
    leaves.every(
      ({ key, variable }) =>
        key !== undefined && variable !== undefined && api.rejects.without.includes(variable.name),
    )
  );
}

const BEFORE_LAST: Text = { en: ' before the last column', ko: ' (마지막 열 앞)' };

/** Adds one of the variables. Never safe: nobody is to find a field in the log that they did not ask for. */
function addition({ fields }: LintContext, names: readonly string[]): Fix | undefined {
  const isBefore = endsInText(fields);
  // Plain text has no quotes for what holds a space, and a line whose last column has none is best read without them.
  const isText = fields.syntax === 'text';
  const word = names.find((candidate) => !mayHold(fields.catalog, candidate, signOf(fields)));
  const name = isText || (isBefore && word !== undefined) ? word : names[0];
  if (name === undefined) return undefined;
  const parent = soleObject(fields)?.id;
  const columns = fields.rows.filter((row) => row.parent === undefined);
  const index = isBefore ? columns.length - 1 : Infinity;
  const edits =
    isBefore || parent !== undefined
      ? insertFields(fields, [{ text: variableText(name) }], { parent, index })
      : appendVariable(fields, name);
  if (edits.length === 0) return undefined;
  const place = isBefore ? BEFORE_LAST : { en: '', ko: '' };
  return {
    label: { en: `Add ${code(name)}${place.en}`, ko: `${code(name)} 추가${place.ko}` },
    edits,
    safe: false,
    done: {
      en: `Added ${code(name)}${place.en}`,
      ko: `${code(name)} 변수를 추가했습니다${place.ko}`,
    },
  };
}

/** Whether a template logs one of some variables, or means to: another rule offers it in the place of a text. */
export function logsAny(context: LintContext, names: readonly string[]): boolean {
  return (
    variables(context.template).some(({ name }) => names.includes(name)) ||
    meantAs(context, names) !== undefined
  );
}

/**
 * What a finished template lacks: it logs none of `wanted`, of which the first that there is on this API is offered.
 * Nothing where the API has none of them, or where the template was only begun, with fewer than `enough` names besides
 * its request ID.
 */
export function missing(
  context: LintContext,
  wanted: readonly string[],
  words: Pick<Finding, 'title' | 'reason' | 'brief'>,
  enough = enoughFor(context),
): Finding[] {
  const names = wanted.filter((name) => context.api.catalog.find(name));
  if (names.length === 0 || logsAny(context, names) || countNames(context) < enough) return [];
  const end = context.template.source.length;
  const fix = addition(context, names);
  return [{ from: end, to: end, ...words, ...(fix ? { fix } : {}) }];
}
