import type { Text } from '../text.ts';
import { defineGroup } from './defineGroup.ts';
import { CLIENT_ONLY, ON_EVERY_LINE, presence, SOMETIMES } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

const UNSIGNED: Text = {
  en: 'on client events, unless the `$connect` route uses IAM authorization',
  ko: '`$connect` 라우트가 IAM 권한 부여를 쓰지 않으면 클라이언트 이벤트에서 비어 있음',
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
  emptyWhen: { en: 'when the API asks for no API key', ko: 'API 키를 요구하지 않는 경우' },
  evidence: 'documented',
} as const;
const COGNITO = {
  presence: SOMETIMES,
  emptyWhen: {
    en: 'without credentials of a Cognito identity pool',
    ko: 'Cognito 자격 증명 풀을 쓰지 않은 경우',
  },
  evidence: 'documented',
} as const;

/** Who or what sent the request. */
export const CALLER_VARIABLES = defineGroup('caller', [
  {
    name: 'identity.sourceIp',
    description: {
      en: 'The address that the request came from; on `@connections` calls, that of your backend. Good for spotting abuse.',
      ko: '요청을 보낸 주소이며, `@connections` 호출에서는 백엔드의 주소입니다. 악용을 찾을 때 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, IPv4 or IPv6 address', ko: '문자열, IPv4 또는 IPv6 주소' },
    sample: '203.0.113.24',
    ...ON_EVERY_LINE,
    sensitivity: 'personal',
    keywords: {
      en: [
        'ip',
        'ip address',
        'address',
        'remote',
        'origin',
        'where from',
        'client ip',
        'network',
        'who',
        'called from',
      ],
      ko: ['아이피', 'IP 주소', '주소', '출발지', '원격지', '접속지', '어디서', '클라이언트 IP'],
    },
  },
  {
    name: 'identity.userAgent',
    description: {
      en: 'The program that connected, as it calls itself; messages and the disconnect repeat it. Any client can write anything here, quotes and commas included.',
      ko: '연결한 프로그램이 스스로 밝힌 이름이며, 메시지와 연결 해제에도 같은 값이 찍힙니다. 클라이언트가 정하는 값이므로 따옴표와 쉼표도 들어올 수 있습니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    presence: presence('sometimes', 'sometimes', 'sometimes', 'always'),
    emptyWhen: { en: 'when the client sent no such header', ko: '클라이언트가 해당 헤더를 보내지 않은 경우' },
    sensitivity: 'personal',
    evidence: 'recorded',
    keywords: {
      en: ['browser', 'ua', 'agent', 'device', 'client', 'sdk', 'app version', 'bot'],
      ko: ['브라우저', '사용자 에이전트', '유저 에이전트', '기기', '클라이언트', '앱 버전', '봇'],
    },
  },
  {
    name: 'identity.user',
    description: {
      en: 'The ID of the IAM user or role that signed the request. In the recording it was the same as `identity.caller`.',
      ko: '요청에 서명한 IAM 사용자 또는 역할의 ID입니다. 실제 기록에서는 `identity.caller` 값과 같았습니다.',
    },
    valueType: 'string',
    type: { en: 'string, IAM ID', ko: '문자열, IAM ID' },
    sample: 'AIDAEXAMPLEQ4T7K2WZ6M',
    ...SIGNER,
    keywords: {
      en: ['user', 'user id', 'iam user', 'account name', 'principal', 'user who called'],
      ko: ['사용자', '유저', '사용자 ID', '사용자 아이디', 'IAM 사용자', '누가 서명'],
    },
  },
  {
    name: 'identity.caller',
    description: {
      en: 'The ID of the IAM user or role that called, with the session name after a role. On `@connections` lines it tells which backend acted.',
      ko: '호출한 IAM 사용자 또는 역할의 ID이며, 역할이면 세션 이름이 뒤에 붙습니다. `@connections` 줄에서는 어떤 백엔드가 호출했는지 알 수 있습니다.',
    },
    valueType: 'string',
    type: { en: 'string, IAM ID', ko: '문자열, IAM ID' },
    sample: 'AROAEXAMPLE7H3V9RJ2XD:orders-worker',
    ...SIGNER,
    keywords: {
      en: ['who', 'who called', 'caller', 'called by', 'identity', 'principal', 'iam', 'role'],
      ko: ['누가', '호출자', '호출한 사람', '신원', '주체', 'IAM', '역할'],
    },
  },
  {
    name: 'identity.userArn',
    description: {
      en: 'The full ARN of the IAM user or role that signed the request: readable where `identity.caller` is only an ID.',
      ko: '요청에 서명한 IAM 사용자 또는 역할의 전체 ARN입니다. ID뿐인 `identity.caller` 값보다 알아보기 쉽습니다.',
    },
    valueType: 'string',
    type: { en: 'string, ARN', ko: '문자열, ARN' },
    sample: 'arn:aws:sts::111122223333:assumed-role/orders-worker/session-1',
    ...SIGNER,
    keywords: {
      en: ['arn', 'iam', 'role', 'assumed role', 'principal arn', 'arn of who called'],
      ko: ['ARN', '역할', 'IAM 사용자', '사용자 ARN', '누가 서명'],
    },
  },
  {
    name: 'identity.accountId',
    description: {
      en: 'The AWS account of the caller that signed, not the account that owns the API.',
      ko: '서명한 호출자의 AWS 계정입니다. API를 소유한 계정이 아닙니다.',
    },
    valueType: 'string',
    type: { en: 'string, 12 digits', ko: '문자열, 숫자 12자리' },
    sample: '111122223333',
    presence: SOMETIMES,
    emptyWhen: UNSIGNED,
    sensitivity: 'internal',
    evidence: 'documented',
    keywords: {
      en: ['account', 'aws account', 'cross account'],
      ko: ['계정', 'AWS 계정', '계정 번호', '교차 계정'],
    },
  },
  {
    name: 'identity.principalOrgId',
    description: {
      en: 'The AWS organization of the caller that signed. It tells callers from inside and outside apart.',
      ko: '서명한 호출자의 AWS 조직입니다. 조직 안팎의 호출자를 구별할 때 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, organization ID', ko: '문자열, 조직 ID' },
    sample: 'o-example7q2',
    presence: SOMETIMES,
    emptyWhen: UNSIGNED,
    sensitivity: 'internal',
    evidence: 'documented',
    keywords: { en: ['organization', 'organisation', 'org', 'company'], ko: ['조직', '기관', '회사'] },
  },
  {
    name: 'identity.apiKeyId',
    description: {
      en: 'Names the API key that was used without giving the key away. Use it to tell customers or usage plans apart.',
      ko: '사용된 API 키를 가리키는 ID이며 키 자체는 드러나지 않습니다. 고객이나 사용량 계획을 구별할 때 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, about 10 characters', ko: '문자열, 10자 안팎' },
    sample: 'q3v8n1x5zt',
    ...API_KEY,
    sensitivity: 'internal',
    keywords: {
      en: ['api key', 'key id', 'usage plan', 'customer', 'quota'],
      ko: ['API 키', '키 아이디', '키 ID', '사용량 계획', '고객', '할당량'],
    },
  },
  {
    name: 'identity.apiKey',
    description: {
      en: 'The API key itself, a secret that does not belong in a log. `identity.apiKeyId` tells the same without it.',
      ko: 'API 키 자체이며 로그에 남기면 안 되는 비밀 값입니다. `identity.apiKeyId` 변수로 충분합니다.',
    },
    valueType: 'string',
    type: { en: 'string, 20 to 128 characters', ko: '문자열, 20자에서 128자' },
    sample: 'ExampleKeyNotReal0000000000000000000000x',
    ...API_KEY,
    sensitivity: 'secret',
    keywords: { en: ['raw key', 'secret', 'credential'], ko: ['비밀', '원본 키', '자격 증명'] },
  },
  {
    name: 'identity.cognitoIdentityId',
    description: {
      en: 'The identity that a Cognito identity pool gave to the client: one value per end user or device.',
      ko: 'Cognito 자격 증명 풀에서 클라이언트에 부여한 ID입니다. 최종 사용자나 기기마다 값이 하나입니다.',
    },
    valueType: 'string',
    type: { en: 'string, Region and UUID', ko: '문자열, 리전과 UUID' },
    sample: 'us-east-1:2f6c81d0-47ab-4e39-b5c2-90ad73e1f846',
    ...COGNITO,
    sensitivity: 'personal',
    keywords: {
      en: ['cognito', 'cognito user', 'identity id', 'end user'],
      ko: ['코그니토', '코그니토 사용자', '최종 사용자'],
    },
  },
  {
    name: 'identity.cognitoIdentityPoolId',
    description: {
      en: 'The Cognito identity pool that the credentials of the client came from.',
      ko: '클라이언트 자격 증명을 발급한 Cognito 자격 증명 풀입니다.',
    },
    valueType: 'string',
    type: { en: 'string, Region and UUID', ko: '문자열, 리전과 UUID' },
    sample: 'us-east-1:8d13e7b5-6c90-4a2f-8e54-1b7f02c9d63a',
    ...COGNITO,
    sensitivity: 'internal',
    keywords: { en: ['identity pool', 'pool'], ko: ['코그니토 풀', '자격 증명 풀', '아이덴티티 풀'] },
  },
  {
    name: 'identity.cognitoAuthenticationType',
    description: {
      en: 'Whether the Cognito identity was signed in or a guest.',
      ko: 'Cognito 사용자가 로그인한 상태인지 게스트인지 나타냅니다.',
    },
    valueType: 'string',
    type: {
      en: 'string, `authenticated` or `unauthenticated`',
      ko: '문자열, `authenticated` 또는 `unauthenticated`',
    },
    sample: 'authenticated',
    ...COGNITO,
    keywords: {
      en: ['signed in', 'logged in', 'login', 'guest', 'anonymous'],
      ko: ['로그인', '게스트', '비회원', '인증 유형'],
    },
  },
  {
    name: 'identity.cognitoAuthenticationProvider',
    description: {
      en: 'Where the Cognito identity signed in: a list with commas, ending in the ID of the user. It breaks CSV without quotes.',
      ko: 'Cognito 사용자가 로그인한 곳을 쉼표로 이은 목록이며 끝에 사용자 ID가 있습니다. 따옴표 없는 CSV는 깨집니다.',
    },
    valueType: 'string',
    type: { en: 'string, list with commas', ko: '문자열, 쉼표로 이은 목록' },
    sample:
      'cognito-idp.us-east-1.amazonaws.com/us-east-1_ExAmPlE,cognito-idp.us-east-1.amazonaws.com/us-east-1_ExAmPlE:CognitoSignIn:c4a9e2f7-5d38-41b6-a07c-6e19f8d3b502',
    ...COGNITO,
    freeText: true,
    sensitivity: 'personal',
    keywords: {
      en: ['identity provider', 'idp', 'user pool', 'social login', 'google', 'facebook'],
      ko: ['로그인 제공자', '자격 증명 공급자', '사용자 풀', '소셜 로그인'],
    },
  },
]);
