import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { findVariable } from '../../catalog/catalog.ts';
import { literalMatches } from '../literalMatches.ts';
import { printsAsTyped } from '../printsAsTyped.ts';
import type { Rule } from '../rule.ts';

const REFERENCE = /\$\{([^{}$\n]{1,80})\}|\{\{[ \t]?[\w.|-]{1,60}[ \t]?\}\}/g;
/** Rules of their own speak of these. */
const OTHERS = /^\s*!?(?:context\b|(?:input|util|stageVariables|request|method|event)\b)/;

/** A reference that Terraform, CloudFormation or another tool would have filled in, and that nobody fills in here. */
export const noOpenReference: Rule = {
  id: 'no-open-reference',
  severity: 'warning',
  summary: {
    en: 'References of other tools, such as `${var.stage}`, are not filled in access logs.',
    ko: '`${var.stage}`처럼 다른 도구가 채우는 참조는 액세스 로그에서 값으로 바뀌지 않습니다.',
  },
  evidence: 'documented',
  docs: LOGGING_DOCS,
  check({ template }) {
    const found = literalMatches(template, REFERENCE).filter(
      ({ group }) => !OTHERS.test(group) && !findVariable(group.trim()),
    );
    return printsAsTyped(
      found,
      (count) => ({ en: `${count} references print as typed`, ko: `참조 ${count}개가 그대로 찍힙니다` }),
      {
        en: 'Only the tool that it is written for fills it in. Put its value here.',
        ko: '이 문법을 쓰는 도구만 값으로 바꿉니다. 값을 직접 넣으세요.',
      },
    );
  },
};
