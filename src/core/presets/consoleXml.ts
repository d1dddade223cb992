import type { Preset } from './preset.ts';

export const consoleXml: Preset = {
  id: 'consoleXml',
  label: { en: 'Console XML', ko: '콘솔 XML' },
  description: {
    en: 'The XML format of the AWS console, for tools that read only XML.',
    ko: 'AWS 콘솔이 제공하는 XML이며 XML만 읽는 도구에 알맞습니다.',
  },
  source:
    '<request id="$context.requestId"> <ip>$context.identity.sourceIp</ip> <caller>$context.identity.caller</caller> <user>$context.identity.user</user> <requestTime>$context.requestTime</requestTime> <eventType>$context.eventType</eventType> <routeKey>$context.routeKey</routeKey> <status>$context.status</status> <connectionId>$context.connectionId</connectionId> </request>',
  docs: 'logging',
};
