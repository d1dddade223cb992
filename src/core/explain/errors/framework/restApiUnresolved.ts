import type { KnownError } from '../../explanation.ts';

export const restApiUnresolved: KnownError = {
  id: 'restApiUnresolved',
  message: 'Rest API id could not be resolved. This might be caused by a custom API Gateway configuration.',
  patterns: [/rest api id could not be resolved/],
  title: {
    en: 'The Serverless Framework cannot find its REST API',
    ko: 'Serverless Framework에서 REST API를 찾지 못했습니다',
  },
  cause: {
    en: 'The framework sets logs, tracing and tags of a REST stage after the deployment, with calls that need the ID of the API. It cannot find the ID if the API is shared, comes from your own template, or does not exist. A service with only a WebSocket API does not need `logs.restApi`.',
    ko: 'Serverless Framework는 배포 뒤에 API ID를 사용해 REST 스테이지의 로그, 추적, 태그를 설정합니다. 공유 API이거나 직접 작성한 템플릿의 API이면 ID를 찾지 못하고, REST API가 없는 서비스에서도 이 오류가 납니다. WebSocket 서비스에는 `logs.restApi` 설정이 필요 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Remove `provider.logs.restApi` and `provider.tracing.apiGateway`, and set them in the service that creates the API.',
        ko: '`provider.logs.restApi`, `provider.tracing.apiGateway` 설정을 빼고 API를 만드는 서비스에서 설정합니다.',
      },
    },
    {
      text: { en: 'For a WebSocket API, use this setting:', ko: 'WebSocket API에는 이 설정을 씁니다.' },
      command: 'provider:\n  logs:\n    websocket: true',
    },
  ],
  evidence: 'inferred',
  docs: 'setup',
  source: 'https://github.com/serverless/serverless/issues/6607',
  examples: [
    'Serverless Error ---------------------------------------\n\n  Rest API id could not be resolved.\n  This might be caused by a custom API Gateway configuration.',
  ],
};
