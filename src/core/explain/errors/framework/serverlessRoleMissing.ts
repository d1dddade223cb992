import { ROLE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const serverlessRoleMissing: KnownError = {
  id: 'serverlessRoleMissing',
  message: 'The role with name serverlessApiGatewayCloudWatchRole cannot be found.',
  patterns: [/the role with name serverlessapigatewaycloudwatchrole cannot be found/],
  title: {
    en: 'The Serverless Framework role was deleted',
    ko: 'Serverless Framework에서 쓰던 역할이 없습니다',
  },
  cause: {
    en: 'When logs are turned on for a REST API, the framework looks for the role that it once created for the whole account. Somebody has deleted that role.',
    ko: 'REST API 로그를 켜면 Serverless Framework는 예전에 계정 전체용으로 만들어 둔 역할을 찾습니다. 그 역할을 누군가 삭제한 상태입니다.',
  },
  steps: [
    {
      text: {
        en: 'Set an existing role. The framework does not change it.',
        ko: '이미 있는 역할을 지정하면 Serverless Framework가 바꾸지 않습니다.',
      },
      command:
        'provider:\n  logs:\n    restApi:\n      role: arn:aws:iam::ACCOUNT_ID:role/ROLE\n      roleManagedExternally: true',
    },
    {
      text: {
        en: 'Or create the role again under its old name, with a policy that allows it to write logs, and deploy again.',
        ko: '또는 같은 이름의 역할을 다시 만들어 로그 쓰기 정책을 연결한 뒤 다시 배포합니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: ROLE_DOCS,
  source: 'https://github.com/serverless/serverless/issues/12637',
  examples: [
    'Received response status [FAILED] from custom resource. Message returned: The role with name serverlessApiGatewayCloudWatchRole cannot be found.',
  ],
};
