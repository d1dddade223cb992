import { SHOW_ROLE } from '../../commands.ts';
import { DENIED_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const createRoleDenied: KnownError = {
  id: 'createRoleDenied',
  message: 'is not authorized to perform: iam:CreateRole on resource: role',
  patterns: [
    /not authorized to perform: ?'?iam:(?:create|tag|update)role/,
    /not authorized to perform: ?'?iam:(?:attachrolepolicy|putrolepolicy)/,
  ],
  title: { en: 'You are not allowed to create the account role', ko: '계정 역할을 만들 권한이 없습니다' },
  cause: {
    en: 'The template or framework creates an IAM role for logging, but your credentials do not allow it. If the message says `explicit deny`, a policy forbids it (often a permissions boundary or an organization policy), and no other permission helps.',
    ko: '템플릿이나 프레임워크에서 로깅용 IAM 역할을 만들려고 하지만 지금 자격 증명으로는 만들 수 없습니다. `explicit deny` 문구가 있으면 정책에서 금지한 것이며(대개 권한 경계나 조직 정책입니다), 권한을 더 추가해도 소용없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Use an existing role instead. In the Serverless Framework, set the role of REST logs with `provider.logs.restApi.role`; with `roleManagedExternally: true`, the framework does not change the account setting.',
        ko: '이미 있는 역할을 지정합니다. Serverless Framework에서는 REST 로그의 역할을 `provider.logs.restApi.role` 항목에 지정합니다. `roleManagedExternally: true` 설정이면 프레임워크가 계정 설정을 바꾸지 않습니다.',
      },
      command: 'arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME',
    },
    {
      text: {
        en: 'Or ask an account administrator to set the role once. Check first whether one is set: one role serves every API of the Region.',
        ko: '또는 계정 관리자에게 역할을 한 번 설정해 달라고 요청합니다. 이미 설정되어 있는지 먼저 확인합니다. 한 리전의 모든 API가 역할 하나를 함께 씁니다.',
      },
      command: SHOW_ROLE,
    },
  ],
  evidence: 'inferred',
  docs: DENIED_DOCS,
  source: 'https://github.com/serverless/serverless/issues/6459',
  examples: [
    'User: arn:aws:iam::123456789012:user/dev is not authorized to perform: iam:CreateRole on resource: role ws-logs with an explicit deny',
    'An error occurred: IamRoleApiGatewayLogs - API: iam:CreateRole User: arn:aws:sts::111122223333:assumed-role/ci/x is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/svc-dev-apiGatewayLogsRole with an explicit deny.',
    '│ Error: attaching IAM Policy to IAM Role (logs): AccessDenied: User: x is not authorized to perform: iam:AttachRolePolicy on resource: role logs',
  ],
};
