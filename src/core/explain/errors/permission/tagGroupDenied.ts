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
  title: { en: 'You may not tag the log group', ko: '로그 그룹에 태그를 붙일 권한이 없습니다' },
  cause: {
    en: 'The template, the stack or the tool gives the group tags, sometimes where you set none. That takes `logs:TagResource` besides `logs:CreateLogGroup`; `logs:TagLogGroup` is the older name and not enough.',
    ko: '템플릿, 스택, 도구에서 그룹에 태그를 붙이며, 직접 지정하지 않았어도 붙기도 합니다. `logs:CreateLogGroup` 외에 `logs:TagResource` 권한이 필요하며, 예전 이름인 `logs:TagLogGroup` 권한만으로는 부족합니다.',
  },
  steps: [
    {
      text: { en: 'Allow tagging to whoever deploys.', ko: '배포하는 주체에 태그 권한을 추가합니다.' },
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
