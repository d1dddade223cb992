import { KEEP_FOREVER, RETENTION_DAYS } from './retention.ts';

export { KEEP_FOREVER, RETENTION_DAYS } from './retention.ts';

export const LOG_LEVELS = ['OFF', 'ERROR', 'INFO'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a person types about their deployment. Empty strings are placeholders in the export. */
export interface Settings {
  readonly region: string;
  readonly accountId: string;
  readonly apiId: string;
  readonly stageName: string;
  readonly logGroupName: string;
  /** Days; 0 keeps for ever. */
  readonly retentionDays: number;
  readonly executionLogLevel: LogLevel;
  readonly dataTrace: boolean;
  readonly detailedMetrics: boolean;
  /** `key=value` pairs between commas, as typed; `readTags` reads them. */
  readonly tags: string;
}

export type SettingKey = keyof Settings;

/** Those that are typed. */
export type TypedSettingKey = { [K in SettingKey]: string extends Settings[K] ? K : never }[SettingKey];

/** In the order of the form. All else that is known of a setting is in its file in `keys/`, which loads later. */
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

/** What those may be that are chosen. */
const CHOICES: Readonly<Partial<Record<SettingKey, readonly unknown[]>>> = {
  retentionDays: [KEEP_FOREVER, ...RETENTION_DAYS],
  executionLogLevel: LOG_LEVELS,
  dataTrace: [false, true],
  detailedMetrics: [false, true],
};

/** No setting may be longer, in UTF-16 units: room for a log group's ARN, and for a dozen tags. */
export const MAX_SETTING_LENGTH = 1000;

/**
 * A text that was typed stays as it is, faults included, for the person to mend; exports leave faulty ones
 * out. Only what could not have been typed into one line is no setting.
 */
function isTyped(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.length <= MAX_SETTING_LENGTH &&
    !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value)
  );
}

/** The one door for settings from outside: each field that is not usable becomes its default. */
export function sanitizeSettings(input: unknown): Settings {
  const given = Object.entries(typeof input === 'object' && input !== null ? input : {});
  const usable = given.filter(
    ([key, value]) => isKey(key) && (CHOICES[key]?.includes(value) ?? isTyped(value)),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(usable) };
}

const isKey = (key: string): key is SettingKey => Object.hasOwn(DEFAULT_SETTINGS, key);
