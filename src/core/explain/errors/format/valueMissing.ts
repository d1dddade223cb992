import { RECORDED_HTTP_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const valueMissing: KnownError = {
  id: 'valueMissing',
  message: 'Access Log value missing. Expected destinationArn and format.',
  patterns: [/access log value missing/, /expected destinationarn and format/],
  title: { en: 'The log group or the format is missing', ko: '로그 그룹 또는 형식이 빠졌습니다' },
  cause: {
    en: 'Access logging needs both. Only one was sent, and the stage does not have the other one yet.',
    ko: '액세스 로그에는 둘 다 필요합니다. 하나만 전달되었고 스테이지에 저장된 나머지 값도 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Set both in one call, as the exports do.',
        ko: '여기서 내보낸 결과처럼 둘을 한 번에 설정합니다.',
      },
      command:
        'aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE --access-log-settings file://access-log.json',
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: RECORDED_HTTP_CALLS,
  examples: [
    'An error occurred (BadRequestException) when calling the UpdateStage operation: Access Log value missing. Expected destinationArn and format.',
    'Expected destinationArn and format',
  ],
};
