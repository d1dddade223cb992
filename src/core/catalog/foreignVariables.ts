import type { Text } from '../text.ts';
import type { ForeignVariable } from './variable.ts';

const NO_MTLS: Text = {
  en: 'Custom domains of WebSocket APIs have no mutual TLS, so there is no client certificate.',
  ko: 'WebSocket API의 사용자 지정 도메인은 상호 TLS를 지원하지 않아 클라이언트 인증서가 없습니다.',
};
const NO_MAPPING: Text = {
  en: 'AWS lists no WebSocket variable for the API mapping. `domainName` contains only the domain.',
  ko: 'API 매핑을 담는 WebSocket 변수는 AWS 문서에 없습니다. `domainName`에는 도메인만 있습니다.',
};
const NO_STREAMING: Text = {
  en: 'It belongs to response streaming, which only REST APIs have.',
  ko: 'REST API의 응답 스트리밍에만 있는 값입니다.',
};
const NO_SIZE: Text = {
  en: 'AWS lists no WebSocket variable for the size of a message. Your function can log it.',
  ko: '메시지 크기를 담는 WebSocket 변수는 AWS 문서에 없습니다. 함수에서 직접 남길 수 있습니다.',
};
const NO_METHOD: Text = {
  en: 'A WebSocket line has no method or path: the event type and the route say what happened.',
  ko: 'WebSocket 줄에는 메서드와 경로가 없습니다. 이벤트 유형과 라우트로 무슨 일인지 알 수 있습니다.',
};
const NO_TLS: Text = {
  en: 'AWS lists no WebSocket variable for the TLS connection.',
  ko: 'TLS 연결 정보를 담는 WebSocket 변수는 AWS 문서에 없습니다.',
};
const NO_WAF: Text = {
  en: 'In API Gateway, AWS documents web ACLs for REST APIs only, so `waf.status` is likely empty as well.',
  ko: 'API Gateway의 웹 ACL은 REST API용으로만 문서화되어 있으므로 `waf.status` 값도 비어 있을 것입니다.',
};
const NO_ENDPOINT_ID: Text = {
  en: 'AWS lists `integration.requestId` for it, but recorded lines show `-`. The execution log has the ID.',
  ko: '같은 값이라고 AWS 문서에 나오는 `integration.requestId` 변수도 기록에서는 항상 `-`였습니다. 이 ID는 실행 로그에 있습니다.',
};
const NO_OVERRIDE: Text = {
  en: 'Overrides are set by mapping templates of REST APIs.',
  ko: '재정의 값은 REST API의 매핑 템플릿에서만 설정합니다.',
};
const NO_ENDPOINT: Text = {
  en: 'AWS lists no WebSocket variable for a VPC or a VPC endpoint.',
  ko: 'VPC나 VPC 엔드포인트를 담는 WebSocket 변수는 AWS 문서에 없습니다.',
};
const NO_DEPLOYMENT: Text = {
  en: 'AWS lists no WebSocket variable for the deployment of a stage.',
  ko: '스테이지의 배포를 담는 WebSocket 변수는 AWS 문서에 없습니다.',
};
const FUNCTION_EVENT: Text = {
  en: 'It is only in the event that your function receives. Your function can log it.',
  ko: '함수가 받는 이벤트에만 있는 값입니다. 함수에서 직접 남길 수 있습니다.',
};

/**
 * Names that work elsewhere but not on WebSocket APIs. AWS accepts each of them in a WebSocket format; those
 * that were recorded printed `-`. Sources:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
 */
export const FOREIGN_VARIABLES: readonly ForeignVariable[] = [
  {
    name: 'accountId',
    apis: ['rest', 'http'],
    substitutes: [],
    hint: {
      en: 'AWS lists no WebSocket variable for the account that owns the API. `identity.accountId` is the account of the caller.',
      ko: 'API 소유 계정을 담는 WebSocket 변수는 AWS 문서에 없습니다. `identity.accountId` 변수는 호출자의 계정입니다.',
    },
  },
  {
    name: 'authorizer.claims.*',
    apis: ['rest', 'http'],
    substitutes: ['authorizer.principalId'],
    hint: {
      en: 'WebSocket APIs have no JWT or user pool authorizer. Return the claim from your Lambda authorizer and log `authorizer.<property>`.',
      ko: 'WebSocket API에는 JWT와 사용자 풀 권한 부여자가 없습니다. Lambda 권한 부여자에서 클레임을 반환하고 `authorizer.<property>` 변수로 남깁니다.',
    },
  },
  { name: 'awsEndpointRequestId', apis: ['rest', 'http'], substitutes: [], hint: NO_ENDPOINT_ID },
  { name: 'awsEndpointRequestId2', apis: ['http'], substitutes: [], hint: NO_ENDPOINT_ID },
  { name: 'cipherSuite', apis: ['rest'], substitutes: [], hint: NO_TLS },
  { name: 'customDomain.basePathMatched', apis: ['rest', 'http'], substitutes: [], hint: NO_MAPPING },
  { name: 'customDomain.routingRuleIdMatched', apis: ['rest'], substitutes: [], hint: NO_MAPPING },
  { name: 'dataProcessed', apis: ['http'], substitutes: [], hint: NO_SIZE },
  { name: 'deploymentId', apis: ['rest'], substitutes: [], hint: NO_DEPLOYMENT },
  {
    name: 'domainPrefix',
    apis: ['rest', 'http'],
    substitutes: ['domainName'],
    hint: {
      en: 'It is the part of the domain name before the first dot.',
      ko: '도메인 이름에서 첫 번째 점 앞부분에 해당합니다.',
    },
  },
  { name: 'httpMethod', apis: ['rest', 'http'], substitutes: ['eventType', 'routeKey'], hint: NO_METHOD },
  { name: 'identity.clientCert.*', apis: ['rest', 'http'], substitutes: [], hint: NO_MTLS },
  { name: 'identity.vpcId', apis: ['rest'], substitutes: [], hint: NO_ENDPOINT },
  { name: 'identity.vpceId', apis: ['rest'], substitutes: [], hint: NO_ENDPOINT },
  { name: 'integration.responseTransferMode', apis: ['rest'], substitutes: [], hint: NO_STREAMING },
  { name: 'integration.timeToAllHeaders', apis: ['rest'], substitutes: [], hint: NO_STREAMING },
  { name: 'integration.timeToFirstContent', apis: ['rest'], substitutes: [], hint: NO_STREAMING },
  { name: 'integrationErrorMessage', apis: ['rest', 'http'], substitutes: ['error.message'] },
  { name: 'integrationStatus', apis: ['rest', 'http'], substitutes: ['status'] },
  { name: 'isCanaryRequest', apis: ['rest'], substitutes: [], hint: NO_DEPLOYMENT },
  { name: 'path', apis: ['rest', 'http'], substitutes: ['routeKey', 'eventType'], hint: NO_METHOD },
  {
    name: 'protocol',
    apis: ['rest', 'http'],
    substitutes: [],
    hint: {
      en: 'AWS lists no WebSocket variable for the protocol.',
      ko: '프로토콜을 담는 WebSocket 변수는 AWS 문서에 없습니다.',
    },
  },
  { name: 'requestOverride.*', apis: ['rest'], substitutes: [], hint: NO_OVERRIDE },
  { name: 'resourceId', apis: ['rest'], substitutes: ['routeKey'] },
  { name: 'resourcePath', apis: ['rest'], substitutes: ['routeKey', 'eventType'], hint: NO_METHOD },
  { name: 'responseLatency', apis: ['rest', 'http'], substitutes: ['integrationLatency'] },
  { name: 'responseLength', apis: ['rest', 'http'], substitutes: [], hint: NO_SIZE },
  { name: 'responseOverride.*', apis: ['rest'], substitutes: [], hint: NO_OVERRIDE },
  { name: 'tlsVersion', apis: ['rest'], substitutes: [], hint: NO_TLS },
  { name: 'wafResponseCode', apis: ['rest'], substitutes: [], hint: NO_WAF },
  { name: 'webaclArn', apis: ['rest'], substitutes: [], hint: NO_WAF },
  {
    name: 'xrayTraceId',
    apis: ['rest'],
    substitutes: [],
    hint: {
      en: 'AWS lists no WebSocket variable for a trace ID. The request ID joins access log and execution log.',
      ko: '추적 ID를 담는 WebSocket 변수는 AWS 문서에 없습니다. 액세스 로그와 실행 로그는 요청 ID로 짝지을 수 있습니다.',
    },
  },
  { name: 'disconnectReason', apis: [], substitutes: [], hint: FUNCTION_EVENT },
  { name: 'disconnectStatusCode', apis: [], substitutes: [], hint: FUNCTION_EVENT },
  {
    name: 'messageDirection',
    apis: [],
    substitutes: ['eventType'],
    hint: {
      en: 'Your function receives it. In access logs it is untested; `eventType` says more.',
      ko: '함수가 받는 값이며 액세스 로그에서는 확인되지 않았습니다. 대신 쓸 변수: `eventType`',
    },
  },
];

const FAMILY = '.*';
const isFamily = ({ name }: ForeignVariable): boolean => name.endsWith(FAMILY);
const BY_NAME: ReadonlyMap<string, ForeignVariable> = new Map(
  FOREIGN_VARIABLES.filter((foreign) => !isFamily(foreign)).map((foreign) => [foreign.name, foreign]),
);
/** The beginning that the names of a family have in common, with its entry. */
const FAMILIES = FOREIGN_VARIABLES.filter(isFamily).map(
  (foreign) => [foreign.name.slice(0, 1 - FAMILY.length), foreign] as const,
);

/**
 * The entry of a name that WebSocket APIs do not fill, by its name without `$context.`. Case-sensitive;
 * `requestOverride.header.x` and the like give the entry of their family.
 */
export function findForeignVariable(name: string): ForeignVariable | undefined {
  return (
    BY_NAME.get(name) ?? FAMILIES.find(([stem]) => name.length > stem.length && name.startsWith(stem))?.[1]
  );
}
