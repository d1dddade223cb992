import { SET_ROLE } from '../../commands.ts';
import { PASS_ROLE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const passRole: KnownError = {
  id: 'passRole',
  message: 'is not authorized to perform: iam:PassRole on resource',
  patterns: [/not authorized to perform: ?'?iam:passrole/],
  title: { en: 'You are not allowed to pass the role', ko: '역할을 전달할 권한이 없습니다' },
  cause: {
    en: 'Setting the account role passes it to API Gateway. Your user or pipeline does not have `iam:PassRole` for it.',
    ko: '계정 역할을 설정하면 역할이 API Gateway에 전달됩니다. 사용 중인 자격 증명에 `iam:PassRole` 권한이 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Ask somebody with `iam:PassRole` on that role to set it, or add the permission to your policy.',
        ko: '해당 역할에 대한 `iam:PassRole` 권한이 있는 사람에게 설정을 요청하거나 정책에 권한을 추가합니다.',
      },
      command: SET_ROLE,
    },
  ],
  evidence: 'inferred',
  docs: PASS_ROLE_DOCS,
  source: PASS_ROLE_DOCS,
  examples: [
    'AccessDeniedException: User: arn:aws:iam::111122223333:user/dev is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/logs',
    'not authorized to perform: iam:PassRole',
  ],
};
