import type { RuleExamples } from '../rule.ts';

export const noContinuationBackslash: RuleExamples = {
  summary: {
    en: 'The backslashes that split examples on the AWS page are not part of a format.',
    ko: 'AWS 문서에서 예시의 줄을 나누는 백슬래시는 형식의 일부가 아닙니다.',
  },
  twin: { template: '$context.requestId \\\\' },
  good: [
    { template: '$context.requestId,$context.stage' },
    { template: '{"id":"$context.requestId","note":"a \\\\ b"}' },
  ],
  bad: [
    {
      template: '$context.requestId,$context.stage, \\ $context.status',
      fixed: '$context.requestId,$context.stage, $context.status',
    },
    {
      template: '{"id":"$context.requestId", \\ "stage":"$context.stage"}',
      fixed: '{"id":"$context.requestId", "stage":"$context.stage"}',
    },
    { template: '$context.requestId \\', fixed: '$context.requestId' },
  ],
};
