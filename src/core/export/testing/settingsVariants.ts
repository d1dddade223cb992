import type { Settings } from '../../settings/settings.ts';
import { DEFAULT_SETTINGS, KEEP_FOREVER } from '../../settings/settings.ts';

const TYPED: Settings = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  tags: 'team=chat, Kostenstelle=A=1 한국',
};

/**
 * Settings that go every way through an exporter: all of them typed; every text left empty; no execution log, logs
 * that are kept for ever and no tags; everything on, in another partition of AWS.
 */
export const SETTINGS_VARIANTS = {
  typed: TYPED,
  empty: { ...TYPED, region: '', accountId: '', apiId: '', stageName: '', logGroupName: '', tags: '' },
  off: { ...TYPED, retentionDays: KEEP_FOREVER, executionLogLevel: 'OFF', tags: '' },
  on: {
    ...TYPED,
    region: 'cn-north-1',
    stageName: 'live-1',
    logGroupName: '/ws/chat',
    retentionDays: 1,
    executionLogLevel: 'INFO',
    dataTrace: true,
    detailedMetrics: true,
  },
} as const satisfies Readonly<Record<string, Settings>>;

export type SettingsVariant = keyof typeof SETTINGS_VARIANTS;
