import { SETUP_DOCS } from '../../../api/webSocketApi.ts';
import type { KnownError } from '../../explanation.ts';

export const restApiUnresolved: KnownError = {
  id: 'restApiUnresolved',
  message: 'Rest API id could not be resolved. This might be caused by a custom API Gateway configuration.',
  patterns: [/rest api id could not be resolved/],
  title: {
    en: 'The Serverless Framework does not find its REST API',
    ko: 'Serverless Framework에서 REST API를 찾지 못했습니다',
  },
  cause: {
    en: 'Logs, tracing and tags of a REST stage are set after the deployment, by calls that need the ID of the API. It cannot be found where the API is shared, comes from a template of your own, or where there is none: a WebSocket service needs no `logs.restApi`.',
    ko: 'REST 스테이지의 로그, 추적, 태그는 배포 뒤 API ID로 호출해 설정합니다. 공유한 API, 직접 작성한 템플릿의 API에서는 ID를 찾지 못하며, REST API가 없는 서비스에서도 나타납니다. WebSocket 서비스에는 `logs.restApi` 설정이 필요 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Take `provider.logs.restApi` and `provider.tracing.apiGateway` out, and set them in the service that makes the API.',
        ko: '`provider.logs.restApi`, `provider.tracing.apiGateway` 설정을 빼고 API를 만드는 서비스에서 설정합니다.',
      },
    },
    {
      text: { en: 'For a WebSocket API, it is this one.', ko: 'WebSocket API에는 이 설정을 씁니다.' },
      command: 'provider:\n  logs:\n    websocket: true',
    },
  ],
  evidence: 'inferred',
  docs: SETUP_DOCS,
  source: 'https://github.com/serverless/serverless/issues/6607',
  examples: [
    'Serverless Error ---------------------------------------\n\n  Rest API id could not be resolved.\n  This might be caused by a custom API Gateway configuration.',
  ],
};
