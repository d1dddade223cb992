import type { RuleExamples } from '../rule.ts';

export const noSwallowedText: RuleExamples = {
  summary: {
    en: 'Text right after a variable can become part of its name.',
    ko: '변수 바로 뒤의 글자는 변수 이름에 포함될 수 있습니다.',
  },
  twin: { template: 'done $context.requestId $context.status!' },
  good: [
    { template: '$context.requestId/$context.stage' },
    { template: '{"id":"$context.requestId","x":"$context.authorizer.tenant-id"}' },
  ],
  bad: [
    {
      template: 'done $context.requestId $context.status.',
      fixed: 'done $context.requestId $context.status',
    },
    {
      template: '{"id":"$context.requestId","at":"$context.stage-$context.apiId"}',
      fixed: '{"id":"$context.requestId","at":"$context.stage -$context.apiId"}',
    },
    { template: '$context.requestId $context.stageprod', fixed: '$context.requestId $context.stage prod' },
  ],
};
