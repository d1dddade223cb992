import { KEEP_FOREVER, RETENTION_DAYS } from '../retention.ts';
import type { Setting } from '../setting.ts';

export const retentionDays = {
  key: 'retentionDays',
  label: { en: 'Retention', ko: '보존 기간' },
  check: (days) =>
    days === KEEP_FOREVER || RETENTION_DAYS.includes(days)
      ? undefined
      : {
          en: 'CloudWatch Logs does not offer this number of days.',
          ko: 'CloudWatch Logs가 제공하지 않는 보존 일수입니다.',
        },
  other: (settings) => (settings.retentionDays === 7 ? 14 : 7),
  choices: () => [
    ...RETENTION_DAYS.map((days) => ({
      value: days,
      label: { en: days === 1 ? '1 day' : `${days} days`, ko: `${days}일` },
    })),
    { value: KEEP_FOREVER, label: { en: 'forever', ko: '만료 없음' } },
  ],
} as const satisfies Setting<'retentionDays'>;
