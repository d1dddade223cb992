import { variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import { advice, offer } from '../replacement.ts';
import type { Rule } from '../rule.ts';
import { substituteOf } from '../substituteOf.ts';
import { emptyTitle } from '../wording.ts';

/** `error` is a group of values. AWS lists no variable of that name, and a name that is none was recorded as `-`. */
export const noWholeObject: Rule = {
  id: 'no-whole-object',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    return findEach(variablesOfKind(context, 'object'), (token) => {
      const wanted = substituteOf(context.api.catalog, token.name);
      const instead = advice(context, wanted);
      return {
        title: emptyTitle([token.name], 'expected'),
        reason: {
          en: `It is a group of values, so expect \`-\`. Name one of them.${instead.en}`,
          ko: `값의 묶음이라 \`-\`만 남을 것입니다. 그 안의 값을 지정하세요.${instead.ko}`,
        },
        brief: { en: 'a group, not a value', ko: '값이 아닌 묶음' },
        ...offer(context, token, wanted),
      };
    });
  },
};
