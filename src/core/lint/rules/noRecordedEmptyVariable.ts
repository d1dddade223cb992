import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { findVariable } from '../../catalog/catalog.ts';
import type { VariableToken } from '../../template/token.ts';
import type { Text } from '../../text.ts';
import { proposedName } from '../proposedName.ts';
import { removal } from '../removal.ts';
import { replacement } from '../replacement.ts';
import { findEach } from '../findings.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { hasVariable, variables } from '../variables.ts';
import { code, staysEmpty } from '../wording.ts';

/**
 * Documented variables that were empty on every recorded line. Recorded in one account with Lambda proxy
 * integrations; other integrations are unverified, which is why this is no error.
 */
export const noRecordedEmptyVariable: Rule = {
  id: 'no-recorded-empty-variable',
  severity: 'warning',
  summary: {
    en: 'Some documented variables were empty on every recorded line.',
    ko: '문서에 있지만 기록된 모든 줄에서 비어 있던 변수가 있습니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    const found = variables(context.template).filter(({ name }) => findVariable(name)?.recordedEmpty);
    return findEach(found, (token) => {
      const instead = where(token.name);
      return {
        title: staysEmpty([token.name]),
        reason: {
          en: `Every recorded line showed \`-\`, even when Lambda succeeded. ${instead.en}`,
          ko: `호출에 성공한 기록에서도 \`-\` 표시만 남았습니다. ${instead.ko}`,
        },
        brief: { en: 'always “-” here', ko: '항상 “-”' },
        fix: mend(context, token),
      };
    });
  },
};

/** The variable that has the news, unless the template has it already. */
function mend(context: LintContext, token: VariableToken): Fix | undefined {
  const other = proposedName(token.name);
  if (other !== undefined && !hasVariable(context.template, other)) return replacement(context, token, other);
  return removal(context, token);
}

/** What to log, or where to look, instead. */
function where(name: string): Text {
  const other = proposedName(name);
  return other === undefined
    ? { en: 'The execution log has it.', ko: '이 ID는 실행 로그에 있습니다.' }
    : { en: `Use ${code(other)} instead.`, ko: `대신 쓸 변수: ${code(other)}` };
}
