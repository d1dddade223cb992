import { SHOW_ROLE } from '../../commands.ts';
import { DENIED_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const accountChangeDenied: KnownError = {
  id: 'accountChangeDenied',
  message:
    'is not authorized to perform: apigateway:PATCH on resource: arn:aws:apigateway:us-east-1::/account',
  patterns: [
    /not authorized to perform: ?'?apigateway:(?:patch|put|updateaccount|get).{0,60}apigateway:[a-z0-9-]{1,30}::\/account/,
  ],
  title: { en: 'You are not allowed to change the account settings', ko: '계정 설정을 바꿀 권한이 없습니다' },
  cause: {
    en: 'The account role is a setting of the whole Region, so permissions for a single API do not cover it.',
    ko: '계정 역할은 리전별 계정 설정이므로 API 하나에 대한 권한으로는 바꿀 수 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Check whether a role is already set. If so, there is nothing left to do here.',
        ko: '이미 설정된 역할이 있는지 확인합니다. 있으면 더 할 일이 없습니다.',
      },
      command: SHOW_ROLE,
    },
    {
      text: {
        en: 'If not, ask somebody with permission to set it, or to allow you `apigateway:PATCH` on this resource.',
        ko: '없으면 권한이 있는 사람에게 설정을 요청하거나 이 리소스에 대한 `apigateway:PATCH` 권한을 받습니다.',
      },
      command: 'arn:aws:apigateway:REGION::/account',
    },
  ],
  evidence: 'inferred',
  docs: DENIED_DOCS,
  source: 'setup',
  examples: [
    'An error occurred (AccessDeniedException) when calling the UpdateAccount operation: User: arn:aws:iam::111122223333:user/dev is not authorized to perform: apigateway:PATCH on resource: arn:aws:apigateway:us-east-1::/account',
  ],
};
