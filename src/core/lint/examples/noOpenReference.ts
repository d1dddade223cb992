import type { RuleExamples } from '../rule.ts';

export const noOpenReference: RuleExamples = {
  summary: {
    en: 'Access logs do not fill in references of other tools, such as `${var.stage}`.',
    ko: '액세스 로그에서는 `${var.stage}` 같은 다른 도구의 참조가 값으로 바뀌지 않습니다.',
  },
  twin: { template: '{"id":"$context.requestId","env":"{var.env}"}' },
  good: [
    { template: '{"id":"{{context.requestId}}","s":"{{ context.status }}"}' },
    { template: '{"id":"$context.requestId","price":"${}","set":"{a}"}' },
    { template: '$context.requestId {"a":{"b":1}} $5' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","env":"${var.env}"}' },
    { template: '$context.requestId ${AWS::StackName} ${Env}' },
    { template: '$context.requestId {{ stage_name }}' },
  ],
};
