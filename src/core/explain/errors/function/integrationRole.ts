import { INTEGRATION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const integrationRole: KnownError = {
  id: 'integrationRole',
  message:
    'Execution failed due to configuration error: API Gateway does not have permission to assume the provided role',
  patterns: [/api gateway does not have permission to assume the provided role/],
  title: {
    en: 'API Gateway cannot assume the role of the integration',
    ko: 'API Gateway가 통합의 역할을 수임할 수 없습니다',
  },
  cause: {
    en: 'This is not the account role for logs. It is the role that is set on the integration or authorizer (`CredentialsArn`). It does not trust API Gateway, or it no longer exists.',
    ko: '로그용 계정 역할이 아니라 통합이나 권한 부여자에 지정한 역할(`CredentialsArn`)입니다. 이 역할이 API Gateway를 신뢰하지 않거나 더 이상 없습니다.',
  },
  steps: [
    {
      text: { en: 'Set this trust policy on that role.', ko: '해당 역할에 이 신뢰 정책을 넣습니다.' },
      command:
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"apigateway.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    },
  ],
  evidence: 'inferred',
  docs: INTEGRATION_DOCS,
  source: INTEGRATION_DOCS,
  examples: [
    '(FR4yWHkRoAMEc1A=) Execution failed due to configuration error: API Gateway does not have permission to assume the provided role arn:aws:iam::111122223333:role/invoke',
  ],
};
