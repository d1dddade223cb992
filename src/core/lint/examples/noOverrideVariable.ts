import type { RuleExamples } from '../rule.ts';

export const noOverrideVariable: RuleExamples = {
  summary: {
    en: 'It is unverified whether WebSocket APIs log the overrides of mapping templates.',
    ko: '매핑 템플릿에서 설정한 값이 WebSocket API의 로그에 남는지는 확인되지 않았습니다.',
  },
  twin: { template: '$context.requestId responseOverride.status' },
  good: [
    { template: '$context.requestId $context.routeKey' },
    { template: '{"requestOverride":"$context.requestId"}' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","x":"$context.requestOverride.header.trace"}' },
    { template: '$context.requestId $context.responseOverride.status' },
  ],
};
