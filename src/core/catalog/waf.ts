import { defineGroup } from './defineGroup.ts';
import { NEVER } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/**
 * Inferred: the association format of AWS WAF knows stages of REST APIs only. Source:
 * https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html
 */
const NO_WAF = {
  presence: NEVER,
  emptyWhen: {
    en: 'always, since AWS WAF cannot be attached to a WebSocket API',
    ko: '항상, WebSocket API에는 AWS WAF를 연결할 수 없음',
  },
  evidence: 'inferred',
} as const;

/** Listed by AWS for WebSocket APIs, although a web ACL cannot be attached to one. */
export const WAF_VARIABLES = defineGroup('waf', [
  {
    name: 'waf.status',
    description: {
      en: 'Meant to be the status that AWS WAF answered with. It should stay empty on WebSocket APIs.',
      ko: 'AWS WAF가 응답한 상태를 나타내지만, WebSocket API에서는 비어 있을 것으로 보입니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...NO_WAF,
  },
  {
    name: 'waf.latency',
    description: {
      en: 'Meant to be how long AWS WAF took. It should stay empty on WebSocket APIs.',
      ko: 'AWS WAF 처리에 걸린 시간을 나타내지만, WebSocket API에서는 비어 있을 것으로 보입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '3',
    ...NO_WAF,
  },
  {
    name: 'waf.error',
    description: {
      en: 'Meant to be the error that AWS WAF gave. It should stay empty on WebSocket APIs.',
      ko: 'AWS WAF에서 난 오류를 나타내지만, WebSocket API에서는 비어 있을 것으로 보입니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Request could not be evaluated',
    ...NO_WAF,
  },
]);
