import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import { offer } from '../replacement.ts';
import type { Rule } from '../rule.ts';
import { substituteOf } from '../substituteOf.ts';
import { hasVariable } from '../variables.ts';
import { code, emptyTitle } from '../wording.ts';

/** `error` is a group of values. AWS lists no variable of that name, and a name that is none was recorded as `-`. */
export const noWholeObject: Rule = {
  id: 'no-whole-object',
  severity: 'warning',
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check(context) {
    return findEach(variablesOfKind(context, 'object'), (token) => {
      const wanted = substituteOf(token.name);
      const isThere = wanted !== undefined && hasVariable(context.template, wanted);
      const example = wanted === undefined ? '' : code(wanted);
      return {
        title: emptyTitle([token.name], 'expected'),
        reason: isThere
          ? {
              en: `It is a group of values, so expect \`-\`. ${example} is already in the format.`,
              ko: `값의 묶음이라 \`-\`만 남을 것입니다. 이미 있는 변수: ${example}`,
            }
          : {
              en: `It is a group of values, so expect \`-\`. Name one of them${example ? `, such as ${example}` : ''}.`,
              ko: `값의 묶음이라 \`-\`만 남을 것입니다. 그 안의 값을 지정하세요.${example ? ` 예: ${example}` : ''}`,
            },
        brief: { en: 'a group, not a value', ko: '값이 아닌 묶음' },
        ...offer(context, token, wanted),
      };
    });
  },
};
