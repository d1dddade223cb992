import { DENIED_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const describeGroupsDenied: KnownError = {
  id: 'describeGroupsDenied',
  message: 'is not authorized to perform: logs:DescribeLogGroups on resource: arn:aws:logs',
  patterns: [/not authorized to perform: ?'?logs:describe(?:loggroups|resourcepolicies)/],
  title: { en: 'You are not allowed to list log groups', ko: '로그 그룹을 조회할 권한이 없습니다' },
  cause: {
    en: 'Terraform, CloudFormation and the console look up the log group before and after creating it. To do so, they list log groups, which a policy for a single log group does not cover.',
    ko: 'Terraform, CloudFormation, 콘솔은 로그 그룹을 만들기 전후에 목록을 조회합니다. 로그 그룹 하나에 대한 정책으로는 이 작업이 허용되지 않습니다.',
  },
  steps: [
    {
      text: { en: 'Allow the action on all resources.', ko: '모든 리소스에 대해 이 작업을 허용합니다.' },
      command:
        '{"Effect":"Allow","Action":["logs:DescribeLogGroups","logs:DescribeResourcePolicies"],"Resource":"*"}',
    },
  ],
  evidence: 'inferred',
  docs: DENIED_DOCS,
  source: DENIED_DOCS,
  examples: [
    'User: arn:aws:iam::111122223333:user/dev is not authorized to perform: logs:DescribeLogGroups on resource: arn:aws:logs:us-east-1:111122223333:log-group::log-stream:',
  ],
};
