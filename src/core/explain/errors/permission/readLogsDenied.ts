import { DENIED_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const readLogsDenied: KnownError = {
  id: 'readLogsDenied',
  message: 'is not authorized to perform: logs:FilterLogEvents on resource: arn:aws:logs',
  patterns: [
    /not authorized to perform: ?'?logs:(?:filterlogevents|startquery|getqueryresults|getlogevents|startlivetail|describelogstreams)/,
  ],
  title: { en: 'You may not read the log', ko: '로그를 읽을 권한이 없습니다' },
  cause: {
    en: 'The log may be in order: your credentials only lack what reading it takes.',
    ko: '로그에는 문제가 없을 수 있습니다. 읽는 데 필요한 권한만 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Allow reading. `aws logs tail` needs the first action, Logs Insights the next two.',
        ko: '읽기를 허용합니다. `aws logs tail` 명령에는 첫 번째 작업이, Logs Insights에는 그다음 둘이 필요합니다.',
      },
      command:
        '{"Effect":"Allow","Action":["logs:FilterLogEvents","logs:StartQuery","logs:GetQueryResults","logs:DescribeLogGroups","logs:DescribeLogStreams"],"Resource":"*"}',
    },
  ],
  evidence: 'inferred',
  docs: DENIED_DOCS,
  source: DENIED_DOCS,
  examples: [
    'An error occurred (AccessDeniedException) when calling the FilterLogEvents operation: User: arn:aws:iam::111122223333:user/dev is not authorized to perform: logs:FilterLogEvents on resource: arn:aws:logs:us-east-1:111122223333:log-group:/ws:log-stream:',
  ],
};
