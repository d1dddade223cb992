/**
 * What people call a variable, apart from its name: words and phrases of both languages, the commonest first.
 * A word that means the same as one of these belongs into `synonyms.ts`, once for all variables.
 */
export const EVERYDAY_WORDS: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  requestId: {
    en: 'request id, reqid, req, id, trace, trace id, correlation, correlation id, join logs, execution log, required, uuid, lambda log, x-amzn-requestid',
    ko: '요청 ID, 요청 번호, 추적, 추적 ID, 식별자, 실행 로그, 필수',
  },
  routeKey: {
    en: 'route, action, path, endpoint, url, url path, default route, custom route, message route, method, operation, handler, command',
    ko: '라우트, 라우트 키, 경로, 라우팅, 액션, 동작, 엔드포인트, 메서드, 핸들러, 명령',
  },
  status: {
    en: 'status, status code, http code, response code, result, outcome, success, failed, gone, healthy, handshake error, connection error, cannot connect, error status',
    ko: '상태, 상태 코드, 응답 코드, 결과, 성공, 실패, 성공 여부, 오류 상태',
  },
  requestTime: {
    en: 'time, when, date, timestamp, clock, clf, utc, time zone',
    ko: '시간, 시각, 요청 시각, 요청 시간, 언제, 날짜, 일시, 타임스탬프, 시간대',
  },
  requestTimeEpoch: {
    en: 'epoch, unix time, unix timestamp, milliseconds, number, sort by time, sortable',
    ko: '에포크, 유닉스 시각, 유닉스 시간, 유닉스 타임스탬프, 밀리초, 시간순, 정렬',
  },
  stage: {
    en: 'stage, environment, deployment, prod, dev, prod or dev, staging',
    ko: '스테이지, 단계, 환경, 배포, 운영, 개발',
  },
  apiId: {
    en: 'api, api id, api number, which api, gateway',
    ko: 'API 번호, 어느 API, 어떤 API, 게이트웨이',
  },
  domainName: {
    en: 'host, hostname, domain, custom domain, url, dns, endpoint',
    ko: '도메인, 호스트, 사용자 지정 도메인, 주소, 엔드포인트',
  },
  extendedRequestId: {
    en: 'extended request id, extended id, support, support id, support case, debug id, x-amz-apigw-id',
    ko: '확장 요청 ID, 지원 문의',
  },
  eventType: {
    en: 'event, event type, kind, type, connect, disconnect, connect or disconnect, disconnection, method, connections api, connections call, who closed',
    ko: '이벤트, 이벤트 유형, 유형, 연결, 연결 해제, 접속, 접속 종료, 연결 끊김',
  },
  connectionId: {
    en: 'connection, connection id, connid, conn, session, session id, socket, socket id, client, client id, follow one client, who disconnected, who was closed',
    ko: '연결, 연결 ID, 연결 번호, 세션, 세션 ID, 소켓, 클라이언트',
  },
  messageId: {
    en: 'message, message id, msgid, frame, which message, trace a message, follow a message',
    ko: '메시지, 메시지 ID, 메시지 번호, 프레임, 메시지 추적',
  },
  connectedAt: {
    en: 'connect time, connection time, connection start, opened, opened at, since, session duration, session length, connection age, age, uptime, lifetime, epoch, how long connected, how long was the client connected, online time',
    ko: '연결 시각, 연결 시간, 접속 시각, 접속 시간, 연결 시작, 세션 길이, 세션 시간, 유지 시간, 연결 유지, 얼마나 오래, 얼마나 연결, 얼마나 접속, 언제 연결, 언제 접속',
  },
  'identity.sourceIp': {
    en: 'ip, ip address, address, remote address, remote, origin, where from, client ip, network, who, called from, x-forwarded-for, attack, abuse, location, country, personal data',
    ko: 'IP 주소, 주소, 출발지, 원격지, 접속지, 어디서, 클라이언트 IP, 공격, 악용, 위치, 국가, 개인정보',
  },
  'identity.userAgent': {
    en: 'browser, user agent, ua, agent, device, client, sdk, app, application, program, which app, client type, app version, client version, operating system, platform, bot',
    ko: '브라우저, 사용자 에이전트, 기기, 클라이언트, 클라이언트 종류, 앱, 프로그램, 앱 버전, 클라이언트 버전, 운영 체제, 봇',
  },
  'identity.user': {
    en: 'user, user id, iam user, account name, principal, user who called',
    ko: '사용자, 사용자 ID, IAM 사용자, 누가 서명',
  },
  'identity.caller': {
    en: 'who, who called, caller, called by, service, worker, identity, principal, iam, role, which backend, sender, closed by',
    ko: '누가, 호출자, 호출한 사람, 신원, 보안 주체, 역할, 누가 호출, 누가 보냈',
  },
  'identity.userArn': {
    en: 'arn, iam, role, role arn, assumed role, principal arn, arn of who called',
    ko: '역할, 역할 ARN, IAM 사용자, 사용자 ARN, 누가 서명',
  },
  'identity.accountId': {
    en: 'account, account id, aws account, cross account',
    ko: '계정, 계정 ID, AWS 계정, 계정 번호, 교차 계정',
  },
  'identity.principalOrgId': {
    en: 'organization, organization id, org, company, outside the company',
    ko: '조직, 조직 ID, 기관, 회사, 외부 조직',
  },
  'identity.apiKeyId': {
    en: 'api key, api key id, key id, x-api-key, usage plan, plan, customer, quota, billing',
    ko: 'API 키, 키 ID, API 키 ID, 사용량 계획, 고객, 할당량, 과금',
  },
  'identity.apiKey': {
    en: 'raw key, key value, secret, credential',
    ko: '비밀, 비밀 값, 원본 키, 키 값, API 키 값, API 키 원본, 자격 증명',
  },
  'identity.cognitoIdentityId': {
    en: 'cognito, cognito user, cognito identity, identity id, end user',
    ko: '코그니토, 코그니토 사용자, 최종 사용자',
  },
  'identity.cognitoIdentityPoolId': {
    en: 'identity pool, identity pool id, pool',
    ko: '코그니토 풀, 자격 증명 풀, 아이덴티티 풀',
  },
  'identity.cognitoAuthenticationType': {
    en: 'signed in, login, guest, guest user, guest or signed in, anonymous, user logged in, user signed in',
    ko: '로그인, 로그인 여부, 게스트, 비회원, 익명, 인증 유형',
  },
  'identity.cognitoAuthenticationProvider': {
    en: 'identity provider, login provider, idp, user pool, social login, google login, google, facebook, apple',
    ko: '인증 공급자, 로그인 제공자, 자격 증명 공급자, 사용자 풀, 소셜 로그인, 구글 로그인',
  },
  'authenticate.status': {
    en: 'authentication, authenticate, signature',
    ko: '인증, 서명',
  },
  'authenticate.latency': { en: 'authentication time', ko: '인증 시간' },
  'authenticate.error': {
    en: 'signature mismatch, bad signature, invalid signature, missing authentication token',
    ko: '서명 불일치',
  },
  'authorizer.principalId': {
    en: 'principal, token, bearer token, subject, user, user id, user name, login user, app user, member, authorizer, personal data',
    ko: '토큰, 보안 주체, 주체, 사용자, 사용자 이름, 사용자 ID, 회원, 인증된 사용자, 권한 부여자, 개인정보',
  },
  'authorizer.<property>': {
    en: 'custom, claim, custom claim, token claim, jwt, tenant, tenant id, authorizer context, scope, own value, user tier, tier, customer id',
    ko: '사용자 지정 값, 클레임, 토큰 클레임, 테넌트, 테넌트 ID, 고객사, 권한 부여자 컨텍스트, 속성, 커스텀, 등급',
  },
  'authorizer.status': {
    en: 'auth status, authorizer denied',
    ko: '권한 부여자 상태',
  },
  'authorizer.latency': {
    en: 'auth time, auth latency, authorizer time, slow connect',
    ko: '권한 부여자 시간',
  },
  'authorizer.integrationStatus': { en: 'authorizer lambda status', ko: '권한 부여자 람다 상태' },
  'authorizer.integrationLatency': {
    en: 'authorizer lambda time, authorizer lambda latency',
    ko: '권한 부여자 람다 시간, 권한 부여자 람다 지연',
  },
  'authorizer.requestId': {
    en: 'authorizer request id, authorizer lambda request id',
    ko: '권한 부여자 요청 ID',
  },
  'authorizer.error': {
    en: 'authorizer timeout, unauthorized, 401, why denied',
    ko: '미인증',
  },
  'authorize.status': {
    en: 'authorization, authorize, permission, policy, allowed, denied',
    ko: '권한, 권한 부여, 인가, 정책, 허용, 거부',
  },
  'authorize.latency': { en: 'authorization time, policy time', ko: '인가 시간, 정책 확인 시간' },
  'authorize.error': {
    en: 'access denied, why denied, not allowed, forbidden, 403',
    ko: '접근 거부, 접근 권한 없음',
  },
  integrationLatency: {
    en: 'latency, slow backend, backend latency, backend time, lambda time, lambda duration, lambda, backend, integration, cold start, response time, milliseconds',
    ko: '지연, 지연 시간, 처리 시간, 느린 백엔드, 통합 지연, 람다, 백엔드, 통합, 콜드 스타트, 응답 시간',
  },
  'integration.status': {
    en: 'integration status, backend status, lambda status',
    ko: '통합 상태, 백엔드 상태, 람다 상태',
  },
  'integration.integrationStatus': {
    en: 'lambda service status, invoke status',
    ko: '람다 서비스 상태, 호출 상태',
  },
  'integration.latency': { en: 'integration latency', ko: '통합 지연' },
  'integration.requestId': {
    en: 'lambda request id, integration id, lambda invocation id, aws request id, backend request id',
    ko: '람다 요청 ID, 람다 호출 ID, 백엔드 요청 ID',
  },
  'integration.error': {
    en: 'integration error',
    ko: '통합 오류',
  },
  'error.message': {
    en: 'error, error text, failure, error reason, why, what went wrong, internal server error, integration error, why denied',
    ko: '오류, 오류 메시지, 실패, 오류 원인, 오류 내용, 왜',
  },
  'error.messageString': {
    en: 'quoted message, error string, quoted error',
    ko: '따옴표 메시지, 따옴표 붙은 메시지, 오류 문자열',
  },
  'error.responseType': {
    en: 'error type, error code, failure type, gateway response, gateway response type, throttle, timeout, expired token, integration failure, too large, bad request',
    ko: '오류 유형, 오류 코드, 게이트웨이 응답, 게이트웨이 응답 유형, 스로틀링, 시간 초과, 토큰 만료',
  },
  'error.validationErrorString': {
    en: 'validation, schema, model, invalid message, bad message, bad json, bad request body, missing field, schema error, validation error',
    ko: '검증, 유효성 검사, 스키마, 스키마 오류, 모델, 잘못된 메시지, 잘못된 형식, 필드 누락',
  },
  'waf.status': {
    en: 'waf, firewall, web acl, blocked',
    ko: '방화벽, 웹 방화벽, 차단',
  },
  'waf.latency': { en: 'firewall time', ko: '방화벽 시간' },
  'waf.error': { en: 'firewall error', ko: '방화벽 오류' },
};
