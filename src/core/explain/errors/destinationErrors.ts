import { SETUP_DOCS } from '../../api/webSocketApi.ts';
import type { KnownError, Step } from '../explanation.ts';

const ARN_SHAPE = 'arn:aws:logs:REGION:ACCOUNT_ID:log-group:/aws/apigateway/NAME';

/** The first log group ARN of a text, without the `:*` of `describe-log-groups` and `GetAtt`. */
function arnIn(text: string): string | undefined {
  return /arn:aws[\w-]*:logs:[\w-]*:\d*:log-group:[\w/.#-]+/.exec(text)?.[0];
}

function withoutSuffix(text: string): Step[] {
  return [
    {
      text: {
        en: 'Give the ARN without `:*` at its end. The exports here have none.',
        ko: 'ARN 끝의 `:*` 부분을 빼고 넣습니다. 여기서 내보낸 ARN에는 없습니다.',
      },
      command: arnIn(text) ?? ARN_SHAPE,
    },
    {
      text: {
        en: 'In CloudFormation, write the ARN with `Fn::Sub`: `GetAtt` adds `:*`.',
        ko: 'CloudFormation에서는 `Fn::Sub`로 ARN을 씁니다. `GetAtt` 값에는 `:*`가 붙습니다.',
      },
      command: '!Sub arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}',
    },
  ];
}

/** What AWS says about where the lines are to go. */
export const DESTINATION_ERRORS: readonly KnownError[] = [
  {
    id: 'destinationCharacters',
    message: "Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.'",
    pattern: /destination must only contain characters|characters a-z, a-z, 0-9, '_', '-'/,
    title: { en: 'The log group ARN ends in `:*`', ko: '로그 그룹 ARN 끝에 `:*`가 있습니다' },
    cause: {
      en: '`describe-log-groups` and `Fn::GetAtt` give the ARN with `:*` at the end, and `*` is none of the characters that the name of a log group may have.',
      ko: '`describe-log-groups`, `Fn::GetAtt` 결과의 ARN 끝에는 `:*`가 붙는데, `*` 문자는 로그 그룹 이름에 쓸 수 없습니다.',
    },
    steps: withoutSuffix,
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      "BadRequestException: Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.': 'ws:*'",
      'Access log destination must only contain characters',
    ],
  },
  {
    id: 'notAnArn',
    message: "Invalid ARN specified in the request. ARNs must start with 'arn:'",
    pattern: /arns must start with/,
    title: { en: 'The destination is no ARN', ko: '대상이 ARN이 아닙니다' },
    cause: {
      en: 'A name was given where the whole ARN of the log group belongs.',
      ko: '로그 그룹의 전체 ARN 자리에 이름만 들어갔습니다.',
    },
    steps: [
      {
        text: { en: 'Give the ARN of the log group.', ko: '로그 그룹의 ARN을 넣습니다.' },
        command: ARN_SHAPE,
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      "An error occurred (BadRequestException) when calling the UpdateStage operation: Invalid ARN specified in the request. ARNs must start with 'arn:': not-an-arn",
      'ARNs must start with',
    ],
  },
  {
    id: 'otherService',
    message:
      'Invalid ARN specified in the request. The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream ARN.',
    pattern: /must be a valid cloudwatch logs log group/,
    title: { en: 'The ARN is of another service', ko: '다른 서비스의 ARN입니다' },
    cause: {
      en: 'Access logs of WebSocket APIs go to a CloudWatch log group. Firehose is documented for REST APIs only.',
      ko: 'WebSocket API의 액세스 로그는 CloudWatch 로그 그룹에 남습니다. Firehose는 REST API 문서에만 나옵니다.',
    },
    steps: [
      {
        text: {
          en: 'Give the ARN of a log group. A subscription filter on it can feed Firehose.',
          ko: '로그 그룹의 ARN을 넣습니다. Firehose로는 구독 필터를 통해 보낼 수 있습니다.',
        },
        command: ARN_SHAPE,
      },
    ],
    evidence: 'inferred',
    docs: SETUP_DOCS,
    examples: [
      'Invalid ARN specified in the request. The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream ARN.',
      'must be a valid CloudWatch Logs log group',
    ],
  },
  {
    id: 'groupMissing',
    message: 'Cannot enable logging. LogDestination: log-group does not exist',
    pattern: /logdestination\S*:? \S+ does not exist|logdestinationnotfound/,
    title: { en: 'The log group does not exist', ko: '로그 그룹이 없습니다' },
    cause: {
      en: 'API Gateway makes no log group for access logs. It must be there first, in the same account and Region.',
      ko: '액세스 로그의 그룹은 API Gateway에서 만들지 않습니다. 같은 계정과 리전에 먼저 있어야 합니다.',
    },
    steps: (text) => [
      {
        text: { en: 'Make the log group.', ko: '로그 그룹을 만듭니다.' },
        command: `aws logs create-log-group --log-group-name ${groupIn(text) ?? '/aws/apigateway/NAME'}`,
      },
      {
        text: {
          en: 'Or export the full set-up, which makes it with a retention.',
          ko: '전체 설정을 내보내면 보관 기간과 함께 만들어집니다.',
        },
        remedy: { kind: 'fullSetUp' },
      },
    ],
    evidence: 'inferred',
    docs: SETUP_DOCS,
    examples: [
      'NotFoundException: Cannot enable logging. LogDestination: /aws/apigateway/ws does not exist',
      'Cannot enable logging. LogDestination: ws does not exist (Service: AWSIngestionHub; Status Code: 400; Error Code: LogDestinationNotFoundException)',
    ],
  },
  {
    id: 'policyTooLong',
    message:
      'Cannot enable logging. Policy document length breaking Cloudwatch Logs Constraints, either < 1 or > 5120',
    pattern: /policy document length breaking/,
    title: { en: 'The log resource policy is full', ko: '로그 리소스 정책이 가득 찼습니다' },
    cause: {
      en: 'Log delivery adds each log group to one resource policy of the account. It is mostly met with HTTP APIs: WebSocket APIs write with the account role and do not need the policy.',
      ko: '로그 전송은 로그 그룹을 계정의 리소스 정책에 하나씩 추가합니다. 주로 HTTP API에서 나타나며, WebSocket API는 계정 역할로 쓰므로 이 정책이 필요 없습니다.',
    },
    steps: [
      {
        text: {
          en: 'Name the log group `/aws/vendedlogs/…`: one entry of the policy covers all of these.',
          ko: '로그 그룹 이름을 `/aws/vendedlogs/…` 형태로 정합니다. 정책 항목 하나로 모두 허용됩니다.',
        },
        command: 'aws logs create-log-group --log-group-name /aws/vendedlogs/apigateway/NAME',
      },
      {
        text: {
          en: 'Or look at the policies and take out groups that are gone.',
          ko: '정책을 확인해 없어진 그룹을 지워도 됩니다.',
        },
        command: 'aws logs describe-resource-policies',
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      'Cannot enable logging. Policy document length breaking Cloudwatch Logs Constraints, either < 1 or > 5120 (Service: AmazonApiGatewayV2; Status Code: 400)',
      'Policy document length breaking Cloudwatch Logs Constraints',
    ],
  },
  {
    id: 'insufficientPermissions',
    message: 'Insufficient permissions to enable logging',
    pattern: /insufficient permissions to enable logging/,
    title: { en: 'You may not switch logging on', ko: '로깅을 켤 권한이 없습니다' },
    cause: {
      en: 'Mostly seen with HTTP APIs: your user lacks the log delivery actions, or the shared policy `AWSLogDeliveryWrite20150319` is full.',
      ko: '주로 HTTP API에서 나타납니다. 로그 전송 권한이 없거나 공용 정책 `AWSLogDeliveryWrite20150319` 크기가 한도에 이른 경우입니다.',
    },
    steps: [
      {
        text: {
          en: 'Look at the API type. A WebSocket API needs the account role instead.',
          ko: 'API 종류를 확인합니다. WebSocket API에는 대신 계정 역할이 필요합니다.',
        },
        command: 'aws apigatewayv2 get-api --api-id API_ID --query ProtocolType',
      },
      {
        text: {
          en: 'On an HTTP API: allow `logs:CreateLogDelivery`, `logs:PutResourcePolicy`, `logs:DescribeResourcePolicies` and the other delivery actions.',
          ko: 'HTTP API에서는 `logs:CreateLogDelivery`, `logs:PutResourcePolicy`, `logs:DescribeResourcePolicies` 등 로그 전송 권한을 허용합니다.',
        },
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      'BadRequestException: Insufficient permissions to enable logging',
      'insufficient permissions to enable logging (Service: AmazonApiGatewayV2)',
    ],
  },
];

/** The log group that a message names, where it can stand in a command as it is. */
function groupIn(text: string): string | undefined {
  const name = /LogDestination\S*:? (\S+) does not exist/i.exec(text)?.[1];
  return name !== undefined && /^[\w/.#-]{1,512}$/.test(name) ? name : undefined;
}
