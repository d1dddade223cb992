import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { variablesOfKind } from '../classifyName.ts';
import { FINDINGS_LIMIT } from '../findingsLimit.ts';
import { proposedName } from '../proposedName.ts';
import { replacement } from '../replacement.ts';
import { findEach } from '../findings.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import type { VariableToken } from '../../template/token.ts';
import { code, staysEmpty } from '../wording.ts';

/** A name that no list has. Recorded on a WebSocket API: accepted, and printed as `-`. */
export const noUnknownVariable: Rule = {
  id: 'no-unknown-variable',
  severity: 'warning',
  summary: {
    en: 'A variable that AWS does not list never has a value: the log shows only `-`.',
    ko: 'AWS 목록에 없는 변수는 값이 없어 로그에 `-` 표시만 남습니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    const found = variablesOfKind(context, 'unknown').slice(0, FINDINGS_LIMIT);
    return findEach(found, (token) => {
      const nearest = proposedName(token.name);
      return {
        title: staysEmpty([token.name]),
        reason: {
          en: `AWS lists no such name, so the log shows \`-\`.${nearest ? ` Did you mean ${code(nearest)}?` : ''}`,
          ko: `AWS 목록에 없는 이름이라 로그에 \`-\` 표시만 남습니다.${nearest ? ` 비슷한 이름: ${code(nearest)}` : ''}`,
        },
        brief: { en: 'no such variable', ko: '없는 변수' },
        ...(nearest ? { fix: correction(context, token, nearest) } : {}),
      };
    });
  },
};

/** Only the case is wrong: that is no guess, and the name as it is logs nothing. */
function correction(context: LintContext, token: VariableToken, nearest: string): Fix {
  const fix = replacement(context, token, nearest);
  return token.name.toLowerCase() === nearest.toLowerCase() ? { ...fix, safe: true } : fix;
}
