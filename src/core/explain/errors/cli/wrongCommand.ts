import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_PARSER, CLI_STAGE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const wrongCommand: KnownError = {
  id: 'wrongCommand',
  message: 'Unknown options: --access-log-settings',
  patterns: [
    /unknown options: .{0,80}--(?:access-log-settings|default-route-settings|route-settings|api-id|rest-api-id|patch-operations)/,
  ],
  title: { en: 'That option belongs to the other API family', ko: '다른 API 유형의 옵션입니다' },
  cause: {
    en: '`aws apigatewayv2` (WebSocket, HTTP) has `--api-id` and `--access-log-settings`; `aws apigateway` (REST) has `--rest-api-id` and `--patch-operations`. The two cannot be combined.',
    ko: '`aws apigatewayv2`(WebSocket, HTTP)에는 `--api-id`, `--access-log-settings` 옵션이, `aws apigateway`(REST)에는 `--rest-api-id`, `--patch-operations` 옵션이 있습니다. 섞어 쓸 수 없습니다.',
  },
  steps: [
    {
      text: { en: 'For a WebSocket or HTTP API:', ko: 'WebSocket과 HTTP API에서는 이렇게 씁니다.' },
      command: SET_ACCESS_LOG,
    },
    {
      text: { en: 'For a REST API:', ko: 'REST API에서는 이렇게 씁니다.' },
      command:
        'aws apigateway update-stage --rest-api-id API_ID --stage-name STAGE --patch-operations file://patch.json',
    },
  ],
  evidence: 'recorded',
  docs: CLI_STAGE_DOCS,
  source: CLI_PARSER,
  examples: ['Unknown options: --access-log-settings, Format=x'],
};
