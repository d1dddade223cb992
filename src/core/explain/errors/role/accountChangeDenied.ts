import { SETUP_DOCS } from '../../../api/webSocketApi.ts';
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
  title: { en: 'You may not change the account settings', ko: '계정 설정을 바꿀 권한이 없습니다' },
  cause: {
    en: 'The role for logs is a setting of the account and the Region, so it lies outside the API that you may change.',
    ko: '로그용 역할은 계정과 리전의 설정이어서, 수정 권한이 있는 API의 범위에 들지 않습니다.',
  },
  steps: [
    {
      text: {
        en: 'Look whether a role is set already. Then nothing is left to do here.',
        ko: '이미 설정된 역할이 있는지 확인합니다. 있으면 더 할 일이 없습니다.',
      },
      command: SHOW_ROLE,
    },
    {
      text: {
        en: 'Else have it set by somebody who may, or have `apigateway:PATCH` on this resource allowed.',
        ko: '없으면 권한이 있는 사람이 설정하거나 이 리소스에 `apigateway:PATCH` 권한을 추가합니다.',
      },
      command: 'arn:aws:apigateway:REGION::/account',
    },
  ],
  evidence: 'inferred',
  docs: DENIED_DOCS,
  source: SETUP_DOCS,
  examples: [
    'An error occurred (AccessDeniedException) when calling the UpdateAccount operation: User: arn:aws:iam::111122223333:user/dev is not authorized to perform: apigateway:PATCH on resource: arn:aws:apigateway:us-east-1::/account',
  ],
};
