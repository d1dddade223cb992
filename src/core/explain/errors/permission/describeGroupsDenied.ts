import { DENIED_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const describeGroupsDenied: KnownError = {
  id: 'describeGroupsDenied',
  message: 'is not authorized to perform: logs:DescribeLogGroups on resource: arn:aws:logs',
  patterns: [/not authorized to perform: ?'?logs:describe(?:loggroups|resourcepolicies)/],
  title: { en: 'You may not list log groups', ko: '로그 그룹을 조회할 권한이 없습니다' },
  cause: {
    en: 'Terraform, CloudFormation and the console look the group up before and after they make it. They list groups, so a policy for one group alone does not cover it.',
    ko: 'Terraform, CloudFormation, 콘솔은 그룹을 만들기 전후에 조회합니다. 목록을 조회하는 작업이므로 그룹 하나에 대한 정책으로는 부족합니다.',
  },
  steps: [
    {
      text: { en: 'Allow it on every resource.', ko: '모든 리소스에 허용합니다.' },
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
