import { SUB_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const groupUnresolved: KnownError = {
  id: 'groupUnresolved',
  message:
    'Template format error: Unresolved resource dependencies [ApiGatewayLogGroup] in the Resources block of the template',
  patterns: [/unresolved resource dependencies \[[^\]]{0,200}loggroup/],
  title: {
    en: 'The template speaks of a log group that is not in it',
    ko: '템플릿에 없는 로그 그룹을 가리킵니다',
  },
  cause: {
    en: 'Something refers to the group by its logical name, and no resource has that name: logging was switched off, the group was renamed, or a plugin expects the framework to make it.',
    ko: '논리적 이름으로 로그 그룹을 가리키는데 그 이름의 리소스가 없습니다. 로그를 껐거나, 이름을 바꿨거나, 플러그인에서 그룹이 만들어질 것으로 예상한 경우입니다.',
  },
  steps: [
    {
      text: {
        en: 'Add the group to `Resources`, or switch logging on so that the framework adds it.',
        ko: '`Resources`에 그룹을 추가하거나, 로그를 켜서 프레임워크가 추가하게 합니다.',
      },
    },
    {
      text: {
        en: 'Else remove what refers to it, such as a subscription or `DependsOn`.',
        ko: '아니면 구독 필터나 `DependsOn`처럼 그 그룹을 가리키는 부분을 지웁니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: SUB_DOCS,
  source: 'https://github.com/dougmoscrop/serverless-plugin-log-subscription/issues/43',
  examples: [
    'An error occurred (ValidationError) when calling the CreateChangeSet operation: Template format error: Unresolved resource dependencies [WsLogGroup] in the Resources block of the template',
  ],
};
