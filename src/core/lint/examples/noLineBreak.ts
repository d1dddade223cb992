import type { RuleExamples } from '../rule.ts';

export const noLineBreak: RuleExamples = {
  summary: {
    en: 'A format must be one line.',
    ko: '형식은 한 줄이어야 합니다.',
  },
  twin: { template: '$context.requestId,\\n$context.status' },
  good: [{ template: '$context.requestId $context.status' }, { template: '{"id":"$context.requestId\\n"}' }],
  bad: [
    {
      template: '{\n  "id": "$context.requestId",\r\n  "note": "a\nb"\n}\n',
      fixed: '{"id": "$context.requestId","note": "a b"}',
    },
    {
      template: '$context.requestId \\\n  $context.status',
      fixed: '$context.requestId $context.status',
    },
    { template: '$context.requestId,\n$context.status', fixed: '$context.requestId,$context.status' },
    {
      template: '<r>\n <id>$context.requestId</id>\n <s\n a="$context.status"/></r>',
      fixed: '<r><id>$context.requestId</id><s a="$context.status"/></r>',
    },
  ],
};
