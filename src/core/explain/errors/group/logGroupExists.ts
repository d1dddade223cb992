import { GROUP_TEMPLATE_DOCS } from '../../docs.ts';
import { groupAfter } from '../../groupNames.ts';
import type { KnownError } from '../../explanation.ts';

export const logGroupExists: KnownError = {
  id: 'logGroupExists',
  message: 'ResourceAlreadyExistsException: The specified log group already exists',
  patterns: [
    /specified log group already exists/,
    /aws::logs::loggroup'? with identifier .{0,600}already exists/,
    /aws::logs::loggroup.{0,600} already exists in stack/,
    /loggroup - .{1,300} already exists/,
    /cloudwatch log group '[^']{1,520}' already exists/,
  ],
  title: { en: 'The log group already exists', ko: '로그 그룹이 이미 있습니다' },
  cause: {
    en: 'Somebody created it by hand, an earlier stack left it in place, or API Gateway created it, as it does for the execution log. A template can create a log group only if it does not exist yet.',
    ko: '누군가 직접 만들었거나, 이전 스택에서 남았거나, API Gateway가 실행 로그용으로 만든 로그 그룹입니다. 템플릿은 로그 그룹이 없을 때만 새로 만들 수 있습니다.',
  },
  steps: (text) => {
    const group =
      groupAfter(
        text,
        /log ?group (?:name )?\(?(?=['"/])|identifier (?:'\{"\/properties\/LogGroupName":)?|LogGroup - |Log Group \(/i,
      ) ?? '/aws/apigateway/NAME';
    return [
      {
        text: {
          en: 'In Terraform, import it:',
          ko: 'Terraform에서는 import로 가져옵니다.',
        },
        command: `terraform import aws_cloudwatch_log_group.NAME ${group}`,
      },
      {
        text: {
          en: 'In CloudFormation, import it into the stack (Stack actions, Import resources into stack). In CDK, use `cdk import`. Or leave it out of the template and use its ARN.',
          ko: 'CloudFormation에서는 “스택 작업”의 “스택으로 리소스 가져오기”를, CDK에서는 `cdk import` 명령을 씁니다. 또는 템플릿에서 빼고 ARN만 지정합니다.',
        },
        command: `arn:aws:logs:REGION:ACCOUNT_ID:log-group:${group}`,
      },
      {
        text: {
          en: 'Or give the new log group another name.',
          ko: '또는 새 로그 그룹에 다른 이름을 지정합니다.',
        },
      },
      {
        text: {
          en: 'If nobody needs its contents, delete it. This also deletes its log lines.',
          ko: '저장된 로그가 필요 없으면 삭제합니다. 삭제한 로그는 복구할 수 없습니다.',
        },
        command: `aws logs delete-log-group --log-group-name ${group}`,
      },
    ];
  },
  evidence: 'inferred',
  docs: GROUP_TEMPLATE_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/9783',
  examples: [
    "Resource of type 'AWS::Logs::LogGroup' with identifier '/ws' already exists.",
    'ResourceAlreadyExistsException: The specified log group already exists',
    `Resource handler returned message: "Resource of type 'AWS::Logs::LogGroup' with identifier '{"/properties/LogGroupName":"/aws/websocket/chat-dev"}' already exists." (RequestToken: 1, HandlerErrorCode: AlreadyExists).`,
    '│ Error: creating CloudWatch Logs Log Group (/aws/apigateway/ws): operation error CloudWatch Logs: CreateLogGroup, https response error StatusCode: 400, RequestID: c6e, ResourceAlreadyExistsException: The specified log group already exists',
    'CREATE_FAILED | AWS::Logs::LogGroup | WebsocketsLogGroup | /aws/websocket/chat-dev already exists in stack arn:aws:cloudformation:us-east-1:1:stack/chat/1',
    'An error occurred: WebsocketsLogGroup - /aws/websocket/chat-dev already exists.',
  ],
};
