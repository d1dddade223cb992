import type { Settings } from '../settings/settings.ts';
import { partitionOf } from '../settings/partition.ts';
import { SETTINGS, type TextSettingKey, validateSetting } from '../settings/allSettings.ts';

/** A text as it may be printed: what was typed where AWS would take it, else the placeholder. */
export function printSetting(settings: Settings, key: TextSettingKey): string {
  const value = settings[key];
  return value !== '' && validateSetting(key, value) === undefined ? value : SETTINGS[key].placeholder;
}

/**
 * The ARN of the log group as a stage takes it, without the `:*` that CloudWatch Logs prints behind it.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
 */
export function logGroupArn(settings: Settings): string {
  const region = printSetting(settings, 'region');
  const place = `${region}:${printSetting(settings, 'accountId')}`;
  return `arn:${partitionOf(region)}:logs:${place}:log-group:${printSetting(settings, 'logGroupName')}`;
}
