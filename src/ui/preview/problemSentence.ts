import { EMPTY_VALUE } from '../../core/api/accessLogs.ts';
import { placeOf } from '../../core/lint/placeOf.ts';
import type { CheckedLine, LintContext } from '../../core/lint/rule.ts';
import { code, nameOf } from '../../core/lint/wording.ts';
import { leafAt } from '../../core/template/fields/fields.ts';
import { lineFault } from '../../core/template/lineFault.ts';
import type { Locale } from '../../core/text.ts';
import type { Messages } from '../../i18n/en.ts';
import { brokenRange } from './linePieces.ts';

/** Why a line cannot be parsed, with the column; undefined where it can. Runs in backticks are code. */
export function problemSentence(
  context: LintContext,
  { line, problem }: CheckedLine,
  words: Messages['preview'],
  locale: Locale,
): string | undefined {
  if (!problem) return undefined;
  const language = context.fields.syntax === 'xml' ? 'XML' : 'JSON';
  const column = problem.offset + 1;
  const { variable } = placeOf(context.template, line, problem);
  const { from, to } = brokenRange(line, problem);
  const found = line.text.slice(from, to);
  if (problem.kind !== 'bare-value') {
    const place =
      problem.kind === 'syntax'
        ? words.unexpected(column, code(found), language)
        : words.endsTooSoon(column, language);
    const fault = lineFault(line.text, problem, context.fields.syntax, context.parts.xml);
    return fault ? `${place} ${words.faults[fault]}` : place;
  }
  const bare = words.bareValue(column, code(EMPTY_VALUE), language);
  if (!variable) return bare;
  const when = context.api.catalog.find(variable.name)?.emptyWhen?.[locale];
  const field = leafAt(context.fields, variable.from);
  const alone = field?.variables.length === 1;
  return `${bare} ${words.isEmpty(alone ? nameOf(context, variable) : code(variable.name), when)}`;
}
