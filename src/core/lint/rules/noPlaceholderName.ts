import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import { offer } from '../replacement.ts';
import type { Rule } from '../rule.ts';
import { substituteOf } from '../substituteOf.ts';
import { code, nameOf } from '../wording.ts';

/** `property` stands for a name in the tables of the AWS page; copied as it is, it is hardly ever one. */
export const noPlaceholderName: Rule = {
  id: 'no-placeholder-name',
  severity: 'warning',
  evidence: 'documented',
  docs: LOGGING_DOCS,
  check(context) {
    return findEach(variablesOfKind(context, 'placeholder'), (token) => {
      const subject = nameOf(context, token);
      return {
        title: { en: `${subject} is a placeholder`, ko: `${subject}: 자리 표시자` },
        reason: {
          en: `Replace ${code('property')} with a name that your authorizer returns. As it is, expect ${code('-')}.`,
          ko: `${code('property')} 대신 권한 부여자가 반환하는 이름을 넣으세요. 그대로 두면 ${code('-')}만 남을 것입니다.`,
        },
        brief: { en: 'placeholder', ko: '자리 표시자' },
        ...(token.name.endsWith('property') ? offer(context, token, substituteOf(token.name)) : {}),
      };
    });
  },
};
