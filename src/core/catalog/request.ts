import { defineGroup } from './defineGroup.ts';
import { ON_EVERY_LINE } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/** What every request has: its ids, its route, its outcome, its time and where it arrived. */
export const REQUEST_VARIABLES = defineGroup('request', [
  {
    name: 'requestId',
    description: {
      en: 'The unique ID of the request, also shown in parentheses in the execution log. A format must contain it or `extendedRequestId`.',
      ko: '요청의 고유 ID이며 실행 로그의 괄호 안에도 있습니다. 형식에는 이 변수나 `extendedRequestId` 변수가 있어야 합니다.',
    },
    valueType: 'string',
    type: {
      en: 'string, 16 characters; a UUID for `@connections` calls and plain HTTP requests',
      ko: '문자열, 16자. `@connections` 호출과 일반 HTTP 요청에서는 UUID',
    },
    sample: 'FR4wuHmKoAMEbUQ=',
    ...ON_EVERY_LINE,
    equivalents: ['extendedRequestId'],
  },
  {
    name: 'routeKey',
    description: {
      en: 'The route: `$connect`, `$disconnect`, `$default` or a custom one. On `@connections` calls it is the HTTP method followed by `/@connections/{connectionId}`, with the braces and not the real ID.',
      ko: '라우트(`$connect`, `$disconnect`, `$default`, 사용자 지정)입니다. `@connections` 호출에서는 `POST /@connections/{connectionId}` 등이 중괄호째 기록됩니다.',
    },
    valueType: 'string',
    type: { en: 'string, may contain spaces and braces', ko: '문자열, 공백과 중괄호 포함 가능' },
    sample: '$connect',
    ...ON_EVERY_LINE,
    emptyWhen: { en: 'on a plain HTTP request', ko: '일반 HTTP 요청' },
    freeText: true,
  },
  {
    name: 'status',
    description: {
      en: 'The status of the response. A successful connection is logged as 200, not 101. With a Lambda proxy integration, the status is 502 if the function throws an exception while it handles a message.',
      ko: '응답의 HTTP 상태 코드입니다. 연결에 성공하면 101이 아니라 200이, Lambda 프록시 통합에서 메시지 처리 중 예외가 발생하면 502가 기록됩니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...ON_EVERY_LINE,
  },
  {
    name: 'requestTime',
    description: {
      en: 'The time of the request in readable form, in UTC. The value contains a space, so put it in quotes or brackets.',
      ko: '요청 날짜와 시각(UTC)입니다. 값에 공백이 있으므로 따옴표나 대괄호로 감쌉니다.',
    },
    valueType: 'date',
    type: { en: 'date and time, as in CLF', ko: '날짜와 시각, CLF 표기' },
    sample: '14/Jan/2026:09:26:53 +0000',
    ...ON_EVERY_LINE,
    freeText: true,
  },
  {
    name: 'requestTimeEpoch',
    description: {
      en: 'The time of the request in epoch milliseconds, easy to sort and subtract. HTTP APIs log seconds under the same name.',
      ko: '요청 시각(에포크 밀리초)이며 정렬과 계산에 알맞습니다. HTTP API의 같은 변수에는 초 단위로 기록됩니다.',
    },
    ...VALUE_KINDS.epochMs,
    sample: '1768382813412',
    ...ON_EVERY_LINE,
  },
  {
    name: 'stage',
    description: {
      en: 'The stage that received the request. Log it when several stages share a log group.',
      ko: '요청을 받은 스테이지입니다. 여러 스테이지가 로그 그룹 하나를 함께 쓸 때 유용합니다.',
    },
    valueType: 'string',
    type: { en: 'string, up to 128 characters', ko: '문자열, 최대 128자' },
    sample: 'prod',
    ...ON_EVERY_LINE,
  },
  {
    name: 'apiId',
    description: {
      en: 'The ID of the API. Log it when several APIs share a log group.',
      ko: 'API의 ID입니다. 여러 API가 로그 그룹 하나를 함께 쓸 때 유용합니다.',
    },
    valueType: 'string',
    type: { en: 'string, 10 characters', ko: '문자열, 10자' },
    sample: 'k4x7m2q9ad',
    ...ON_EVERY_LINE,
  },
  {
    name: 'domainName',
    description: {
      en: 'The host name of the API. With a custom domain, it is probably that domain, but this is not confirmed.',
      ko: 'API의 호스트 이름입니다. 사용자 지정 도메인을 쓰면 그 도메인이 기록될 것으로 보이지만 확인되지 않았습니다.',
    },
    valueType: 'string',
    type: { en: 'string, host name', ko: '문자열, 호스트 이름' },
    sample: 'k4x7m2q9ad.execute-api.us-east-1.amazonaws.com',
    ...ON_EVERY_LINE,
  },
  {
    name: 'extendedRequestId',
    description: {
      en: 'A second ID of the request: equal to `requestId` on `CONNECT`, `MESSAGE` and `DISCONNECT` events, different on `@connections` calls. A format that contains it does not need `requestId`.',
      ko: '연결, 메시지, 연결 해제에서는 `requestId` 값과 같고 `@connections` 호출에서는 다릅니다. 형식에 `requestId` 변수 대신 쓸 수 있습니다.',
    },
    valueType: 'string',
    type: { en: 'string, 16 characters', ko: '문자열, 16자' },
    sample: 'FR4wuHmKoAMEbUQ=',
    ...ON_EVERY_LINE,
    equivalents: ['requestId'],
  },
]);
