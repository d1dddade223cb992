import { SETUP_DOCS } from '../../api/webSocketApi.ts';
import type { KnownError } from '../explanation.ts';

const SET_ROLE =
  'aws apigateway update-account --patch-operations op=replace,path=/cloudwatchRoleArn,value=arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME';

const POLICY = 'arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs';

/** What AWS says about who may write logs. */
export const ROLE_ERRORS: readonly KnownError[] = [
  {
    id: 'noAccountRole',
    message: 'CloudWatch Logs role ARN must be set in account settings to enable logging',
    pattern: /role arn must be set in account settings/,
    title: { en: 'The account has no role for logs', ko: '계정에 로그용 역할이 없습니다' },
    cause: {
      en: 'WebSocket and REST APIs write logs with one IAM role per account and Region. None is set in this Region. HTTP APIs need none, which is why this is a surprise.',
      ko: 'WebSocket API와 REST API에서는 계정과 리전마다 하나인 IAM 역할로 로그를 씁니다. 이 리전에는 설정된 역할이 없습니다. HTTP API에는 필요하지 않습니다.',
    },
    steps: [
      {
        text: {
          en: 'Export the full set-up: it makes the role and sets it, before the stage.',
          ko: '전체 설정을 내보냅니다. 스테이지보다 먼저 역할을 만들고 설정합니다.',
        },
        remedy: { kind: 'fullSetUp' },
      },
      {
        text: {
          en: `Or set a role that you have, with the policy \`AmazonAPIGatewayPushToCloudWatchLogs\`.`,
          ko: '`AmazonAPIGatewayPushToCloudWatchLogs` 정책이 있는 기존 역할을 설정해도 됩니다.',
        },
        command: SET_ROLE,
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      'An error occurred (BadRequestException) when calling the UpdateStage operation: CloudWatch Logs role ARN must be set in account settings to enable logging',
      'Resource handler returned message: "CloudWatch Logs role ARN must be set in account settings to enable logging (Service: ApiGatewayV2, Status Code: 400, Request ID: 1)" (RequestToken: 2, HandlerErrorCode: InvalidRequest)',
      '╷\n│ Error: creating API Gateway v2 Stage: BadRequestException: CloudWatch Logs role ARN must\n│ be set in account settings to enable logging\n╵',
      'role ARN must be set in account settings',
    ],
  },
  {
    id: 'roleWithoutPermission',
    message:
      'The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.',
    pattern: /role arn does not have required permissions|grant trust permission for api gateway/,
    title: { en: 'The role may not write logs, or not yet', ko: '역할에 로그 쓰기 권한이 아직 없습니다' },
    cause: {
      en: 'API Gateway must be trusted by the role, and the role needs all seven log actions on every group. A role made just now is refused for half a minute even when it is right.',
      ko: '역할에서 API Gateway를 신뢰해야 하고 모든 로그 그룹에 대한 작업 일곱 가지가 필요합니다. 방금 만든 역할은 올바르더라도 30초쯤 거부됩니다.',
    },
    steps: [
      {
        text: {
          en: 'Attach the managed policy. One with the same actions on named groups only was refused.',
          ko: '관리형 정책을 연결합니다. 일부 그룹으로 제한한 정책은 거부된 기록이 있습니다.',
        },
        command: `aws iam attach-role-policy --role-name ROLE_NAME --policy-arn ${POLICY}`,
      },
      {
        text: {
          en: 'Wait half a minute and set the role again.',
          ko: '30초쯤 기다린 뒤 역할을 다시 설정합니다.',
        },
        command: SET_ROLE,
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      'An error occurred (BadRequestException) when calling the UpdateAccount operation: The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.',
      'Please grant trust permission for API Gateway',
    ],
  },
  {
    id: 'tooManyRequests',
    message: 'TooManyRequestsException Too Many Requests',
    pattern: /too ?many ?requests/,
    title: { en: 'AWS asks to slow down', ko: '요청이 너무 잦습니다' },
    cause: {
      en: 'Changes of the account settings and of stages are limited to a few a minute. It was recorded right after a role had been refused and set again.',
      ko: '계정 설정과 스테이지 변경은 분당 몇 번으로 제한됩니다. 역할이 거부된 뒤 바로 다시 설정할 때 기록되었습니다.',
    },
    steps: [
      {
        text: {
          en: 'Wait a minute and run the same command again.',
          ko: '1분쯤 기다린 뒤 같은 명령을 다시 실행합니다.',
        },
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      'An error occurred (TooManyRequestsException) when calling the UpdateAccount operation (reached max retries: 4): Too Many Requests',
      'Too Many Requests',
    ],
  },
  {
    id: 'passRole',
    message: 'is not authorized to perform: iam:PassRole on resource',
    pattern: /not authorized to perform:? '?iam:passrole/,
    title: { en: 'You may not hand over the role', ko: '역할을 전달할 권한이 없습니다' },
    cause: {
      en: 'Setting the account role hands it to API Gateway. Your user or pipeline lacks `iam:PassRole` for it.',
      ko: '계정 역할을 설정하면 역할이 API Gateway에 전달됩니다. 사용 중인 자격 증명에 `iam:PassRole` 권한이 없습니다.',
    },
    steps: [
      {
        text: {
          en: 'Let somebody with `iam:PassRole` on that role set it, or have it added to your policy.',
          ko: '해당 역할에 `iam:PassRole` 권한이 있는 사람이 설정하거나 정책에 권한을 추가합니다.',
        },
        command: SET_ROLE,
      },
    ],
    evidence: 'inferred',
    docs: SETUP_DOCS,
    examples: [
      'AccessDeniedException: User: arn:aws:iam::111122223333:user/dev is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/logs',
      'not authorized to perform: iam:PassRole',
    ],
  },
];
