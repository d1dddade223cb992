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
    en: 'on every line, as far as we know, because AWS documents web ACLs only for REST APIs',
    ko: '모든 이벤트로 추정, 웹 ACL 문서는 REST API용뿐',
  },
  evidence: 'inferred',
} as const;

/** Listed by AWS for WebSocket APIs, although the documented association ARN is that of a REST API stage. */
export const WAF_VARIABLES = defineGroup('waf', [
  {
    name: 'waf.status',
    description: {
      en: 'Documented as the status that AWS WAF returned. The AWS documentation describes AWS WAF for REST APIs only, so expect this to always be empty.',
      ko: 'AWS 문서에는 AWS WAF가 반환한 상태 코드라고 되어 있지만, API Gateway의 웹 ACL 문서가 REST API용뿐이라 항상 비어 있을 것으로 보입니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...NO_WAF,
  },
  {
    name: 'waf.latency',
    description: {
      en: 'Documented as the time that AWS WAF took. The AWS documentation describes AWS WAF for REST APIs only, so expect this to always be empty.',
      ko: 'AWS 문서에는 AWS WAF 처리에 걸린 시간이라고 되어 있지만, API Gateway의 웹 ACL 문서가 REST API용뿐이라 항상 비어 있을 것으로 보입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '3',
    ...NO_WAF,
  },
  {
    name: 'waf.error',
    description: {
      en: 'Documented as the error message of AWS WAF. The AWS documentation describes AWS WAF for REST APIs only, so expect this to always be empty.',
      ko: 'AWS 문서에는 AWS WAF의 오류 메시지라고 되어 있지만, API Gateway의 웹 ACL 문서가 REST API용뿐이라 항상 비어 있을 것으로 보입니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Request could not be evaluated',
    ...NO_WAF,
  },
]);
