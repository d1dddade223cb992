import { describe, expect, it } from 'vitest';
import { findVariable } from '../catalog.ts';
import { findAbsence } from './findAbsence.ts';
import { createSearch } from './search.ts';

/**
 * What people type, by their job, and what answers it: the variables that are right, apart from each other by
 * spaces, any of them in the first place. `no NAME`: WebSocket APIs have nothing for it, and the note on that
 * REST or HTTP variable says so. Written without looking at what the search gives.
 */
const QUERIES = `
# debugging
who disconnected = connectionId eventType authorizer.principalId
how long = integrationLatency
how long was the client connected = connectedAt
why did it fail = error.message
what went wrong = error.message
error reason = error.message
internal server error = error.message
exception = error.message
lambda crashed = error.message status
502 = status
500 error = status error.message
status code = status
return code = status
did it succeed = status
type of error = error.responseType
error category = error.responseType
integration failure = error.responseType
which route = routeKey
action = routeKey
$default = routeKey
message route = routeKey
custom route = routeKey
handler = routeKey
connect or disconnect = eventType
event = eventType
event name = eventType
kind of event = eventType
message id = messageId
trace a message = messageId
which message = messageId
socket id = connectionId
session = connectionId
session id = connectionId
follow one client = connectionId
correlation id = requestId extendedRequestId
request identifier = requestId
trace id = requestId
bad json = error.validationErrorString
schema error = error.validationErrorString
invalid payload = error.validationErrorString
missing field = error.validationErrorString
lambda request id = integration.requestId authorizer.requestId
find the lambda log = integration.requestId authorizer.requestId requestId

# on-call
latency = integrationLatency
slow = integrationLatency
slow backend = integrationLatency
response time = integrationLatency
duration = integrationLatency
p99 = integrationLatency
lag = integrationLatency
timeout = error.responseType
timed out = error.responseType
throttling = error.responseType
rate limit = error.responseType
too many requests = error.responseType
gone = status
410 = status
5xx = status
when = requestTime
timestamp = requestTime requestTimeEpoch
date and time = requestTime
epoch millis = requestTimeEpoch
unix time = requestTimeEpoch
sort by time = requestTimeEpoch requestTime
connection start = connectedAt
opened at = connectedAt
uptime = connectedAt
connection age = connectedAt
session length = connectedAt
environment = stage
prod or dev = stage
which api = apiId
hostname = domainName
custom domain = domainName
endpoint = domainName routeKey
cold start = integrationLatency
slow authorizer = authorizer.latency authorizer.integrationLatency
auth time = authorizer.latency authorize.latency authenticate.latency
backend error = error.message integration.error
integration status = integration.integrationStatus integration.status

# security
ip = identity.sourceIp
ip address = identity.sourceIp
source ip = identity.sourceIp
client address = identity.sourceIp
where from = identity.sourceIp
X-Forwarded-For = identity.sourceIp
attacker = identity.sourceIp
abuse = identity.sourceIp
personal data = identity.sourceIp identity.userAgent authorizer.principalId
pii = identity.sourceIp identity.userAgent authorizer.principalId
gdpr = identity.sourceIp identity.userAgent authorizer.principalId
secret = identity.apiKey
password = identity.apiKey
token = authorizer.principalId
bearer token = authorizer.principalId authorizer.<property>
expired token = error.responseType
jwt = authorizer.<property> authorizer.principalId
jwt claims = authorizer.<property>
subject = authorizer.principalId
user name = authorizer.principalId
logged in user = authorizer.principalId identity.cognitoAuthenticationType
who is it = authorizer.principalId identity.caller
who = identity.caller authorizer.principalId
who called = identity.caller
caller = identity.caller
iam role = identity.caller identity.userArn
role arn = identity.userArn
aws account = identity.accountId
account id = identity.accountId
organization = identity.principalOrgId
outside the company = identity.principalOrgId
unauthorized = authorizer.error error.responseType authorize.error
401 = status authorizer.error
403 = status authorize.error authorize.status
forbidden = authorize.error error.responseType
access denied = authorize.error error.responseType
permission = authorize.status
rejected connection = authorizer.status authorize.status status
signature = authenticate.status authenticate.error
sigv4 = authenticate.status
signature mismatch = authenticate.error
authentication failed = authenticate.error authenticate.status
login = identity.cognitoAuthenticationType
guest = identity.cognitoAuthenticationType
anonymous = identity.cognitoAuthenticationType
cognito user = identity.cognitoIdentityId
identity pool = identity.cognitoIdentityPoolId
google login = identity.cognitoAuthenticationProvider
firewall = waf.status
waf block = waf.status waf.error
bot = identity.userAgent

# billing and product
customer = identity.apiKeyId authorizer.<property>
tenant = authorizer.<property>
tenant id = authorizer.<property>
organization id = identity.principalOrgId
user tier = authorizer.<property>
plan = identity.apiKeyId
usage plan = identity.apiKeyId
api key = identity.apiKeyId
quota exceeded = error.responseType
browser = identity.userAgent
device = identity.userAgent
app version = identity.userAgent
operating system = identity.userAgent
mobile = identity.userAgent
message size = no responseLength
bytes sent = no responseLength
message body = no body

# migration from REST
http method = no httpMethod
httpMethod = no httpMethod
resourcePath = no resourcePath
url path = routeKey
query string = no header
responseLatency = no responseLatency
response length = no responseLength
integration error message = no integrationErrorMessage
x-ray = no xrayTraceId
tls version = no tlsVersion
client certificate = no identity.clientCert.*
mtls = no identity.clientCert.*
wafResponseCode = no wafResponseCode
user agent = identity.userAgent
extended request id = extendedRequestId
x-amzn-requestid = requestId extendedRequestId
x-api-key = identity.apiKeyId identity.apiKey
authorizer context = authorizer.<property>
custom claims = authorizer.<property>
principal = authorizer.principalId

# slips of the keyboard
adress = identity.sourceIp
latancy = integrationLatency
messge = messageId error.message
conection id = connectionId
authoriser = authorizer.principalId authorizer.status authorizer.<property>
organisation = identity.principalOrgId
requets time = requestTime
stauts = status
usr agent = identity.userAgent

# 디버깅
누가 끊었나 = connectionId eventType authorizer.principalId
왜 실패했는지 = error.message
오류 원인 = error.message
에러 메시지 = error.message
에러 코드 = error.responseType status
에러 종류 = error.responseType
예외 = error.message
상태 코드 = status
응답 코드 = status
어떤 라우트 = routeKey
라우트 = routeKey
액션 = routeKey
이벤트 유형 = eventType
이벤트 타입 = eventType
연결 끊김 = eventType
연결 해제 = eventType
연결 아이디 = connectionId
커넥션 = connectionId
커넥션 아이디 = connectionId
세션 = connectionId
메시지 아이디 = messageId
요청 아이디 = requestId
리퀘스트 아이디 = requestId
추적 = requestId
스키마 오류 = error.validationErrorString
잘못된 형식 = error.validationErrorString
게이트웨이 응답 유형 = error.responseType

# 온콜
레이턴시 = integrationLatency
지연 시간 = integrationLatency
몇 초 걸렸는지 = integrationLatency
얼마나 걸렸나 = integrationLatency
느린 백엔드 = integrationLatency
어느 백엔드가 느린지 = integrationLatency
응답 속도 = integrationLatency
타임아웃 = error.responseType
시간 초과 = error.responseType
스로틀링 = error.responseType
언제 = requestTime
시각 = requestTime requestTimeEpoch
타임스탬프 = requestTime requestTimeEpoch
밀리초 = requestTimeEpoch
접속 시간 = connectedAt
접속 시각 = connectedAt
얼마나 오래 연결됐는지 = connectedAt
스테이지 = stage
환경 = stage
도메인 = domainName
호스트 = domainName
람다 오류 = error.message integration.error

# 보안
아이피 = identity.sourceIp
IP 주소 = identity.sourceIp
클라이언트 주소 = identity.sourceIp
공격자 = identity.sourceIp
개인정보 = identity.sourceIp identity.userAgent authorizer.principalId
비밀번호 = identity.apiKey
토큰 = authorizer.principalId
토큰 만료 = error.responseType
사용자 = authorizer.principalId identity.user
사용자 이름 = authorizer.principalId
유저 = authorizer.principalId identity.user
보안 주체 = authorizer.principalId
누구 = identity.caller authorizer.principalId
누가 접속했는지 = identity.caller authorizer.principalId identity.sourceIp
호출자 = identity.caller
역할 = identity.caller identity.userArn
계정 = identity.accountId
조직 = identity.principalOrgId
인증 = authenticate.status
인증 실패 = authenticate.error
인가 = authorize.status
권한 없음 = authorize.error authorizer.error
접근 거부 = authorize.error
로그인 = identity.cognitoAuthenticationType
방화벽 = waf.status

# 과금, 제품, 이전
테넌트 = authorizer.<property>
고객 = identity.apiKeyId authorizer.<property>
고객사 = authorizer.<property> identity.apiKeyId
API 키 = identity.apiKeyId
클레임 = authorizer.<property>
브라우저 = identity.userAgent
유저 에이전트 = identity.userAgent
기기 = identity.userAgent
메시지 크기 = no responseLength
본문 = no body
메서드 = no httpMethod
경로 = routeKey
`;

interface Query {
  readonly query: string;
  readonly expected: readonly string[];
}

const TABLE: readonly Query[] = QUERIES.split('\n')
  .filter((line) => line.includes(' = '))
  .map((line) => {
    const [query = '', answer = ''] = line.split(' = ');
    return { query, expected: answer.startsWith('no ') ? [answer] : answer.split(' ') };
  });

const search = createSearch();

function answers(query: string): string[] {
  const absence = findAbsence(query);
  const names = search(query).map((hit) => hit.variable.name);
  return absence ? [`no ${absence.id}`, ...names] : names;
}

function share(places: number): { readonly share: number; readonly misses: readonly string[] } {
  const misses = TABLE.filter(({ query, expected }) => {
    const first = answers(query).slice(0, places);
    return !first.some((name) => expected.includes(name));
  });
  return {
    share: 1 - misses.length / TABLE.length,
    misses: misses.map(({ query }) => `${query} → ${answers(query).slice(0, 3).join(' ')}`),
  };
}

describe('everyday queries', () => {
  it('are many, each once, and expect what there is', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(250);
    expect(new Set(TABLE.map(({ query }) => query)).size).toBe(TABLE.length);
    for (const { expected } of TABLE) {
      for (const name of expected) if (!name.startsWith('no ')) expect(findVariable(name)).toBeDefined();
    }
  });

  it('are answered in the first place', () => {
    const { share: first, misses } = share(1);
    expect(first, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('are answered within the first three', () => {
    const { share: three, misses } = share(3);
    expect(three, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
