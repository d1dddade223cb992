import type { Text } from '../text.ts';
import { defineGroup } from './defineGroup.ts';
import { CLIENT_ONLY, ON_EVERY_LINE, presence, SOMETIMES } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

const UNSIGNED: Text = {
  en: 'on `CONNECT`, `MESSAGE` and `DISCONNECT`, unless `$connect` uses IAM authorization',
  ko: '`$connect` 라우트에서 IAM 권한 부여를 쓰지 않는 경우의 `CONNECT`, `MESSAGE`, `DISCONNECT`',
};
/** Recorded: filled on every `@connections` call, empty on lines of clients that did not sign. */
const SIGNER = {
  presence: presence('sometimes', 'sometimes', 'sometimes', 'always'),
  emptyWhen: UNSIGNED,
  sensitivity: 'personal',
  evidence: 'recorded',
} as const;
const API_KEY = {
  presence: CLIENT_ONLY,
  emptyWhen: {
    en: 'on `@connections` calls and plain HTTP requests, or when `$connect` does not require an API key',
    ko: '`@connections` 호출과 일반 HTTP 요청인 경우, `$connect` 라우트에 API 키가 필요하지 않은 경우',
  },
  evidence: 'documented',
} as const;
const COGNITO = {
  presence: SOMETIMES,
  emptyWhen: {
    en: 'without credentials from a Cognito identity pool',
    ko: 'Cognito 자격 증명 풀의 자격 증명을 쓰지 않은 경우',
  },
  evidence: 'documented',
} as const;

/** Who or what sent the request. */
export const CALLER_VARIABLES = defineGroup('caller', [
  {
    name: 'identity.sourceIp',
    description: {
      en: 'The IP address that the request came from. On `@connections` calls it is the address of your backend.',
      ko: '요청을 보낸 쪽의 IP 주소입니다. `@connections` 호출에서는 백엔드의 IP 주소입니다.',
    },
    valueType: 'string',
    type: { en: 'string, IPv4 or IPv6 address', ko: '문자열, IPv4 또는 IPv6 주소' },
    sample: '203.0.113.24',
    ...ON_EVERY_LINE,
    sensitivity: 'personal',
  },
  {
    name: 'identity.userAgent',
    description: {
      en: 'The user agent that the client sent when it connected, repeated on its messages and its disconnection. On `@connections` calls it is that of your backend. A client can send any text, including quotes and commas.',
      ko: '클라이언트가 연결할 때 보낸 사용자 에이전트이며 메시지와 연결 해제에서도 같습니다. `@connections` 호출에서는 백엔드의 값입니다. 임의의 텍스트이므로 따옴표나 쉼표도 있을 수 있습니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    presence: presence('sometimes', 'sometimes', 'sometimes', 'always'),
    emptyWhen: {
      en: 'when the client sent no `User-Agent` header',
      ko: '클라이언트가 `User-Agent` 헤더를 보내지 않은 경우',
    },
    sensitivity: 'personal',
    evidence: 'recorded',
  },
  {
    name: 'identity.user',
    description: {
      en: 'The ID of the IAM user or role that signed the request. In the logs that we recorded, it was the same as `identity.caller`.',
      ko: '요청에 서명한 IAM 사용자 또는 역할의 ID입니다. 실제 기록에서는 `identity.caller` 값과 같았습니다.',
    },
    valueType: 'string',
    type: { en: 'string, IAM ID', ko: '문자열, IAM ID' },
    sample: 'AIDAEXAMPLEQ4T7K2WZ6M',
    ...SIGNER,
  },
  {
    name: 'identity.caller',
    description: {
      en: 'The ID of the IAM user or role that signed the request; for a role, the session name follows. On `@connections` calls it identifies the backend.',
      ko: '요청에 서명한 IAM 사용자 또는 역할의 ID이며, 역할이면 세션 이름이 뒤에 붙습니다. `@connections` 호출에서는 백엔드를 나타냅니다.',
    },
    valueType: 'string',
    type: { en: 'string, IAM ID', ko: '문자열, IAM ID' },
    sample: 'AROAEXAMPLE7H3V9RJ2XD:orders-worker',
    ...SIGNER,
  },
  {
    name: 'identity.userArn',
    description: {
      en: 'The ARN of the IAM user or role session that signed the request. It is easier to read than `identity.caller`.',
      ko: '요청에 서명한 IAM 사용자 또는 역할 세션의 ARN입니다. `identity.caller` 값보다 알아보기 쉽습니다.',
    },
    valueType: 'string',
    type: { en: 'string, ARN', ko: '문자열, ARN' },
    sample: 'arn:aws:sts::111122223333:assumed-role/orders-worker/session-1',
    ...SIGNER,
  },
  {
    name: 'identity.accountId',
    description: {
      en: 'The AWS account ID of the caller that signed the request. It can differ from the account of the API.',
      ko: '요청에 서명한 호출자의 AWS 계정 ID이며 API를 소유한 계정과 다를 수 있습니다.',
    },
    valueType: 'string',
    type: { en: 'string, 12 digits', ko: '문자열, 숫자 12자리' },
    sample: '111122223333',
    presence: SOMETIMES,
    emptyWhen: UNSIGNED,
    sensitivity: 'internal',
    evidence: 'documented',
  },
  {
    name: 'identity.principalOrgId',
    description: {
      en: 'The AWS organization ID of the caller that signed the request. It shows whether the caller belongs to your organization.',
      ko: '요청에 서명한 호출자의 AWS 조직 ID입니다. 내 조직의 호출자인지 알 수 있습니다.',
    },
    valueType: 'string',
    type: { en: 'string, organization ID', ko: '문자열, 조직 ID' },
    sample: 'o-example7q2',
    presence: SOMETIMES,
    emptyWhen: UNSIGNED,
    sensitivity: 'internal',
    evidence: 'documented',
  },
  {
    name: 'identity.apiKeyId',
    description: {
      en: 'The ID of the API key that the client used. Use it to tell customers or usage plans apart without exposing the key.',
      ko: '클라이언트가 사용한 API 키의 ID입니다. 키를 노출하지 않고 고객이나 사용량 계획을 구별할 때 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, about 10 characters', ko: '문자열, 10자 안팎' },
    sample: 'q3v8n1x5zt',
    ...API_KEY,
    sensitivity: 'internal',
  },
  {
    name: 'identity.apiKey',
    description: {
      en: 'The API key of the client. In one REST API log it was masked; whether WebSocket APIs mask it is not confirmed. Treat it as a secret and use `identity.apiKeyId` instead.',
      ko: '클라이언트의 API 키입니다. REST API 로그에서는 마스킹된 사례가 있지만 WebSocket API에서는 확인되지 않았습니다. 비밀 값이므로 대신 `identity.apiKeyId` 변수를 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, 20 to 128 characters', ko: '문자열, 20자에서 128자' },
    sample: 'ExampleKeyNotReal0000000000000000000000x',
    ...API_KEY,
    sensitivity: 'secret',
  },
  {
    name: 'identity.cognitoIdentityId',
    description: {
      en: 'The ID that a Cognito identity pool gave to the end user or device.',
      ko: 'Cognito 자격 증명 풀이 최종 사용자나 기기에 부여한 ID입니다.',
    },
    valueType: 'string',
    type: { en: 'string, Region and UUID', ko: '문자열, 리전과 UUID' },
    sample: 'us-east-1:2f6c81d0-47ab-4e39-b5c2-90ad73e1f846',
    ...COGNITO,
    sensitivity: 'personal',
  },
  {
    name: 'identity.cognitoIdentityPoolId',
    description: {
      en: 'The ID of the Cognito identity pool that issued the credentials of the client.',
      ko: '클라이언트의 자격 증명을 발급한 Cognito 자격 증명 풀의 ID입니다.',
    },
    valueType: 'string',
    type: { en: 'string, Region and UUID', ko: '문자열, 리전과 UUID' },
    sample: 'us-east-1:8d13e7b5-6c90-4a2f-8e54-1b7f02c9d63a',
    ...COGNITO,
    sensitivity: 'internal',
  },
  {
    name: 'identity.cognitoAuthenticationType',
    description: {
      en: 'Whether the Cognito identity is signed in (`authenticated`) or a guest (`unauthenticated`).',
      ko: 'Cognito 사용자가 로그인했는지(`authenticated`) 게스트인지(`unauthenticated`) 나타냅니다.',
    },
    valueType: 'string',
    type: {
      en: 'string, `authenticated` or `unauthenticated`',
      ko: '문자열, `authenticated` 또는 `unauthenticated`',
    },
    sample: 'authenticated',
    ...COGNITO,
  },
  {
    name: 'identity.cognitoAuthenticationProvider',
    description: {
      en: 'The authentication providers through which the Cognito user signed in, separated by commas. For a user pool, the value ends with the ID of the user. Because of the commas, quote the value in CSV.',
      ko: 'Cognito 사용자가 로그인에 사용한 인증 공급자 목록입니다. 사용자 풀이면 끝에 사용자 ID가 붙습니다. 쉼표가 있으므로 CSV에서는 따옴표로 감쌉니다.',
    },
    valueType: 'string',
    type: { en: 'string, comma-separated list', ko: '문자열, 쉼표로 이은 목록' },
    sample:
      'cognito-idp.us-east-1.amazonaws.com/us-east-1_ExAmPlE,cognito-idp.us-east-1.amazonaws.com/us-east-1_ExAmPlE:CognitoSignIn:c4a9e2f7-5d38-41b6-a07c-6e19f8d3b502',
    ...COGNITO,
    freeText: true,
    sensitivity: 'personal',
  },
]);
