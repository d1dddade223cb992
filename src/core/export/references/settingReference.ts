import type { SettingKey } from '../../settings/settings.ts';
import { REFERENCE_KEYS, type ReferenceKey, type References } from '../origin.ts';

/** The references that stand in the place of a setting: the log group is named by itself or by its ARN. */
export const referenceKeysOf = (key: string): readonly ReferenceKey[] =>
  REFERENCE_KEYS.filter((each) => each === key || (each === 'destinationArn' && key === 'logGroupName'));

/** The reference that is printed in the place of a setting, or undefined. */
export const settingReference = (references: References, key: SettingKey): string | undefined =>
  referenceKeysOf(key)
    .map((each) => references[each])
    .findLast((text) => text !== undefined);

/** The settings for which a value is printed. */
export const withoutReferenced = (
  keys: readonly SettingKey[],
  references: References,
): readonly SettingKey[] => keys.filter((key) => settingReference(references, key) === undefined);
