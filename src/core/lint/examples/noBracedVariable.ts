import type { RuleExamples } from '../rule.ts';

export const noBracedVariable: RuleExamples = {
  summary: {
    en: 'AWS does not document braces around variables in log formats.',
    ko: 'AWS 문서의 로그 형식에는 변수를 중괄호로 감싸는 표기가 없습니다.',
  },
  twin: { template: '{"id":"$context.requestId","s":"${context}"}' },
  good: [{ template: '$context.requestId {}' }, { template: '{"id":"$context.requestId","t":"${x}"}' }],
  bad: [
    {
      template: '{"id":"$context.requestId","s":"${context.status}"}',
      fixed: '{"id":"$context.requestId","s":"$context.status"}',
    },
    {
      template: '$context.requestId $${context.stage} ${context.apiId}',
      fixed: '$context.requestId $context.stage $context.apiId',
    },
    { template: '$context.requestId ${context.stage}x' },
  ],
};
