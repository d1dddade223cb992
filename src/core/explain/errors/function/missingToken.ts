import { CONNECTIONS_DOCS, RECORDED_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const missingToken: KnownError = {
  id: 'missingToken',
  message: '{"message":"Missing Authentication Token"}',
  patterns: [
    /^"?missing authentication token"?$/,
    /(?:^|[^,])\{"message": ?"missing authentication token"(?:\}|, ?"connectionid)/,
    /\d{3} forbidden missingauthenticationtokenexception/,
  ],
  title: {
    en: 'The request is not signed or matches no route',
    ko: '서명되지 않았거나 라우트가 없는 요청입니다',
  },
  cause: {
    en: 'A call to `@connections` must be signed with AWS credentials. A REST API sends the same message for a path or method that does not exist, for example if the stage is missing from the URL.',
    ko: '`@connections` 호출은 AWS 자격 증명으로 서명해야 합니다. REST API에서는 없는 경로나 메서드를 호출할 때도 같은 메시지가 나옵니다. URL에 스테이지가 빠진 경우가 많습니다.',
  },
  steps: [
    {
      text: {
        en: 'Use an SDK or the AWS CLI, which sign the call for you.',
        ko: '서명해 주는 SDK나 AWS CLI로 보냅니다.',
      },
      command:
        'aws apigatewaymanagementapi post-to-connection --endpoint-url https://API_ID.execute-api.REGION.amazonaws.com/STAGE --connection-id CONNECTION_ID --data DATA --cli-binary-format raw-in-base64-out',
    },
    {
      text: {
        en: 'On a REST API, check the stage, path and method.',
        ko: 'REST API에서는 URL의 스테이지, 경로, 메서드를 확인합니다.',
      },
    },
  ],
  evidence: 'recorded',
  docs: CONNECTIONS_DOCS,
  source: RECORDED_CALLS,
  examples: [
    '{"message":"Missing Authentication Token"}',
    'Missing Authentication Token',
    '403 Forbidden MissingAuthenticationTokenException',
  ],
};
