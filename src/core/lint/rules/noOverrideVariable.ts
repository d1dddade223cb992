import { variablesOfKind } from '../classifyName.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

/**
 * On REST APIs a mapping template can set an override, which the log then prints. Whether that works on
 * WebSocket APIs is unverified, so such a name is not called wrong.
 */
export const noOverrideVariable: Rule = {
  id: 'no-override-variable',
  apis: ['websocket'],
  severity: 'info',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const found = variablesOfKind(context, 'override');
    return findOnce(found, (first) => {
      const subject = nameOf(context, first);
      return {
        title:
          found.length > 1
            ? {
                en: `${found.length} values cannot be checked`,
                ko: `값 ${found.length}개는 확인할 수 없습니다`,
              }
            : { en: `${subject} cannot be checked`, ko: `${subject}: 확인할 수 없습니다` },
        reason: {
          en: 'Only a mapping template sets it. Whether WebSocket APIs log it is unverified.',
          ko: '매핑 템플릿에서만 설정하는 값이며 WebSocket API에서는 확인되지 않았습니다.',
        },
        brief: { en: 'cannot be checked', ko: '확인 불가' },
      };
    });
  },
};
