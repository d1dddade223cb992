import type { Text } from '../text.ts';

/** What the recordings leave open about a value of an integration: other integrations may fill it. */
export const PROXY_RECORDED: Text = {
  en: 'Recorded lines, all with Lambda proxy integrations, show `-`.',
  ko: 'Lambda 프록시 통합의 실제 기록에는 모두 `-`만 남았습니다.',
};
