import type { Preset } from './preset.ts';

/** The values with spaces in them stand in quotes: the route of a backend call (`POST /@connections/…`) has one. */
export const keyValueText: Preset = {
  id: 'keyValueText',
  label: { en: 'Key=value text', ko: '키=값 텍스트' },
  description: {
    en: 'Easy to read in a terminal. CloudWatch Logs Insights needs a `parse` command.',
    ko: '터미널에서 읽기 쉽습니다. CloudWatch Logs Insights에서는 `parse` 명령이 필요합니다.',
  },
  source:
    'event=$context.eventType route="$context.routeKey" status=$context.status ms=$context.integrationLatency error="$context.error.message" connectionId=$context.connectionId requestId=$context.requestId',
};
