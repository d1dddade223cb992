import { defineGroup } from './defineGroup.ts';
import { NEVER, presence } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/**
 * Recorded in one account and Region, with Lambda proxy integrations that succeeded and that raised. HTTP,
 * mock and non-proxy integrations are unverified.
 */
const RECORDED_EMPTY = {
  presence: NEVER,
  emptyWhen: {
    en: 'on every recorded line, even after a successful call',
    ko: '기록된 모든 줄, 호출에 성공한 경우도 포함',
  },
  evidence: 'recorded',
  recordedEmpty: true,
} as const;

/** What API Gateway knows about the backend behind a route. */
export const INTEGRATION_VARIABLES = defineGroup('integration', [
  {
    name: 'integrationLatency',
    description: {
      en: 'How long API Gateway waited for your backend: the one timing of an integration that WebSocket lines really hold. It is 0 on `@connections` calls.',
      ko: 'API Gateway에서 백엔드 응답을 기다린 시간입니다. 통합 관련 시간 중 WebSocket 로그에 실제로 찍히는 유일한 값이며, `@connections` 호출에서는 0입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '45',
    presence: presence('sometimes', 'sometimes', 'sometimes', 'always'),
    emptyWhen: { en: 'when no integration ran', ko: '통합이 실행되지 않은 경우' },
    evidence: 'recorded',
    keywords: {
      en: [
        'latency',
        'slow',
        'duration',
        'response time',
        'speed',
        'performance',
        'backend time',
        'lambda time',
        'how long',
        'took',
        'elapsed',
        'take',
        'lambda',
        'integration',
      ],
      ko: [
        '지연',
        '지연 시간',
        '느림',
        '느린',
        '응답 시간',
        '소요 시간',
        '처리 시간',
        '걸린 시간',
        '속도',
        '성능',
        '람다',
        '백엔드',
        '느려',
        '통합',
      ],
    },
  },
  {
    name: 'integration.status',
    description: {
      en: 'Meant to be the status that your function or backend returned. It stayed empty on every recorded WebSocket line: log `status` instead.',
      ko: '함수나 백엔드가 반환한 상태를 나타내야 하지만, 기록된 모든 WebSocket 줄에서 비어 있었습니다. 대신 `status` 변수를 씁니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...RECORDED_EMPTY,
    keywords: {
      en: ['backend status', 'lambda status', 'function result'],
      ko: ['백엔드 상태', '람다 상태', '통합 상태'],
    },
  },
  {
    name: 'integration.integrationStatus',
    description: {
      en: 'Meant to be the status of the Lambda service itself, not of your function. It stayed empty on every recorded WebSocket line.',
      ko: '함수가 아니라 Lambda 서비스 자체의 상태를 나타내야 하지만, 기록된 모든 WebSocket 줄에서 비어 있었습니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...RECORDED_EMPTY,
    keywords: { en: ['lambda service status', 'invoke status'], ko: ['람다 서비스 상태', '호출 상태'] },
  },
  {
    name: 'integration.latency',
    description: {
      en: 'Documented as the same as `integrationLatency`. It stayed empty on every recorded WebSocket line: use that one.',
      ko: '`integrationLatency` 변수와 같다고 문서에 나와 있지만, 기록된 모든 WebSocket 줄에서 비어 있었습니다. 대신 그 변수를 씁니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '45',
    ...RECORDED_EMPTY,
    equivalents: ['integrationLatency'],
    keywords: { en: ['backend latency', 'lambda duration'], ko: ['통합 지연', '백엔드 지연'] },
  },
  {
    name: 'integration.requestId',
    description: {
      en: 'Meant to be the request ID of your Lambda function. It stayed empty on every recorded WebSocket line; the execution log has that ID.',
      ko: 'Lambda 함수의 요청 ID를 나타내야 하지만, 기록된 모든 WebSocket 줄에서 비어 있었습니다. 그 ID는 실행 로그에 있습니다.',
    },
    ...VALUE_KINDS.uuid,
    sample: '5b0de2c4-83a7-4f16-9c2e-d41f60b7a935',
    ...RECORDED_EMPTY,
    sensitivity: 'internal',
    keywords: {
      en: ['lambda request id', 'lambda id', 'aws request id'],
      ko: ['람다 요청 ID', '람다 요청 아이디'],
    },
  },
  {
    name: 'integration.error',
    description: {
      en: 'Meant to be the error that the backend gave. It stayed empty on every recorded WebSocket line, even when the function raised: log `error.message` instead.',
      ko: '백엔드에서 난 오류를 나타내야 하지만, 함수에서 예외가 난 때를 포함해 기록된 모든 WebSocket 줄에서 비어 있었습니다. 대신 `error.message` 변수를 씁니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Lambda function raised an exception',
    ...RECORDED_EMPTY,
    keywords: {
      en: ['backend error', 'lambda error', 'function error'],
      ko: ['백엔드 오류', '람다 오류', '함수 오류'],
    },
  },
]);
