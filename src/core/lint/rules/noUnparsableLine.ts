import { checkLine } from '../../template/checkLine.ts';
import { lineFault } from '../../template/lineFault.ts';
import type { LineProblem } from '../../template/lineProblem.ts';
import type { Text } from '../../text.ts';
import { brokenBareFields } from '../brokenBareFields.ts';
import { placeOf, type Place } from '../placeOf.ts';
import { backslashFaults } from '../backslashes.ts';
import { doubledDollars } from '../doubledDollars.ts';
import { isPrequoted, quoteField } from '../quoteField.ts';
import type { CheckedLine, Finding, Fix, LintContext, Rule } from '../rule.ts';
import { unescapedVariable } from '../unescapedVariable.ts';
import { lines, nameOf, nameOfField, someOf } from '../wording.ts';

/**
 * Lines that no JSON or XML parser reads, for another reason than a bare `-` (see no-bare-empty-value) or a
 * value with quotes in it (see no-unescaped-value).
 */
export const noUnparsableLine: Rule = {
  id: 'no-unparsable-line',
  severity: 'error',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const places = brokenPlaces(context);
    // A value that has lost one of its quotes needs no other two.
    const isTold = ({ from, fix }: Finding): boolean => !fix && places.some((place) => place.from === from);
    return [...bareTexts(context).filter((finding) => !isTold(finding)), ...places];
  },
};

/** Values without quotes that are text on every line, such as an id. */
function bareTexts(context: LintContext): Finding[] {
  return brokenBareFields(context)
    .filter(({ emptyName }) => emptyName === undefined)
    .map(({ field, scenarios }) => {
      const name = nameOfField(field);
      const some = someOf(scenarios.length, context.lines.length);
      const fix = quoteField(context.template, field);
      return {
        from: field.value.from,
        to: field.value.to,
        title: { en: `${name} breaks ${some.en}`, ko: `${name} 값 때문에 ${some.ko}이 깨집니다` },
        reason: {
          en: 'The value is text, and text without quotes is not valid JSON.',
          ko: '텍스트 값에 따옴표가 없어 JSON이 깨집니다.',
        },
        brief: { en: 'text without quotes', ko: '따옴표 없는 텍스트' },
        scenarios,
        fix,
      };
    });
}

interface Broken {
  readonly place: Place;
  readonly first: CheckedLine & { readonly problem: LineProblem };
  readonly scenarios: string[];
}

/** One finding for each place of the template that breaks lines. */
function brokenPlaces(context: LintContext): readonly Finding[] {
  const others = [
    ...brokenBareFields(context).map(({ field }) => ({ from: field.value.from, to: field.value.to })),
    ...backslashFaults(context),
    ...doubledDollars(context),
  ];
  const places = new Map<number, Broken>();
  for (const checked of context.lines) {
    const { line, problem, scenario } = checked;
    if (!problem) continue;
    const place = placeOf(context.template, line, problem);
    if (others.some(({ from, to }) => from < place.to && place.from < to)) continue;
    if (isMessageBefore(context, place.from) || unescapedVariable(context, checked)) continue;
    const known = places.get(place.from);
    if (known) known.scenarios.push(scenario.id);
    else places.set(place.from, { place, first: { ...checked, problem }, scenarios: [scenario.id] });
  }
  const slips = context.fields.syntax === 'json' ? (context.parts.tellRepair?.(context, others) ?? []) : [];
  if (slips.length > 0) return slips;
  const fix = escapeAmpersand(context);
  return [...places.values()].map((broken, i) => ({
    ...describe(context, broken),
    ...(fix && i === 0 ? { fix } : {}),
  }));
}

/** `no-message-string` speaks of values with quotes of their own, which break a line at them or right after. */
function isMessageBefore(context: LintContext, at: number): boolean {
  return context.template.tokens.some(
    (token) =>
      token.kind === 'variable' && isPrequoted(context, token) && token.from - 1 <= at && at <= token.to,
  );
}

/** A `&` in XML, which begins something there. */
function escapeAmpersand({ template, fields, lines: checked }: LintContext): Fix | undefined {
  if (fields.syntax !== 'xml') return undefined;
  for (const { line, problem } of checked) {
    const place = problem && placeOf(template, line, problem);
    if (!place || place.variable || template.source[place.from] !== '&') continue;
    // In the name of a tag no escape helps.
    const escaped = `${line.text.slice(0, problem.offset)}&amp;${line.text.slice(problem.offset + 1)}`;
    const left = checkLine(escaped, 'xml', fields.xml);
    if (left && left.offset <= problem.offset + '&amp;'.length) continue;
    return {
      label: { en: 'Escape `&`', ko: '고치기' },
      edits: [{ from: place.from, to: place.from + 1, insert: '&amp;' }],
      safe: true,
      done: { en: '`&` escaped', ko: '고쳤습니다' },
    };
  }
  return undefined;
}

function describe(context: LintContext, { place, first, scenarios }: Broken): Finding {
  const some = someOf(scenarios.length, context.lines.length);
  const count = lines(scenarios.length, context.lines.length);
  const syntax = context.fields.syntax === 'xml' ? 'xml' : 'json';
  const language = syntax.toUpperCase();
  const { variable } = place;
  return {
    from: place.from,
    to: place.to,
    title: variable
      ? {
          en: `${nameOf(context, variable)} breaks ${some.en}`,
          ko: `${nameOf(context, variable)} 값 때문에 ${some.ko}이 깨집니다`,
        }
      : {
          en:
            scenarios.length === context.lines.length
              ? `Not valid ${language}`
              : `${some.en} ${scenarios.length === 1 ? 'is' : 'are'} not valid ${language}`,
          ko:
            scenarios.length === context.lines.length
              ? `올바른 ${language}이 아닙니다`
              : `${some.ko}이 올바른 ${language}이 아닙니다`,
        },
    reason: whereAndWhy(context, first, syntax),
    brief: { en: `breaks ${count.en}`, ko: `${count.ko}이 깨짐` },
    scenarios,
  };
}

function whereAndWhy(
  { fields, parts }: LintContext,
  { scenario, line, problem }: Broken['first'],
  syntax: 'json' | 'xml',
): Text {
  const { en, ko } = scenario.label;
  const column = problem.offset + 1;
  if (problem.kind === 'bare-value') {
    return {
      en: `“${en}”: bare \`-\` instead of a value at column ${column}.`,
      ko: `“${ko}” 줄 ${column}번째 글자에 값 대신 \`-\`만 있습니다.`,
    };
  }
  if (problem.kind === 'unexpected-end') {
    return {
      en: `“${en}”: missing closing quote or bracket.`,
      ko: `“${ko}” 줄에 닫는 따옴표나 괄호가 없습니다.`,
    };
  }
  const fault = lineFault(line.text, problem, syntax, fields.xml);
  const words = fault && parts.faultWords?.[fault];
  const language = syntax.toUpperCase();
  return words
    ? {
        en: `“${en}”, column ${column}: ${words.en}.`,
        ko: `“${ko}” 줄의 ${column}번째 글자: ${words.ko}.`,
      }
    : {
        en: `“${en}”: invalid ${language} at column ${column}.`,
        ko: `“${ko}” 줄의 ${column}번째 글자부터 올바른 ${language}이 아닙니다.`,
      };
}
