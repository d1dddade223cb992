import { RETENTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const retentionDenied: KnownError = {
  id: 'retentionDenied',
  message: 'is not authorized to perform: logs:PutRetentionPolicy on resource: arn:aws:logs',
  patterns: [/not authorized to perform: ?'?logs:(?:put|delete)retentionpolicy/],
  title: { en: 'You are not allowed to set the retention period', ko: '보존 기간을 설정할 권한이 없습니다' },
  cause: {
    en: 'The log group exists, but setting its retention period is a separate action that your credentials do not allow.',
    ko: '로그 그룹은 있지만, 보존 기간 설정은 별도 작업이고 그 권한이 없습니다.',
  },
  steps: [
    {
      text: { en: 'Allow the action, then deploy again.', ko: '권한을 추가하고 다시 배포합니다.' },
      command: '{"Effect":"Allow","Action":"logs:PutRetentionPolicy","Resource":"*"}',
    },
    {
      text: {
        en: 'Or ask somebody with permission to set it once for the log group.',
        ko: '또는 권한이 있는 사람에게 로그 그룹에 한 번 설정해 달라고 요청합니다.',
      },
      command: 'aws logs put-retention-policy --log-group-name /aws/apigateway/NAME --retention-in-days 30',
    },
  ],
  evidence: 'inferred',
  docs: RETENTION_DOCS,
  source: RETENTION_DOCS,
  examples: [
    'AccessDeniedException: User: arn:aws:iam::111122223333:user/dev is not authorized to perform: logs:PutRetentionPolicy on resource: arn:aws:logs:us-east-1:111122223333:log-group:/ws:log-stream:',
  ],
};
