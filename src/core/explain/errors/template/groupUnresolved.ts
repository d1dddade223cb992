import { SUB_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const groupUnresolved: KnownError = {
  id: 'groupUnresolved',
  message:
    'Template format error: Unresolved resource dependencies [ApiGatewayLogGroup] in the Resources block of the template',
  patterns: [/unresolved resource dependencies \[[^\]]{0,200}loggroup/],
  title: {
    en: 'The template refers to a log group that it does not contain',
    ko: '템플릿에 없는 로그 그룹을 참조하고 있습니다',
  },
  cause: {
    en: 'Something refers to the log group by its logical name, but no resource has that name: logging was turned off, the log group was renamed, or a plugin expects the framework to create it.',
    ko: '논리적 이름으로 로그 그룹을 참조하는데 그 이름의 리소스가 없습니다. 로깅을 껐거나, 로그 그룹의 이름을 바꿨거나, 프레임워크가 로그 그룹을 만들 것으로 플러그인이 예상한 경우입니다.',
  },
  steps: [
    {
      text: {
        en: 'Add the log group to `Resources`, or turn on logging so that the framework adds it.',
        ko: '`Resources`에 로그 그룹을 추가하거나, 로깅을 켜서 프레임워크가 추가하게 합니다.',
      },
    },
    {
      text: {
        en: 'Otherwise remove the references to it, such as a subscription or `DependsOn`.',
        ko: '아니면 구독 필터나 `DependsOn`처럼 그 로그 그룹을 참조하는 부분을 삭제합니다.',
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
