import type { RuleExamples } from '../rule.ts';

export const noOpenReference: RuleExamples = {
  good: [
    { template: '{"id":"$context.requestId","price":"${}","set":"{a}"}' },
    { template: '$context.requestId {"a":{"b":1}} $5' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","env":"${var.env}"}' },
    { template: '$context.requestId ${AWS::StackName} ${Env}' },
    { template: '$context.requestId {{ stage_name }}' },
  ],
};
