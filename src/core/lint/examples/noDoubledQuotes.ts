import type { RuleExamples } from '../rule.ts';

export const noDoubledQuotes: RuleExamples = {
  summary: {
    en: 'Escaped quotes around a value become part of the value.',
    ko: '이스케이프한 따옴표로 값을 감싸면 따옴표도 값의 일부가 됩니다.',
  },
  twin: { template: '{"id":"\\"$context.requestId\\"!"}' },
  good: [
    { template: '{"id":"$context.requestId","s":"$context.status"}' },
    { template: '{"id":"$context.requestId","note":"said \\"no\\""}' },
  ],
  bad: [
    {
      template: '{"id":"\\"$context.requestId\\""}',
      fixed: '{"id":"$context.requestId"}',
    },
    {
      template: '{"id":"$context.requestId","s":"\\"$context.status\\"","t":"\\"$context.stage\\""}',
      fixed: '{"id":"$context.requestId","s":"$context.status","t":"$context.stage"}',
    },
  ],
};
