import type { RuleExamples } from '../rule.ts';

export const noDoubledQuotes: RuleExamples = {
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
