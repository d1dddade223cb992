import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { variablesOfKind } from '../classifyName.ts';
import { removal } from '../removal.ts';
import { replacement } from '../replacement.ts';
import { findEach } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { hasVariable } from '../variables.ts';
import { code, nameOf } from '../wording.ts';

const PRINCIPAL = 'authorizer.principalId';

/** `property` stands for a name in the tables of the AWS page; copied as it is, it is hardly ever one. */
export const noPlaceholderName: Rule = {
  id: 'no-placeholder-name',
  severity: 'warning',
  summary: {
    en: '`property` on the AWS page stands for a name of your own.',
    ko: 'AWS 문서의 `property`는 직접 정한 이름이 들어갈 자리입니다.',
  },
  evidence: 'documented',
  docs: LOGGING_DOCS,
  check(context) {
    const found = variablesOfKind(context, 'placeholder');
    return findEach(found, (token) => {
      const subject = nameOf(context, token);
      const complete = token.name.endsWith('property');
      const fix = !complete
        ? undefined
        : hasVariable(context.template, PRINCIPAL)
          ? removal(context, token)
          : replacement(context, token, PRINCIPAL);
      return {
        title: { en: `${subject} is a placeholder`, ko: `${subject}: 자리 표시자` },
        reason: {
          en: `Put a name that your authorizer returns in place of ${code('property')}. As it is, expect ${code('-')}.`,
          ko: `${code('property')} 자리에 권한 부여자가 반환하는 이름을 넣으세요. 그대로 두면 ${code('-')}만 찍힙니다.`,
        },
        brief: { en: 'placeholder', ko: '자리 표시자' },
        fix,
      };
    });
  },
};
