import { LOG_LEVELS, type Settings } from './exporter.ts';
import { KEEP_FOREVER, RETENTION_DAYS } from './retention.ts';

export { KEEP_FOREVER, RETENTION_DAYS } from './retention.ts';

export const DEFAULT_SETTINGS: Settings = {
  region: '',
  accountId: '',
  apiId: '',
  stageName: 'prod',
  logGroupName: '/aws/apigateway/ws-access',
  retentionDays: 30,
  executionLogLevel: 'ERROR',
  dataTrace: false,
  detailedMetrics: false,
  tags: '',
};

/**
 * What exports print for a text that is empty or that AWS would not take: plainly nobody's own value, yet of
 * a shape that shells and linters take as it is. A note tells which ones to replace.
 */
export const PLACEHOLDERS = {
  region: 'YOUR_REGION',
  accountId: 'YOUR_ACCOUNT_ID',
  apiId: 'YOUR_API_ID',
  stageName: 'YOUR_STAGE',
  logGroupName: 'YOUR_LOG_GROUP',
} as const satisfies Partial<Settings>;

/** The settings for which there is a placeholder. */
export type TextSettingKey = keyof typeof PLACEHOLDERS;

/** All settings that are typed. */
export type TypedSettingKey = TextSettingKey | 'tags';

/** No setting may be longer, in UTF-16 units: room for a log group's ARN, and for a dozen tags. */
export const MAX_SETTING_LENGTH = 1000;

/**
 * A text that was typed stays as it is, faults included, for the person to mend; exports leave faulty ones
 * out. Only what could not have been typed into one line is replaced.
 */
function sanitizeText(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > MAX_SETTING_LENGTH) return fallback;
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value) ? fallback : value;
}

const sanitizeBoolean = (value: unknown, fallback: boolean) =>
  typeof value === 'boolean' ? value : fallback;

/** The one door for settings from outside: each field that is not usable becomes its default. */
export function sanitizeSettings(input: unknown): Settings {
  const fields: Partial<Record<keyof Settings, unknown>> =
    typeof input === 'object' && input !== null ? input : {};
  const base = DEFAULT_SETTINGS;
  return {
    region: sanitizeText(fields.region, base.region),
    accountId: sanitizeText(fields.accountId, base.accountId),
    apiId: sanitizeText(fields.apiId, base.apiId),
    stageName: sanitizeText(fields.stageName, base.stageName),
    logGroupName: sanitizeText(fields.logGroupName, base.logGroupName),
    retentionDays:
      [KEEP_FOREVER, ...RETENTION_DAYS].find((days) => days === fields.retentionDays) ?? base.retentionDays,
    executionLogLevel:
      LOG_LEVELS.find((level) => level === fields.executionLogLevel) ?? base.executionLogLevel,
    dataTrace: sanitizeBoolean(fields.dataTrace, base.dataTrace),
    detailedMetrics: sanitizeBoolean(fields.detailedMetrics, base.detailedMetrics),
    tags: sanitizeText(fields.tags, base.tags),
  };
}
