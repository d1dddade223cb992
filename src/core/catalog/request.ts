import { defineGroup } from './defineGroup.ts';
import { ON_EVERY_LINE } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/** What every request has: its ids, its route, its outcome, its time and where it arrived. */
export const REQUEST_VARIABLES = defineGroup('request', [
  {
    name: 'requestId',
    description: {
      en: 'Names this one request, and stands in parentheses before its lines in the execution log. A format must hold it or `extendedRequestId`.',
      ko: '요청 하나를 가리키는 ID이며, 실행 로그에서는 해당 줄 앞의 괄호 안에 찍힙니다. 형식에는 이 변수 또는 `extendedRequestId` 변수가 있어야 합니다.',
    },
    valueType: 'string',
    type: {
      en: 'string, 16 characters; a UUID for `@connections` calls and plain HTTP requests',
      ko: '문자열, 16자. `@connections` 호출과 일반 HTTP 요청에서는 UUID',
    },
    sample: 'FR4wuHmKoAMEbUQ=',
    ...ON_EVERY_LINE,
    equivalents: ['extendedRequestId'],
    keywords: {
      en: ['reqid', 'request id', 'req', 'trace', 'correlation', 'join logs', 'required', 'uuid', 'id'],
      ko: ['요청 아이디', '요청 ID', '요청 번호', '추적', '식별자', '필수', '아이디'],
    },
  },
  {
    name: 'routeKey',
    description: {
      en: 'The route that took the request: `$connect`, `$disconnect`, `$default`, one of your own, or method and path of an `@connections` call. Group by it to compare routes.',
      ko: '요청을 처리한 라우트입니다. `$connect`, `$disconnect`, `$default`, 직접 만든 라우트, 또는 `@connections` 호출의 메서드와 경로가 찍힙니다. 라우트별로 비교할 때 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, may hold spaces and braces', ko: '문자열, 공백과 중괄호 포함 가능' },
    sample: '$connect',
    ...ON_EVERY_LINE,
    emptyWhen: { en: 'on a plain HTTP request', ko: '일반 HTTP 요청' },
    freeText: true,
    keywords: {
      en: ['route', 'action', 'path', 'endpoint', 'url', 'default route', 'method', 'operation'],
      ko: ['라우트', '경로', '라우팅', '액션', '동작', '엔드포인트', '메서드'],
    },
  },
  {
    name: 'status',
    description: {
      en: 'How the request ended. A successful connect logs 200, not 101; a function that raised logs 502.',
      ko: '요청의 결과입니다. 연결에 성공하면 101이 아니라 200, 함수에서 예외가 나면 502 상태가 찍힙니다.',
    },
    ...VALUE_KINDS.status,
    sample: '200',
    ...ON_EVERY_LINE,
    keywords: {
      en: [
        'status code',
        'http code',
        'response code',
        'result',
        'outcome',
        'success',
        'failed',
        '200',
        '500',
      ],
      ko: ['상태', '상태 코드', '응답 코드', '결과', '성공', '실패'],
    },
  },
  {
    name: 'requestTime',
    description: {
      en: 'When the request arrived, as people read it, always in UTC. It holds a space, so put quotes or brackets around it.',
      ko: '요청이 도착한 시각을 읽기 쉽게 적은 값이며 항상 UTC입니다. 공백이 있으므로 따옴표나 대괄호로 감쌉니다.',
    },
    valueType: 'date',
    type: { en: 'date and time, as in CLF', ko: '날짜와 시각, CLF 표기' },
    sample: '14/Jan/2026:09:26:53 +0000',
    ...ON_EVERY_LINE,
    freeText: true,
    keywords: {
      en: ['time', 'when', 'date', 'timestamp', 'clock', 'clf', 'utc'],
      ko: ['시간', '시각', '요청 시각', '요청 시간', '언제', '날짜', '일시', '타임스탬프'],
    },
  },
  {
    name: 'requestTimeEpoch',
    description: {
      en: 'When the request arrived, as a number to sort and calculate with. HTTP APIs log seconds under the same name.',
      ko: '요청이 도착한 시각을 정렬과 계산에 쓰기 좋은 숫자로 나타냅니다. HTTP API에서는 같은 이름이 초 단위입니다.',
    },
    ...VALUE_KINDS.epochMs,
    sample: '1768382813412',
    ...ON_EVERY_LINE,
    keywords: {
      en: ['epoch', 'unix time', 'unix timestamp', 'milliseconds', 'number'],
      ko: ['에포크', '유닉스 시각', '유닉스 시간', '유닉스 타임스탬프', '밀리초'],
    },
  },
  {
    name: 'stage',
    description: {
      en: 'The stage that took the request. Useful once several stages share a log group.',
      ko: '요청을 받은 스테이지입니다. 여러 스테이지가 로그 그룹 하나를 함께 쓸 때 유용합니다.',
    },
    valueType: 'string',
    type: { en: 'string, up to 128 characters', ko: '문자열, 최대 128자' },
    sample: 'prod',
    ...ON_EVERY_LINE,
    keywords: {
      en: ['environment', 'env', 'deployment', 'prod', 'dev'],
      ko: ['스테이지', '단계', '환경', '배포', '운영', '개발'],
    },
  },
  {
    name: 'apiId',
    description: {
      en: 'The ID of the API. Useful once several APIs share a log group.',
      ko: 'API의 ID입니다. 여러 API가 로그 그룹 하나를 함께 쓸 때 유용합니다.',
    },
    valueType: 'string',
    type: { en: 'string, 10 characters', ko: '문자열, 10자' },
    sample: 'k4x7m2q9ad',
    ...ON_EVERY_LINE,
    keywords: {
      en: ['api', 'api id', 'gateway', 'service'],
      ko: ['API 아이디', 'API 번호', '게이트웨이', '서비스'],
    },
  },
  {
    name: 'domainName',
    description: {
      en: 'The host name that the client called. It tells a custom domain from the default endpoint.',
      ko: '클라이언트가 호출한 호스트 이름입니다. 사용자 지정 도메인과 기본 엔드포인트를 구별할 때 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, host name', ko: '문자열, 호스트 이름' },
    sample: 'k4x7m2q9ad.execute-api.us-east-1.amazonaws.com',
    ...ON_EVERY_LINE,
    keywords: {
      en: ['host', 'hostname', 'domain', 'custom domain', 'url', 'dns', 'endpoint'],
      ko: ['도메인', '호스트', '사용자 지정 도메인', '주소', '엔드포인트'],
    },
  },
  {
    name: 'extendedRequestId',
    description: {
      en: 'The same as `requestId` on connects, messages and disconnects, but a different ID on `@connections` calls. A format that holds it needs no `requestId`.',
      ko: '연결, 메시지, 연결 해제에서는 `requestId` 값과 같고 `@connections` 호출에서는 다릅니다. 형식에 이 변수가 있으면 `requestId` 변수는 없어도 됩니다.',
    },
    valueType: 'string',
    type: { en: 'string, 16 characters', ko: '문자열, 16자' },
    sample: 'FR4wuHmKoAMEbUQ=',
    ...ON_EVERY_LINE,
    equivalents: ['requestId'],
    keywords: {
      en: ['extended request id', 'support', 'debug id', 'trace'],
      ko: ['확장 요청 ID', '확장 요청 아이디', '지원 문의', '추적'],
    },
  },
]);
