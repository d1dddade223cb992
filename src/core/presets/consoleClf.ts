import type { Preset } from './preset.ts';

export const consoleClf: Preset = {
  id: 'consoleClf',
  label: { en: 'Console CLF', ko: '콘솔 CLF' },
  description: {
    en: 'The Common Log Format of the AWS console, for web server log tools.',
    ko: 'AWS 콘솔이 제공하는 CLF(Common Log Format)이며 웹 서버 로그 도구에 알맞습니다.',
  },
  source:
    '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "$context.eventType $context.routeKey $context.connectionId" $context.status $context.requestId',
  docs: 'logging',
};
