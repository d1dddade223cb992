import { CREATE_GROUP_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const tagGroupDenied: KnownError = {
  id: 'tagGroupDenied',
  message:
    'is not authorized to perform CreateLogGroup with Tags. An additional permission "logs:TagResource" is required.',
  patterns: [
    /not authorized to perform createloggroup with tags/,
    /additional permission "logs:tagresource"/,
    /not authorized to perform: ?'?logs:(?:tagresource|taglog|listtags)/,
  ],
  title: { en: 'You are not allowed to tag the log group', ko: '로그 그룹에 태그를 붙일 권한이 없습니다' },
  cause: {
    en: 'The template, the stack or the tool adds tags to the log group, sometimes even if you set none. This requires `logs:TagResource` in addition to `logs:CreateLogGroup`. The older `logs:TagLogGroup` is not enough.',
    ko: '템플릿, 스택, 도구가 로그 그룹에 태그를 붙입니다. 태그를 지정하지 않아도 붙는 경우가 있습니다. `logs:CreateLogGroup` 외에 `logs:TagResource` 권한이 필요하며, 예전 이름인 `logs:TagLogGroup` 권한만으로는 부족합니다.',
  },
  steps: [
    {
      text: {
        en: 'Allow tagging for the user or role that deploys.',
        ko: '배포하는 사용자나 역할에 태그 권한을 추가합니다.',
      },
      command: '{"Effect":"Allow","Action":["logs:TagResource","logs:ListTagsForResource"],"Resource":"*"}',
    },
  ],
  evidence: 'recorded',
  docs: CREATE_GROUP_DOCS,
  source: 'https://github.com/DataDog/cloudformation-template/pull/61',
  examples: [
    'Resource handler returned message: "User with accountId: 111111111111 is not authorized to perform CreateLogGroup with Tags. An additional permission "logs:TagResource" is required. (Service: CloudWatchLogs, Status Code: 400, Request ID: 1)"',
    'User: x is not authorized to perform: logs:TagResource on resource: arn:aws:logs:us-east-1:111122223333:log-group:/ws:*',
  ],
};
