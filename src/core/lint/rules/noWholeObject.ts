import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { removal } from '../removal.ts';
import { replacement } from '../replacement.ts';
import { variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { hasVariable } from '../variables.ts';
import { code, staysEmpty } from '../wording.ts';

/** The value that people want from each group of values. */
const WANTED: Readonly<Record<string, string>> = {
  error: 'error.message',
  integration: 'integrationLatency',
  identity: 'identity.sourceIp',
  authorizer: 'authorizer.principalId',
  'authorizer.claims': 'authorizer.principalId',
  authorize: 'authorize.error',
  authenticate: 'authenticate.error',
};

/** `error` is a group of values. A name that is no variable was recorded as `-`. */
export const noWholeObject: Rule = {
  id: 'no-whole-object',
  severity: 'warning',
  summary: {
    en: 'A group such as `error` prints `-`: name one value in it.',
    ko: '`error` 같은 묶음은 `-`로 찍힙니다. 그 안의 값 하나를 지정해야 합니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    const found = variablesOfKind(context, 'object');
    return findEach(found, (token) => {
      const name = token.name.replace(/[._-]+$/, '');
      const wanted = WANTED[name];
      const free = wanted !== undefined && !hasVariable(context.template, wanted);
      return {
        title: staysEmpty([token.name]),
        reason: {
          en: `It is a group of values, so the log shows \`-\`. Name one of them${wanted ? `, such as ${code(wanted)}` : ''}.`,
          ko: `값의 묶음이라 로그에 \`-\` 표시만 남습니다. 그 안의 값을 지정하세요.${wanted ? ` 예: ${code(wanted)}` : ''}`,
        },
        brief: { en: 'a group, not a value', ko: '값이 아닌 묶음' },
        fix: free ? replacement(context, token, wanted) : removal(context, token),
      };
    });
  },
};
