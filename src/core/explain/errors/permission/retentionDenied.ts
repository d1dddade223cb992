import { RETENTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const retentionDenied: KnownError = {
  id: 'retentionDenied',
  message: 'is not authorized to perform: logs:PutRetentionPolicy on resource: arn:aws:logs',
  patterns: [/not authorized to perform: ?'?logs:(?:put|delete)retentionpolicy/],
  title: { en: 'You may not set how long logs are kept', ko: '보관 기간을 설정할 권한이 없습니다' },
  cause: {
    en: 'The log group was made, or is there; setting its retention is another action, which your credentials lack.',
    ko: '로그 그룹은 만들어졌거나 이미 있습니다. 보관 기간 설정은 별도 작업이며 그 권한이 없습니다.',
  },
  steps: [
    {
      text: { en: 'Allow it, then deploy again.', ko: '권한을 추가하고 다시 배포합니다.' },
      command: '{"Effect":"Allow","Action":"logs:PutRetentionPolicy","Resource":"*"}',
    },
    {
      text: {
        en: 'Or have somebody set it once for the group.',
        ko: '권한이 있는 사람이 그룹에 한 번 설정해도 됩니다.',
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
