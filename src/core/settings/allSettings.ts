import { accountId } from './keys/accountId.ts';
import { apiId } from './keys/apiId.ts';
import { dataTrace } from './keys/dataTrace.ts';
import { detailedMetrics } from './keys/detailedMetrics.ts';
import { executionLogLevel } from './keys/executionLogLevel.ts';
import { logGroupName } from './keys/logGroupName.ts';
import { region } from './keys/region.ts';
import { retentionDays } from './keys/retentionDays.ts';
import { stageName } from './keys/stageName.ts';
import { tags } from './keys/tags.ts';
import type { ImportNames, Place, Setting } from './setting.ts';
import { MAX_SETTING_LENGTH, type SettingKey, type Settings, type TypedSettingKey } from './settings.ts';
import type { Text } from '../text.ts';

/** Every setting, in the order of the form. */
export const SETTINGS = {
  region,
  accountId,
  apiId,
  stageName,
  logGroupName,
  retentionDays,
  executionLogLevel,
  dataTrace,
  detailedMetrics,
  tags,
} as const satisfies { readonly [K in SettingKey]: Setting<K> };

/** The settings that have something. */
type KeysWith<T> = { [K in SettingKey]: (typeof SETTINGS)[K] extends T ? K : never }[SettingKey];

/** The settings for which there is a placeholder. */
export type TextSettingKey = KeysWith<{ readonly placeholder: string }>;

/** The settings that imports find. */
export type FoundSettingKey = KeysWith<{ readonly names: ImportNames }>;

const ALL: { readonly [K in SettingKey]: Setting<K> } = SETTINGS;

/** What is known of a setting, whichever it is. */
export const settingOf = <K extends SettingKey>(key: K): Setting<K> => ALL[key];

/** Whether a setting is typed and not chosen. */
export const isTyped = (key: SettingKey): key is TypedSettingKey => ALL[key].choices === undefined;

const isText = (key: SettingKey): key is TextSettingKey => ALL[key].placeholder !== undefined;
const isFound = (key: SettingKey): key is FoundSettingKey => ALL[key].names !== undefined;

const KEYS = Object.values(SETTINGS).map(({ key }) => key);

/** The texts for which there is a placeholder, in the order of the form. */
export const textKeysOf = (keys: readonly SettingKey[]): readonly TextSettingKey[] => keys.filter(isText);

/** The settings that imports find, in the order of the form. */
export const FOUND_KEYS: readonly FoundSettingKey[] = KEYS.filter(isFound);

/** What exports print for a text that is empty or that AWS would not take. */
export const PLACEHOLDERS: readonly string[] = textKeysOf(KEYS).map((key) => SETTINGS[key].placeholder);

/**
 * Why AWS would not take a setting, or undefined where it would. An empty text is not a fault: exports print
 * a placeholder for it.
 */
export function validateSetting<K extends SettingKey>(key: K, value: Settings[K]): Text | undefined {
  return value === '' ? undefined : settingOf(key).check?.(value);
}

/** What a text says that is more than a setting asks for; undefined where it is no such text. */
export function readPlace(key: SettingKey, text: string): Place | undefined {
  return text.length <= MAX_SETTING_LENGTH ? ALL[key].readPlace?.(text) : undefined;
}
