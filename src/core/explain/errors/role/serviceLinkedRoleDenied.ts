import { SERVICE_ROLE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const serviceLinkedRoleDenied: KnownError = {
  id: 'serviceLinkedRoleDenied',
  message: 'Caller does not have permissions to create a Service Linked Role.',
  patterns: [
    /permissions? to create a service linked role/,
    /not authorized to perform: ?'?iam:createservicelinkedrole/,
  ],
  title: {
    en: 'API Gateway could not create its service-linked role',
    ko: 'API Gateway의 서비스 연결 역할을 만들지 못했습니다',
  },
  cause: {
    en: 'Access logs to Firehose, custom domain names and private integrations use the role `AWSServiceRoleForAPIGateway`. AWS creates it with the permissions of the caller, who does not have `iam:CreateServiceLinkedRole`. A log group needs no such role.',
    ko: 'Firehose로 보내는 액세스 로그, 사용자 지정 도메인, 프라이빗 통합에는 `AWSServiceRoleForAPIGateway` 역할이 쓰입니다. 이 역할은 호출자의 권한으로 만들어지는데 `iam:CreateServiceLinkedRole` 권한이 없습니다. 로그 그룹에는 필요 없는 역할입니다.',
  },
  steps: [
    {
      text: {
        en: 'Ask an administrator to create it once for the account.',
        ko: '관리자에게 계정에서 한 번 만들어 달라고 요청합니다.',
      },
      command: 'aws iam create-service-linked-role --aws-service-name ops.apigateway.amazonaws.com',
    },
  ],
  evidence: 'documented',
  docs: SERVICE_ROLE_DOCS,
  source: 'https://github.com/amplify-education/serverless-domain-manager/issues/112',
  examples: [
    'An error occurred (AccessDeniedException) when calling the UpdateStage operation: Caller does not have permissions to create a Service Linked Role.',
    'is not authorized to perform: iam:CreateServiceLinkedRole on resource: arn:aws:iam::111122223333:role/aws-service-role/ops.apigateway.amazonaws.com/AWSServiceRoleForAPIGateway',
  ],
};
