import type { Text } from '../text.ts';
import { defineGroup } from './defineGroup.ts';
import { CLIENT_ONLY, CONNECT_ONLY } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/**
 * Whether AWS fills the phases on WebSocket lines is unverified: the recorded API had no authorizer. That
 * they belong to connects follows from `$connect` being the only route that can be authorized.
 */
const NO_IAM: Text = {
  en: 'after the connect, or when `$connect` does not use IAM',
  ko: '연결 이후, 또는 `$connect` 라우트에서 IAM을 쓰지 않는 경우',
};
const NO_LAMBDA: Text = {
  en: 'after the connect, or when `$connect` has no Lambda authorizer',
  ko: '연결 이후, 또는 `$connect` 라우트에 Lambda 권한 부여자가 없는 경우',
};
const NO_AUTHORIZATION: Text = {
  en: 'after the connect, or when `$connect` is open to all',
  ko: '연결 이후, 또는 `$connect` 라우트에 권한 부여가 없는 경우',
};
const NO_FAILURE: Text = {
  en: 'unless this phase rejected the connect',
  ko: '이 단계에서 연결을 거부한 경우 외에는 항상',
};

/** Of a phase of the connect. */
const IN_CONNECT = { presence: CONNECT_ONLY, evidence: 'documented' } as const;

/** What the function of a Lambda authorizer returned. */
const FROM_FUNCTION = {
  valueType: 'string',
  type: { en: 'string, whatever your function returns', ko: '문자열, 함수가 반환한 값' },
  presence: CLIENT_ONLY,
  emptyWhen: {
    en: 'without a Lambda authorizer, or when it does not return it',
    ko: 'Lambda 권한 부여자가 없거나 해당 값을 반환하지 않은 경우',
  },
  freeText: true,
  sensitivity: 'personal',
  evidence: 'documented',
} as const;

/** The phases that a connect goes through, in their order: authenticate, authorizer, authorize. */
export const AUTHORIZER_VARIABLES = defineGroup('authorizer', [
  {
    name: 'authenticate.status',
    description: {
      en: 'How checking the signature of the client ended. Shows whether a connect failed before any permission was looked at.',
      ko: '클라이언트 서명 확인의 결과입니다. 권한을 따지기 전에 연결이 실패했는지 알 수 있습니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...IN_CONNECT,
    emptyWhen: NO_IAM,
    keywords: { en: ['authentication', 'signature check', 'sigv4'], ko: ['인증', '인증 상태', '서명 확인'] },
  },
  {
    name: 'authenticate.latency',
    description: {
      en: 'How long checking the signature of the client took.',
      ko: '클라이언트 서명 확인에 걸린 시간입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '1',
    ...IN_CONNECT,
    emptyWhen: NO_IAM,
    keywords: { en: ['authentication time'], ko: ['인증 시간', '인증 지연'] },
  },
  {
    name: 'authenticate.error',
    description: {
      en: 'Why the signature of the client was not accepted.',
      ko: '클라이언트 서명이 받아들여지지 않은 이유입니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Missing Authentication Token',
    ...IN_CONNECT,
    emptyWhen: NO_FAILURE,
    keywords: {
      en: ['authentication error', 'signature error'],
      ko: ['인증 오류', '인증 실패', '서명 오류'],
    },
  },
  {
    name: 'authorizer.principalId',
    description: {
      en: 'The user that your Lambda authorizer named. It is expected on messages and disconnects of the connection too; that part is unverified.',
      ko: 'Lambda 권한 부여자가 알려 준 사용자입니다. 같은 연결의 메시지와 연결 해제에도 찍힐 것으로 보이지만 확인되지 않았습니다.',
    },
    sample: 'user-1234',
    ...FROM_FUNCTION,
    keywords: {
      en: ['principal', 'subject', 'user', 'user id', 'username', 'app user', 'authorizer'],
      ko: ['사용자', '사용자 이름', '주체', '회원', '인증된 사용자', '권한 부여자'],
    },
  },
  {
    name: 'authorizer.<property>',
    description: {
      en: 'A value from the `context` map of your Lambda authorizer, such as a tenant or a role. Numbers and booleans arrive as text.',
      ko: 'Lambda 권한 부여자가 반환한 `context` 맵의 값입니다. 테넌트나 역할 등에 씁니다. 숫자와 불리언은 문자열로 바뀝니다.',
    },
    sample: 'tenant-42',
    ...FROM_FUNCTION,
    keywords: {
      en: ['custom', 'claims', 'claim', 'tenant', 'authorizer context', 'scope', 'jwt', 'own value'],
      ko: ['사용자 지정 값', '클레임', '테넌트', '권한 부여자 컨텍스트', '속성', '커스텀'],
    },
  },
  {
    name: 'authorizer.status',
    description: {
      en: 'How the authorizer phase ended: let in, rejected, or failed.',
      ko: '권한 부여자 단계의 결과입니다. 허용, 거부, 실패를 구별합니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
    keywords: {
      en: ['lambda authorizer', 'custom authorizer', 'auth status'],
      ko: ['권한 부여자 상태', '람다 권한 부여자'],
    },
  },
  {
    name: 'authorizer.latency',
    description: {
      en: 'How long the authorizer phase took in all. Shows what your authorizer adds to every connect.',
      ko: '권한 부여자 단계 전체에 걸린 시간입니다. 연결할 때마다 더해지는 시간을 알 수 있습니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '41',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
    keywords: {
      en: ['auth time', 'auth latency', 'slow connect'],
      ko: ['권한 부여 시간', '권한 부여자 지연'],
    },
  },
  {
    name: 'authorizer.integrationStatus',
    description: {
      en: 'What the Lambda service answered when the authorizer was called, not what your function decided.',
      ko: '권한 부여자를 호출했을 때 Lambda 서비스의 응답 상태입니다. 함수의 판단이 아닙니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
    keywords: { en: ['authorizer lambda status'], ko: ['권한 부여자 람다 상태'] },
  },
  {
    name: 'authorizer.integrationLatency',
    description: {
      en: 'The part of the authorizer time that Lambda took.',
      ko: '권한 부여자 단계에서 Lambda가 쓴 시간입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '38',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
    keywords: { en: ['authorizer lambda time'], ko: ['권한 부여자 람다 시간'] },
  },
  {
    name: 'authorizer.requestId',
    description: {
      en: 'The request ID of the authorizer function. Use it to find the call in the logs of that function.',
      ko: '권한 부여자 함수의 요청 ID입니다. 그 함수의 로그에서 해당 호출을 찾을 때 씁니다.',
    },
    ...VALUE_KINDS.uuid,
    sample: '9e41f7a2-0c5d-4b86-93ea-72d8b15c604f',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
    sensitivity: 'internal',
    keywords: {
      en: ['authorizer lambda request id'],
      ko: ['권한 부여자 요청 ID', '권한 부여자 요청 아이디'],
    },
  },
  {
    name: 'authorizer.error',
    description: {
      en: 'What the authorizer phase says went wrong.',
      ko: '권한 부여자 단계에서 난 오류입니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Unauthorized',
    ...IN_CONNECT,
    emptyWhen: NO_FAILURE,
    keywords: {
      en: ['authorizer error', 'unauthorized', '401'],
      ko: ['권한 부여자 오류', '권한 없음', '미인증'],
    },
  },
  {
    name: 'authorize.status',
    description: {
      en: 'Whether the policy let the caller in: 403 is a caller that is known but not allowed.',
      ko: '정책이 호출자를 허용했는지 나타냅니다. 403 상태는 신원은 확인됐지만 허용되지 않은 호출자입니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...IN_CONNECT,
    emptyWhen: NO_AUTHORIZATION,
    keywords: {
      en: ['authorization', 'permission', 'policy', 'allowed', 'denied'],
      ko: ['권한', '권한 부여', '인가', '정책', '허용', '거부'],
    },
  },
  {
    name: 'authorize.latency',
    description: {
      en: 'How long it took to decide whether the caller may connect.',
      ko: '호출자의 연결 허용 여부를 정하는 데 걸린 시간입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '2',
    ...IN_CONNECT,
    emptyWhen: NO_AUTHORIZATION,
    keywords: { en: ['authorization time', 'policy time'], ko: ['인가 시간', '정책 확인 시간'] },
  },
  {
    name: 'authorize.error',
    description: {
      en: 'Why the policy did not let the caller in.',
      ko: '정책이 호출자를 허용하지 않은 이유입니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'The caller may not use this route',
    ...IN_CONNECT,
    emptyWhen: NO_FAILURE,
    keywords: {
      en: ['authorization error', 'access denied', 'forbidden', '403'],
      ko: ['인가 오류', '접근 거부', '권한 오류'],
    },
  },
]);
