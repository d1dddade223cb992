import { checkJson } from '../template/checkJson.ts';
import { applyEdits } from '../template/edit.ts';
import type { Range } from '../template/fields/fields.ts';
import { parse } from '../template/parse.ts';
import { maskVariables } from '../template/maskVariables.ts';
import { backslashFaults } from './backslashes.ts';
import { doubledDollars } from './doubledDollars.ts';
import { findJsonSlips } from './jsonSlips.ts';
import type { Slip } from './slip.ts';
import type { LintContext } from './rule.ts';
import { variables } from './variables.ts';

/** Longer text is no template that AWS accepts, and reading it as a person would be felt. */
const LONGEST = 6000;

/**
 * What makes JSON of a template that is none whatever its values, slip by slip. Every variable stays. Empty where
 * the template is sound, or where nobody can tell what was meant. Backslashes, line breaks and doubled
 * dollars that rules of their own speak of are passed over.
 */
export function repairJson(context: LintContext): readonly Slip[] {
  const { template } = context;
  const { source } = template;
  if (source.length > LONGEST) return [];
  const others = [...backslashFaults(context), ...doubledDollars(context)];
  const text = blank(maskVariables(template), others).replace(/\\?[\r\n]/g, (run) => ' '.repeat(run.length));
  if (!checkJson(text)) return [];
  const slips = escapedQuotes(text) ?? findJsonSlips(text) ?? [];
  const edits = slips.flatMap((slip) => slip.edits);
  if (checkJson(applyEdits(text, edits))) return [];
  return names(applyEdits(source, edits)) === names(source) ? slips : [];
}

/** All quotes escaped, as inside a string of a program. */
function escapedQuotes(text: string): readonly Slip[] | undefined {
  if (!/^\s*[{[]\s*\\"/.test(text) || checkJson(text.replaceAll('\\"', '"'))) return undefined;
  return [...text.matchAll(/\\"/g)].map(({ index: from }) => ({
    kind: 'wrong-quotes',
    from,
    to: from + 2,
    about: { from, to: from + 2 },
    edits: [{ from, to: from + 1, insert: '' }],
  }));
}

/** The same text with spaces at some places. */
function blank(text: string, ranges: readonly Range[]): string {
  return applyEdits(
    text,
    ranges.map(({ from, to }) => ({ from, to, insert: ' '.repeat(to - from) })),
  );
}

const names = (source: string): string =>
  variables(parse(source))
    .map(({ name }) => name)
    .join(' ');
