import { RECORDED_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const loggingLevel: KnownError = {
  id: 'loggingLevel',
  message: 'Invalid logging level specified: DEBUG',
  patterns: [/invalid logging level specified/, /expected (?:settings.0.)?logging_level to be one of/],
  title: { en: 'The execution log level is not valid', ko: '실행 로그 수준이 올바르지 않습니다' },
  cause: {
    en: 'The levels are `OFF`, `ERROR` and `INFO`. REST APIs reject other values; in a recorded session, a WebSocket API stored `OFF` for `DEBUG` without an error.',
    ko: '수준은 `OFF`, `ERROR`, `INFO` 세 가지입니다. REST API는 다른 값을 거부하지만, WebSocket API에서는 `DEBUG` 값이 오류 없이 `OFF`로 저장된 기록이 있습니다.',
  },
  steps: [
    {
      text: { en: 'Set `ERROR` or `INFO`.', ko: '`ERROR` 또는 `INFO` 값을 설정합니다.' },
      command:
        'aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE --default-route-settings LoggingLevel=ERROR',
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: RECORDED_CALLS,
  examples: [
    'An error occurred (BadRequestException) when calling the UpdateStage operation: Invalid logging level specified: DEBUG',
    'Invalid logging level specified',
  ],
};
