import { STAGE_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const routeUnknown: KnownError = {
  id: 'routeUnknown',
  message: 'Unable to find Route by key $connect within the provided RouteSettings',
  patterns: [/unable to find route by key/],
  title: {
    en: 'There are settings for a route that does not exist',
    ko: '없는 라우트에 설정을 지정했습니다',
  },
  cause: {
    en: 'A key in the route settings does not match any route, or the stage is created before its routes. Keys must match exactly.',
    ko: '라우트 설정의 키에 해당하는 라우트가 없거나, 라우트보다 스테이지가 먼저 만들어졌습니다. 키는 정확히 일치해야 합니다.',
  },
  steps: [
    {
      text: { en: 'List the route keys.', ko: '어떤 키가 있는지 확인합니다.' },
      command: 'aws apigatewayv2 get-routes --api-id API_ID --query "Items[].RouteKey"',
    },
    {
      text: {
        en: 'In a template, make the stage depend on its routes.',
        ko: '템플릿에서는 스테이지가 라우트에 의존하도록 합니다.',
      },
      command: 'depends_on = [aws_apigatewayv2_route.NAME]',
    },
  ],
  evidence: 'inferred',
  docs: STAGE_API_DOCS,
  source: 'https://github.com/terraform-aws-modules/terraform-aws-apigateway-v2/pull/80',
  examples: [
    '│ Error: error creating API Gateway v2 stage: NotFoundException: Unable to find Route by key GET /some-route within the provided RouteSettings',
    'Unable to find Route by key DELETE /{proxy+} within the provided RouteSettings',
  ],
};
