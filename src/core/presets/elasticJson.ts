import type { Preset } from './preset.ts';

/** The keys that Elastic's own sample lines of WebSocket APIs carry; its published format lacks a quote. */
export const elasticJson: Preset = {
  id: 'elasticJson',
  label: { en: 'Elastic JSON', ko: 'Elastic JSON' },
  description: {
    en: 'The keys that Elastic’s API Gateway integration reads. Do not rename them.',
    ko: 'Elastic의 API Gateway 통합이 읽는 키입니다. 키 이름은 그대로 두어야 합니다.',
  },
  source:
    '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","caller":"$context.identity.caller","user":"$context.identity.user","requestTime":"$context.requestTime","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","connectionId":"$context.connectionId","apiId":"$context.apiId","stage":"$context.stage","domainName":"$context.domainName"}',
};
