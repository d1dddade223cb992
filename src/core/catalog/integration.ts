import { defineGroup } from './defineGroup.ts';
import { NEVER, presence } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/**
 * Recorded in one account and Region, with Lambda proxy integrations that succeeded and that threw. HTTP,
 * mock and non-proxy integrations are unverified.
 */
const RECORDED_EMPTY = {
  presence: NEVER,
  emptyWhen: {
    en: 'on every recorded line, all with Lambda proxy integrations',
    ko: 'Lambda 프록시 통합의 실제 기록 전체',
  },
  evidence: 'recorded',
  recordedEmpty: true,
} as const;

/** What API Gateway knows about the backend of a route. */
export const INTEGRATION_VARIABLES = defineGroup('integration', [
  {
    name: 'integrationLatency',
    description: {
      en: 'How long API Gateway waited for your backend; 0 on `@connections` calls. Use it instead of `integration.latency`, which was empty in all WebSocket logs that we recorded with Lambda proxy integrations.',
      ko: 'API Gateway가 백엔드의 응답을 기다린 시간입니다. Lambda 프록시 통합의 실제 기록에서는 통합 변수 중 유일하게 값이 있었습니다. `@connections` 호출에서는 0입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '45',
    presence: presence('sometimes', 'sometimes', 'sometimes', 'always'),
    emptyWhen: { en: 'when no integration ran', ko: '통합이 실행되지 않은 경우' },
    evidence: 'recorded',
  },
  {
    name: 'integration.status',
    description: {
      en: 'Documented as the status that your backend returned. With Lambda proxy integrations, it was empty in all WebSocket logs that we recorded; use `status`.',
      ko: 'AWS 문서에는 백엔드가 반환한 상태 코드라고 되어 있지만, Lambda 프록시 통합의 실제 기록에서는 모두 비어 있었습니다. 대신 `status` 변수를 씁니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...RECORDED_EMPTY,
  },
  {
    name: 'integration.integrationStatus',
    description: {
      en: 'Documented as the status of the Lambda service, not of your function. With Lambda proxy integrations, it was empty in all WebSocket logs that we recorded.',
      ko: 'AWS 문서에는 함수가 아닌 Lambda 서비스의 상태 코드라고 되어 있지만, Lambda 프록시 통합의 실제 기록에서는 모두 비어 있었습니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...RECORDED_EMPTY,
  },
  {
    name: 'integration.latency',
    description: {
      en: 'Documented as equivalent to `integrationLatency`. With Lambda proxy integrations, it was empty in all WebSocket logs that we recorded; use `integrationLatency`.',
      ko: 'AWS 문서에는 `integrationLatency` 변수와 같다고 되어 있지만, Lambda 프록시 통합의 실제 기록에서는 모두 비어 있었습니다. 대신 `integrationLatency` 변수를 씁니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '45',
    ...RECORDED_EMPTY,
    equivalents: ['integrationLatency'],
  },
  {
    name: 'integration.requestId',
    description: {
      en: 'Documented as the request ID of the backend, such as a Lambda request ID. With Lambda proxy integrations, it was empty in all WebSocket logs that we recorded; look for the ID in the execution log.',
      ko: 'AWS 문서에는 백엔드의 요청 ID라고 되어 있지만, Lambda 프록시 통합의 실제 기록에서는 모두 비어 있었습니다. 이 ID는 실행 로그에서 찾습니다.',
    },
    ...VALUE_KINDS.uuid,
    sample: '5b0de2c4-83a7-4f16-9c2e-d41f60b7a935',
    ...RECORDED_EMPTY,
    sensitivity: 'internal',
  },
  {
    name: 'integration.error',
    description: {
      en: 'Documented as the error message of the integration. With Lambda proxy integrations, it was empty in all WebSocket logs that we recorded, even when the function threw an exception; use `error.message`.',
      ko: 'AWS 문서에는 통합의 오류 메시지라고 되어 있지만, Lambda 프록시 통합의 실제 기록에서는 함수에서 예외가 발생했을 때를 포함해 모두 비어 있었습니다. 대신 `error.message` 변수를 씁니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Lambda Customer Function Error:order service unavailable',
    ...RECORDED_EMPTY,
  },
]);
