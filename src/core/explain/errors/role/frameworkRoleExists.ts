import { SETUP_DOCS } from '../../../api/webSocketApi.ts';
import type { KnownError } from '../../explanation.ts';

export const frameworkRoleExists: KnownError = {
  id: 'frameworkRoleExists',
  message: 'An error occurred: IamRoleWebsocketsLogs - apiGatewayLogsRole already exists in stack',
  patterns: [/iamrolewebsocketslogs.{0,200} already exists/, /apigatewaylogsrole already exists/],
  title: { en: 'The framework makes the same role twice', ko: '프레임워크에서 같은 역할을 두 번 만듭니다' },
  cause: {
    en: 'Older Serverless Framework versions made a role named `…-apiGatewayLogsRole` for WebSocket logs, and one of the same name for REST logs. The second finds the first, or one that an earlier stack left behind.',
    ko: '이전 버전의 Serverless Framework에서는 WebSocket 로그와 REST 로그에 이름이 같은 `…-apiGatewayLogsRole` 역할을 각각 만들었습니다. 두 번째가 첫 번째 역할이나 이전 스택에 남은 역할과 부딪칩니다.',
  },
  steps: [
    {
      text: {
        en: 'Update the framework: newer releases make the role once, outside the template.',
        ko: '프레임워크를 업데이트합니다. 새 버전은 템플릿 밖에서 역할을 한 번만 만듭니다.',
      },
      command: 'npm install --save-dev serverless@latest',
    },
    {
      text: {
        en: 'Or name a role that exists, so that none is made.',
        ko: '이미 있는 역할을 지정하면 새로 만들지 않습니다.',
      },
      command: 'provider:\n  logs:\n    restApi:\n      role: arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME',
    },
    {
      text: {
        en: 'A role that is left over can be looked at and deleted by hand.',
        ko: '남은 역할은 확인한 뒤 직접 지울 수 있습니다.',
      },
      command: 'aws iam get-role --role-name ROLE_NAME',
    },
  ],
  evidence: 'inferred',
  docs: SETUP_DOCS,
  source: 'https://github.com/serverless/serverless/issues/6465',
  examples: [
    'The role IamRoleWebsocketsLogs already exists in stack',
    'An error occurred: IamRoleWebsocketsLogs - aws-xxx-apiGatewayLogsRole already exists in stack arn:aws:cloudformation:xxx',
  ],
};
