import { DENIED_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const stageChangeDenied: KnownError = {
  id: 'stageChangeDenied',
  message: 'is not authorized to perform: apigateway:PATCH on resource: /stages/prod',
  patterns: [
    /not authorized to perform: ?'?apigateway:(?:patch|post|put|delete|get).{0,120}\/(?:stages|accesslogsettings|deployments)/,
  ],
  title: { en: 'You are not allowed to change the stage', ko: '스테이지를 바꿀 권한이 없습니다' },
  cause: {
    en: 'Setting the access log changes the stage. Your credentials do not allow the action in the message on that resource.',
    ko: '액세스 로그 설정은 스테이지를 바꾸는 작업입니다. 메시지에 나온 리소스와 작업에 대한 권한이 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Allow the action on the stages of the API. WebSocket and HTTP APIs are under `/apis`, REST APIs under `/restapis`.',
        ko: 'API의 스테이지에 대한 이 작업을 허용합니다. WebSocket과 HTTP API는 `/apis`, REST API는 `/restapis` 아래에 있습니다.',
      },
      command:
        '{"Effect":"Allow","Action":["apigateway:GET","apigateway:PATCH"],"Resource":["arn:aws:apigateway:REGION::/apis/API_ID/stages/*","arn:aws:apigateway:REGION::/restapis/API_ID/stages/*"]}',
    },
  ],
  evidence: 'inferred',
  docs: DENIED_DOCS,
  source: DENIED_DOCS,
  examples: [
    'An error occurred (AccessDeniedException) when calling the UpdateStage operation: User: arn:aws:iam::111122223333:user/dev is not authorized to perform: apigateway:PATCH on resource: arn:aws:apigateway:us-east-1::/apis/a1b2c3/stages/prod',
  ],
};
