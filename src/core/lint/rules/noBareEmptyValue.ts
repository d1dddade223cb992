import type { Catalog } from '../../catalog/catalog.ts';
import { isNeverFilled } from '../../catalog/presence.ts';
import type { Text } from '../../text.ts';
import { brokenBareFields, type BrokenBareField } from '../brokenBareFields.ts';
import { quoteField } from '../quoteField.ts';
import type { Finding, LintContext, Rule } from '../rule.ts';
import { code, lines, nameOfField, someOf } from '../wording.ts';

/** A variable without a value prints `-`; without quotes around it that is no JSON. */
export const noBareEmptyValue: Rule = {
  id: 'no-bare-empty-value',
  severity: 'error',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    return brokenBareFields(context).flatMap((broken) =>
      broken.emptyName === undefined ? [] : [describe(context, broken, broken.emptyName)],
    );
  },
};

function describe(context: LintContext, broken: BrokenBareField, emptyName: string): Finding {
  const { field, scenarios } = broken;
  const name = nameOfField(field);
  const shown = scenarios.length > 0;
  const some = someOf(scenarios.length, context.lines.length);
  const count = lines(scenarios.length, context.lines.length);
  return {
    from: field.value.from,
    to: field.value.to,
    title: shown
      ? isOnlyExpected(context.api.catalog, emptyName)
        ? { en: `${name} likely breaks ${some.en}`, ko: `${name} 값 때문에 ${some.ko}이 깨질 것입니다` }
        : { en: `${name} breaks ${some.en}`, ko: `${name} 값 때문에 ${some.ko}이 깨집니다` }
      : { en: `${name} breaks lines when empty`, ko: `${name} 값이 비면 줄이 깨집니다` },
    reason: why(context.api.catalog, emptyName, scenarios.length === context.lines.length),
    ...(context.api.catalog.wasRecordedEmpty(emptyName) ? { evidence: 'recorded' } : {}),
    brief: shown
      ? { en: `empty on ${count.en}`, ko: `${count.ko}에서 비어 있음` }
      : { en: 'empty on other lines', ko: '다른 줄에서 비어 있음' },
    ...(shown ? { scenarios } : {}),
    fix: quoteField(context.template, field),
  };
}

/** Whether nothing shows the name empty: no page lists it here, or AWS documents no way to fill it. */
function isOnlyExpected(catalog: Catalog, name: string): boolean {
  const variable = catalog.find(name);
  return !catalog.wasRecordedEmpty(name) && (variable === undefined || isNeverFilled(variable));
}

/** Where the variable is empty, if that can be said in the space of two lines. */
function why(catalog: Catalog, name: string, always: boolean): Text {
  if (catalog.wasRecordedEmpty(name)) {
    return {
      en: `${code(name)} was empty on recorded lines, and a bare \`-\` is not valid JSON.`,
      ko: `실제 기록에서 ${code(name)} 값이 비어 있었습니다. \`-\`만 기록되면 JSON이 깨집니다.`,
    };
  }
  if (isOnlyExpected(catalog, name)) {
    return {
      en: `${code(name)} is likely empty, and a bare \`-\` is not valid JSON.`,
      ko: `${code(name)} 값이 비어 \`-\`만 기록될 것이므로 JSON이 깨집니다.`,
    };
  }
  if (always) {
    return {
      en: `${code(name)} has no value here, and a bare \`-\` is not valid JSON.`,
      ko: `${code(name)} 값이 없어 \`-\`만 기록되므로 JSON이 깨집니다.`,
    };
  }
  const when = catalog.find(name)?.emptyWhen;
  const short = when && when.en.length <= 40 ? when : undefined;
  return {
    en: `${code(name)} is ${short ? `empty ${short.en}` : 'sometimes empty'}, and a bare \`-\` is not valid JSON.`,
    ko: `${code(name)} 값이 비면${short ? `(${short.ko})` : ''} \`-\`만 기록되어 JSON이 깨집니다.`,
  };
}
