import type { Preset } from './preset.ts';

export const consoleCsv: Preset = {
  id: 'consoleCsv',
  label: { en: 'Console CSV', ko: '콘솔 CSV' },
  description: {
    en: 'The CSV format of the AWS console. Add only values without commas.',
    ko: 'AWS 콘솔이 제공하는 CSV입니다. 쉼표가 없는 값만 추가해야 합니다.',
  },
  source:
    '$context.identity.sourceIp,$context.identity.caller,$context.identity.user,$context.requestTime,$context.eventType,$context.routeKey,$context.connectionId,$context.status,$context.requestId',
  docs: 'logging',
};
