import type { Setting } from '../setting.ts';
import { switches } from '../switches.ts';

export const detailedMetrics = {
  key: 'detailedMetrics',
  label: { en: 'Metrics', ko: '세부 지표' },
  other: (settings) => !settings.detailedMetrics,
  choices: () =>
    switches({
      off: { en: 'stage totals only', ko: '스테이지 전체 지표만' },
      on: { en: 'per route as well; costs extra', ko: '라우트별 지표까지, 추가 요금' },
    }),
} as const satisfies Setting<'detailedMetrics'>;
