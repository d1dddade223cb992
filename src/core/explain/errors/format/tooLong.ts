import type { KnownError } from '../../explanation.ts';

export const tooLong: KnownError = {
  id: 'tooLong',
  message: 'Access log format exceeds the maximum size',
  patterns: [/access ?log (?:format|template)[^.]{0,40}(?:exceed|too (?:long|large)|maximum|longer)/],
  title: { en: 'The format is too long', ko: '형식이 너무 깁니다' },
  cause: {
    en: 'AWS accepts at most 3 KB, and this quota cannot be raised. The exact wording of the message is unverified.',
    ko: 'AWS는 3KB까지만 허용하며 할당량을 늘릴 수 없습니다. 이 오류의 정확한 문구는 확인되지 않았습니다.',
  },
  steps: [
    {
      text: {
        en: 'Remove fields until the size shown below the format is under 3,000 bytes. Start with fields that always print `-`.',
        ko: '형식 아래에 표시된 크기가 3,000바이트보다 작아질 때까지 필드를 삭제합니다. 항상 `-`만 기록되는 필드부터 삭제합니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: 'quota',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  examples: ['BadRequestException: Access log format exceeds the limit', 'Access Log Format is too long'],
};
