import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { findVariable } from '../../catalog/catalog.ts';
import { removal } from '../removal.ts';
import { replacement } from '../replacement.ts';
import { findEach } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { hasVariable, variables } from '../variables.ts';
import { code, nameOf } from '../wording.ts';

/** Properties of an authorizer that sound like what lets somebody in. */
const SECRET_PROPERTY =
  /^authorizer\..*(?:token|secret|passw|jwt|cookie|credential|authorization|api[-_]?key)/i;

const KEY_ID = 'identity.apiKeyId';

/** A log is read by more people than a key is meant for. Lines of REST APIs showed the key masked. */
export const noSecret: Rule = {
  id: 'no-secret',
  severity: 'warning',
  summary: { en: 'Secrets do not belong in a log.', ko: '비밀 값은 로그에 남기지 않아야 합니다.' },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check(context) {
    const found = variables(context.template).filter(
      ({ name }) => findVariable(name)?.sensitivity === 'secret' || SECRET_PROPERTY.test(name),
    );
    return findEach(found, (token) => {
      const subject = nameOf(context, token);
      const isKey = findVariable(token.name)?.sensitivity === 'secret';
      const useId = isKey && !hasVariable(context.template, KEY_ID);
      return {
        title: { en: `${subject} may log a secret`, ko: `${subject} 값이 비밀일 수 있음` },
        reason: isKey
          ? {
              en: 'REST APIs mask the API key; on WebSocket APIs that is unverified.',
              ko: 'REST API에서는 API 키가 가려지지만 WebSocket API에서는 확인되지 않았습니다.',
            }
          : {
              en: `Everybody who can read the log group can read ${code(token.name)}.`,
              ko: `로그 그룹을 읽을 수 있는 사람은 모두 ${code(token.name)} 값을 볼 수 있습니다.`,
            },
        brief: { en: 'may be a secret', ko: '비밀일 수 있음' },
        fix: useId ? replacement(context, token, KEY_ID) : removal(context, token),
      };
    });
  },
};
