import type { RuleExamples } from '../rule.ts';

export const noMappingSyntax: RuleExamples = {
  summary: {
    en: 'Access logs do not fill in `$input`, `$util` or `$stageVariables`.',
    ko: '액세스 로그에서는 `$input`, `$util`, `$stageVariables`가 값으로 바뀌지 않습니다.',
  },
  twin: { template: '{"id":"$context.requestId","body":"$inputs.body"}' },
  good: [
    { template: '$context.requestId $connect' },
    { template: '{"id":"$context.requestId","price":"$5","x":"$inputs"}' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","body":"$input.body"}' },
    { template: '$context.requestId ${stageVariables.name} $util.escapeJavaScript($input)' },
    { template: '$context.requestId $request.header.Host' },
  ],
};
