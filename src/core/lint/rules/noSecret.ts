import { findEach } from '../findings.ts';
import { advice, offer } from '../replacement.ts';
import type { Rule } from '../rule.ts';
import { variables } from '../variables.ts';
import { code, nameOf } from '../wording.ts';

/** Properties of an authorizer that sound like what lets somebody in. */
const SECRET_PROPERTY =
  /^authorizer\..*(?:token|secret|passw|jwt|cookie|credential|authorization|api[-_]?key)/i;

const KEY_ID = 'identity.apiKeyId';

/** A log is read by more people than a key is meant for. Whether AWS masks the key is unverified. */
export const noSecret: Rule = {
  id: 'no-secret',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const { catalog } = context.api;
    const found = variables(context.template).filter(
      ({ name }) => catalog.find(name)?.sensitivity === 'secret' || SECRET_PROPERTY.test(name),
    );
    return findEach(found, (token) => {
      const subject = nameOf(context, token);
      const isKey = catalog.find(token.name)?.sensitivity === 'secret';
      return {
        title: { en: `${subject} may log a secret`, ko: `${subject}: 비밀 값일 수 있음` },
        reason: isKey
          ? {
              en: `It is the API key. Whether AWS masks it here is unverified.${advice(context, KEY_ID).en}`,
              ko: `API 키 자체이며 마스킹되는지는 확인되지 않았습니다.${advice(context, KEY_ID).ko}`,
            }
          : {
              en: `Anyone who can read the log group can read ${code(token.name)}.`,
              ko: `로그 그룹을 읽을 수 있는 사람은 모두 ${code(token.name)} 값을 볼 수 있습니다.`,
            },
        brief: { en: 'may be a secret', ko: '비밀 값일 수 있음' },
        ...offer(context, token, isKey ? KEY_ID : undefined),
      };
    });
  },
};
