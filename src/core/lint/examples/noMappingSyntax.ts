import type { RuleExamples } from '../rule.ts';

export const noMappingSyntax: RuleExamples = {
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
