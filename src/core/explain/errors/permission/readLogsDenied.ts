import { DENIED_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const readLogsDenied: KnownError = {
  id: 'readLogsDenied',
  message: 'is not authorized to perform: logs:FilterLogEvents on resource: arn:aws:logs',
  patterns: [
    /not authorized to perform: ?'?logs:(?:filterlogevents|startquery|getqueryresults|getlogevents|startlivetail|describelogstreams)/,
  ],
  title: { en: 'You are not allowed to read the log', ko: '로그를 읽을 권한이 없습니다' },
  cause: {
    en: 'The log itself may be fine. Your credentials only lack the permission to read it.',
    ko: '로그에는 문제가 없을 수 있습니다. 사용 중인 자격 증명에 로그를 읽을 권한이 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Allow these actions. `aws logs tail` needs the first one, Logs Insights the next two.',
        ko: '다음 작업을 허용합니다. `aws logs tail` 명령에는 첫 번째 작업이, Logs Insights에는 그다음 둘이 필요합니다.',
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
