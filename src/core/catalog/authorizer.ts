import type { Text } from '../text.ts';
import { defineGroup } from './defineGroup.ts';
import { CLIENT_ONLY, CONNECT_ONLY } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/**
 * Whether AWS fills the phases on WebSocket lines is unverified: the recorded API had no authorizer. That
 * they belong to connects follows from `$connect` being the only route that can be authorized.
 */
const NO_IAM: Text = {
  en: 'after `CONNECT`, or when `$connect` does not use IAM',
  ko: '연결 이후, 또는 `$connect` 라우트에서 IAM을 쓰지 않는 경우',
};
const NO_LAMBDA: Text = {
  en: 'after `CONNECT`, or when `$connect` has no Lambda authorizer',
  ko: '연결 이후, 또는 `$connect` 라우트에 Lambda 권한 부여자가 없는 경우',
};
const NO_AUTHORIZATION: Text = {
  en: 'after `CONNECT`, or when `$connect` has no authorization',
  ko: '연결 이후, 또는 `$connect` 라우트에 권한 부여가 없는 경우',
};
const AUTHENTICATED: Text = {
  en: 'unless authentication failed',
  ko: '인증에 실패하지 않은 경우',
};
const NO_LAMBDA_ERROR: Text = {
  en: 'unless the Lambda authorizer failed',
  ko: 'Lambda 권한 부여자가 실패하지 않은 경우',
};
const AUTHORIZED: Text = {
  en: 'unless authorization failed',
  ko: '권한 부여에 실패하지 않은 경우',
};

/** Of a phase of the connect. */
const IN_CONNECT = { presence: CONNECT_ONLY, evidence: 'documented' } as const;

/** What the function of a Lambda authorizer returned. */
const FROM_FUNCTION = {
  valueType: 'string',
  type: { en: 'string, whatever your function returns', ko: '문자열, 함수가 반환한 값' },
  presence: CLIENT_ONLY,
  emptyWhen: {
    en: 'on `@connections` calls and plain HTTP requests, without a Lambda authorizer, or when the authorizer does not return the value',
    ko: '`@connections` 호출과 일반 HTTP 요청인 경우, Lambda 권한 부여자가 없거나 값을 반환하지 않은 경우',
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
      en: 'The status of the authentication. With IAM authorization, it shows whether the SigV4 signature was accepted.',
      ko: '인증(예: SigV4 서명 검증)의 상태 코드입니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...IN_CONNECT,
    emptyWhen: NO_IAM,
  },
  {
    name: 'authenticate.latency',
    description: {
      en: 'How long authentication took; with IAM authorization, the time to check the SigV4 signature.',
      ko: '인증(예: SigV4 서명 검증)에 걸린 시간입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '1',
    ...IN_CONNECT,
    emptyWhen: NO_IAM,
  },
  {
    name: 'authenticate.error',
    description: {
      en: 'Why the authentication failed, for example because the SigV4 signature was rejected.',
      ko: '인증 실패 이유(예: SigV4 서명 거부)입니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Missing Authentication Token',
    ...IN_CONNECT,
    emptyWhen: AUTHENTICATED,
  },
  {
    name: 'authorizer.principalId',
    description: {
      en: 'The principal ID that your Lambda authorizer returned, usually the ID of a user. It is probably logged on messages and disconnections too, but that is not confirmed.',
      ko: 'Lambda 권한 부여자가 반환한 보안 주체 ID이며 대개 사용자를 가리킵니다. 메시지와 연결 해제에서도 기록될 것으로 보이지만 확인되지 않았습니다.',
    },
    sample: 'user-1234',
    ...FROM_FUNCTION,
  },
  {
    name: 'authorizer.<property>',
    description: {
      en: 'A value from the `context` map that your Lambda authorizer returned, such as a tenant or a role. Numbers and booleans are logged as text. The value is probably logged on messages and disconnections too, but that is not confirmed.',
      ko: 'Lambda 권한 부여자가 반환한 `context` 맵의 값(예: 테넌트, 역할)입니다. 숫자와 부울 값은 문자열로 기록됩니다. 메시지와 연결 해제에서도 기록될 것으로 보이지만 확인되지 않았습니다.',
    },
    sample: 'tenant-42',
    ...FROM_FUNCTION,
  },
  {
    name: 'authorizer.status',
    description: {
      en: 'The status of the Lambda authorizer, such as 200. A denial may show here or in `authorize.status`, so log both.',
      ko: 'Lambda 권한 부여자의 상태 코드(예: 200)입니다. 거부 여부는 `authorize.status` 값도 확인합니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
  },
  {
    name: 'authorizer.latency',
    description: {
      en: 'How long the Lambda authorizer took in total. This adds to the time it takes to connect.',
      ko: 'Lambda 권한 부여자 단계 전체에 걸린 시간이며 그만큼 연결이 늦어집니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '41',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
  },
  {
    name: 'authorizer.integrationStatus',
    description: {
      en: 'The status that the Lambda service returned when it ran the authorizer function. It does not say what the function decided.',
      ko: '권한 부여자 함수를 실행한 Lambda 서비스의 상태 코드입니다. 연결 허용 여부는 나타내지 않습니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
  },
  {
    name: 'authorizer.integrationLatency',
    description: {
      en: 'How long Lambda took to run the authorizer function. This time is part of `authorizer.latency`.',
      ko: '권한 부여자 함수의 응답 시간이며 `authorizer.latency` 값의 일부입니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '38',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
  },
  {
    name: 'authorizer.requestId',
    description: {
      en: 'The Lambda request ID of the authorizer function. Use it to find the call in the log of that function.',
      ko: '권한 부여자 함수의 Lambda 요청 ID입니다. 함수 로그에서 해당 호출을 찾을 때 씁니다.',
    },
    ...VALUE_KINDS.uuid,
    sample: '9e41f7a2-0c5d-4b86-93ea-72d8b15c604f',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA,
    sensitivity: 'internal',
  },
  {
    name: 'authorizer.error',
    description: {
      en: 'The error message of the Lambda authorizer.',
      ko: 'Lambda 권한 부여자의 오류 메시지입니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Unauthorized',
    ...IN_CONNECT,
    emptyWhen: NO_LAMBDA_ERROR,
  },
  {
    name: 'authorize.status',
    description: {
      en: 'The status of the authorization. 403 means that the caller is not allowed to connect. With a Lambda authorizer, a denial may show in `authorizer.status` instead, so log both.',
      ko: '권한 부여의 상태 코드이며 호출자의 연결이 허용되었는지 나타냅니다. 403은 연결할 권한이 없다는 뜻입니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...IN_CONNECT,
    emptyWhen: NO_AUTHORIZATION,
  },
  {
    name: 'authorize.latency',
    description: {
      en: 'How long authorization took. It does not include the time of the Lambda authorizer, which is in `authorizer.latency`.',
      ko: '호출자의 연결이 허용되는지 확인하는 데 걸린 시간입니다. Lambda 권한 부여자의 소요 시간은 `authorizer.latency` 변수에 기록됩니다.',
    },
    ...VALUE_KINDS.durationMs,
    sample: '2',
    ...IN_CONNECT,
    emptyWhen: NO_AUTHORIZATION,
  },
  {
    name: 'authorize.error',
    description: {
      en: 'Why the caller was not allowed to connect. For errors of the Lambda authorizer, see `authorizer.error`.',
      ko: '호출자의 연결이 허용되지 않은 이유입니다. Lambda 권한 부여자의 오류는 `authorizer.error` 변수에 기록됩니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'The caller may not use this route',
    ...IN_CONNECT,
    emptyWhen: AUTHORIZED,
  },
]);
