import { CREATE_GROUP } from '../../commands.ts';
import { CREATE_GROUP_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const createGroupDenied: KnownError = {
  id: 'createGroupDenied',
  message: 'is not authorized to perform: logs:CreateLogGroup on resource: arn:aws:logs',
  patterns: [/not authorized to perform: ?'?logs:createloggroup/],
  title: { en: 'You are not allowed to create the log group', ko: '로그 그룹을 만들 권한이 없습니다' },
  cause: {
    en: 'Your credentials, or those of the deployment role, do not allow creating this log group. If the message says `explicit deny`, a policy forbids it, and allowing it elsewhere does not help.',
    ko: '사용 중인 자격 증명이나 배포 역할로는 이 로그 그룹을 만들 수 없습니다. `explicit deny` 문구가 있으면 정책에서 금지한 것이므로 다른 곳에서 허용해도 소용없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Allow the action on the log group. Templates also need `logs:PutRetentionPolicy`, `logs:TagResource` and `logs:DescribeLogGroups`.',
        ko: '이 로그 그룹에 대한 작업을 허용합니다. 템플릿에는 `logs:PutRetentionPolicy`, `logs:TagResource`, `logs:DescribeLogGroups` 권한도 필요합니다.',
      },
      command:
        '{"Effect":"Allow","Action":["logs:CreateLogGroup","logs:PutRetentionPolicy","logs:TagResource","logs:DescribeLogGroups"],"Resource":"*"}',
    },
    {
      text: {
        en: 'Or ask somebody with permission to create the log group first, and use its ARN in the template.',
        ko: '또는 권한이 있는 사람에게 로그 그룹을 먼저 만들어 달라고 요청하고, 템플릿에서는 그 ARN을 지정합니다.',
      },
      command: CREATE_GROUP,
    },
  ],
  evidence: 'inferred',
  docs: CREATE_GROUP_DOCS,
  source: CREATE_GROUP_DOCS,
  examples: [
    'User: arn:aws:iam::123456789012:user/dev is not authorized to perform: logs:CreateLogGroup on resource: arn:aws:logs:us-east-1:123456789012:log-group:/ws',
    '│ Error: creating CloudWatch Logs Log Group (/ws): AccessDeniedException: User: x is not authorized to perform: logs:CreateLogGroup on resource: y because no identity-based policy allows the logs:CreateLogGroup action',
  ],
};
