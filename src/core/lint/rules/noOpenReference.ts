import { literalMatches } from '../literalMatches.ts';
import { printsAsTyped } from '../printsAsTyped.ts';
import type { Rule } from '../rule.ts';
import { wrappedVariables } from '../wrappedVariables.ts';

const REFERENCE = /\$\{([^{}$\n]{1,80})\}|\{\{[ \t]?[\w.|-]{1,60}[ \t]?\}\}/g;
/** Rules of their own speak of these. */
const OTHERS = /^\s*!?(?:context\b|(?:input|util|stageVariables|request|method|event)\b)/;

/** A reference that Terraform, CloudFormation or another tool would have filled in, and that nobody fills in here. */
export const noOpenReference: Rule = {
  id: 'no-open-reference',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const { api, template } = context;
    const wrapped = wrappedVariables(context);
    const found = literalMatches(template, REFERENCE).filter(
      ({ from, to, group }) =>
        !OTHERS.test(group) &&
        !api.catalog.find(group.trim()) &&
        !wrapped.some((other) => other.from < to && from < other.to),
    );
    return printsAsTyped(
      found,
      (count) => ({ en: `${count} references are printed as is`, ko: `참조 ${count}개가 그대로 기록됩니다` }),
      {
        en: 'Only the tool that a reference belongs to fills it in. Replace it with its value.',
        ko: '이 구문을 쓰는 도구만 값으로 바꿉니다. 이 자리에 값을 직접 넣으세요.',
      },
    );
  },
};
