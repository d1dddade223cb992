import type { RuleExamples } from '../rule.ts';

export const noUnquotedText: RuleExamples = {
  summary: {
    en: 'A value that may contain the delimiter needs quotes.',
    ko: '구분 문자가 들어갈 수 있는 값은 따옴표로 감싸야 합니다.',
  },
  twin: { template: '[$context.requestTime] $context.requestId' },
  good: [
    { template: '$context.requestId [$context.requestTime] "$context.identity.userAgent" $context.status' },
    { template: '$context.requestId,$context.requestTime,"$context.identity.userAgent"' },
    { template: '$context.requestId $context.status $context.routeKey' },
    { template: '$context.requestId $context.error.messageString $context.status' },
  ],
  bad: [
    {
      template: '$context.requestTime $context.requestId',
      fixed: '"$context.requestTime" $context.requestId',
    },
    {
      template: '$context.requestId,$context.identity.userAgent,$context.status',
      fixed: '$context.requestId,"$context.identity.userAgent",$context.status',
    },
    {
      template: 'id=$context.requestId time=$context.requestTime route=$context.routeKey ms=$context.status',
      fixed: 'id=$context.requestId time="$context.requestTime" route="$context.routeKey" ms=$context.status',
    },
    {
      template: '$context.requestId,$context.status,$context.identity.userAgent',
      fixed: '$context.requestId,$context.status,"$context.identity.userAgent"',
    },
    {
      template: '$context.requestId, $context.identity.userAgent, $context.status',
      fixed: '$context.requestId,"$context.identity.userAgent", $context.status',
    },
    {
      template: 'id=$context.requestId status=$context.status why=$context.error.message',
      fixed: 'id=$context.requestId status=$context.status why="$context.error.message"',
    },
  ],
};
