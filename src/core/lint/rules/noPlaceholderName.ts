import { variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import type { Text } from '../../text.ts';
import { offer } from '../replacement.ts';
import type { Rule } from '../rule.ts';
import { substituteOf } from '../substituteOf.ts';
import { code, nameOf } from '../wording.ts';

const noClaims = ({ en, ko }: Text): Text => ({
  en: `${en} APIs have no claims. Log a property of your authorizer, such as \`authorizer.tier\`.`,
  ko: `${ko} API에는 클레임이 없습니다. 권한 부여자가 반환하는 값을 \`authorizer.tier\`처럼 남기세요.`,
});

/** `property` stands for a name in the tables of the AWS page; copied as it is, it is hardly ever one. */
export const noPlaceholderName: Rule = {
  id: 'no-placeholder-name',
  severity: 'warning',
  evidence: 'documented',
  docs: 'logging',
  check(context) {
    return findEach(variablesOfKind(context, 'placeholder'), (token) => {
      const subject = nameOf(context, token);
      return {
        title: { en: `${subject} is a placeholder`, ko: `${subject}: 자리 표시자` },
        reason: token.name.startsWith('authorizer.claims')
          ? noClaims(context.api.label)
          : {
              en: `Replace ${code('property')} with a name that your authorizer returns. As it is, expect ${code('-')}.`,
              ko: `${code('property')} 대신 권한 부여자가 반환하는 이름을 넣으세요. 그대로 두면 ${code('-')}만 남을 것입니다.`,
            },
        brief: { en: 'placeholder', ko: '자리 표시자' },
        ...(token.name.endsWith('property')
          ? offer(context, token, substituteOf(context.api.catalog, token.name))
          : {}),
      };
    });
  },
};
