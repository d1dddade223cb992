import { CLI_STAGE_DOCS, STAGE_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const apiNotFound: KnownError = {
  id: 'apiNotFound',
  message: 'NotFoundException: Invalid API identifier specified 111122223333:a1b2c3d4e5',
  patterns: [/invalid (?:rest )?api identifier specified/],
  title: {
    en: 'The API does not exist here, or has another type',
    ko: 'API가 없거나 유형이 다릅니다',
  },
  cause: {
    en: '`aws apigateway` finds only REST APIs, `aws apigatewayv2` only WebSocket and HTTP APIs. Otherwise the ID is wrong, or the API is in another Region or account; the number before the colon is the account that was searched.',
    ko: '`aws apigateway` 명령은 REST API만, `aws apigatewayv2` 명령은 WebSocket과 HTTP API만 다룹니다. 명령이 맞다면 ID가 틀렸거나 다른 리전 또는 계정의 API입니다. 콜론 앞의 숫자는 조회한 계정입니다.',
  },
  steps: [
    {
      text: {
        en: 'List the WebSocket and HTTP APIs of this Region.',
        ko: '이 리전의 WebSocket과 HTTP API를 조회합니다.',
      },
      command: 'aws apigatewayv2 get-apis --query "Items[].[ApiId,Name,ProtocolType]" --output text',
    },
    {
      text: { en: 'List the REST APIs.', ko: 'REST API를 조회합니다.' },
      command: 'aws apigateway get-rest-apis --query "items[].[id,name]" --output text',
    },
  ],
  evidence: 'inferred',
  docs: STAGE_API_DOCS,
  source: CLI_STAGE_DOCS,
  examples: [
    'An error occurred (NotFoundException) when calling the UpdateStage operation: Invalid API identifier specified 111122223333:a1b2c3d4e5',
    'Invalid API identifier specified',
  ],
};
