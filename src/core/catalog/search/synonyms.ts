import { phraseKey } from './words.ts';

/**
 * Words and phrases that mean the same when they ask for a variable, one meaning a line. The first stands in
 * `everydayWords.ts` or in a name; the others are read as if it had been typed. Korean verbs are stems: any
 * ending may follow. Two words of a phrase may stand apart in a query, and each be called as on its own line.
 */
const SYNONYMS = `
latency, delay, lag, slow, slower, slowest, slowness, speed, fast, duration, elapsed, took, take, takes, taken, performance, perf, how long, ms, p50, p90, p95, p99, percentile, rtt, 레이턴시, 지연, 딜레이, 느리, 느려, 속도, 성능, 소요, 걸리, 걸렸, 얼마나 걸, 몇 초, 몇초, wait, time to respond, time spent, time taken, processing time, target processing time, upstream response time, execution time, run time, runtime, turnaround, takes long, taking long, too long, long running, sluggish, hang, stuck, unresponsive, 대기 시간, 실행 시간, 수행 시간, 늦어, 늦은, 늦게, 오래 걸, 시간이 걸, 굼뜨, 버벅, 걸린 시간, 걸리는 시간, 소요 시간, 처리 시간, 실행된 시간, 실행하는 시간, response time, 응답 시간, 기다리, 기다렸, waited, waiting time, 지연 시간
response time, round trip, 응답 시간, 응답 속도
time, moment, 시간
when, what time, 언제, start of request, request start, start time, arrival, arrived, received at, 요청 시점, 호출 시각, 도착 시각, 시작 시각, 발생 시점
timestamp, datetime, date and time, time stamp, 타임 스탬프, time local, log time, event time, 발생 시각, 발생 시간, 로그 시각, 로그 시간, iso date, iso 8601, iso8601, time iso8601
milliseconds, millis, epoch millis, epoch milliseconds, ms precision
epoch, unix, posix, since 1970, 1970
error, fault, problem, issue, err, bug, 에러, 오류, 장애, 문제, failure, fail, exception, crash, crashed, threw, raised, throws, stack trace, broke, 실패, 예외, 죽었, execution failed, not working, does not work, outage, downtime, 안 되, 안돼, error message, error reason, 오류 메시지
why, reason, cause, root cause, error details, 원인, 이유, 사유, 왜, explanation
error code, error kind, alarm on, alarm, alert, count errors, classify errors, 알람, 경보, 알림, 오류 분류
error text, error description, error msg, 에러 메시지, 에러 메세지, 오류 메세지, 에러 내용
timeout, timed out, time out, 타임아웃, 타임 아웃, 시간 초과, no response, not responding, did not respond, 응답 없, 무응답
throttle, rate limit, ratelimit, too many requests, limit exceeded, burst, quota exceeded, 스로틀, 쓰로틀, 요청 제한, 속도 제한, 과다 요청, 할당량 초과
expired token, token expired, token expiry, expiry, 토큰 만료, 만료, session expired, token has expired, expire, stale token
status, result, outcome, decision, response, 상태, 결과, status code, response code, 상태 코드, 응답 코드
status code, http status, http status code, return code, result code, response status, http code, 응답 상태, 스테이터스, 결과 코드, 상태값, sc status, elb status code, http response code, error rate, success rate, failure rate, availability, 성공률, 실패율, 오류율, 에러율, 응답값, 처리 결과
success, succeed, ok, worked, did it work, successful, 성공, how did it end, how did it go, end result, final result, final status, went well, went through, handled, processed, delivered, went out, 처리됐, 처리되었, 전달됐
denied, denial, rejected, rejection, refused, refusal, turned away, blocked, 거부, 거절, 차단
blocked, waf denied
personal data, pii, gdpr, personal information, privacy, private data, personally identifiable, sensitive data, data protection, 개인정보, 개인 정보, 민감 정보, 민감정보, 프라이버시
secret, password, passwd, credential, sensitive, 비밀번호, 패스워드, 암호, 시크릿, 민감
token, access token, id token, auth token, authorization header, 토큰, 액세스 토큰, 인증 토큰
user, 유저, 사용자, remote user
user name, username, login name, nickname, 유저 이름, 유저명, 사용자명, 닉네임
user id, userid, uid, 사용자 번호
who, whose, whom, 누가, 누구
who called, who connected, who sent, who made the call, 누가 접속, 누가 연결, 누가 요청, who came in, calling service, which service, who pushed, who triggered, audit, audit trail, 누가 들어, 누가 보냈, 누가 호출, 연결한 사람, 접속한 사람, 요청한 사람, 보낸 사람, 호출한 사람
who disconnected, who left, who hung up, 누가 끊, 누가 나갔
who closed, who ended, who terminated, who killed, who dropped, who kicked, which side closed, who called disconnect, integration disconnect, client disconnect, 누가 종료, who disconnected, closed by client, closed by integration, closed by
caller, requester, invoker, 호출자, 요청자, 호출한
principal, 보안 주체, 프린시펄
principal id, 보안 주체 ID, 보안 주체 아이디
member, account holder, 회원
ip, ip address, source ip, client ip, client address, remote ip, remote addr, peer, 아이피, IP 주소, 소스 IP, 클라이언트 주소, 접속 IP, ipv4, ipv6, vpn, proxy, subnet, cidr, c ip, user ip, remote host, from where, where, where is, source address, 어디, 접속 주소, 원격 주소, caller ip, visitor ip, visitor address, 접속자 주소, 접속자 IP, 접속자 아이피, 사용자 주소, 호출자 주소, 고객 IP, 방문자 IP, 온 곳, 온 주소, 보낸 곳, 보낸 주소, 들어온 곳, 발신지, 출처
abuse, abusive, spam, fraud, suspicious, malicious, ddos, brute force, scanner, 악용, 어뷰징, 스팸, 의심, 악성
attack, attacker, hacker, hacking, intruder, 공격, 해커, 해킹, 침입
location, geo, geolocation, region of client, country, 위치, 지역, 국가, city, 나라, 도시, 접속 국가, 접속한 나라, 접속 위치
browser, chrome, safari, firefox, 브라우저, 크롬, edge browser, 사파리
device, phone, mobile, mobile app, tablet, desktop, iphone, ios, android, 기기, 디바이스, 단말, 모바일, 휴대폰, 앱
operating system, os, windows, linux, 운영 체제, 운영체제
user agent, useragent, 유저 에이전트, 사용자 에이전트, 유저에이전트, http user agent, client name
client version, sdk version, library version, app version, 앱 버전, SDK 버전
bot, crawler, robot, scraper, 봇, 크롤러
route, routing, 라우트, 루트, 라우팅, which lambda, which function, function name, operation name, message type, message kind, unknown action, topic, channel, 메시지 종류, 어떤 함수
action, 액션, action name, 액션 이름, 동작 이름
handler, 핸들러
type, kind, category, 타입, 유형, 종류
event type, event kind, event name, what happened, 이벤트 이름, 무슨 이벤트, server push, push, backend push, broadcast, callback, post to connection, outgoing, pushed, phase of connection, 서버 푸시, 푸시, 브로드캐스트, 콜백, 백엔드 전송, is it a message, is it a connect, is it a connection, is it a disconnect, is it a disconnection, connect or message, message or connect, connection or message, message or connection, message or disconnect, disconnect or message, connect message or disconnect, 연결인지, 접속인지, 메시지인지, 해제인지, 종료인지, 연결 메시지 구분, 이벤트 구분, sort of event, event class
connect, handshake, upgrade, opening, 연결 요청, 핸드셰이크
disconnect, disconnection, closed, close, dropped, drop, hang up, 연결 해제, 연결 끊, 연결 종료, 접속 종료, 접속 해제, 끊어, lost connection, connection lost, connection closed, went away, 끊겨, 끊기, 종료, deleted, kicked, 삭제
connection, websocket connection, ws connection, 커넥션, 연결, 접속
connection id, socket id, client connection, callback id, recipient, which client, which connection, active connections, concurrent connections, open connections, online users, connection count, reconnect, 콜백 ID, 어느 연결, 어느 클라이언트, 동시 접속, 접속자, 재접속, 재연결, websocket id, ws id, websocket identifier, 웹소켓 ID, 웹소켓 아이디, 웹소켓 식별자
connection time, join time, joined, joined at, login time, logon time, 입장 시각, 입장 시간, 로그인 시각, 로그인 시간, connect timestamp, connection timestamp, connect date, connection date, 연결 일시, 접속 일시, 연결 날짜, 접속 날짜, when connect
session duration, session length, session time, time connected, time online, connection duration, connection length, connection lifetime, how long connected, how long online, how long open, stayed connected, 연결 유지 시간, 접속 유지, 세션 유지, connection minutes, minutes, stay, 연결 지속, 지속 시간, 연결 분, 머문 시간, 체류
connection age, how old, 얼마나 된, 얼마나 됐, 얼마나 되었, 얼마나 지났, 연결된 지, 연결한 지, 접속된 지, 접속한 지
session, 세션
message, msg, 메시지, 메세지
message id, message number, msg id, single message, 메시지 추적
request, req, 요청, 리퀘스트
request id, request number, unique id, dedupe, duplicate, deduplicate, unique key, primary key, idempotency, 중복, 고유 ID, 고유 식별자
id, identifier, 아이디, 식별자, 번호
correlation id, correlate, join, link logs, match logs, 상관관계, 맞춰 보, 짝 맞추, 대조
trace, tracing, follow, track, 추적, 트레이스
stage, environment, env, production, staging, 스테이지, 환경
domain, 도메인
host, server name, 호스트, 호스트명, http host, fqdn, subdomain, vanity domain, base url, server address, 서브도메인, 하위 도메인
api, rest api, websocket api, api name, api 이름
role, iam role, assumed role, 역할, session name, role session, instance role, 세션 이름, 인스턴스 역할
arn, resource name
account, aws account, 계정, 어카운트
account id, account number
organization, organisation, 조직
company, business, 회사
customer, client company, subscriber, paying, 고객, 구독자, per customer, partner, 고객별, 파트너
tenant, workspace, multi tenant, 테넌트, 고객사, per tenant, tenant usage, department, team, 부서, 팀, 테넌트별
usage plan, subscription, pricing plan, 사용량 계획, 요금제
billing, bill, charge, charging, invoice, metering, usage, 과금, 청구, 요금, 사용량, cost allocation, chargeback, cost, paid, 비용, 정산
api key, apikey, api 키, API 키
claim, claims, jwt claim, jwt claims, 클레임, custom attribute, user attribute, attribute, attributes, custom data, metadata, extra data, own data, custom property, properties, email, mail, e-mail, group, groups, group membership, feature flag, language, locale, profile, 이메일, 그룹, 언어, 메타데이터, 추가 데이터, 사용자 속성
custom claim, 사용자 지정 클레임
jwt, json web token, oauth, oidc
scope, permissions scope, 스코프
authenticate, authentication, authn, auth, 인증, signature, sigv4, signed, signing, 서명, signature check, signature validation, signature verification, validate signature, verify signature, check signature, 서명 검증, 서명 확인, 서명 검사
authorize, authorization, authz, authorisation, 인가, 권한 부여, permission check, access check, policy check, 권한 확인, 권한 검사, 접근 확인, permission, 권한
permission, permissions, access, allowed to, entitled, 권한
why denied, why forbidden
access denied, authorize denied, no permission, denied access, not permitted, 접근 거부, 액세스 거부, 접근 불가, 권한 없음, 권한이 없, 권한 부족, lacks permission, missing permission, insufficient permission
unauthorized, unauthorised, not authorized, not authenticated, 미인증, 인증되지 않
authorizer, authoriser, lambda authorizer, 권한 부여자, 어서라이저, 오소라이저, custom authorizer, auth lambda, auth function, 어소라이저, 인증 람다, 커스텀 권한 부여자, 커스텀 어소라이저, 람다 어소라이저, 람다 권한 부여자, 사용자 지정 권한 부여자
authenticate latency, authenticate time
authorize latency, authorize time
waf latency, waf time
signature mismatch, wrong signature
authenticate error, authenticate denied
signature, signed, signing, sigv4, 서명
login, logged in, log in, sign in, signed in, signin, logon, 로그인
guest, anonymous, unauthenticated, 게스트, 비회원, 익명, 비로그인, 미로그인, 로그인 안, 로그인하지 않, not logged in, not signed in
identity provider, idp, federated, federation, sso, single sign on, saml, 인증 공급자, 자격 증명 공급자
google login, facebook login, apple login, social login, 구글 로그인, 소셜 로그인, 카카오 로그인, 네이버 로그인
cognito, 코그니토
identity pool, federated identities, 자격 증명 풀
user pool, 사용자 풀
integration, backend, upstream, origin server, server, 백엔드, 서버, lambda, function, 람다, 함수, 통합, 인티그레이션
integration error, execution error
cold start, coldstart, 콜드 스타트
validation, validate, invalid, malformed, wrong format, 검증, 유효성, 밸리데이션, 잘못된, verify, validate message, 유효
bad json, invalid json, broken json, malformed json, invalid payload, malformed message, bad payload, bad input, invalid input, invalid body, 잘못된 JSON, 잘못된 입력, 잘못된 요청
missing field, missing property, required field, 필수 항목, 필드 누락, required property, missing required property, missing required field, required attribute, missing attribute, missing key, required key, 누락된 필드, 누락된 속성, 필수 필드, 필수 속성
schema, json schema, 스키마
bad request, 잘못된 요청, malformed request
waf, firewall, web application firewall, web acl, 방화벽, 웹 방화벽
too large, request too large, payload too large, too big
utc, gmt, timezone, time zone
`;

/** What a word or phrase may stand for, by its `phraseKey`: the first words of its lines. */
export const MEANINGS: ReadonlyMap<string, readonly string[]> = readMeanings();

/** Every word and phrase of the table, as it is spelt. */
export const SYNONYM_PHRASES: readonly string[] = SYNONYMS.trim().split(/, |\n/);

function readMeanings(): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const line of SYNONYMS.trim().split('\n')) {
    const [meaning = '', ...others] = line.split(', ');
    for (const word of [meaning, ...others]) {
      const key = phraseKey(word);
      meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
    }
  }
  return meanings;
}
