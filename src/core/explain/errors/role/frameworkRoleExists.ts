import type { KnownError } from '../../explanation.ts';

export const frameworkRoleExists: KnownError = {
  id: 'frameworkRoleExists',
  message: 'An error occurred: IamRoleWebsocketsLogs - apiGatewayLogsRole already exists in stack',
  patterns: [/iamrolewebsocketslogs.{0,200} already exists/, /apigatewaylogsrole already exists/],
  title: { en: 'The framework creates the same role twice', ko: '프레임워크가 같은 역할을 두 번 만듭니다' },
  cause: {
    en: 'Older Serverless Framework versions created a role named `…-apiGatewayLogsRole` for WebSocket logs, and one with the same name for REST logs. The second one collides with the first, or with one that an earlier stack left in place.',
    ko: '이전 버전의 Serverless Framework에서는 WebSocket 로그와 REST 로그에 이름이 같은 `…-apiGatewayLogsRole` 역할을 각각 만들었습니다. 두 번째 역할이 첫 번째 역할이나 이전 스택에 남은 역할과 충돌합니다.',
  },
  steps: [
    {
      text: {
        en: 'Update the framework: newer versions create the role once, outside the template.',
        ko: '프레임워크를 업데이트합니다. 새 버전은 템플릿 밖에서 역할을 한 번만 만듭니다.',
      },
      command: 'npm install --save-dev serverless@latest',
    },
    {
      text: {
        en: 'Or set an existing role, so that none is created.',
        ko: '또는 새로 만들지 않도록 기존 역할을 지정합니다.',
      },
      command: 'provider:\n  logs:\n    restApi:\n      role: arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME',
    },
    {
      text: {
        en: 'You can inspect a leftover role and delete it by hand.',
        ko: '남은 역할은 확인한 뒤 직접 삭제할 수 있습니다.',
      },
      command: 'aws iam get-role --role-name ROLE_NAME',
    },
  ],
  evidence: 'inferred',
  docs: 'setup',
  source: 'https://github.com/serverless/serverless/issues/6465',
  examples: [
    'The role IamRoleWebsocketsLogs already exists in stack',
    'An error occurred: IamRoleWebsocketsLogs - aws-xxx-apiGatewayLogsRole already exists in stack arn:aws:cloudformation:xxx',
  ],
};
